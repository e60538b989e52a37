import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readAppendices } from "./appendices.ts";

// Lines after the sign-off → "title / number of lines / number of tables".
export default snippets<string[]>({
  name: "appendix/appendices",
  read: (lines) =>
    readAppendices(lines).map(
      ({ title, lines, tableIds }) => `${title} / ${lines.length} / ${tableIds.length}`,
    ),
  cases: [
    [
      "PHỤ LỤC I\nDANH MỤC NHIỆM VỤ NĂM 2026\n| 1 | Rà soát |\nPHỤ LỤC II\nMẪU BÁO CÁO\nĐơn vị: …",
      ["PHỤ LỤC I: DANH MỤC NHIỆM VỤ NĂM 2026 / 3 / 1", "PHỤ LỤC II: MẪU BÁO CÁO / 3 / 0"],
    ],
    ["Biểu số liệu kèm theo\n| 1 | 2 |", ["Biểu số liệu kèm theo / 2 / 1"]],
    ["Ghi chú chung.\n| 1 | 2 |", [" / 2 / 1"]],
  ],
});

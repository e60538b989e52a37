import { formatTarget } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import { readRowTargets } from "./row-targets.ts";

// The first row below a head, which does not name a sub-index → its targets, with their criteria.
export default snippets<string[]>({
  name: "table/row-targets",
  context: { year: 2026, indexIds: ["pci"] },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    return readRowTargets(rows[0]!, head, null, context).map(
      ({ value }) => `${formatTarget(value)}${value.criterion === null ? "" : ` {${value.criterion}}`}`,
    );
  },
  cases: [
    ["| Nội dung | Năm 2025 | Mục tiêu năm 2026 |\n| Xếp hạng | 42 | 35 |", ["rank = 35"]],
    ["| Nội dung | Năm 2025 | Mục tiêu năm 2026 |\n| Thứ hạng cả nước | 42 | ≤ 35 |", ["rank <= 35"]],
    ["| Nội dung | Năm 2025 | Mục tiêu năm 2026 |\n| Điểm số | 5,31 | 5,90 |", ["score = 5.9 (2025: 5.31)"]],
    [
      "| Nội dung | Năm 2025 | Mục tiêu năm 2026 |\n| Số lớp tập huấn | 3 | 5 |",
      ["other = 5 (2025: 3) {Số lớp tập huấn}"],
    ],
    [
      "| Nội dung | Năm 2025 | Mục tiêu năm 2026 |\n| Hồ sơ đúng hạn | 91% | 95% |",
      ["percent = 95 (2025: 91) {Hồ sơ đúng hạn}"],
    ],
    [
      "| Nội dung | Năm 2025 | Mục tiêu năm 2026 |\n| Rà soát thủ tục | 5,31 | 5,9 điểm |",
      ["score = 5.9 (2025: 5.31)"],
    ],
  ],
});

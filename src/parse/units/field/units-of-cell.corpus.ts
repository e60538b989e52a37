import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";
import { unitsOfCell } from "./units-of-cell.ts";

// The names of a cell or an item; nothing where it has other words too.
const names = defineReader<string[]>({
  id: "unit/names-of-cell",
  read([line], context) {
    const units = line ? unitsOfCell(line, line.text, context) : [];
    return line && units.length > 0
      ? [{ value: units.map(({ name }) => name), span: wholeLines(line, line) }]
      : [];
  },
});

export default corpus(names, {
  context: { year: 2026, province: "Phú Thọ" },
  finds: [
    [["Sở Nội vụ"], ["Sở Nội vụ"]],
    [
      ["Sở Nội vụ", "UBND phường Vĩnh Yên"],
      ["Sở Nội vụ, UBND phường Vĩnh Yên", "Sở Nội vụ; UBND phường Vĩnh Yên"],
    ],
  ],
  ignores: ["Sở Nội vụ tổng hợp báo cáo", "Rà soát quy trình", "Kết quả của Sở Nội vụ"],
});

import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readResultRows } from "../table/result-rows.ts";
import { figuresOfTables } from "./of-table.ts";

// Tables → "sub-index quantity year=value: cell". A result of 2024 that the text states is not repeated.
export default snippets<string[]>({
  name: "figure/of-table",
  context: { year: 2025, indexIds: ["pci"] },
  read(lines, context) {
    const rows = readResultRows(lines, context);
    const [first] = figuresOfTables(rows, []);
    const known = first
      ? [{ ...first, value: { ...first.value, subIndex: "pci.3", year: 2024, value: 6.31 } }]
      : [];
    return figuresOfTables(rows, known).map(
      ({ value: f }) => `${f.subIndex} ${f.quantity} ${f.year}=${f.value}: ${f.text}`,
    );
  },
  cases: [
    [
      "| Chỉ số thành phần | Năm 2023 | Năm 2024 | Mục tiêu 2025 |\n| Tính minh bạch | 6,05 (hạng 25) | 6,31 | 6,5 |",
      ["pci.3 score 2023=6.05: 6,05 (hạng 25)", "pci.3 rank 2023=25: 6,05 (hạng 25)"],
    ],
    ["| Chỉ số thành phần | Mục tiêu 2025 |\n| Tính minh bạch | 6,5 |", []],
  ],
});

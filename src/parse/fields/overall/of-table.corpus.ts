import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readResultRows } from "../table/result-rows.ts";
import { withTableRows } from "./of-table.ts";

const TABLE =
  "| Chỉ số thành phần | Năm 2023 | Năm 2024 | Mục tiêu 2025 |\n| Tính minh bạch | 6,05 | 6,31 | 6,5 |";

// Tables → "index: year=score, rank in year, targets" of whole indices.
export default snippets<string[]>({
  name: "overall/of-table",
  context: { year: 2025, indexIds: ["pci"] },
  read: (lines, context) =>
    withTableRows([], readResultRows(lines, context)).map(({ index, baseline, rank, targets }) => {
      const result = baseline ? ` ${baseline.value.year}=${baseline.value.value}` : "";
      const place = rank ? ` ${rank.value.value} in ${rank.value.year}` : "";
      return `${index}:${result}${place}${targets.map(({ value: t }) => ` ${t.kind}${t.comparator}${t.value}`).join("")}`;
    }),
  cases: [
    [
      `${TABLE}\n| Điểm tổng hợp | 65,9 (hạng 33) | 66,4 (hạng 30) | ≥ 67,5 |`,
      ["pci: 2024=66.4 30 in 2024 score>=67.5"],
    ],
    [`${TABLE}\n| Tổng điểm PCI | 65,9 | 66,4 | hạng 25 |`, ["pci: 2024=66.4 rank=25"]],
    [TABLE, []],
  ],
});

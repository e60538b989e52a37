import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readResultRows } from "./result-rows.ts";

const YEARS = "| TT | Chỉ số thành phần | Năm 2023 | Năm 2024 | Mục tiêu 2025 |";
const PAIRS = "| TT | Chỉ số thành phần | 2023 (điểm/hạng) | 2024 (điểm/hạng) | Mục tiêu 2025 (điểm/hạng) |";

// Rows of tables → "sub-index: quantity year=value; targets of the whole index".
export default snippets<string[]>({
  name: "table/result-rows",
  context: { year: 2025, indexIds: ["pci"] },
  read: (lines, context) =>
    readResultRows(lines, context).map(({ index, subIndex, results, targets }) =>
      [
        `${subIndex ?? index}:`,
        ...results.map(({ quantity, year, value }) => `${quantity} ${year}=${value}`),
        ...targets.map(({ value: t }) => `${t.kind} ${t.comparator} ${t.value}`),
      ].join(" "),
    ),
  cases: [
    // Only the last column is a target; the results belong to the years of their columns.
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 (hạng 25) | 6,31 (hạng 17) | ≥ 6,5 |`,
      ["pci.3: score 2023=6.05 rank 2023=25 score 2024=6.31 rank 2024=17"],
    ],
    [
      `${PAIRS}\n| 1 | Tính minh bạch | 7,45/11 | 7,62/10 | 8,0/5 |`,
      ["pci.3: score 2023=7.45 rank 2023=11 score 2024=7.62 rank 2024=10"],
    ],
    // A rank alone is never a score.
    [
      `${YEARS}\n| 1 | Tính minh bạch | hạng 25 | thứ 17/63 | hạng 15 |`,
      ["pci.3: rank 2023=25 rank 2024=17"],
    ],
    // The row of the whole index.
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 | 6,31 | 6,5 |\n|  | Điểm tổng hợp | 65,9 (hạng 33) | 66,4 | ≥ 67,5 |`,
      [
        "pci.3: score 2023=6.05 score 2024=6.31",
        "pci: score 2023=65.9 rank 2023=33 score 2024=66.4 score >= 67.5",
      ],
    ],
    // The most points and the results of other provinces are no results; a year of the plan has none yet.
    [
      "| Chỉ số thành phần | Điểm tối đa năm 2024 | Trung vị cả nước năm 2024 | Kết quả năm 2025 | Mục tiêu |\n| Tính minh bạch | 10 | 6,1 | 6,3 | 6,5 |",
      ["pci.3:"],
    ],
    ["| Nhiệm vụ | Chủ trì |\n| Tính minh bạch | Sở Nội vụ |", []],
  ],
});

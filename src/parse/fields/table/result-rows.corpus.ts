import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readResultRows } from "./result-rows.ts";

const YEARS = "| TT | Chỉ số thành phần | Năm 2023 | Năm 2024 | Mục tiêu 2025 |";
const PAIRS = "| TT | Chỉ số thành phần | 2023 (điểm/hạng) | 2024 (điểm/hạng) | Mục tiêu 2025 (điểm/hạng) |";
const SIDE_BY_SIDE =
  "| STT | Nội dung | Yên Bái | < | Lào Cai | < |\n| ^ | ^ | Điểm số | Thứ hạng | Điểm số | Thứ hạng |";

// Rows of tables → "sub-index: quantity year=value; targets of the whole index".
export default snippets<string[]>({
  name: "table/result-rows",
  context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
  read: (lines, context) =>
    readResultRows(lines, context).map(({ index, subIndex, results, targets }) =>
      [
        `${subIndex ?? index}:`,
        ...results.map(
          ({ quantity, year, value, of }) => `${quantity} ${year}=${value}${of && !subIndex ? `/${of}` : ""}`,
        ),
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
    // The rows of a table on the next page, without a head and below a repeated one.
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 | 6,31 | ≥ 6,5 |\n|---\n| 2 | Đào tạo lao động | 6,15 | 6,41 | ≥ 6,6 |\n|  | Điểm tổng hợp | 65,9 | 66,4 | ≥ 67,5 |`,
      [
        "pci.3: score 2023=6.05 score 2024=6.31",
        "pci.9: score 2023=6.15 score 2024=6.41",
        "pci: score 2023=65.9 score 2024=66.4 score >= 67.5",
      ],
    ],
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 | 6,31 | ≥ 6,5 |\n|---\n${YEARS}\n| 2 | Đào tạo lao động | 6,15 | 6,41 | ≥ 6,6 |`,
      ["pci.3: score 2023=6.05 score 2024=6.31", "pci.9: score 2023=6.15 score 2024=6.41"],
    ],
    // Another table directly below, with other years.
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 | 6,31 | ≥ 6,5 |\n|---\n| TT | Chỉ số thành phần | Năm 2021 | Năm 2022 | Ghi chú |\n| 1 | Tính minh bạch | 5,05 | 5,31 | |`,
      ["pci.3: score 2023=6.05 score 2024=6.31", "pci.3: score 2021=5.05 score 2022=5.31"],
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
    // "Kết quả" beside the name of an index in a bracket may be one of its sub-indices.
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 | 6,31 | 6,5 |\n| 2 | Kết quả (PCI) | 65,9 | 66,4 | ≥ 67,5 |`,
      ["pci.3: score 2023=6.05 score 2024=6.31"],
    ],
    [
      `${YEARS}\n| 1 | Tính minh bạch | 6,05 | 6,31 | 6,5 |\n| 2 | Tổng điểm (PCI) | 65,9 | 66,4 | ≥ 67,5 |`,
      ["pci.3: score 2023=6.05 score 2024=6.31", "pci: score 2023=65.9 score 2024=66.4 score >= 67.5"],
    ],
    // The most points and the results of other provinces are no results; a year of the plan has none yet.
    [
      "| Chỉ số thành phần | Điểm tối đa năm 2024 | Trung vị cả nước năm 2024 | Kết quả năm 2025 | Mục tiêu |\n| Tính minh bạch | 10 | 6,1 | 6,3 | 6,5 |",
      ["pci.3:"],
    ],
    // Only results, by year.
    [
      "| Nội dung | Điểm | < |\n| ^ | 2023 | 2024 |\n| Tính minh bạch | 6,05 | 6,31 |\n| Chi phí thời gian | 7,01 | - |\n| Tổng điểm | 65,2 | 66,4 |",
      [
        "pci.3: score 2023=6.05 score 2024=6.31",
        "pci.4: score 2023=7.01",
        "pci: score 2023=65.2 score 2024=66.4",
      ],
    ],
    ["| Nội dung | Điểm tối đa | Điểm chuẩn |\n| Tính minh bạch | 10 | 6,31 |", []],
    // The year is in the line above; of several provinces only the document's own counts.
    [
      `1. Kết quả năm 2024\n${SIDE_BY_SIDE}\n| 1 | Tính minh bạch | 6,31 | 17/63 | 6,85 | 9/63 |\n| CHỈ SỐ CHUNG | < | 65,90 | 33/63 | 68,10 | 12/63 |`,
      ["pci.3: score 2024=6.31 rank 2024=17", "pci: score 2024=65.9 rank 2024=33/63"],
    ],
    [
      "Kết quả Chỉ số PCI năm 2024\n| TT | Nội dung | Điểm số | Chỉ số | Thứ hạng |\n| 1 | Tính minh bạch | 6,31/10 | 63,1% | 17/63 |",
      ["pci.3: score 2024=6.31 rank 2024=17"],
    ],
    [
      "Kết quả năm 2024\n| TT | Nội dung | Chỉ số | Thứ hạng |\n| 1 | Tính minh bạch | 82,5% | 17/63 |",
      ["pci.3: score 2024=82.5 rank 2024=17"],
    ],
    // Without a year, with two years, with a year that is not over, or with points alone: no results.
    ["Kết quả\n| TT | Nội dung | Điểm số | Thứ hạng |\n| 1 | Tính minh bạch | 6,31 | 17 |", []],
    [
      "Kết quả năm 2023, 2024\n| TT | Nội dung | Điểm số | Thứ hạng |\n| 1 | Tính minh bạch | 6,31 | 17 |",
      [],
    ],
    ["Kết quả năm 2025\n| TT | Nội dung | Điểm số | Thứ hạng |\n| 1 | Tính minh bạch | 6,31 | 17 |", []],
    ["Kết quả năm 2024\n| TT | Nội dung | Điểm |\n| 1 | Tính minh bạch | 10 |", []],
    [
      "Kết quả năm 2024\n| TT | Nội dung | Điểm tối đa | Thứ hạng |\n| 1 | Tính minh bạch | 10 | 17 |",
      ["pci.3: rank 2024=17"],
    ],
    // Only other provinces, or groups that are something else.
    [
      `Kết quả năm 2024\n${SIDE_BY_SIDE.replace("Yên Bái", "Hà Giang")}\n| 1 | Tính minh bạch | 6,31 | 17/63 | 6,85 | 9/63 |`,
      [],
    ],
    [
      `Kết quả năm 2024\n${SIDE_BY_SIDE.replace("Yên Bái", "Lần 1").replace("Lào Cai", "Lần 2")}\n| 1 | Tính minh bạch | 6,31 | 17/63 | 6,85 | 9/63 |`,
      [],
    ],
    ["| Nhiệm vụ | Chủ trì |\n| Tính minh bạch | Sở Nội vụ |", []],
  ],
});

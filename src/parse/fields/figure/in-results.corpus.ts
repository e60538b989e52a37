import { snippets } from "../../../../test/support/rule-corpus.ts";
import { figuresInResults } from "./in-results.ts";

// Lines → "sub-index quantity year=value".
export default snippets<string[]>({
  name: "figure/in-results",
  context: { year: 2025, indexIds: ["pci"], province: "Bắc Ninh" },
  read: (lines, context) =>
    figuresInResults(lines, new Map(), context).map(
      ({ value: f }) => `${f.subIndex} ${f.quantity} ${f.year}=${f.value}`,
    ),
  cases: [
    [
      "Năm 2024, Chỉ số PCI của tỉnh đạt 66,42 điểm, trong đó: Chỉ số “Gia nhập thị trường” 7,31 điểm, Chỉ số “Tính minh bạch” đạt 5,93 điểm (giảm 0,4 điểm so với năm 2023); Chỉ số “Chi phí thời gian” đạt 7,88 điểm, xếp thứ 22.",
      [
        "pci.1 score 2024=7.31",
        "pci.3 score 2024=5.93",
        "pci.3 change 2024=-0.4",
        "pci.4 score 2024=7.88",
        "pci.4 rank 2024=22",
      ],
    ],
    // The year of the paragraph before.
    [
      "Năm 2024, PCI đạt 66,42 điểm.\nCó 02 chỉ số tăng điểm: Gia nhập thị trường (7,31 điểm, tăng 0,2 điểm); Tính minh bạch (tăng 0,72 điểm).",
      ["pci.1 score 2024=7.31", "pci.1 change 2024=0.2", "pci.3 change 2024=0.72"],
    ],
    // Goals, figures of a part or of another province, and years of comparison.
    ["Phấn đấu năm 2025 chỉ số Tính minh bạch đạt 6,8 điểm.", []],
    ["Năm 2024 đạt thấp. Mục tiêu năm 2025: Tính minh bạch 6,8 điểm.", []],
    ["Năm 2024, chỉ số Tính minh bạch có tiêu chí công khai ngân sách đạt 0,9 điểm.", []],
    ["Năm 2024, tỉnh Bắc Giang có chỉ số Tính minh bạch đạt 6,9 điểm.", []],
    ["Năm 2024, chỉ số Tính minh bạch thấp hơn trung vị cả nước là 6,1 điểm.", []],
    ["Chỉ số Tính minh bạch đạt 5,8 điểm.", []],
    ["Năm 2024, Tính minh bạch tăng hạng, PCI đạt 66,4 điểm.", []],
  ],
});

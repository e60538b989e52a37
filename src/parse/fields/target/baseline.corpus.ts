import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetBaseline, targetBaselineBefore, targetComparedYear, targetShareBaseline } from "./baseline.ts";

export const baseline = corpus(targetBaseline, {
  context: { year: 2024 },
  finds: [
    [
      { year: 2023, value: 4.84 },
      [
        "so với năm 2023 đạt 4,84 điểm",
        "năm 2023 là 4,84 điểm",
        "so với năm 2023 (4,84 điểm)",
        "năm 2023: 4,84 điểm",
        "năm 2023 đạt 4,84",
        "năm 2023 tỉnh đạt 4,84 điểm",
        "năm 2023 chỉ đạt 4,84 điểm",
        "năm 2023, 4,84 điểm",
        "năm 2023 được 4,84 điểm",
        "so với năm 2023 (năm 2023: 4,84 điểm)",
      ],
    ],
  ],
  ignores: [
    "năm 2023 có 12 đơn vị",
    "năm 2024 đạt 7 điểm",
    "năm 2023 đạt 90%",
    "năm 2025: 7 điểm",
    "năm 2023 đạt 7 điểm trở lên",
    "năm 2023",
  ],
});

export const baselineBefore = corpus(targetBaselineBefore, {
  context: { year: 2024 },
  finds: [
    [
      { year: 2023, value: 4.84 },
      [
        "so với mức 4,84 điểm của năm 2023",
        "so với 4,84 điểm năm 2023",
        "tăng từ 4,84 điểm năm 2023",
        "từ 4,84 điểm đạt được năm 2023",
        "từ mức 4,84 điểm trong năm 2023",
        "từ 4,84 điểm (năm 2023)",
      ],
    ],
  ],
  ignores: ["từ 7 điểm năm 2024", "so với 12 đơn vị năm 2023", "từ năm 2023", "từ 7 điểm đến năm 2030"],
});

export const shareBaseline = corpus(targetShareBaseline, {
  context: { year: 2024 },
  finds: [
    [
      { year: 2023, value: 87.25 },
      ["so với năm 2023 đạt 87,25%", "(năm 2023: 87,25%)", "năm 2023 là 87,25 %", "năm 2023 (87,25%)"],
    ],
  ],
  ignores: [
    "năm 2024 đạt 89%",
    "năm 2023 đạt 4,84 điểm",
    "năm 2023 có 12 đơn vị",
    "năm 2023 đạt 85% trở lên",
  ],
});

export const comparedYear = corpus(targetComparedYear, {
  finds: [
    [
      2023,
      [
        "tăng so với năm 2023",
        "so với kết quả năm 2023",
        "so với cùng kỳ năm 2023",
        "so với điểm số năm 2023",
        "so với kết quả của năm 2023",
      ],
    ],
  ],
  ignores: ["năm 2023", "so với mục tiêu", "so với các tỉnh năm 2023"],
});

import { corpus } from "../../corpus.ts";
import { targetBaseline, targetComparedYear, targetIncrease } from "./increase.ts";

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
      ],
    ],
  ],
  ignores: ["năm 2023 có 12 đơn vị", "năm 2024 đạt 7 điểm", "năm 2023 đạt 90%"],
});

export const comparedYear = corpus(targetComparedYear, {
  finds: [[2023, ["tăng so với năm 2023", "so với kết quả năm 2023"]]],
  ignores: ["năm 2023", "so với mục tiêu"],
});

export default corpus(targetIncrease, {
  finds: [
    [
      1.74,
      ["tăng 1,74 điểm", "tăng thêm 1,74 điểm", "(tăng ít nhất 1,74 điểm so với năm 2023)", "tăng 1,74)"],
    ],
    [-0.53, ["giảm 0,53 điểm", "(giảm 0,53)"]],
  ],
  ignores: ["tăng 02 bậc", "giảm 15%", "tăng trưởng kinh tế", "giảm 3 đơn vị"],
});

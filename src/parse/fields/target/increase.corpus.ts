import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetIncrease, targetShareIncrease } from "./increase.ts";

export const shareIncrease = corpus(targetShareIncrease, {
  finds: [
    [1.75, ["tăng 1,75%", "tăng thêm 1,75 %", "tăng ít nhất 1,75% so với năm 2023", "cao hơn 1,75%"]],
    [2, ["tăng 2 điểm phần trăm"]],
    [-0.5, ["giảm 0,5%"]],
  ],
  ignores: ["tăng 1,75 điểm", "tăng 02 bậc", "đạt 87,25%", "tăng trưởng 8%"],
});

export default corpus(targetIncrease, {
  finds: [
    [
      1.74,
      [
        "tăng 1,74 điểm",
        "tăng thêm 1,74 điểm",
        "(tăng ít nhất 1,74 điểm so với năm 2023)",
        "tăng 1,74)",
        "cao hơn 1,74 điểm",
        "tương ứng tăng 1,74 điểm",
        "tăng tối thiểu 1,74 điểm",
        "tăng từ 1,74 điểm trở lên",
      ],
    ],
    [-0.53, ["giảm 0,53 điểm", "(giảm 0,53)", "thấp hơn 0,53 điểm"]],
    [2, ["tăng 02 điểm", "tăng hai điểm"]],
  ],
  ignores: [
    "tăng 02 bậc",
    "giảm 15%",
    "tăng trưởng kinh tế",
    "giảm 3 đơn vị",
    "tăng cường",
    "tăng 5 hồ sơ",
    "tăng từ 7,45 điểm (năm 2025) lên 7,7 điểm",
    "tăng từ 7,45 điểm lên 7,7 điểm",
    "tăng từ 7,45 điểm năm 2025 lên 7,7 điểm",
  ],
});

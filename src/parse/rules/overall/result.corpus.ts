import { corpus } from "../../corpus.ts";
import { indexRank, indexScore } from "./result.ts";

const context = { year: 2024 };

export const score = corpus(indexScore, {
  context,
  finds: [
    [
      { year: 2023, value: 17.33 },
      [
        "chỉ số xanh cấp tỉnh năm 2023 tỉnh đạt 17,33 điểm",
        "Năm 2023, chỉ số PGI của tỉnh đạt 17,33 điểm",
        "kết quả năm 2023 là 17,33 điểm",
      ],
    ],
  ],
  ignores: [
    "phấn đấu năm 2024 đạt 20 điểm",
    "mục tiêu đạt 20 điểm trở lên",
    "đạt 90% kế hoạch",
    "điểm a khoản 2",
  ],
});

export default corpus(indexRank, {
  context,
  finds: [
    [
      { value: 62, of: 63, year: 2023 },
      [
        "năm 2023 tỉnh xếp thứ 62/63 tỉnh, thành phố",
        "Năm 2023 xếp hạng 62/63",
        "năm 2023 đứng thứ 62 trên 63",
      ],
    ],
  ],
  ignores: ["phấn đấu xếp thứ 20 trở lên", "thứ 2 hằng tuần", "năm 2024 xếp thứ 10/63"],
});

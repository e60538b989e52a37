import { corpus } from "../../../../test/support/rule-corpus.ts";
import { indexRank, indexScore, indexShare } from "./result.ts";

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
    [{ year: null, value: 17.33 }, ["Chỉ số PGI đạt 17,33 điểm"]],
  ],
  ignores: [
    "phấn đấu năm 2024 đạt 20 điểm",
    "mục tiêu đạt 20 điểm trở lên",
    "đạt 90% kế hoạch",
    "điểm a khoản 2",
  ],
});

export const share = corpus(indexShare, {
  context,
  finds: [
    [
      { year: 2023, value: 87.25 },
      ["Năm 2023, Chỉ số cải cách hành chính đạt 87,25%", "kết quả năm 2023 là 87,25 %"],
    ],
    [{ year: null, value: 87.25 }, ["PAR INDEX: Đạt 87,25%"]],
  ],
  ignores: [
    "phấn đấu năm 2024 đạt 88,5%",
    "mục tiêu đạt 88,5%",
    "đạt 88,5% trở lên",
    "năm 2024 đạt 88,5%",
    "đạt 90% kế hoạch",
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
        "năm 2023 đạt 17,33 điểm, hạng 62/63",
      ],
    ],
    [{ value: 62, of: 63, year: null }, ["tỉnh xếp thứ 62/63 tỉnh, thành phố", "hạng 62/63 (giảm 11 bậc)"]],
  ],
  ignores: [
    "phấn đấu xếp thứ 20 trở lên",
    "thứ 2 hằng tuần",
    "năm 2024 xếp thứ 10/63",
    "xếp thứ 10",
    "năm 2023 công trình hạng 2",
  ],
});

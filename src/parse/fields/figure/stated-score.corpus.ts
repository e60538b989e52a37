import { corpus } from "../../../../test/support/rule-corpus.ts";
import { statedScore } from "./stated-score.ts";

export default corpus(statedScore, {
  context: { year: 2024 },
  finds: [
    [{ year: null, value: 2.8 }, ["(đạt 2,8 điểm)", "chỉ đạt 2,8 điểm"]],
    [{ year: 2023, value: 4.84 }, ["năm 2023 đạt 4,84 điểm", "năm 2023 là 4,84 điểm"]],
  ],
  ignores: ["đạt 6,58 điểm trở lên", "mục tiêu đạt 6 điểm", "giảm 0,53 điểm", "phấn đấu đạt 7 điểm"],
});

import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetPoints, targetPointsAtLeast } from "./points.ts";

const score = (comparator: ">=" | "=", value: number) => ({
  kind: "score" as const,
  comparator,
  value,
  valueTo: null,
  unit: "điểm",
});

export const atLeast = corpus(targetPointsAtLeast, {
  context: { year: 2026 },
  finds: [
    [
      score(">=", 7),
      ["phấn đấu vào nhóm 8 tỉnh dẫn đầu, điểm số không dưới 7,0", "mục tiêu tổng điểm từ 7,0 trở lên"],
    ],
  ],
  ignores: ["điểm số 7,0", "điểm số trên 7", "năm 2025 có điểm số trên 7,0", "điểm không dưới 7,0"],
});

export default corpus(targetPoints, {
  context: { year: 2026 },
  finds: [
    [
      score("=", 6.2),
      ["giữ vững mức điểm 6,20 của năm 2025", "phấn đấu đạt điểm số 6,2", "đạt tổng điểm 6,2/10"],
    ],
    [score(">=", 7), ["phấn đấu đạt điểm số từ 7 trở lên", "nâng lên mức điểm tối thiểu 7,0"]],
  ],
  ignores: [
    "giữ vững điểm số năm 2024",
    "hoàn thành mục tiêu điểm số 2026",
    "đạt mức 6,2",
    "năm 2025 đạt điểm số 6,2",
    "căn cứ điểm 2 Điều 5",
    "đạt 02 điểm cầu",
    "hiện mới đạt mức điểm 5,4",
  ],
});

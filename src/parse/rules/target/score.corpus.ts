import { corpus } from "../../corpus.ts";
import { targetScore } from "./score.ts";

const score = (comparator: ">=" | ">" | "=" | "<=", value: number, valueTo: number | null = null) => ({
  kind: "score" as const,
  comparator,
  value,
  valueTo,
  unit: "điểm",
});

export default corpus(targetScore, {
  context: { year: 2026 },
  finds: [
    [
      score(">=", 6.58),
      [
        "đạt từ 6,58 điểm trở lên",
        "phấn đấu đạt ít nhất 6,58 điểm",
        "phấn đấu tối thiểu 6,58 điểm",
        "đạt không dưới 6,58 điểm",
        "Mục tiêu: ≥ 6,58 điểm",
      ],
    ],
    [score(">", 7), ["phấn đấu đạt trên 7 điểm", "đạt trên 7,0 điểm"]],
    [score("=", 7), ["Phấn đấu đạt 7 điểm", "phấn đấu năm 2026 đạt 7 điểm", "đạt 07 điểm"]],
    [score(">=", 6.5, 7), ["đạt từ 6,5 - 7,0 điểm", "phấn đấu đạt 6,5 đến 7 điểm"]],
    [score(">=", 712.5), ["đạt ít nhất 712,5 điểm"]],
  ],
  ignores: [
    "điểm a khoản 2 Điều 5",
    "đạt 90% doanh nghiệp",
    "năm 2023 đạt 4,84 điểm",
    "tăng 1,74 điểm",
    "điểm nóng về môi trường",
    "giảm 0,53 điểm",
  ],
});

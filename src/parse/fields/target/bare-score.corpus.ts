import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetBareScore } from "./bare-score.ts";

const score = (comparator: ">=" | ">" | "=", value: number) => ({
  kind: "score" as const,
  comparator,
  value,
  valueTo: null,
  unit: null,
});

export default corpus(targetBareScore, {
  context: { year: 2026 },
  finds: [
    [score("=", 0.75), ["phấn đấu đạt 0,75", "mục tiêu chỉ số chuyển đổi số đạt 0,75"]],
    [score(">=", 0.7), ["phấn đấu Hạ tầng số đạt từ 0,7 trở lên", "mục tiêu: đạt ít nhất 0,7"]],
    [score(">", 0.8), ["phấn đấu chỉ số chuyển đổi số đạt trên 0,8"]],
  ],
  ignores: [
    "năm 2025 đạt 0,75",
    "phấn đấu đạt 0,75 điểm",
    "phấn đấu đạt 0,75%",
    "phấn đấu đạt 0,9 ha",
    "phấn đấu đạt 1,5",
    "mục tiêu năm nay, hiện mới đạt 0,6",
  ],
});

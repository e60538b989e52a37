import { corpus } from "../../corpus.ts";
import { targetGroup, targetRank } from "./rank.ts";

const rank = (comparator: "<=" | "=", value: number) => ({
  kind: "rank" as const,
  comparator,
  value,
  valueTo: null,
  unit: null,
});

export const group = corpus(targetGroup, {
  finds: [
    [
      rank("<=", 30),
      [
        "phấn đấu năm 2026 trong nhóm 30 tỉnh, thành phố đứng đầu",
        "xếp hạng trong nhóm 30 tỉnh đứng đầu cả nước",
        "nằm trong nhóm 30 địa phương dẫn đầu",
        "vào top 30 cả nước",
        "nằm trong top 30",
      ],
    ],
  ],
  ignores: ["không đứng trong nhóm 30 tỉnh có thứ hạng tốt nhất", "chia thành nhóm 3 người", "nhóm chỉ số 2"],
});

export default corpus(targetRank, {
  context: { year: 2026 },
  finds: [
    [
      rank("<=", 20),
      ["phấn đấu xếp thứ 20 trở lên", "xếp hạng từ 20 trở lên", "mục tiêu xếp thứ 20/34 trở lên"],
    ],
    [rank("=", 15), ["phấn đấu xếp thứ 15", "phấn đấu đứng thứ 15/34"]],
  ],
  ignores: ["năm 2023 tỉnh xếp thứ 62/63", "thứ hai hằng tuần", "xếp hạng tín dụng"],
});

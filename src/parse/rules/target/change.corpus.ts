import { corpus } from "../../corpus.ts";
import { targetPercent, targetRelative, targetSteps } from "./change.ts";

const change = (comparator: ">=" | "=", value: number, unit: string) => ({
  kind: "change" as const,
  comparator,
  value,
  valueTo: null,
  unit,
});
const percent = (comparator: ">=" | ">" | "=", value: number) => ({
  kind: "percent" as const,
  comparator,
  value,
  valueTo: null,
  unit: "%",
});

export const steps = corpus(targetSteps, {
  finds: [
    [
      change(">=", 2, "bậc"),
      ["tăng ít nhất 02 bậc", "tăng tối thiểu 2 bậc so với năm 2024", "tăng từ 02 bậc trở lên"],
    ],
    [change("=", 5, "hạng"), ["tăng 5 hạng", "cải thiện 05 hạng"]],
  ],
  ignores: ["tăng 2 điểm", "bậc lương", "tăng cường 02 cán bộ"],
});

export const relative = corpus(targetRelative, {
  finds: [
    [
      {
        kind: "other" as const,
        comparator: ">=" as const,
        value: null,
        valueTo: null,
        unit: null,
        baselineYear: 2023,
      },
      ["không thấp hơn năm 2023", "không thấp hơn kết quả năm 2023"],
    ],
    [
      {
        kind: "other" as const,
        comparator: ">" as const,
        value: null,
        valueTo: null,
        unit: null,
        baselineYear: null,
      },
      ["cao hơn năm trước"],
    ],
  ],
  ignores: ["không thấp hơn 6 điểm", "năm 2023"],
});

export default corpus(targetPercent, {
  finds: [
    [percent(">", 90), ["đạt trên 90%", "phấn đấu đạt trên 90 %"]],
    [percent(">=", 85.5), ["đạt từ 85,5% trở lên", "tối thiểu 85,5%"]],
    [percent("=", 100), ["đạt 100%", "đạt tỷ lệ 100%"]],
  ],
  ignores: ["tăng 15%", "chiếm phần lớn", "giảm 20%"],
});

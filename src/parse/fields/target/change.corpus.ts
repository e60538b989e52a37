import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetClass, targetPercent, targetRelative, targetRise, targetSteps } from "./change.ts";

type Sign = ">=" | ">" | "=" | "<=" | "<";

const change = (comparator: Sign, value: number, unit: string, valueTo: number | null = null) => ({
  kind: "change" as const,
  comparator,
  value,
  valueTo,
  unit,
});
const percent = (comparator: Sign, value: number) => ({
  kind: "percent" as const,
  comparator,
  value,
  valueTo: null,
  unit: "%",
});
const relative = (comparator: Sign, baselineYear: number | null) => ({
  kind: "other" as const,
  comparator,
  value: null,
  valueTo: null,
  unit: null,
  baselineYear,
});

export const steps = corpus(targetSteps, {
  finds: [
    [
      change(">=", 2, "bậc"),
      [
        "tăng ít nhất 02 bậc",
        "tăng tối thiểu 2 bậc so với năm 2024",
        "tăng từ 02 bậc trở lên",
        "nâng ít nhất 2 bậc",
        "tăng ít nhất hai bậc",
        "thăng hạng tối thiểu 02 (hai) bậc",
        "cải thiện ít nhất 02 bậc",
        "tăng 02 bậc trở lên",
      ],
    ],
    [change("=", 5, "hạng"), ["tăng 5 hạng", "cải thiện 05 hạng", "tăng năm hạng", "nâng thêm 5 hạng"]],
    [change(">", 3, "bậc"), ["tăng trên 3 bậc", "tăng hơn 03 bậc"]],
    [change(">=", 3, "bậc", 5), ["tăng từ 3 đến 5 bậc", "tăng 3-5 bậc"]],
    [change("=", 4, "vị trí"), ["tăng 4 vị trí"]],
    [change(">=", 1, "thứ hạng"), ["nâng ít nhất 01 thứ hạng"]],
  ],
  ignores: [
    "tăng 2 điểm",
    "bậc lương",
    "tăng cường 02 cán bộ",
    "giảm 3 bậc",
    "tăng 5 chỉ tiêu tuyển dụng",
    "nâng cao bậc học",
    "thi đua hạng ba",
  ],
});

export const rise = corpus(targetRise, {
  context: { year: 2025 },
  finds: [
    [
      change(">=", 0.5, "điểm"),
      [
        "phấn đấu tăng ít nhất 0,5 điểm",
        "phấn đấu tăng tối thiểu 0,5 điểm so với năm 2024",
        "mục tiêu: tăng thêm ít nhất 0,5 điểm",
        "phấn đấu tăng từ 0,5 điểm trở lên",
      ],
    ],
    [change("=", 2, "điểm"), ["phấn đấu tăng 2 điểm", "phấn đấu tăng hai điểm so với năm trước"]],
    [change(">=", 5, "%"), ["phấn đấu tăng ít nhất 5%", "phấn đấu tăng tối thiểu 5 % so với năm 2024"]],
    [change(">=", 0.3, "điểm", 0.5), ["phấn đấu tăng từ 0,3 đến 0,5 điểm"]],
    [change("=", 3, "điểm phần trăm"), ["phấn đấu tăng 3 điểm phần trăm"]],
  ],
  ignores: [
    "tăng 0,5 điểm",
    "năm 2024 tăng 0,5 điểm",
    "phấn đấu tăng từ 6,85 điểm năm 2024 lên 7 điểm",
    "phấn đấu tăng số điểm tiếp nhận",
    "giảm 15%",
    "phấn đấu giảm 20% số hồ sơ trễ hạn",
  ],
});

export const other = corpus(targetRelative, {
  finds: [
    [
      relative(">=", 2023),
      [
        "không thấp hơn năm 2023",
        "không thấp hơn kết quả năm 2023",
        "bằng hoặc cao hơn năm 2023",
        "phấn đấu giữ vững điểm số năm 2023",
        "phấn đấu duy trì kết quả năm 2023",
        "không giảm điểm so với năm 2023",
        "không thấp hơn mức năm 2023",
        "không thấp hơn điểm số của năm 2023",
      ],
    ],
    [relative(">=", null), ["không thấp hơn năm trước", "bằng hoặc cao hơn năm trước"]],
    [relative(">", null), ["cao hơn năm trước", "phấn đấu cao hơn năm ngoái"]],
    [
      relative(">", 2023),
      ["phấn đấu cao hơn năm 2023", "phấn đấu cải thiện so với năm 2023", "phấn đấu tăng so với năm 2023"],
    ],
  ],
  ignores: [
    "không thấp hơn 6 điểm",
    "năm 2023",
    "tăng so với năm 2023",
    "cao hơn năm 2023",
    "duy trì chế độ báo cáo năm 2023",
    "giữ vững an ninh năm 2023",
  ],
});

export const named = corpus(targetClass, {
  finds: [
    [
      { kind: "other" as const, comparator: null, value: null, valueTo: null, unit: null },
      [
        "phấn đấu nằm trong nhóm Tốt",
        "phấn đấu thuộc nhóm “Khá”",
        "phấn đấu vào nhóm trung bình cao",
        "duy trì vị trí dẫn đầu",
        "giữ vững vị trí đứng đầu",
        "phấn đấu thuộc nhóm các tỉnh có chất lượng điều hành tốt",
        "phấn đấu trong nhóm cao nhất",
      ],
    ],
  ],
  ignores: [
    "nằm trong nhóm Khá",
    "thuộc nhóm trung bình cao",
    "duy trì vị trí việc làm",
    "phấn đấu thuộc nhóm ngành chế biến",
  ],
});

export default corpus(targetPercent, {
  context: { year: 2025 },
  finds: [
    [percent(">", 90), ["đạt trên 90%", "phấn đấu đạt trên 90 %", "đạt hơn 90%"]],
    [
      percent(">=", 85.5),
      ["đạt từ 85,5% trở lên", "tối thiểu 85,5%", "đạt 85,5% trở lên", "ít nhất 85,5%", "không dưới 85,5%"],
    ],
    [percent("=", 100), ["đạt 100%", "đạt tỷ lệ 100%", "phấn đấu 100%"]],
    [percent(">=", 89), ["năm 2025 đạt từ 89% trở lên", "phấn đấu đến năm 2030 đạt từ 89% trở lên"]],
    [percent("<=", 5), ["không quá 5%", "tối đa 5%"]],
    [percent("<", 2), ["tỷ lệ dưới 2%"]],
  ],
  ignores: [
    "tăng 15%",
    "chiếm phần lớn",
    "giảm 20%",
    "năm 2024 60%",
    "năm 2024 đạt 60%",
    "Năm 2024, đạt trên 60%",
  ],
});

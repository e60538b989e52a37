import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetRise, targetSteps } from "./change.ts";

type Sign = ">=" | ">" | "=" | "<=" | "<";

const change = (comparator: Sign, value: number, unit: string, valueTo: number | null = null) => ({
  kind: "change" as const,
  comparator,
  value,
  valueTo,
  unit,
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
    [
      change("=", 2, "điểm"),
      ["phấn đấu: Tính minh bạch đạt 6,5 điểm; Chi phí thời gian tăng 2 điểm; Đào tạo lao động tăng 3 bậc"],
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
    "phấn đấu đạt 68 điểm; năm 2024 đạt 66 điểm, tăng 2 điểm",
    "phấn đấu đạt 68 điểm. Kết quả đạt được: tăng 2 điểm",
    "giảm 15%",
    "phấn đấu giảm 20% số hồ sơ trễ hạn",
  ],
});

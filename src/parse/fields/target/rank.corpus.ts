import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetGroup, targetRank } from "./rank.ts";

const rank = (comparator: ">=" | "<=" | "=", value: number, valueTo: number | null = null) => ({
  kind: "rank" as const,
  comparator,
  value,
  valueTo,
  unit: null,
});

/** A place in a region. */
const words = { kind: "other" as const, comparator: null, value: null, valueTo: null, unit: null };

export const group = corpus(targetGroup, {
  finds: [
    [
      words,
      [
        "phấn đấu nằm trong top 3 khu vực Bắc Trung Bộ",
        "phấn đấu nằm trong nhóm 5 tỉnh dẫn đầu vùng Tây Nguyên",
        "thuộc nhóm 3 địa phương đứng đầu các tỉnh miền núi phía Bắc",
        "vào top 5 của vùng",
      ],
    ],
    [
      rank("<=", 30),
      [
        "phấn đấu năm 2026 trong nhóm 30 tỉnh, thành phố đứng đầu",
        "vào top 30 cả nước, dẫn đầu khu vực Tây Nguyên",
        "vào top 30 cả nước và đứng thứ 3 khu vực Tây Nguyên",
        "xếp hạng trong nhóm 30 tỉnh đứng đầu cả nước",
        "nằm trong nhóm 30 địa phương dẫn đầu",
        "vào top 30 cả nước",
        "nằm trong top 30",
        "phấn đấu nằm trong nhóm 30.",
        "thuộc nhóm 30 tỉnh có kết quả tốt nhất",
        "vào nhóm 30 tỉnh, thành phố dẫn đầu",
        "trong tốp 30 cả nước",
        "duy trì trong top 30",
        "đứng trong 30 địa phương dẫn đầu",
        "là một trong 30 tỉnh đứng đầu cả nước",
        "xếp trong 30 tỉnh, thành phố đứng đầu",
        "vào top 30/63",
        "duy trì nhóm 30 tỉnh đứng đầu",
      ],
    ],
    [
      rank("<=", 5),
      [
        "nằm trong nhóm năm tỉnh đứng đầu",
        "trong nhóm 5 bộ dẫn đầu",
        "vào nhóm 5 xã, phường đứng đầu",
        "trong nhóm 05 tỉnh dẫn đầu",
        "vào top 05 (năm) cả nước",
      ],
    ],
    [rank("<=", 10), ["giữ vững trong nhóm mười tỉnh dẫn đầu", "vào nhóm 10 đơn vị đứng đầu"]],
  ],
  ignores: [
    "không đứng trong nhóm 30 tỉnh có thứ hạng tốt nhất",
    "chia thành nhóm 3 người",
    "nhóm chỉ số 2",
    "chưa vào nhóm chỉ tiêu 4",
    "không nằm trong nhóm 15 tỉnh dẫn đầu",
    "một trong 5 nhiệm vụ trọng tâm",
    "nằm trong 3 khu công nghiệp",
    "trong số 20 cơ sở được kiểm tra",
    "nhóm 4 hộ dân",
  ],
});

export default corpus(targetRank, {
  context: { year: 2026 },
  finds: [
    [
      words,
      [
        "phấn đấu đứng thứ 2 vùng Đồng bằng sông Cửu Long",
        "phấn đấu xếp thứ 3/14 tỉnh trong khu vực",
        "phấn đấu xếp hạng thứ 5 trong 8 tỉnh miền Đông",
        "phấn đấu trong vùng Đông Nam Bộ đứng thứ 2",
      ],
    ],
    [
      rank("<=", 20),
      [
        "phấn đấu xếp thứ 20 trở lên",
        "xếp hạng từ 20 trở lên",
        "mục tiêu xếp thứ 20/34 trở lên",
        "phấn đấu xếp thứ 20/34 tỉnh, thành phố trở lên",
        "xếp hạng từ thứ 20 trở lên",
        "xếp vị trí thứ 20 trở lên",
        "thứ hạng từ 20 trở lên",
        "đứng thứ 20 trở lên",
      ],
    ],
    [
      rank("=", 15),
      [
        "phấn đấu xếp thứ 15",
        "phấn đấu xếp thứ 15 và dẫn đầu khu vực miền núi phía Bắc",
        "phấn đấu đứng thứ 15/34",
        "mục tiêu vươn lên vị trí thứ 15",
        "phấn đấu xếp hạng 15",
        "đưa chỉ số lên vị trí thứ 15",
        "phấn đấu giữ vị trí thứ 15",
        "nâng thứ hạng 15",
        "mục tiêu: từ thứ 58 lên thứ 15",
      ],
    ],
    [rank(">=", 10, 15), ["phấn đấu xếp hạng từ 10 đến 15", "phấn đấu đứng thứ 10-15"]],
  ],
  ignores: [
    "năm 2023 tỉnh xếp thứ 62/63",
    "phấn đấu tăng 3 bậc so với năm 2023 (hạng 31/63)",
    "thứ hai hằng tuần",
    "xếp hạng tín dụng",
    "(năm 2025 đạt 6,85 điểm; xếp thứ 30)",
    "năm 2025 đứng thứ 40 cả nước",
    "xếp thứ 12/63",
    "vị trí việc làm",
    "hạng mục 3",
    "hạng 2",
  ],
});

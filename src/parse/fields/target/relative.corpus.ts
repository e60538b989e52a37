import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetAgainstAverage, targetClass, targetRelative } from "./relative.ts";

type Sign = ">=" | ">" | "=" | "<=" | "<";

const relative = (comparator: Sign, baselineYear: number | null) => ({
  kind: "other" as const,
  comparator,
  value: null,
  valueTo: null,
  unit: null,
  baselineYear,
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
    [relative(">=", 2025), ["giữ nguyên điểm số như năm 2025", "phấn đấu giữ ổn định thứ hạng như năm 2025"]],
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
    "giữ nguyên hiện trạng năm 2025",
  ],
});

const againstAverage = (comparator: Sign) => ({
  kind: "other" as const,
  comparator,
  value: null,
  valueTo: null,
  unit: null,
});

export const average = corpus(targetAgainstAverage, {
  finds: [
    [
      againstAverage(">="),
      [
        "không thấp hơn mức bình quân chung cả nước",
        "không thấp hơn điểm trung bình của cả nước",
        "bằng hoặc cao hơn trung vị cả nước",
        "bằng hoặc cao hơn trung vị",
        "phấn đấu giữ mức trung bình của vùng",
      ],
    ],
    [
      againstAverage(">"),
      ["phấn đấu cao hơn mức trung bình cả nước", "mục tiêu trên mức trung vị của 34 tỉnh, thành phố"],
    ],
  ],
  ignores: [
    "cao hơn mức trung bình cả nước",
    "bảo đảm mức sống trung bình cả nước",
    "phấn đấu thu nhập bình quân đầu người trên 70 triệu đồng",
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
        "mục tiêu năm 2026: PCI: top 20; PAPI: nhóm trung bình cao",
      ],
    ],
  ],
  ignores: [
    "nằm trong nhóm Khá",
    "thuộc nhóm trung bình cao",
    "PAPI: nhóm trung bình cao",
    "mục tiêu: hỗ trợ nhóm khá",
    "duy trì vị trí việc làm",
    "phấn đấu thuộc nhóm ngành chế biến",
  ],
});

import { corpus } from "../../../../test/support/rule-corpus.ts";
import { indexYear } from "./index-year.ts";
import { openEnd, planYears } from "./plan-years.ts";

export const years = corpus(planYears, {
  finds: [
    [
      { years: [2024], openEnded: false },
      [
        "Cải thiện chỉ số xanh năm 2024",
        "NÂNG CAO CHỈ SỐ PCI NĂM 2024",
        "trong năm 2024",
        "năm 2024 và những năm tiếp theo",
        "năm 2024, định hướng đến năm 2030",
        "năm 2024, tầm nhìn năm 2030",
        "6 tháng cuối năm 2024",
        "quý IV năm 2024",
      ],
    ],
    [
      { years: [2025, 2026], openEnded: false },
      [
        "Nâng cao chỉ số trong các năm 2025, 2026",
        "năm 2025 và 2026",
        "năm 2025-2026",
        "năm 2025 - 2026",
        "02 năm 2025 và 2026",
        "năm học 2025-2026",
        "từ năm 2025 đến 2026",
        "từ năm 2025 đến năm 2026",
      ],
    ],
    [
      { years: [2026, 2027, 2028, 2029, 2030], openEnded: false },
      [
        "nhiệm kỳ 2026-2030",
        "giai đoạn 2026 - 2030, tầm nhìn đến năm 2045",
        "giai đoạn 2026-2030",
        "giai đoạn 2026 – 2030",
        "giai đoạn 2026 đến 2030",
      ],
    ],
  ],
  ignores: [
    "thực hiện Nghị quyết số 5-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị",
    "theo Công văn ngày 02 tháng 01, năm 2024",
    "THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG NGÀY 15 THÁNG 8 NĂM 2024",
    "tầm nhìn đến năm 2050",
    "định hướng đến năm 2030",
    "năm vừa qua",
    "5 năm",
    "Nghị quyết số 2024/NQ",
  ],
});

export const afterIndexName = corpus(indexYear, {
  finds: [
    [
      { years: [2025], openEnded: false },
      ["Nâng cao Chỉ số PCI 2025", "Cải thiện PAPI 2025", "DDCI-2025", "Chỉ số Xanh cấp tỉnh (PGI) 2025"],
    ],
  ],
  ignores: ["Chỉ số PCI năm 2025", "Nghị quyết 2025", "PCI 62/63", "PCI 2025/QĐ"],
});

export default corpus(openEnd, {
  finds: [
    [
      true,
      [
        "năm 2024 và những năm tiếp theo",
        "năm 2024 và các năm tiếp theo trên địa bàn tỉnh",
        "NĂM 2026 VÀ NHỮNG NĂM TIẾP THEO",
        "năm 2024 và các năm sau",
        "năm 2024, định hướng những năm kế tiếp",
        "từ năm 2024 trở đi",
        "năm 2024 và thời gian tới",
        "năm 2024 và giai đoạn tiếp theo",
        "năm 2024 và các giai đoạn sau",
        "năm 2024 và những năm tới",
        "giai đoạn 2024 - 2025 và các năm kế tiếp",
      ],
    ],
  ],
  ignores: [
    "các năm trước",
    "trong những năm qua",
    "trong thời gian tới",
    "các năm sau khi hợp nhất",
    "giai đoạn sau sáp nhập",
  ],
});

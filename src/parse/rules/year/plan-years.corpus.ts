import { corpus } from "../../corpus.ts";
import { openEnd, planYears } from "./plan-years.ts";

export const years = corpus(planYears, {
  finds: [
    [
      { years: [2024], openEnded: false },
      ["Cải thiện chỉ số xanh năm 2024", "NÂNG CAO CHỈ SỐ PCI NĂM 2024", "trong năm 2024"],
    ],
    [
      { years: [2025, 2026], openEnded: false },
      ["Nâng cao chỉ số trong các năm 2025, 2026", "năm 2025 và 2026", "năm 2025-2026"],
    ],
    [
      { years: [2026, 2027, 2028, 2029, 2030], openEnded: false },
      ["giai đoạn 2026-2030", "giai đoạn 2026 – 2030", "giai đoạn 2026 đến 2030"],
    ],
  ],
  ignores: ["năm vừa qua", "5 năm", "Nghị quyết số 2024/NQ"],
});

export default corpus(openEnd, {
  finds: [
    [
      true,
      [
        "năm 2024 và những năm tiếp theo",
        "năm 2024 và các năm tiếp theo trên địa bàn tỉnh",
        "NĂM 2026 VÀ NHỮNG NĂM TIẾP THEO",
      ],
    ],
  ],
  ignores: ["các năm trước", "trong những năm qua"],
});

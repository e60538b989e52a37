import { corpus } from "../../../../test/support/rule-corpus.ts";
import { title } from "./title.ts";

export default corpus(title, {
  finds: [
    [
      "Cải thiện Chỉ số PCI năm 2024",
      [
        "Cải thiện Chỉ số PCI năm 2024",
        "Cải thiện Chỉ số PCI\nnăm 2024",
        "Cải thiện\nChỉ số PCI\nnăm 2024",
        "V/v Cải thiện Chỉ số PCI năm 2024",
        "V/v: Cải thiện Chỉ số PCI năm 2024",
        "--V/w- Cải thiện Chỉ số PCI năm 2024",
        "Về việc Cải thiện Chỉ số PCI năm 2024",
        "Trích yếu: Cải thiện Chỉ số PCI năm 2024",
        "Cải thiện Chỉ số PCI năm 2024.",
        "Cải thiện Chỉ số PCI năm 2024[1]",
        "Cải thiện Chỉ số PCI [2] năm 2024",
        "Cải thiện Chỉ số PCI năm 2024\n(Thực hiện Kế hoạch số 142/KH-UBND ngày 08/4/2024 của UBND tỉnh)",
        // Specks of a scan.
        "Cải thiện Chỉ số PCI năm 2024 _",
        "Cải thiện Chỉ số PCI ' năm 2024",
        "Cải thiện Chỉ số PCI ` năm 2024",
        "Cải thiện Chỉ số PCI ,_\nnăm 2024 |",
        "/ Cải thiện Chỉ số PCI năm 2024",
        ": : — Cải thiện Chỉ số PCI năm 2024",
      ],
    ],
    // Signs between words that belong to the title.
    [
      "Chỉ số PCI năm 2024 – 2025 & giai đoạn 2026 - 2030",
      ["Chỉ số PCI năm 2024 – 2025 & giai đoạn 2026 - 2030"],
    ],
    [
      "CẢI THIỆN CHỈ SỐ PCI NĂM 2024",
      [
        "CẢI THIỆN CHỈ SỐ PCI\nNĂM 2024",
        "VỀ VIỆC CẢI THIỆN CHỈ SỐ PCI NĂM 2024",
        "V/V CẢI THIỆN CHỈ SỐ PCI NĂM 2024",
      ],
    ],
  ],
  ignores: [".", "V/v"],
});

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
      ],
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

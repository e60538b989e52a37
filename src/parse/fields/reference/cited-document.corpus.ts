import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { citedDocument } from "./cited-document.ts";

/** Type and number only; `references*.corpus.ts` have examples of what follows them. */
const cited = defineReader<string[]>({
  id: citedDocument.id,
  read(lines, context) {
    const found = lines.flatMap((line) => citedDocument.find(line, context));
    const [first] = found;
    return first
      ? [{ value: found.map(({ value }) => `${value.docType} ${value.number.text}`), span: first.span }]
      : [];
  },
});

export default corpus(cited, {
  finds: [
    [
      ["ke-hoach 12/KH-UBND"],
      ["Kế hoạch số 12/KH-UBND", "kế hoạch 12/KH-UBND", "Kế hoạch số: 12 /KH-UBND", "số 12/KH-UBND"],
    ],
    [["cong-van 5/UBND-KT"], ["Công văn số 5/UBND-KT", "Văn bản số 5/UBND-KT"]],
    [
      ["quyet-dinh 10/QĐ-UBND", "quyet-dinh 11/QĐ-UBND"],
      ["các Quyết định số 10/QĐ-UBND, số 11/QĐ-UBND", "Quyết định số 10/QĐ-UBND và Quyết định số 11/QĐ-UBND"],
    ],
    // A serial with a letter or a part after a dot.
    [["nghi-quyet 21-2024/NQ-HĐND"], ["Nghị quyết số 21-2024/NQ-HĐND của HĐND tỉnh"]],
    [["nghi-quyet 66.25/2026/NQ-CP"], ["Nghị quyết số 66.25/2026/NQ-CP", "Nghị quyết 66.25/2026/NQ-CP"]],
    [["ke-hoach 15a/KH-UBND"], ["Kế hoạch số 15a/KH-UBND", "Kế hoạch số: 15a /KH-UBND"]],
    [["quyet-dinh 12A/2025/QĐ-UBND"], ["Quyết định số 12A/2025/QĐ-UBND"]],
    [["nghi-quyet 06/TU"], ["Nghị quyết số 06/TU", "Nghị quyết 06/TU ngày 26/3/2021 của Tỉnh ủy"]],
    [["nghi-quyet 57-NQ/TW"], ["Nghị quyết số 57-NQ/TW", "57-NQ/TW"]],
    [["nghi-dinh 08/2022/NĐ-CP"], ["Nghị định số 08/2022/NĐ-CP", "Nghị định 08/2022/NĐ-CP"]],
    [["ke-hoach /KH-UBND"], ["Kế hoạch số     /KH-UBND", "Kế hoạch số ……/KH-UBND"]],
  ],
  ignores: ["62/63 tỉnh", "ngày 12/7/2024", "24/24h", "12/15 đơn vị", "khoản 2 Điều 5", "kế hoạch 06/TU"],
});

import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import { documentType, leadingType } from "../../structure/type-line.ts";
import type { Zones } from "../../structure/zones.ts";
import type { Found } from "../../text/text-line.ts";
import { wholeLine } from "../../text/text-line.ts";

/** Kinds that are addressed ("Kính gửi") as letters are. */
const ADDRESSED_KINDS: ReadonlySet<string> = new Set(["to-trinh", "bao-cao", "giay-moi", "phieu-trinh"]);
const LETTER = /^(?:v\/v|về việc)[ :]|^kính gửi/u;

/**
 * The kind of document: its type line ("KẾ HOẠCH"), else the letters of its number, else a letter (công văn) where it
 * is addressed ("Kính gửi") under a subject, else null.
 */
export function readDocType(
  zones: Zones,
  number: DocumentNumber | null,
  catalogue: Catalogue,
): Found<string> | null {
  const { typeLine } = zones;
  if (typeLine) {
    const leading = leadingType(typeLine.text, catalogue);
    const type =
      documentType(typeLine.text, catalogue) ?? catalogue.matchDocumentType(typeLine.text.slice(0, leading));
    if (type)
      return { value: type.id, span: wholeLine(typeLine), rule: "doc-type/type-line", confidence: 0.98 };
  }
  const type = number && catalogue.documentTypeBySymbol(number.symbol);
  const addressed = [...zones.head, ...zones.title, ...zones.bases].find((line) => LETTER.test(line.folded));
  // "123/CT-TTHT" of a tax office is no directive where the document is addressed to somebody.
  if (type && (!addressed || ADDRESSED_KINDS.has(type.id))) {
    const line = zones.head.find((l) => l.text.includes(number.symbol.split("-")[0]!)) ?? zones.head[0];
    if (line)
      return { value: type.id, span: wholeLine(line), rule: "doc-type/number-letters", confidence: 0.8 };
  }
  if (addressed)
    return { value: "cong-van", span: wholeLine(addressed), rule: "doc-type/letter", confidence: 0.85 };
  return null;
}

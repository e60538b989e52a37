import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import { ADDRESSED, SUBJECT_LABEL } from "../../lexicon/headings.ts";
import { documentType, typeBeforeSummary } from "../../structure/lines/type-line.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { Located } from "../../text/located.ts";
import { wholeLine } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/** Document types other than letters that may be addressed ("Kính gửi"). */
const ADDRESSED_TYPES: ReadonlySet<string> = new Set(["to-trinh", "bao-cao", "giay-moi", "phieu-trinh"]);
/** Its symbol, "TTr", is also that of a submission (tờ trình). */
const INSPECTORATE = /^thanh tra(?= )/u;
const LETTER = new RegExp(`^(?:${SUBJECT_LABEL})[ :]|^${ADDRESSED}`, "u");

/**
 * The document type: by the type line ("KẾ HOẠCH"), else by the symbol of the number; else a letter (công văn) if the
 * document has a subject or an addressee; else null.
 */
export function readDocType(
  zones: Zones,
  number: DocumentNumber | null,
  catalogue: Catalogue,
): Located<string> | null {
  const ofLine = zones.typeLine && typeOfLine(zones.typeLine, catalogue);
  if (ofLine) return located(ofLine.id, zones.typeLine!, 0.98);
  const type = number && catalogue.documentTypeBySymbol(number.symbol);
  const isOfUnit = type?.id === "to-trinh" && zones.head.some(({ folded }) => INSPECTORATE.test(folded));
  const addressed = [...zones.head, ...zones.title, ...zones.bases].find((line) => LETTER.test(line.folded));
  // "123/CT-TTHT" of a tax office is not a directive (chỉ thị) where the document is addressed to somebody.
  if (type && (!addressed || (ADDRESSED_TYPES.has(type.id) && !isOfUnit))) {
    const letters = number.symbol.split("-")[0]!;
    const line = zones.head.find(({ text }) => text.includes(letters)) ?? zones.head[0];
    if (line) return located(type.id, line, 0.8);
  }
  return addressed ? located("cong-van", addressed, 0.85) : null;
}

const typeOfLine = ({ text }: TextLine, catalogue: Catalogue) =>
  documentType(text, catalogue) ??
  catalogue.matchDocumentType(text.slice(0, typeBeforeSummary(text, catalogue)));

const located = (value: string, line: TextLine, confidence: number): Located<string> => ({
  value,
  span: wholeLine(line),
  rule: "doc-type/doc-type",
  confidence,
});

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import type { DocumentTypeEntry } from "../../model/catalogue.ts";
import type { TextLine } from "../text/text-line.ts";

// The line that names the kind of document (Decree 30/2020/NĐ-CP, Appendix I, II.5), as offices print it.

/** "KẾ HOẠCH" on its own line, or in capitals before its summary on one line ("KẾ HOẠCH Cải thiện …"). */
export function typeOf(line: TextLine, catalogue: Catalogue): "capitals" | "small" | null {
  const text = line.text.replace(/[ :*.]{1,20}$/u, "");
  if (line.source.kind === "row" || text.length > 400) return null;
  if (text.length <= 40 && documentType(text, catalogue)) return isCapitals(text) ? "capitals" : "small";
  return leadingType(line.text, catalogue) ? "capitals" : null;
}

/** "QUYẾT" + "ĐỊNH": a narrow column broke the type line. */
export function brokenType(
  line: TextLine,
  next: TextLine | undefined,
  catalogue: Catalogue,
): TextLine | null {
  if (!next || !isCapitals(line.text) || line.text.length > 12 || next.text.length > 16) return null;
  const text = `${line.text} ${next.text}`;
  return documentType(text, catalogue) && isCapitals(text) ? line.reworded(text) : null;
}

/** What a type line adds to the kind's own name: "KẾ HOẠCH LIÊN NGÀNH", "BÁO CÁO TÓM TẮT". */
const QUALIFIER =
  /^(?:hành động|tóm tắt|liên ngành|chi tiết|tổng thể|công tác|cụ thể|chuyên đề|nhanh|sơ kết|tổng kết|riêng|bổ sung|tổng hợp|liên tịch)$/u;

/** The kind that a type line names, its letters set wide ("K Ế  H O Ạ C H") or with a qualifier behind; null for others. */
export function documentType(text: string, catalogue: Catalogue): DocumentTypeEntry | null {
  const line = text.replace(/[ :*.]{1,20}$/u, "");
  const whole = catalogue.matchDocumentType(line);
  if (whole) return whole;
  if (/^(?:\p{Lu} ?){4,30}$/u.test(line) && /^\p{Lu} \p{Lu} /u.test(line))
    return catalogue.documentTypeLetterSpaced(line.replace(/ /g, ""));
  const words = line.split(" ");
  for (const count of [3, 2]) {
    const type = isCapitals(line) ? catalogue.matchDocumentType(words.slice(0, count).join(" ")) : null;
    if (type && QUALIFIER.test(fold(words.slice(count).join(" ")))) return type;
  }
  return null;
}

/** "CÔNG ĐIỆN mời dự Hội nghị …": how a summary in small letters begins. */
const SUMMARY =
  /^(?:của|về|v\/v|mời|phê duyệt|ban hành|triển khai|thực hiện|phân công|tổ chức|công bố|thành lập)(?= )/u;

/** The length of a document type in capitals that begins a line and is followed by its summary; 0 where none does. */
export function leadingType(text: string, catalogue: Catalogue): number {
  const words = text.split(" ");
  for (const count of [3, 2]) {
    const start = words.slice(0, count).join(" ");
    const rest = words.slice(count).join(" ");
    if (!isCapitals(start) || !rest || /^[:;.,]/.test(rest)) continue;
    if (!catalogue.matchDocumentType(start)) continue;
    if (/^\p{Lu}\p{Ll}/u.test(rest) || SUMMARY.test(rest) || isCapitals(text)) return start.length;
  }
  return 0;
}

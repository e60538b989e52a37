import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { isCapitalAt, isSmallAt } from "../../../language/letter-case.ts";
import type { DocumentTypeEntry } from "../../../model/catalogue.ts";
import type { TextLine } from "../../text/text-line.ts";

// The line with the document type (Decree 30/2020/NĐ-CP, Appendix I, II.5), as offices print it.

/** How a line states a document type: "KẾ HOẠCH" alone, or in capitals before its summary ("KẾ HOẠCH Cải thiện …"). */
export function typeOf(line: TextLine, catalogue: Catalogue): "capitals" | "small" | null {
  const text = line.text.replace(/[ :*.]{1,20}$/u, "");
  if (line.source.kind === "row" || text.length > 400) return null;
  if (text.length <= 40 && documentType(text, catalogue)) return isCapitals(text) ? "capitals" : "small";
  return leadingType(line.text, catalogue) ? "capitals" : null;
}

/** The type that a narrow column broke over two lines: "QUYẾT" + "ĐỊNH"; null for other lines. */
export function brokenType(
  line: TextLine,
  next: TextLine | undefined,
  catalogue: Catalogue,
): TextLine | null {
  if (!next || !isCapitals(line.text) || line.text.length > 12 || next.text.length > 16) return null;
  const text = `${line.text} ${next.text}`;
  return documentType(text, catalogue) && isCapitals(text) ? line.reworded(text) : null;
}

/** Words that a type line adds to the type: "KẾ HOẠCH LIÊN NGÀNH", "BÁO CÁO TÓM TẮT", "CÔNG ĐIỆN KHẨN", also misread. */
const QUALIFIER =
  /^(?:hành động|tóm tắt|liên ngành|chi tiết|đề xuất|giải trình|tổng thể|công tác|cụ thể|chuyên đề|nhanh|sơ kết|tổng kết|riêng|bổ sung|tổng hợp|liên tịch|họp|thượng khẩn|hỏa tốc|kh[aáảâấầẩẫậ]n)$/u;

/** The type of a type line, also with a qualifier; null for other lines. */
export function documentType(text: string, catalogue: Catalogue): DocumentTypeEntry | null {
  const line = text.replace(/[ :*.]{1,20}$/u, "");
  const whole = catalogue.matchDocumentType(line);
  if (whole) return whole;
  const words = line.split(" ");
  for (const count of [3, 2]) {
    const type = isCapitals(line) ? catalogue.matchDocumentType(words.slice(0, count).join(" ")) : null;
    if (type && QUALIFIER.test(fold(words.slice(count).join(" ")))) return type;
  }
  return null;
}

/** The first words of a summary in small letters: "CÔNG ĐIỆN mời dự Hội nghị …". */
const SUMMARY =
  /^(?:của|về|v\/v|mời|phê duyệt|ban hành|triển khai|thực hiện|phân công|tổ chức|công bố|thành lập)(?= )/u;

/** "KẾ HOẠCH giảm điểm trừ của lĩnh vực …": a summary in small letters that does not begin with one of these words. */
const isSummary = (text: string): boolean =>
  SUMMARY.test(text) || (isSmallAt(text, 0) && text.length >= SHORTEST_SUMMARY && !IN_SENTENCE.test(text));

/** The length of a document type in capitals, also with a qualifier, before its summary on one line; 0 without one. */
export function leadingType(text: string, catalogue: Catalogue): number {
  // The second letter of most lines is small; the further tests are slower.
  if (isSmallAt(text, 1)) return 0;
  const words = text.split(" ");
  for (const count of [3, 2]) {
    const start = words.slice(0, count).join(" ");
    const rest = words.slice(count).join(" ");
    if (!isCapitals(start) || !rest || /^[:;.,]/.test(rest)) continue;
    if (!catalogue.matchDocumentType(start)) continue;
    if (beginsSummary(rest) || isCapitals(text)) return start.length;
    const qualifier = words.slice(count, count + QUALIFIER_WORDS).join(" ");
    const summary = words.slice(count + QUALIFIER_WORDS).join(" ");
    if (isCapitals(qualifier) && QUALIFIER.test(fold(qualifier)) && beginsSummary(summary))
      return start.length + 1 + qualifier.length;
  }
  return 0;
}
const QUALIFIER_WORDS = 2;

const beginsSummary = (text: string): boolean =>
  (isCapitalAt(text, 0) && isSmallAt(text, 1)) || isSummary(text);

/**
 * The length of a document type in small letters at the beginning of its summary, as web copies without a head have it: "Quyết định về việc
 * phê duyệt …", "Thông báo kết luận của …"; 0 without one. "Quyết định số 5/QĐ-UBND …" cites a document, "Kế hoạch này …" is a sentence.
 */
export function sentenceType(text: string, catalogue: Catalogue): number {
  if (!isCapitalAt(text, 0) || !isSmallAt(text, 1) || text.length > LONGEST_SUMMARY || /[.:;]$/u.test(text))
    return 0;
  const words = text.split(" ");
  for (const count of [3, 2]) {
    const start = words.slice(0, count).join(" ");
    const rest = words.slice(count).join(" ");
    if (rest.length < SHORTEST_SUMMARY || !isSmallAt(rest, 0) || IN_SENTENCE.test(rest)) continue;
    if (catalogue.matchDocumentType(start)) return start.length;
  }
  return 0;
}
const SHORTEST_SUMMARY = 15;
const LONGEST_SUMMARY = 600;
/** Words after a document type in a sentence about a document. */
const IN_SENTENCE =
  /^(?:này|trên|đó|số|là|phải|được|sẽ|đã|đang|cần|không|có|nêu|nói|theo|do|tại|cho|đến|tới|gồm|bao gồm|ngày|năm|kèm|ban hành kèm)(?= |,|:)/u;

/** "Quyết định | về việc …": these words follow only a title. */
export const isAbout = (text: string, type: number): boolean => /^ (?:về|v\/v) /u.test(text.slice(type));

/** The length of a document type before its summary on one line, in capitals or in small letters; 0 without one. */
export const typeBeforeSummary = (text: string, catalogue: Catalogue): number =>
  leadingType(text, catalogue) || sentenceType(text, catalogue);

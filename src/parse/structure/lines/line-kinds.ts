import { isCapitals } from "../../../language/is-capitals.ts";
import { parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";

// Patterns for lines of several zones.

/** "Căn cứ …", "Thực hiện …": a basis of the document, or the beginning of its text. */
export const BASIS =
  /^(?:-? ?)(?:căn cứ|thực hiện|triển khai|theo|để|nhằm|trên cơ sở|xét|tiếp theo|thi hành|tiếp tục|ngày|năm|trong|từ|qua|kính gửi)(?= )|^-? ?căn cứ ?:/u;

/** "(Ban hành kèm theo Quyết định số …)": the line below the title of an annex. */
export const ANNEX_OF =
  /(?:ban hành )?kèm theo (?:quyết định|nghị quyết|chỉ thị|công văn|kế hoạch|tờ trình|thông báo|văn bản)/u;

const ENDS_WITH_ANNEX_OF = new RegExp(`\\((?:${ANNEX_OF.source})[^()]{0,200}\\)$`, "u");

/**
 * True for the line with "(Ban hành kèm theo Quyết định số …)" alone, and for the title below "KẾ HOẠCH" to which it was
 * joined. `before`: the line above.
 */
export function isAnnexOf({ text, folded }: TextLine, before: TextLine | null | undefined): boolean {
  if (text.startsWith("(")) return ANNEX_OF.test(folded);
  return before != null && isCapitals(before.text) && ENDS_WITH_ANNEX_OF.test(folded);
}

/** True for the type of an annex alone on a line in capitals: "KẾ HOẠCH", "QUY CHẾ". */
export const isAnnexType = ({ text, folded, source }: TextLine): boolean =>
  source.kind !== "row" && isCapitals(text) && ANNEX_TYPE.test(folded);
const ANNEX_TYPE =
  /^(?:kế hoạch|chương trình|quy chế|quy định|đề án|phương án|điều lệ|bộ (?:tiêu chí|chỉ số)|danh mục|hướng dẫn)(?: hành động| chi tiết| phối hợp)?[ :.]{0,3}$/u;

/**
 * True for the heading of the last part alone on a line without a label: "Tổ chức thực hiện". With a colon it may be a label of the
 * item above.
 */
export const headsLastPart = ({ text, folded, source }: TextLine): boolean =>
  source.kind !== "row" && regex`^\p{Lu}`.test(text) && LAST_PART.test(folded);
const LAST_PART =
  /^(?:tổ chức (?:thực hiện|triển khai|thi hành)(?: thực hiện)?|(?:triển khai|trách nhiệm) (?:thực hiện|thi hành)|điều khoản thi hành)$/u;

/** True for a field of work as a line without a label and without a mark at its end: "Về thể chế nội bộ". */
export const headsTopic = ({ text, folded, source }: TextLine): boolean =>
  source.kind !== "row" && text.startsWith("Về ") && TOPIC.test(folded);
/** "Về đích nông thôn mới" is work. */
const TOPIC = /^về (?!đích |việc )[^.;:,()\d][^.;:()\d]{2,80}[^.;:,\s]$/u;

/**
 * True for the clause that says who must enforce a decision, with the marks that end the document: "… chịu trách nhiệm thi hành Quyết định
 * này./." What is printed after it, such as an annex or a note on the form, is below no article.
 */
export const endsDecision = ({ folded, source }: TextLine): boolean =>
  source.kind !== "row" && ENFORCED.test(folded.slice(-LONGEST_ENFORCEMENT));
const ENFORCED =
  / (?:thi hành|thực hiện)(?: (?:quyết định|nghị quyết|chỉ thị|quy định|văn bản|kế hoạch)(?: này)?)? ?\.\/\.?\s*$/u;
const LONGEST_ENFORCEMENT = 60;

/** Largest number of lines of the title of an annex, with its type. */
const TITLE_LINES = 5;

/**
 * Index after the title of an annex whose type line is at `at`: the line below the type, and further lines in capitals or that
 * continue the one above.
 */
export function annexTitleEnd(lines: readonly TextLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length && end < at + TITLE_LINES && isOfTitle(lines[end]!, end === at + 1)) end += 1;
  return end;
}

const isOfTitle = ({ text, folded, source }: TextLine, isFirst: boolean) =>
  source.kind !== "row" &&
  parseLabel(text) === null &&
  (isCapitals(text) ||
    regex`^\p{Ll}`.test(text) ||
    (isFirst && !BASIS.test(folded) && !/[.;:]$/u.test(text)));

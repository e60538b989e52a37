import { regex } from "../../../../language/regex.ts";
import { COORDINATE, LEAD, RESPONSIBLE } from "../../../lexicon/roles.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";

// What a sentence states before the units that get its duty: a basis, a case, or something that it only tells.

/** The end of a sentence in folded words. */
const SENTENCE_END = regex`(?<=\p{L}{2}|\d{4}|\))[.;] (?=\p{L})`;

/** The first sentence of folded words. Bases may end with semicolons: "Căn cứ nhiệm vụ được giao; | các sở xây dựng kế hoạch." */
export function openingSentence(folded: string): string {
  const [first = "", ...rest] = folded.split(SENTENCE_END, MOST_BASES);
  let end = first.length;
  if (!ONLY_BASIS.test(first)) return first;
  for (const part of rest) {
    if (folded[end] !== ";") break;
    end += "; ".length + part.length;
  }
  return folded.slice(0, end);
}
const MOST_BASES = 5;
const ONLY_BASIS = /^(?:căn cứ|trên cơ sở|để|nhằm) (?![^;]*(?:chủ trì|phối hợp|có trách nhiệm))/u;

const STRONG = new RegExp(
  `^,? ?(?:còn |cũng |đều )?(?:${LEAD}|${COORDINATE}|có trách nhiệm|${RESPONSIBLE}|phải|khẩn trương|chủ động)(?= |,)`,
  "u",
);
/** "Trường hợp thay đổi thiết kế, chủ đầu tư | có trách nhiệm báo cáo": the words of a duty make it a rule for the case. */
export const OBLIGES = new RegExp(
  `^,? ?(?:còn |cũng |đều )?(?:có trách nhiệm|${RESPONSIBLE}|phải)(?= |,)`,
  "u",
);
/** "Khi xảy ra cháy, UBND xã | huy động lực lượng": a rule for what may happen. */
export const HAPPENS =
  /^(?:ngay )?(?:khi|sau khi|trường hợp|trong trường hợp) (?:xảy ra|phát hiện|bị|vắng|cần|(?!có )[^,;]{1,40} (?:vắng mặt|đi vắng|thay đổi))(?= )/u;
/** "Trường hợp Quỹ không đủ, Ngân hàng A | báo cáo Bộ B": what is to be done in a case is no report. */
const IS_CASE = /^(?:trong )?trường hợp /u;
/** True for what is a duty and no report, by the case or by the words after the units. */
export const obligesInCase = (
  { folded }: TextLine,
  { clause, from, list }: { readonly clause: string; readonly from: number; readonly list: UnitList },
): boolean =>
  STRONG.test(folded.slice(list.end)) ||
  HAPPENS.test(clause) ||
  (from > 0 && IS_CASE.test(clause) && list.units.every(namesBody));

const TELLS = /(?:^| )(?:đã|được|vừa|công văn|văn bản|thông báo|quyết định|kế hoạch|tờ trình|của|theo) /u;
/** "…, biên bản được gửi đến Hội đồng A|, Chính phủ và Ủy ban B.": those who receive something. */
const SENT_TO =
  /,[^:;]{2,120} được (?:gửi|chuyển|báo cáo|trình|nộp)(?: [^ ,;:]{1,8}){0,4} (?:đến|về|cho|tới|lên) [^:;]{2,300}$/u;
const SAYS_DUTY_LATER = /[ ,](?:chủ trì|có trách nhiệm|phải|khẩn trương|tổng hợp|xem xét|tổ chức) /u;

const IS_NOUN = /(?:^|[ ,])(?:về|theo|xét|các|những|nội dung|từ|có)(?: việc)?$/u;

/** True where what follows is part of what the words before it tell. */
export const isToldBefore = (
  clause: string,
  { index, mark, isOrder }: { readonly index: number; readonly mark: string; readonly isOrder: boolean },
): boolean =>
  // "Về đề nghị | UBND xã A bổ sung kinh phí: Sở B thẩm định": the request of another body.
  (mark === " " && IS_NOUN.test(clause.slice(0, index))) ||
  // "Sở A đã có Công văn số 5 đề nghị các xã …" tells of an earlier order.
  (mark === " " && TELLS.test(clause.slice(Math.max(0, clause.lastIndexOf(", ", index)), index + 1))) ||
  (!isOrder && SENT_TO.test(clause.slice(0, index)) && !SAYS_DUTY_LATER.test(clause.slice(index)));

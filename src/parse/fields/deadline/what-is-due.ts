import { lastPlanAsked, withoutOtherPlans } from "../../../language/asks-for-plan.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Deadline } from "../../../model/plan.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import { REPORT_NEXT } from "./clause.ts";

/** "Thẩm định báo cáo nghiên cứu khả thi": papers of a project, which nobody reports. */
const REPORT =
  /báo cáo(?! viên(?= |$)| nghiên cứu (?:tiền )?khả thi| đánh giá tác động| kinh tế(?: -|,)? kỹ thuật| đề xuất chủ trương đầu tư)|gửi (?:kết quả|số liệu|tổng hợp)|tổng hợp kết quả|(?<![^ .,;])kết quả(?: (?:thực hiện|triển khai|công tác)){0,2} (?:được )?gửi (?:về )?|tổng hợp,? (?:và )?(?:trình|gửi|tham mưu) /u;

/** "45 ngày kể từ ngày ban hành Kế hoạch": the anchor of a term is not what is due. */
const ANCHOR =
  /(?:kể từ|tính từ|từ khi|sau khi) [^.;,]{0,90}?(?= (?:phải|cần) |(?<! (?:khi|ngày)) có báo cáo |[.;,]|$|(?<=.{90}))/u;

/** "Trên cơ sở báo cáo phân tích của Sở A, các sở ban hành kế hoạch": a report that is there. */
const BASIS = /(?:trên cơ sở|căn cứ|theo|từ|qua|sau) (?:kết quả |nội dung |các )?báo cáo [^.;,]{2,90}(?=,)/gu;

/** "không phải báo cáo riêng": a report that nobody asks for. */
const NOT_REPORTED = /không (?:phải|cần|bắt buộc(?: phải)?|yêu cầu)(?: [^ .;,]{1,9}){0,3}? báo cáo/gu;

const asked = (words: string) => words.replace(ANCHOR, "").replace(BASIS, "").replace(NOT_REPORTED, "");

const REPORTS = new RegExp(REPORT.source, "gu");

/** The words around a date, folded. */
export interface WordsAroundDate {
  /** The words of its clause before it, after its subject where that is known; "" where the date begins the clause. */
  readonly own: string;
  readonly isAfterSubject: boolean;
  /** Those words, with those that a list of periods shares before it, and the date. */
  readonly upToDate: string;
  /** The words after the date. */
  readonly after: string;
  /** True if a further date of the clause follows. */
  readonly hasNext: boolean;
}

/**
 * What is due on a date of a sentence. A report that directly follows a date without other words before it is due then: "hằng quý
 * (trước ngày 20) báo cáo …". What follows other words and another date is due on that one: "giải ngân trước ngày 31/12, báo cáo
 * trước ngày …".
 */
export function whatIsDueAt(
  { own, isAfterSubject, upToDate, after, hasNext }: WordsAroundDate,
  whole: string,
): Deadline["what"] {
  const words = own.replace(OFTEN, "");
  const says = hasVerb(words) || (isAfterSubject && SEVERAL_WORDS.test(words));
  if (!says && REPORT_NEXT.test(after)) return "report";
  return whatIsDue(upToDate, says && hasNext && FURTHER_DUTY.test(after) ? upToDate : whole);
}

/** A clause with a date, after the words of its paragraph; all folded. */
export interface ClauseAfterPlan {
  /** The words of the paragraph before the clause. */
  readonly before: string;
  /** The words of the clause before its date, after its subject where it has one. */
  readonly own: () => { readonly words: string; readonly hasSubject: boolean };
  readonly date: string;
}

/**
 * True for a clause that only says until when the plan that was asked for before is issued or sent: "ban hành kế hoạch của đơn vị mình; | gửi Sở A
 * trước ngày …", "… của đơn vị mình. | Kế hoạch gửi về Sở A trước ngày …", "…; | riêng UBND xã B trước ngày …".
 */
export function sendsPlan({ before, own, date }: ClauseAfterPlan): boolean {
  if (!isOnPlan(before)) return false;
  const { words, hasSubject } = own();
  if (hasSubject) return ONLY_SENT.test(words);
  return PLAN_SENT.test(words) || (/^[ ,]*$/u.test(words) && COMPLETED.test(date));
}
/** True for a clause that only says who hands in the report of the words before it, and when: "báo cáo - các sở trước 10/11, | UBND các xã trước 20/11". */
export function sendsReport({ before, own }: Pick<ClauseAfterPlan, "before" | "own">): boolean {
  if (!/báo cáo/u.test(before)) return false;
  const words = withoutOtherPlans(before);
  if (lastMatch(words, REPORTS) < Math.max(0, lastPlanAsked(words))) return false;
  const clause = own();
  return (clause.hasSubject ? ONLY_HANDED_IN : TIME_OF_HANDING_IN).test(clause.words);
}
const COMPLETED = /^(?:hoàn thành|xong|thời (?:gian|hạn)|hạn)(?= )/u;

/** Whether a text asks for a plan, and for no report after it. */
function isOnPlan(text: string): boolean {
  const words = withoutOtherPlans(text);
  return lastPlanAsked(words) > lastMatch(words, REPORTS);
}

const RECEIVER =
  "(?:sở|ubnd|ủy ban|văn phòng|ban|chi cục|cục|công an|thanh tra|phòng|bộ|viện|trung tâm)(?= )";
const SENT_TO = `(?:gửi|nộp)(?: (?:về|cho|đến|tới|lấy ý kiến))? ${RECEIVER}[^,.;]{0,100}`;
const ISSUED =
  "(?:(?:ký|xây dựng|ban hành|phát hành|phê duyệt|hoàn thành|gửi|nộp|in)(?: xong| ngay| chính thức)?(?:,| và|, và)? ?)";
const MUST = "(?:(?:thì|phải|cần|được|đều|cũng|khẩn trương|chủ động|hoàn thành việc) )";
/** "gửi", "khẩn trương ban hành", "ban hành, gửi Sở A", or nothing at all: what a unit does with a plan that is known. */
const ONLY_SENT = new RegExp(
  `^ ?[:,]? ?${MUST}*${ISSUED}{0,3}(?:${SENT_TO}|(?:về|cho|đến|tới) ${RECEIVER}[^,.;]{0,100})?[ ,(]*$`,
  "u",
);
/** "thời gian gửi Sở A" */
const TIME_OF_HANDING_IN = new RegExp(
  `^ ?(?:-|và )?(?:thời gian|thời hạn|hạn)(?: chót| cuối)? (?:gửi|nộp|${SENT_TO})(?: là)? ?:?[ (]*$`,
  "u",
);
/** "", "gửi Sở A" */
const ONLY_HANDED_IN = new RegExp(
  `^ ?[:,-]? ?${MUST}*(?:(?:gửi|nộp) ?)?(?:${SENT_TO}|(?:về|cho|đến|tới) ${RECEIVER}[^,.;]{0,100})?[ ,(]*$`,
  "u",
);
/** "Kế hoạch của các đơn vị ban hành và gửi về Sở A", "hoàn thành, gửi Sở A", "Thời hạn gửi:" */
const PLAN_SENT = new RegExp(
  `^ ?(?:-|và|đồng thời)? ?(?:(?:bản )?(?:kế hoạch|văn bản|chương trình hành động)(?: (?:này|trên|nêu trên))?(?: của [^,;.:]{2,60}?)? )?${MUST}*(?:${ISSUED}{1,3}(?:${SENT_TO})?|${SENT_TO})[ ,(]*$` +
    `|^ ?(?:-|và )?(?:thời gian|thời hạn|hạn)(?: chót| cuối)?(?: ${ISSUED}| hoàn thành)?(?: ?là|(?: cùng)? là)? ?:?[ (]*$` +
    `|^ ?việc (?:xây dựng|ban hành|lập|gửi|nộp)(?:,? (?:và )?(?:ban hành|gửi))?(?: kế hoạch)? ${MUST}*(?:xong|hoàn thành|thực hiện|tiến hành)?[ ,]*$`,
  "u",
);

/** Whether folded words contain a verb of a duty. */
export function hasVerb(words: string): boolean {
  for (let at = 0; at >= 0; at = words.indexOf(" ", at) + 1 || -1) if (dutyVerbAt(words, at)) return true;
  return false;
}
const SEVERAL_WORDS = regex`\p{L} \p{L}`;
/** How often something is due is no duty. */
const OFTEN = new RegExp(`(?:định kỳ|${EVERY})(?: (?:${EVERY} )?(?:tuần|tháng|quý|năm|0?6 tháng))?`, "gu");
const FURTHER_DUTY = /^(?:,| và|;) ?(?:và )?(?:tổng hợp,? )?(?:gửi )?báo cáo /u;

/**
 * What is due on a date, by the nearest words before its end, else by the whole sentence. A recurring date may contain the
 * nearest words: "kế hoạch hằng năm và báo cáo trước ngày 20/11". Both arguments are folded.
 */
export function whatIsDue(upToDate: string, whole: string): Deadline["what"] {
  const before = withoutOtherPlans(asked(upToDate));
  const report = lastMatch(before, REPORTS);
  const plan = lastPlanAsked(before);
  if (plan >= 0 && plan >= report && !reportsAfter(before.slice(plan), whole, upToDate)) return "sub-plan";
  if (report >= 0) return "report";
  const rest = withoutOtherPlans(asked(whole));
  if (REPORT.test(rest)) return "report";
  return lastPlanAsked(rest) >= 0 ? "sub-plan" : "task";
}

/** True for a report after the date, which another date separates from the plan: "(gửi kế hoạch chậm nhất 31/3), định kỳ ngày 15 báo cáo". */
function reportsAfter(sincePlan: string, whole: string, upToDate: string): boolean {
  const at = whole.indexOf(upToDate);
  return at >= 0 && OTHER_DATE.test(sincePlan) && REPORT_NEXT.test(whole.slice(at + upToDate.length));
}
const OTHER_DATE =
  /(?<!\d)\d{1,2}\/\d{1,2}[^),;]{0,40}[),;]{1,2}[^),;]{0,40}?(?:định kỳ|hằng|hàng|cuối (?:quý|tháng))/u;

function lastMatch(text: string, pattern: RegExp): number {
  return allMatches(pattern, text).at(-1)?.index ?? -1;
}

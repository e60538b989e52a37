import { asksForOwnPlan, PLAN_DONE, SUB_PLAN } from "../../../language/asks-for-plan.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Deadline } from "../../../model/plan.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import { REPORT_NEXT } from "./clause.ts";

/** "Thẩm định báo cáo nghiên cứu khả thi": papers of a project, which nobody reports. */
const REPORT =
  /báo cáo(?! viên(?= |$)| nghiên cứu (?:tiền )?khả thi| đánh giá tác động| kinh tế(?: -|,)? kỹ thuật| đề xuất chủ trương đầu tư)|gửi (?:kết quả|số liệu|tổng hợp)|tổng hợp kết quả|tổng hợp,? (?:và )?(?:trình|gửi|tham mưu) /u;

/** "45 ngày kể từ ngày ban hành Kế hoạch": the anchor of a term is not what is due. */
const ANCHOR = /(?:kể từ|tính từ|từ khi|sau khi) [^.;,]{0,90}/u;

const REPORTS = new RegExp(REPORT.source, "gu");
const SUB_PLANS = new RegExp(SUB_PLAN.source, "gu");

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

/**
 * True for a clause that only says until when the plan that was asked for before is issued or sent: "ban hành kế hoạch của đơn vị mình; |
 * gửi Sở A trước ngày …", "… của đơn vị mình. | Kế hoạch gửi về Sở A trước ngày …". `own`: the words of the clause up to its date;
 * `before`: those of the paragraph before the clause; both are folded.
 */
export function sendsPlan(own: string, before: string): boolean {
  const paragraph = before.trimEnd();
  const sentence = paragraph.slice(paragraph.lastIndexOf(". ") + 1);
  if (paragraph.endsWith(";") && SENDS_ON.test(own)) return isOnPlan(sentence);
  return PLAN_SENT.test(own) && asksForOwnPlan(paragraph.replace(/\.$/u, "")) && isOnPlan(paragraph);
}

/** Whether a text names a plan to be made, and no report after it. */
function isOnPlan(text: string): boolean {
  const words = text.replace(PLAN_DONE, "");
  return lastMatch(words, SUB_PLANS) > lastMatch(words, REPORTS);
}

const RECEIVER =
  "(?:sở|ubnd|ủy ban|văn phòng|ban|chi cục|cục|công an|thanh tra|phòng|bộ|viện|trung tâm)(?= )";
const SENDS_ON = new RegExp(
  `^ ?(?:và |đồng thời )?(?:(?:văn bản|bản kế hoạch|kế hoạch)(?: (?:này|trên|nêu trên))? )?(?:phải |cần |được )*(?:(?:ký|ban hành|phát hành|hoàn thành|in)(?:,| và|, và)? )?(?:gửi|nộp)(?: về| cho| đến| tới)? ${RECEIVER}`,
  "u",
);
const ISSUED = "(?:ký (?:và )?)?(?:xây dựng|ban hành|phê duyệt|hoàn thành|gửi|nộp)(?: xong)?";
/** "Kế hoạch của các đơn vị ban hành và gửi về Sở A", "hoàn thành, gửi Sở A", "Thời hạn gửi:" */
const PLAN_SENT = new RegExp(
  `^ ?(?:-|và )?(?:(?:bản )?kế hoạch(?: của [^,;.:]{2,60}?)? (?:phải |cần |được )*${ISSUED}|(?:hoàn thành|ban hành)(?=,| và| (?:trước|chậm nhất|trong|vào|đến))|(?:thời gian|thời hạn|hạn)(?: chót| cuối)? (?:${ISSUED}|(?:cùng )?là)|việc (?:xây dựng|ban hành|lập|gửi|nộp)(?:,? (?:và )?(?:ban hành|gửi))?(?: kế hoạch)? (?:phải |cần |được )*(?:xong|hoàn thành|thực hiện|tiến hành|trước|trong|chậm nhất)|(?:gửi|nộp)(?: về| cho| đến| tới)? ${RECEIVER})[^.;]{0,120}$`,
  "u",
);

function hasVerb(words: string): boolean {
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
  const before = upToDate.replace(ANCHOR, "").replace(PLAN_DONE, "");
  const report = lastMatch(before, REPORTS);
  const plan = lastMatch(before, SUB_PLANS);
  if (plan >= 0 && plan >= report && !reportsAfter(before.slice(plan), whole, upToDate)) return "sub-plan";
  if (report >= 0) return "report";
  const rest = whole.replace(ANCHOR, "").replace(PLAN_DONE, "");
  if (REPORT.test(rest)) return "report";
  return SUB_PLAN.test(rest) ? "sub-plan" : "task";
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

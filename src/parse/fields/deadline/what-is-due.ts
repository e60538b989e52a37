import { PLAN_DONE, SUB_PLAN } from "../../../language/asks-for-plan.ts";
import { allMatches } from "../../../language/matcher.ts";
import type { Deadline } from "../../../model/plan.ts";

/** "Thẩm định báo cáo nghiên cứu khả thi": papers of a project, which nobody reports. */
const REPORT =
  /báo cáo(?! viên(?= |$)| nghiên cứu (?:tiền )?khả thi| đánh giá tác động| kinh tế(?: -|,)? kỹ thuật| đề xuất chủ trương đầu tư)|gửi (?:kết quả|số liệu|tổng hợp)|tổng hợp kết quả|tổng hợp,? (?:và )?(?:trình|gửi|tham mưu) /u;

/** "45 ngày kể từ ngày ban hành Kế hoạch": the anchor of a term is not what is due. */
const ANCHOR = /(?:kể từ|tính từ|từ khi|sau khi) [^.;,]{0,90}/u;

const REPORTS = new RegExp(REPORT.source, "gu");
const SUB_PLANS = new RegExp(SUB_PLAN.source, "gu");

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
const REPORT_NEXT = /^[ ,]{0,2}(?:tổng hợp,? )?(?:gửi )?báo cáo/u;

function lastMatch(text: string, pattern: RegExp): number {
  return allMatches(pattern, text).at(-1)?.index ?? -1;
}

import { regex } from "../../../language/regex.ts";
import { EACH, EVERY } from "../../lexicon/frequency.ts";
import type { RuleContext } from "../../text/rule.ts";

// A date without a year that recurs: the words around it state a frequency, or the plan is for several years and the date is
// that of a periodic report.

const PERIOD = `0?[69] tháng|quý(?: (?:iv|i{1,3}|[1-4]))?|(?:cả |0?1 )?năm|tháng`;

/** "Hằng năm, Quỹ công khai các khoản đóng góp … trước ngày 31/3": the frequency is at the beginning of the sentence. */
const EACH_YEAR_FIRST = regex`(?:^|[.;:] )(?:[-+*•] ?|\p{L}\) ?|\d{1,2}[.)] ?){0,2}${EVERY} năm,? [^.;:]{0,400}$`;

/** "trong tháng 11 | hằng năm". */
const EACH_YEAR_NEXT = new RegExp(`^,? (?:của )?${EVERY} năm(?= |[,.;:)]|$)`, "u");

/** "6 tháng trước ngày 20/6, năm trước ngày 20/12 | hằng năm": the frequency after the last date of a list. */
const EACH_YEAR_LAST = new RegExp(
  `^\\)?[,;]? (?:và )?(?:báo cáo )?(?:${PERIOD})[^.;:]{0,30}\\d[^.;:\\d]{0,20}(?<= )${EVERY} năm(?= |[,.;:)]|$)`,
  "u",
);

const PERIODIC_REPORT = new RegExp(
  `(?:^|[ (,])(?:định kỳ|(?:báo cáo|tổng kết|sơ kết)(?: kết quả| tình hình)?(?: ${EACH}| theo)? (?:${PERIOD}))(?= |[,:;(])[^.]{0,160}$`,
  "u",
);
const PERIOD_RIGHT_BEFORE = new RegExp(
  `(?:^|[ (,])(?:${PERIOD})(?: đầu năm| cuối năm| báo cáo)?[ ,:(]{1,3}(?:gửi )?$`,
  "u",
);
/** A report on one year is not periodic. */
const OF_ONE_YEAR = /năm \d{4}[^.;]{0,60}$/u;

/** True for a date without a year that is due every year. Both texts are folded: those before and after the date. */
export function recursYearly(
  { severalYears }: Pick<RuleContext, "severalYears">,
  before: string,
  after: string,
): boolean {
  if (EACH_YEAR_FIRST.test(before) || EACH_YEAR_NEXT.test(after) || EACH_YEAR_LAST.test(after)) return true;
  if (!severalYears || OF_ONE_YEAR.test(before)) return false;
  return PERIODIC_REPORT.test(before) || PERIOD_RIGHT_BEFORE.test(before);
}

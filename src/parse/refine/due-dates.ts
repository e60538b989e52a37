import type { Found, TextLine } from "../document.ts";
import { readOnce } from "../remember.ts";
import { foundByGated, type GatedRule, type RuleContext } from "../rule.ts";
import * as due from "../rules/deadline/due-date.ts";
import { dueListed, dueMonthRange, dueRange } from "../rules/deadline/due-list.ts";
import type { DueDay } from "../rules/deadline/due-words.ts";

const [YEAR, MONTH, QUARTER] = [/năm/u, /tháng/u, /quý/u];

/** In this order: a list, a range and a recurring date are read before the bare day inside them. */
const RULES: readonly GatedRule<DueDay>[] = [
  [dueListed],
  [dueRange, /từ/u],
  [dueMonthRange, /từ/u],
  [due.dueYearlyBefore, YEAR],
  [due.dueYearly, YEAR],
  [due.dueQuarterly, QUARTER],
  [due.dueMonthly, MONTH],
  [due.dueWeekly, /tuần/u],
  [due.dueHalfYearly, MONTH],
  [due.dueEvery, /quý|tháng/u],
  [due.dueDay],
  [due.dueQuarterOfYear, QUARTER],
  [due.dueMonth, MONTH],
  [due.dueYear, YEAR],
];

/** A due date has a figure or a weekday, and a word that binds or repeats. */
const FIGURE = /\d|tuần/u;
const BINDS = /trước|chậm|muộn|hết|quá|trong|vào|sau|xong|hằng|hàng|mỗi|kỳ|hạn|gian|quý|tháng|ngày/u;

/** The due dates that a line states, in order. */
export const readDueDates = (line: TextLine, context: RuleContext): Found<DueDay>[] =>
  dueDatesOf(line, 0, context);

const dueDatesOf = readOnce((line: TextLine, _from: number, context: RuleContext): Found<DueDay>[] =>
  FIGURE.test(line.folded) && BINDS.test(line.folded) ? foundByGated(RULES, line, context) : [],
);

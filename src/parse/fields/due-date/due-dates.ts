import { readOnce } from "../../text/read-once.ts";
import { foundIn, type Rule, type RuleContext } from "../../text/rule.ts";
import { type Found, onLine, type TextLine } from "../../text/text-line.ts";
import * as due from "./due-date.ts";
import { dueListed, dueMonthRange, dueRange } from "./due-list.ts";
import type { DueDay } from "./due-words.ts";

/** In this order: a list, a range and a recurring date are read before the bare day inside them. */
const RULES: readonly Rule<DueDay>[] = [
  dueListed,
  dueRange,
  dueMonthRange,
  due.dueYearlyBefore,
  due.dueYearly,
  due.dueQuarterly,
  due.dueMonthly,
  due.dueWeekly,
  due.dueHalfYearly,
  due.dueEvery,
  due.dueDay,
  due.dueQuarterOfYear,
  due.dueMonth,
  due.dueYear,
];

/** A due date has a figure ("quý III" has a Roman one) or a weekday, and a word that binds or repeats. */
const FIGURE = /\d|tuần|quý [iv]/u;
const BINDS = /trước|chậm|muộn|hết|quá|trong|vào|sau|xong|hằng|hàng|mỗi|kỳ|hạn|gian|quý|tháng|ngày/u;

/** The due dates that a line states, in order. */
export const readDueDates = (line: TextLine, context: RuleContext): readonly Found<DueDay>[] =>
  dueDatesOf(line, 0, context);

const dueDatesOf = readOnce(
  (line: TextLine, _from: number, context: RuleContext): readonly Found<DueDay>[] =>
    FIGURE.test(line.folded) && BINDS.test(line.folded) ? foundIn(RULES, line, context) : [],
  onLine,
);

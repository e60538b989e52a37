import type { Found, TextLine } from "../document.ts";
import { allFound, type Rule, type RuleContext } from "../rule.ts";
import * as due from "../rules/deadline/due-date.ts";
import { dueListed, dueMonthRange, dueRange } from "../rules/deadline/due-list.ts";
import type { DueDay } from "../rules/deadline/due-words.ts";

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

/** A due date has a figure or a weekday, and a word that binds or repeats. */
const FIGURE = /\d|tuần/u;
const BINDS = /trước|chậm|muộn|hết|quá|trong|vào|sau|xong|hằng|hàng|mỗi|kỳ|hạn|gian|quý|tháng|ngày/u;

/** The same line is asked for its dates as a task and as a deadline. */
const read = new WeakMap<TextLine, { readonly year: number | null; readonly found: Found<DueDay>[] }>();

/** The due dates that a line states, in order. */
export function readDueDates(line: TextLine, context: RuleContext): Found<DueDay>[] {
  const known = read.get(line);
  if (known && known.year === context.year) return known.found;
  const stated = FIGURE.test(line.folded) && BINDS.test(line.folded);
  const found = stated ? allFound(RULES, [line], context) : [];
  read.set(line, { year: context.year, found });
  return found;
}

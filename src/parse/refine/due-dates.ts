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

/** The due dates that a line states, in order. */
export const readDueDates = (line: TextLine, context: RuleContext): Found<DueDay>[] =>
  /\d|tuần/u.test(line.text) ? allFound(RULES, [line], context) : [];

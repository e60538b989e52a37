import type { Found, TextLine } from "../document.ts";
import { allFound, type Rule, type RuleContext } from "../rule.ts";
import * as due from "../rules/deadline/due-date.ts";

/** In this order: a recurring date is read before the bare day inside it. */
const RULES: readonly Rule<due.DueDay>[] = [
  due.dueYearlyBefore,
  due.dueYearly,
  due.dueQuarterly,
  due.dueMonthly,
  due.dueWeekly,
  due.dueEvery,
  due.dueDay,
  due.dueQuarterOfYear,
  due.dueMonth,
];

/** The due dates that a line states, in order. */
export const readDueDates = (line: TextLine, context: RuleContext): Found<due.DueDay>[] =>
  /\d|tuần/u.test(line.text) ? allFound(RULES, [line], context) : [];

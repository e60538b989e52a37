import type { Located } from "../../text/located.ts";
import { readOnceIn } from "../../text/read-once.ts";
import { findInLine, type Rule, type RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { dueAtEnd } from "./at-end.ts";
import { dueInBracket } from "./bracketed.ts";
import { dueDaily, dueDailyBefore } from "./daily.ts";
import { dueOnDay } from "./day.ts";
import type { DueDay } from "./due-day.ts";
import { dueBeforeEvent } from "./event.ts";
import { dueListed } from "./listed.ts";
import { duePartOfPeriod } from "./part-of-period.ts";
import {
  dueBlankDay,
  dueHalfYear,
  dueMonth,
  dueNamedSession,
  dueOpening,
  dueQuarterOfYear,
  dueSession,
  dueYear,
} from "./period.ts";
import { duePeriodDay } from "./period-day.ts";
import { dueMonthRange, duePeriodRange, dueRange, dueYearRange } from "./range.ts";
import {
  dueBeforeMonth,
  dueEvery,
  dueEveryToo,
  dueHalfYearly,
  dueLastDay,
  dueMonthly,
  dueMonthlyFirst,
  duePeriodEnd,
  dueQuarterly,
  dueWeekly,
  dueWeeklyBefore,
  dueYearly,
  dueYearlyBefore,
  dueYearlyToo,
} from "./recurring.ts";
import { dueDayBeforeReport, dueDayOfReport } from "./report-day.ts";
import { dueRounds } from "./rounds.ts";
import { dueTerm } from "./term.ts";
import { dueTermAtEnd, dueTermOfClause, dueTermOfLabel } from "./term-alone.ts";
import { dueTermBefore, dueTermUntil } from "./term-before.ts";
import { statesValidity } from "./validity.ts";

/** Rules for lists, ranges and recurring dates precede the rule for the single day that they contain. */
export const DUE_DATE_RULES: readonly Rule<DueDay>[] = [
  dueListed,
  dueRounds,
  dueRange,
  dueMonthRange,
  duePeriodRange,
  dueYearRange,
  dueYearlyBefore,
  dueYearly,
  dueYearlyToo,
  dueQuarterly,
  dueMonthly,
  dueMonthlyFirst,
  dueBeforeMonth,
  dueWeeklyBefore,
  dueWeekly,
  dueDaily,
  dueDailyBefore,
  dueHalfYearly,
  dueLastDay,
  duePeriodEnd,
  duePartOfPeriod,
  dueEvery,
  dueEveryToo,
  duePeriodDay,
  dueOnDay,
  dueDayOfReport,
  dueDayBeforeReport,
  dueBlankDay,
  dueQuarterOfYear,
  dueMonth,
  dueSession,
  dueNamedSession,
  dueHalfYear,
  dueOpening,
  dueAtEnd,
  dueYear,
  dueBeforeEvent,
  dueTerm,
  dueTermUntil,
  dueTermBefore,
  dueTermOfClause,
  dueTermOfLabel,
  dueTermAtEnd,
  dueInBracket,
];

/** The due dates that a line states, in the order of the text. */
export const readDueDates = (line: TextLine, context: RuleContext): readonly Located<DueDay>[] =>
  datesOf(line, 0, context);

const datesOf = readOnceIn((line, _, context) =>
  findInLine(DUE_DATE_RULES, line, inYearOfIssue(context)).filter(({ span }) => !statesValidity(line, span)),
);

/**
 * A plan to repair the results of a past year ("khắc phục … Chỉ số năm 2025") has that year, but its days without a year cannot be
 * before it was issued.
 */
function inYearOfIssue(context: RuleContext): RuleContext {
  const { year, issued, severalYears } = context;
  const isPast = !severalYears && year !== null && issued?.year != null && issued.year > year;
  return isPast ? { ...context, year: issued.year } : context;
}

/** Reads the due dates of lines, once for each line where one line is asked for several times in turn. */
export function dueDatesByLine(context: RuleContext): (line: TextLine) => readonly Located<DueDay>[] {
  let last: { readonly line: TextLine; readonly dates: readonly Located<DueDay>[] } | null = null;
  return (line) => {
    if (last?.line !== line) last = { line, dates: readDueDates(line, context) };
    return last.dates;
  };
}

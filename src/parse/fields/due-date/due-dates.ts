import type { Located } from "../../text/located.ts";
import { findInLine, type Rule, type RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { dueInBracket } from "./bracketed.ts";
import { dueOnDay } from "./day.ts";
import type { DueDay } from "./due-day.ts";
import { dueListed } from "./listed.ts";
import { dueBlankDay, dueMonth, dueQuarterOfYear, dueYear } from "./period.ts";
import { duePeriodDay } from "./period-day.ts";
import { dueMonthRange, duePeriodRange, dueRange } from "./range.ts";
import {
  dueEvery,
  dueEveryToo,
  dueHalfYearly,
  dueMonthly,
  dueQuarterly,
  dueWeekly,
  dueYearly,
  dueYearlyBefore,
} from "./recurring.ts";
import { dueTerm } from "./term.ts";
import { statesValidity } from "./validity.ts";

/** Rules for lists, ranges and recurring dates precede the rule for the single day that they contain. */
export const DUE_DATE_RULES: readonly Rule<DueDay>[] = [
  dueListed,
  dueRange,
  dueMonthRange,
  duePeriodRange,
  dueYearlyBefore,
  dueYearly,
  dueQuarterly,
  dueMonthly,
  dueWeekly,
  dueHalfYearly,
  dueEvery,
  dueEveryToo,
  duePeriodDay,
  dueOnDay,
  dueBlankDay,
  dueQuarterOfYear,
  dueMonth,
  dueYear,
  dueTerm,
  dueInBracket,
];

/** The due dates that a line states, in the order of the text. */
export const readDueDates = (line: TextLine, context: RuleContext): readonly Located<DueDay>[] =>
  findInLine(DUE_DATE_RULES, line, context).filter(({ span }) => !statesValidity(line, span));

/** Reads the due dates of lines, once for each line where one line is asked for several times in turn. */
export function dueDatesByLine(context: RuleContext): (line: TextLine) => readonly Located<DueDay>[] {
  let last: { readonly line: TextLine; readonly dates: readonly Located<DueDay>[] } | null = null;
  return (line) => {
    if (last?.line !== line) last = { line, dates: readDueDates(line, context) };
    return last.dates;
  };
}

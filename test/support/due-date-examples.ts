import type { DueDate } from "../../src/model/date.ts";
import type { DueDay } from "../../src/parse/fields/due-date/due-day.ts";

/** The value of a due date. */
export const dueOn = (
  text: string,
  bound: DueDay["bound"],
  year: number | null,
  month: number | null,
  day: number | null,
  recurring: DueDate["recurring"] = null,
) => {
  const two = (n: number) => String(n).padStart(2, "0");
  const iso = year !== null && month !== null && day !== null ? `${year}-${two(month)}-${two(day)}` : null;
  return { date: { year, month, day, iso, recurring, text }, bound };
};

/** One date in several wordings. The text of each value is the phrase itself. */
export const eachDueOn = (
  bound: DueDay["bound"],
  date: readonly [year: number | null, month: number | null, day: number | null],
  texts: readonly string[],
  recurring: DueDate["recurring"] = null,
) => texts.map((text) => [dueOn(text, bound, ...date, recurring), [text]] as const);

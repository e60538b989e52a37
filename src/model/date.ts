import { z } from "zod";

/** A date as a document states it: each part null where it is blank or absent. `iso` (YYYY-MM-DD) only if all three are stated. */
export const partialDateSchema = z.object({
  year: z.int().nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  iso: z.string().nullable(),
});
export type PartialDate = z.infer<typeof partialDateSchema>;

export const recurrenceSchema = z.enum(["year", "half-year", "quarter", "month", "week"]);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** A due date: `recurring`: how often it recurs; `text`: the phrase. */
export const dueDateSchema = partialDateSchema.extend({
  recurring: recurrenceSchema.nullable(),
  text: z.string(),
});
export type DueDate = z.infer<typeof dueDateSchema>;

/** Builds a PartialDate with `iso` if all parts are given. The parts must form a real day (see `language/dates.ts`). */
export function partialDate(year: number | null, month: number | null, day: number | null): PartialDate {
  const whole = year !== null && month !== null && day !== null;
  const two = (n: number) => String(n).padStart(2, "0");
  return {
    year,
    month,
    day,
    iso: whole ? `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` : null,
  };
}

export const NO_DATE: PartialDate = { year: null, month: null, day: null, iso: null };

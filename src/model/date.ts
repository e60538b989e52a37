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

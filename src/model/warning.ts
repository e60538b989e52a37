import { z } from "zod";

/** Something that the reader should know about a document; it never stops the run. Readers accept unknown codes. */
export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** The same sentence in both languages, if the warning has both; `message` is then the Vietnamese one. */
  messages: z.object({ vi: z.string(), en: z.string() }).optional(),
  page: z.int().optional(),
  /** The lines that it is about, 1-based in `text/<id>.txt`; `to` included. */
  lines: z.array(z.object({ from: z.int(), to: z.int() })).optional(),
});
export type Warning = z.infer<typeof warningSchema>;

/** The warning on lines that may give work. Most of them do not: it is a hint for who wants to be sure, and casts no doubt on a reading. */
export const POSSIBLE_WORK = "work-possible";

/** The warning on figures that cannot be read for certain and are left blank. */
export const FIGURES_UNREAD = "figures-unread";

/** The warning on a document without a number that is marked as a draft ("DỰ THẢO"). */
export const MARKED_DRAFT = "marked-draft";

/** What every stage returns: its value, and all warnings met on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}

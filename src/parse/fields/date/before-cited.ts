import type { PartialDate } from "../../../model/date.ts";
import type { Reference } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { PlaceAndDate } from "./place-and-date.ts";

/** Documents of later months that must be cited: the date of one citation may be misread itself. */
const LEAST_LATER = 2;

/**
 * The date of a recognised document without its month and day, where several cited documents of the same year are later: a digit
 * that was written by hand was read as another one. The date of a typed document stays, because its author may have slipped.
 */
export function notBeforeCited(
  dated: Located<PlaceAndDate> | null,
  references: readonly Located<Reference>[],
  lines: readonly TextLine[],
): Located<PlaceAndDate> | null {
  if (dated === null || !isRecognised(lines[dated.span.from])) return dated;
  const { date } = dated.value;
  const later = references.filter(({ value }) => value.date !== null && isLater(value.date, date));
  if (later.length < LEAST_LATER) return dated;
  return { ...dated, value: { ...dated.value, date: { ...date, month: null, day: null, iso: null } } };
}

const isRecognised = (line: TextLine | undefined): boolean =>
  line !== undefined && line.source.confidence < 1;

/** True for a month of the same year after that of another date. */
const isLater = (cited: PartialDate, { year, month }: PartialDate): boolean =>
  year !== null && month !== null && cited.year === year && cited.month !== null && cited.month > month;

import type { PartialDate } from "./date.ts";

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

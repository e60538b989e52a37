import type { ComparisonGroup } from "./comparison.ts";

/** All years of a group, ascending; [] where it has none. */
export const yearsOfGroup = ({ year, years }: Pick<ComparisonGroup, "year" | "years">): readonly number[] =>
  years ?? (year === null ? [] : [year]);

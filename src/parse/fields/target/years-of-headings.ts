import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { LocatedOverall } from "../overall/overall.ts";
import { rankTargets } from "../sub-index/rank-targets.ts";
import type { LocatedSubIndex } from "../sub-index/sub-indices.ts";

/** The targets of a document, of whole indices and of sub-indices. */
interface AllTargets {
  readonly overall: readonly LocatedOverall[];
  readonly subIndices: readonly Located<LocatedSubIndex>[];
}

/**
 * The targets with the years of their headings, in a document that sets goals for several years. `goalYears`: the year of the heading above, by
 * line index.
 */
export function withYearsOfHeadings(
  { overall, subIndices }: AllTargets,
  goalYears: ReadonlyMap<number, number>,
  planYear: number | null,
): AllTargets {
  const yearOf = ({ value, span }: Located<Target>) => value.year ?? goalYears.get(span.from) ?? null;
  const all = [
    ...overall.flatMap(({ targets }) => targets),
    ...subIndices.flatMap(({ value }) => targetsOf(value)),
  ];
  if (new Set(all.flatMap((target) => yearOf(target) ?? [])).size < 2) return { overall, subIndices };
  const withYear = (target: Located<Target>) => ({
    ...target,
    value: { ...target.value, year: yearOf(target) },
  });
  return {
    overall: overall.map((one) => ({ ...one, targets: one.targets.map(withYear) })),
    subIndices: subIndices.map((one) => {
      const [target = null, ...otherTargets] = rankTargets(targetsOf(one.value).map(withYear), planYear);
      return { ...one, value: { ...one.value, target, otherTargets } };
    }),
  };
}

const targetsOf = ({ target, otherTargets }: LocatedSubIndex): Located<Target>[] =>
  target ? [target, ...otherTargets] : [...otherTargets];

import type { Target } from "../model/plan.ts";
import type { LocatedOverall } from "./fields/overall/overall.ts";
import { rankTargets } from "./fields/sub-index/rank-targets.ts";
import type { LocatedSubIndex } from "./fields/sub-index/sub-indices.ts";
import { goalYearsOf } from "./structure/outline/line-headings.ts";
import type { Section } from "./structure/outline/section.ts";
import type { Located } from "./text/located.ts";

/** The targets of a document, of whole indices and of sub-indices. */
interface AllTargets {
  readonly overall: readonly LocatedOverall[];
  readonly subIndices: readonly Located<LocatedSubIndex>[];
}

/**
 * The targets with the years of the headings above them, in a document that sets goals for several years. `goalLines`: the lines below headings
 * of goals.
 */
export function withHeadingYears(
  { overall, subIndices }: AllTargets,
  { tree, goalLines }: { readonly tree: Section; readonly goalLines: ReadonlySet<number> },
  planYear: number | null,
): AllTargets {
  const goalYears = goalYearsOf(tree, goalLines, planYear);
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

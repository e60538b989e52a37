import { unitKey } from "../../language/unit-key.ts";
import type { Comparison, ComparisonGroup, YearComparison } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { plansInside } from "./document-names.ts";

type Unit = YearComparison["units"][number];

/** Why the changes of a unit between two years are not known: which documents there are, and which are not. */
export interface YearDocuments {
  /** For what the province assigned. */
  assignedNone(unit: Unit): string;
  /** For what the unit's own plans contain. */
  writtenNone(unit: Unit): string;
}

export function yearDocuments(
  pair: YearComparison,
  { groups }: Pick<Comparison, "groups">,
  context: ViewContext,
): YearDocuments {
  const { from, to } = pair;
  const [earlier, later] = [groupOf(pair, from, groups), groupOf(pair, to, groups)];
  const w = context.words.years;
  const name = (ids: readonly string[]) => (ids.length > 0 ? plansInside(ids, context) : null);
  const parents = [earlier, later].map((group) => name((group?.parents ?? []).map(({ planId }) => planId)));
  const [before = null, after = null] = parents;
  return {
    assignedNone() {
      if (before !== null && after !== null) return w.unclearAssigned(context.words.list([before, after]));
      return w.missing.assigned([from, before], [to, after]);
    },
    writtenNone(unit) {
      const keys = new Set([unitKey({ unitId: unit.unitId, name: unit.unit }), ...unit.before]);
      const planIds = (group: ComparisonGroup | undefined) =>
        (group?.units ?? []).filter((u) => keys.has(unitKey(u))).flatMap((u) => u.planIds);
      return w.missing.written([from, name(planIds(earlier))], [to, name(planIds(later))]);
    },
  };
}

const groupOf = (
  { index, province, merger }: YearComparison,
  year: number,
  groups: readonly ComparisonGroup[],
): ComparisonGroup | undefined =>
  groups.find(
    (group) =>
      group.index === index &&
      group.year === year &&
      (group.province === province || (merger != null && group.province === merger.earlier)),
  );

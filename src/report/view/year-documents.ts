import { unitKey } from "../../language/unit-key.ts";
import type { Comparison, ComparisonGroup } from "../../model/comparison.ts";
import type { YearComparison } from "../../model/year-comparison.ts";
import { yearsOfGroup } from "../../model/years-of-group.ts";
import type { ViewContext } from "./context.ts";
import { plansInside } from "./document-names.ts";
import { groupFacts } from "./group-facts.ts";

type Unit = YearComparison["units"][number];

/** Sentences on the documents of two years, and on missing documents where the changes of a unit are not known. */
export interface YearDocuments {
  /** Names the parents of both years; [] where a year has none. */
  readonly notes: readonly string[];
  /** Whether the parents of both years, or of one, were read in part: then it is not known what they do not assign. */
  readonly unread: { readonly earlier: boolean; readonly later: boolean };
  /** Says why the change of what the province assigned is not known. */
  assignedNone(unit: Unit): string;
  /** Says why the change of what the unit's own plans contain is not known. */
  writtenNone(unit: Unit): string;
}

/** The sentences for a pair of years; `groups` are all groups of the comparison. */
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
  const isUnread = (group: ComparisonGroup | undefined) =>
    group !== undefined &&
    groupFacts(group, context.facts).isPartlyRead(group.parents.map(({ planId }) => planId));
  const unread = { earlier: isUnread(earlier), later: isUnread(later) };
  const partly = [unread.earlier ? before : null, unread.later ? after : null].filter((one) => one !== null);
  return {
    notes: [
      ...(before === null || after === null ? [] : [w.parents(from, before, to, after)]),
      ...(partly.length > 0 ? [w.parentsUnread(context.words.list(partly))] : []),
    ],
    unread,
    assignedNone() {
      if (before !== null && after !== null) return w.unclearAssigned(context.words.list([before, after]));
      return w.missing.assigned([from, before], [to, after]);
    },
    writtenNone(unit) {
      const keys = new Set([unitKey({ unitId: unit.unitId, name: unit.unit }), ...unit.before]);
      if (isGroup(keys, earlier) || isGroup(keys, later)) return w.eachMember;
      const planIds = (group: ComparisonGroup | undefined) =>
        (group?.units ?? []).filter((u) => keys.has(unitKey(u))).flatMap((u) => u.planIds);
      return w.missing.written([from, name(planIds(earlier))], [to, name(planIds(later))]);
    },
  };
}

/** Whether a row is a group of units as printed in the parent: its members send the plans. */
const isGroup = (keys: ReadonlySet<string>, group: ComparisonGroup | undefined) =>
  (group?.units ?? []).some((u) => u.group === true && keys.has(unitKey(u)));

const groupOf = (
  { index, province, merger }: YearComparison,
  year: number,
  groups: readonly ComparisonGroup[],
): ComparisonGroup | undefined =>
  groups.find(
    (group) =>
      group.index === index &&
      yearsOfGroup(group).includes(year) &&
      (group.province === province || (merger != null && group.province === merger.earlier)),
  );

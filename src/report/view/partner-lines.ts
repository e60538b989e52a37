import { nameKey } from "../../language/fold.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { UnitRef } from "../../model/plan.ts";
import type { ViewContext } from "./context.ts";
import { quotationOfField } from "./quotations.ts";

type Unit = Pick<ComparisonGroup["units"][number], "name" | "unitId">;

/** Finds the places ("dòng 24") where parents name a unit as a partner in the work on a sub-index. */
export type PartnerLines = (unit: Unit, subIndex: string | null, parentIds: readonly string[]) => string[];

const ASSIGNMENT = /^\/subIndices\/(\d{1,4})\/assignments\/(\d{1,4})/;

/**
 * A partner is assigned nothing, but it would be wrong to say that the plan does not mention it. A unit is also a partner where
 * the plan names a group for which it is bound elsewhere.
 */
export function partnerLines(group: ComparisonGroup, context: ViewContext): PartnerLines {
  const groupsOf = groupsOfUnits(group, context);
  return (unit, subIndex, parentIds) => {
    const groups = groupsOf.get(unitKey(unit));
    const isUnit = (ref: UnitRef) =>
      ref.group
        ? (groups?.has(nameKey(ref.name)) ?? false)
        : unitKey(ref) === unitKey(unit) || nameKey(ref.name) === nameKey(unit.name);
    const lines = parentIds.flatMap((planId) => {
      const plan = context.plans.get(planId);
      if (!plan || subIndex === null) return [];
      return findSubIndex(plan.subIndices, subIndex).flatMap((i) =>
        plan.subIndices[i]!.assignments.flatMap(({ partners }, j) => {
          if (!partners.some(isUnit)) return [];
          return quotationOfField(planId, `/subIndices/${i}/assignments/${j}`, context)?.where ?? [];
        }),
      );
    });
    return [...new Set(lines)];
  };
}

/** The names of the groups through which parents assign something to each unit. */
function groupsOfUnits({ coverage }: ComparisonGroup, { plans }: ViewContext) {
  const groups = new Map<string, Set<string>>();
  for (const { unitId, unit, because, assignedBy } of coverage) {
    if (because !== "group") continue;
    const key = unitKey({ unitId, name: unit });
    const names = groups.get(key) ?? new Set();
    groups.set(key, names);
    for (const { planId, pointer = "" } of assignedBy) {
      const [, subIndex, assignment] = ASSIGNMENT.exec(pointer) ?? [];
      const units = plans.get(planId)?.subIndices[Number(subIndex)]?.assignments[Number(assignment)]?.units;
      for (const ref of units ?? []) if (ref.group) names.add(nameKey(ref.name));
    }
  }
  return groups;
}

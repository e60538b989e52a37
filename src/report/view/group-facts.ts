import { nameKey } from "../../language/fold.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { TargetComparison } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { mainTarget } from "../../model/stated-targets.ts";
import type { ReportFacts } from "../model/report-facts.ts";

type Unit = Pick<ComparisonGroup["units"][number], "name" | "unitId">;
type TargetEntry = Pick<ComparisonGroup["targets"][number], "planId" | "subIndex">;

/** The facts about one group, for the view. */
export interface GroupFacts {
  /** Whether the parents that a unit is compared with are known; if not, its assignments are unknown. */
  isParentKnown(unit: Unit): boolean;
  /** How many units owe a plan by a deadline of a parent. */
  owingBy(parentId: string, due: string | null): number;
  /** Plans with at least one figure of a target that differs from the parent's. */
  readonly mismatchedPlans: ReadonlySet<string>;
  /** JSON pointer of the target that a row shows. */
  pointerOf(entry: TargetEntry): string | null;
  /** null: the target cannot be compared with the parent's. */
  comparisonOf(entry: TargetEntry): TargetComparison | null;
  hasArithmeticFault(entry: TargetEntry): boolean;
}

export function groupFacts(
  group: ComparisonGroup,
  facts: ReportFacts,
  plans: ReadonlyMap<string, PlanRecord>,
): GroupFacts {
  const bound = facts.groups.find(
    ({ index, province, year }) =>
      index === group.index && province === group.province && year === group.year,
  )?.bound;
  const withParent = new Set(bound?.filter((unit) => unit.parentIds.length > 0).map(unitKey));
  const owing = new Set(group.units.filter(({ state }) => state === "not-received").map(unitKey));
  const at = (planId: string, pointer: string) => `${planId}\n${pointer}`;
  const comparisons = new Map(facts.targetComparisons.map((c) => [at(c.planId, c.pointer), c]));
  const faults = new Set(facts.arithmeticFaults.map((fault) => at(fault.planId, fault.pointer)));
  const pointerOf = ({ planId, subIndex }: TargetEntry) => {
    const plan = plans.get(planId);
    return plan ? (mainTarget(plan, findSubIndex(plan.subIndices, subIndex))?.pointer ?? null) : null;
  };
  return {
    isParentKnown: (unit) => withParent.has(unitKey(unit)),
    owingBy: (parentId, due) =>
      facts.duties.filter(
        (duty) =>
          duty.parentId === parentId &&
          duty.due === due &&
          owing.has(unitKey({ unitId: duty.unitId, name: duty.unit })),
      ).length,
    mismatchedPlans: mismatchedPlans(group, facts),
    pointerOf,
    comparisonOf: (entry) => {
      const pointer = pointerOf(entry);
      return pointer === null ? null : (comparisons.get(at(entry.planId, pointer)) ?? null);
    },
    hasArithmeticFault: (entry) => {
      const pointer = pointerOf(entry);
      return pointer !== null && faults.has(at(entry.planId, pointer));
    },
  };
}

function mismatchedPlans(group: ComparisonGroup, { targetComparisons }: ReportFacts): Set<string> {
  const cellKey = ({ planId, subIndex }: TargetEntry) => `${planId}\n${nameKey(subIndex)}`;
  const shown = new Set(group.targets.map(cellKey));
  const differing = targetComparisons.filter((c) => c.differing.length > 0 && shown.has(cellKey(c)));
  return new Set(differing.map(({ planId }) => planId));
}

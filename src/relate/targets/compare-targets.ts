import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import type { TargetComparison, TargetPart } from "../../model/corpus.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import { comparableTargets, type StatedTarget, statedTargets } from "../../model/stated-targets.ts";
import { figuresAgree } from "../../model/tolerances.ts";

/**
 * Compares each target of a sub-plan with the comparable targets of its parents. The first parent that has one counts;
 * where it states several, agreeing with one of them is enough.
 */
export function compareTargets(plan: PlanRecord, parents: readonly PlanRecord[]): TargetComparison[] {
  return plan.subIndices.flatMap((subIndex, position) =>
    statedTargets(plan, position).flatMap((own) => {
      const key = subIndexKey(subIndex);
      for (const parent of parents) {
        const theirs = targetsToMeet(own.target, key, plan, parent);
        if (theirs.length === 0) continue;
        const compared = theirs.map(({ target, pointer }) => ({
          parentPointer: pointer,
          differing: differences(own.target, target),
        }));
        const best = compared.find(({ differing }) => differing.length === 0) ?? compared[0]!;
        return [{ planId: plan.id, pointer: own.pointer, subIndex: key, parentId: parent.id, ...best }];
      }
      return [];
    }),
  );
}

/** A parent's targets for a sub-index that one of the plan's targets can be compared with. */
function targetsToMeet(own: Target, key: string, plan: PlanRecord, parent: PlanRecord): StatedTarget[] {
  return findSubIndex(parent.subIndices, key)
    .flatMap((position) => statedTargets(parent, position))
    .filter(({ target }) => comparableTargets(own, target) && isForYearsOf(plan, parent, target));
}

/** A parent of an earlier year sets no target for a later one, unless the target names the year. */
function isForYearsOf(plan: PlanRecord, parent: PlanRecord, target: Target): boolean {
  const years = target.year === null ? parent.years : [target.year];
  return plan.years.length === 0 || years.length === 0 || years.some((year) => plan.years.includes(year));
}

function differences(own: Target, parent: Target): TargetComparison["differing"] {
  const sameYear = own.baseline?.year === parent.baseline?.year;
  const pairs: [TargetPart, number | null | undefined, number | null | undefined][] = [
    ["value", own.value, parent.value],
    ["valueTo", own.valueTo, parent.valueTo],
    ["increase", own.increase, parent.increase],
    ["baseline", own.baseline?.value, sameYear ? parent.baseline?.value : null],
  ];
  return pairs.flatMap(([part, mine, theirs]) =>
    mine != null && theirs != null && !figuresAgree(mine, theirs)
      ? [{ part, own: mine, parent: theirs }]
      : [],
  );
}

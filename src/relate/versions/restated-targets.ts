import { nameKey } from "../../language/fold.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import type { RestatedTarget } from "../../model/corpus.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { overallTargets, type StatedTarget, statedTargets } from "../../model/stated-targets.ts";

/** A plan and its amendments. */
type Family = readonly PlanRecord[];
/** The targets that a document states on one sub-index, or on one whole index. */
type TargetsOf = (plan: PlanRecord) => readonly StatedTarget[];

/** Targets of amended plans for which an amendment states the latest figure: same subject, kind, criterion and year. */
export function findRestatedTargets(
  plans: ReadonlyMap<string, PlanRecord>,
  versions: PlanVersions,
): RestatedTarget[] {
  return [...plans.values()].flatMap((plan) => {
    const amendments = versions.amendmentsOf(plan.id);
    if (amendments.length === 0 || versions.isSuperseded(plan.id)) return [];
    const family = [plan, ...amendments.flatMap((id) => plans.get(id) ?? [])];
    const keys = new Set(family.flatMap(({ subIndices }) => subIndices.map(subIndexKey)));
    const indices = new Set(family.flatMap(({ overall }) => overall.flatMap(({ index }) => index ?? [])));
    const subjects: TargetsOf[] = [
      ...Array.from(
        keys,
        (key): TargetsOf =>
          (of) =>
            findSubIndex(of.subIndices, key).flatMap((position) => statedTargets(of, position)),
      ),
      ...Array.from(
        indices,
        (index): TargetsOf =>
          (of) =>
            overallTargets(of, index),
      ),
    ];
    return subjects.flatMap((targetsOf) => restatedIn(family, targetsOf));
  });
}

function restatedIn(family: Family, targetsOf: TargetsOf): RestatedTarget[] {
  return family.flatMap((earlier, i) =>
    targetsOf(earlier).flatMap(({ target, pointer }): RestatedTarget[] => {
      for (const later of family.slice(i + 1).toReversed()) {
        const same = targetsOf(later).find((stated) =>
          isSameQuantity(withYear(stated.target, later), withYear(target, earlier)),
        );
        if (same) return [{ planId: earlier.id, pointer, byId: later.id, byPointer: same.pointer }];
      }
      return [];
    }),
  );
}

/** A target of a plan for one year is for that year. */
const withYear = (target: Target, { years }: PlanRecord): Target => ({
  ...target,
  year: target.year ?? (years.length === 1 ? years[0]! : null),
});

const isSameQuantity = (a: Target, b: Target): boolean =>
  a.kind === b.kind &&
  a.kind !== "other" &&
  nameKey(a.criterion ?? "") === nameKey(b.criterion ?? "") &&
  (a.year === null || b.year === null || a.year === b.year);

import { findSubIndex } from "../../language/sub-index-key.ts";
import type { CoverageState } from "../../model/comparison.ts";
import type { BoundUnit, CorpusGroup, Coverage, Due } from "../../model/corpus.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * Whether the plans of a unit, taken together, cover each sub-index of its group.
 * `plans`: the unit's plans in the order of `planIds`.
 */
export function findCoverage(
  unit: Pick<BoundUnit, "dues" | "parentIds">,
  plans: readonly PlanRecord[],
  subIndices: CorpusGroup["subIndices"],
): Coverage[] {
  const pagesUnread = plans.some((plan) => plan.warnings.some(({ code }) => code === "ocr-needed"));
  return subIndices.map(({ id }) => {
    const due = unit.dues.find(({ subIndex }) => subIndex === id) ?? null;
    const covering = plans.filter((plan) => findSubIndex(plan.subIndices, id).length > 0);
    const state =
      covering.length > 0
        ? coveredState(due, unit.parentIds.length > 0)
        : uncoveredState(due, plans.length > 0, pagesUnread);
    return {
      subIndex: id,
      state,
      due,
      planId: (covering[0] ?? plans[0])?.id ?? null,
      coveredBy: covering.flatMap((plan) =>
        findSubIndex(plan.subIndices, id).flatMap((i) => placesOf(plan, `/subIndices/${i}/name`)),
      ),
    };
  });
}

const coveredState = (due: Due | null, parentKnown: boolean): CoverageState =>
  due !== null || !parentKnown ? "covered" : "extra";

function uncoveredState(due: Due | null, hasPlan: boolean, pagesUnread: boolean): CoverageState {
  if (!hasPlan) return due === null ? "not-assigned" : "not-received";
  if (pagesUnread) return "unreadable";
  return due === null ? "not-assigned" : "missing";
}

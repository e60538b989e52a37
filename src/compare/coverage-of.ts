import { findSubIndex } from "../language/sub-index-key.ts";
import type { ComparisonGroup, CoverageState } from "../model/comparison.ts";
import type { BoundUnit, Corpus, CorpusGroup } from "../model/corpus.ts";
import { placesOf } from "../model/places-of.ts";
import type { PlanRecord } from "../model/plan.ts";
import { type Plans, plansOf } from "./compare-group.ts";

/** One entry for every unit (bound, or having sent a plan) and every sub-index of the group. */
export function coverageOf(group: CorpusGroup, corpus: Corpus, plans: Plans): ComparisonGroup["coverage"] {
  return group.bound.flatMap((row) => {
    const own = plansOf(row.planIds, plans);
    return group.subIndices.map(({ id }) => {
      const due = row.dues.find((d) => d.subIndex === id);
      const covering = own.filter((plan) => findSubIndex(plan.subIndices, id).length > 0);
      return {
        unitId: row.unitId,
        unit: row.name,
        subIndex: id,
        state: stateOf(due !== undefined, own, covering, parentKnown(row, group, corpus)),
        because: due?.because ?? null,
        planId: (covering[0] ?? own[0])?.id ?? null,
        assignedBy: [...(due?.places ?? [])],
        coveredBy: covering.flatMap((plan) =>
          findSubIndex(plan.subIndices, id).flatMap((i) => placesOf(plan, `/subIndices/${i}/name`)),
        ),
      };
    });
  });
}

function stateOf(
  asked: boolean,
  own: readonly PlanRecord[],
  covering: readonly PlanRecord[],
  parentKnown: boolean,
): CoverageState {
  if (covering.length > 0) return asked || !parentKnown ? "covered" : "extra";
  if (own.length === 0) return asked ? "not-received" : "not-assigned";
  if (own.some((plan) => plan.warnings.some((warning) => warning.code === "ocr-needed"))) return "unreadable";
  return asked ? "missing" : "not-assigned";
}

/** Can anybody say what this unit was asked? Where its plan answers a parent here, or parents bind it without one. */
function parentKnown(row: BoundUnit, group: CorpusGroup, corpus: Corpus): boolean {
  return (
    row.dues.length > 0 ||
    corpus.links.some((link) => group.parentIds.includes(link.parentId) && row.planIds.includes(link.planId))
  );
}

import type { ComparisonGroup } from "../model/comparison.ts";
import type { CorpusGroup } from "../model/corpus-group.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";

/** Every deadline of a group's plans. If a deadline of a sub-plan names no unit, it is the issuer's. */
export function deadlinesOf(group: CorpusGroup, plans: PlansById): ComparisonGroup["deadlines"] {
  return plansOf([...group.yearParentIds, ...group.subPlanIds], plans).flatMap((plan) =>
    plan.deadlines.map(({ units, what, date, to, text }) => ({
      planId: plan.id,
      unit:
        [...new Set(units.map((unit) => unit.name))].join(", ") ||
        (plan.planKind === "parent" ? "" : (plan.issuer?.name ?? "")),
      what,
      date,
      to,
      text,
    })),
  );
}

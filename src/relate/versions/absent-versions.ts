import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { AbsentVersion, Revision } from "../../model/corpus.ts";
import { leastOf } from "../../model/lists.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";
import { yearsOf } from "../plan/plan-years.ts";
import { changingReferences } from "./stated-revisions.ts";

/** The earlier versions that plans say they replace or amend, and that `stated` does not contain. */
export function findAbsentVersions(
  plans: readonly PlanRecord[],
  stated: readonly Revision[],
): AbsentVersion[] {
  const found = new Set(stated.map(({ planId, reference }) => `${planId} ${reference}`));
  return plans.flatMap((plan) =>
    changingReferences(plan)
      .filter(({ reference, position }) => !found.has(`${plan.id} ${position}`) && isOwnPlan(reference, plan))
      .map(({ position, relation }) => ({ planId: plan.id, reference: position, relation })),
  );
}

/** Whether a reference is to a plan of the same issuer that can be for the same year. */
function isOwnPlan({ docType, number, date, issuer }: Reference, plan: PlanRecord): boolean {
  const isPlan = docType === "ke-hoach" || regex`^kh(?!\p{L})`.test(fold(number?.symbol ?? ""));
  if (!isPlan || (issuer?.unitId != null && issuer.unitId !== plan.issuer?.unitId)) return false;
  const first = leastOf(yearsOf(plan));
  // Plans for a year are issued from the end of the year before.
  return date?.year == null || !Number.isFinite(first) || date.year >= first - 1;
}

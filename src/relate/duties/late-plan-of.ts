import type { Catalogue } from "../../catalogue/catalogue.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { latestDueDay } from "../../language/due-day.ts";
import type { AbsentVersion, AmendingLetter, LatePlan } from "../../model/corpus.ts";
import type { PartialDate } from "../../model/date.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { extendedDay } from "../letters/extended-day.ts";
import { citesWithSlip } from "../plan/contradicts.ts";
import { shareYear } from "../plan/plan-years.ts";
import type { KindOfDuty } from "./decide-kind.ts";
import { findLatePlan } from "./find-late-plan.ts";

interface LateSource {
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly versions: PlanVersions;
  readonly absentVersions: readonly AbsentVersion[];
  readonly amendingLetters: readonly AmendingLetter[];
  readonly answers: (planId: string, parentId: string) => boolean;
  readonly catalogue: Catalogue;
}

/** The plans that a unit sent, and what a parent asks of it. */
interface SentPlans {
  readonly kind: KindOfDuty;
  readonly planIds: readonly string[];
}

/**
 * The late plan of a unit. The first version of its first plan decides; one that is not in the corpus may be in time. A plan of this year
 * that cites last year's parent by mistake is one for this year's.
 */
export function latePlanOf(
  { kind, planIds }: SentPlans,
  parent: PlanRecord,
  parents: readonly PlanRecord[],
  source: LateSource,
): LatePlan | null {
  if (kind.kind !== "must-send") return null;
  const versions = planIds.flatMap((id) => [id, ...source.versions.earlierOf(id)]);
  const answering = versions.filter((id) => {
    const plan = source.plans.get(id)!;
    const answered = parents.filter((other) => source.answers(id, other.id));
    const citesOutdated = answered.length > 0 && !answered.some((other) => shareYear(plan, other));
    return (
      answered.includes(parent) ||
      (citesOutdated && shareYear(plan, parent)) ||
      plan.references.some((reference) => citesWithSlip(reference, parent))
    );
  });
  const late = findLatePlan(
    answering.map((id) => source.plans.get(id)!),
    parent,
    kind.deadlines,
  );
  if (late === null) return null;
  const { issuer } = source.plans.get(late.planId)!;
  const dueDate = { parent, day: latestDueDay(late.due) };
  const extended = issuer && extendedDay(issuer, dueDate, source.amendingLetters, source.catalogue);
  if (extended !== null && late.issuedFrom <= extended.until) return null;
  const absent = source.absentVersions.filter(({ planId }) => answering.includes(planId));
  const isInTime = absent.some(({ planId, reference }) => {
    const { date } = source.plans.get(planId)!.references[reference]!;
    return isFirstInTime(date, parent, late.due);
  });
  return isInTime ? null : { ...late, extended };
}

/** Whether a version with this date (null: unknown) may have been issued for a parent and by its due date. */
function isFirstInTime(date: PartialDate | null, parent: PlanRecord, due: string): boolean {
  const [from, to] = date === null ? [null, null] : [earliestIso(date), latestIso(date)];
  const parentFrom = earliestIso(parent.issueDate);
  if (to !== null && parentFrom !== null && to < parentFrom) return false;
  return from === null || from <= latestDueDay(due);
}

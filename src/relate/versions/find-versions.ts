import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../language/compare-text.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import type { AbsentVersion, Duplicate, ParentLink, Revision, SupersededPlan } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { isChecked } from "../plan/is-checked.ts";
import { findAbsentVersions } from "./absent-versions.ts";
import { inferredRevisions } from "./inferred-revisions.ts";
import { statedRevisions } from "./stated-revisions.ts";

export interface FoundVersions {
  /** By the date of the later document. Amendments of amendments are amendments of the plan itself. */
  readonly revisions: readonly Revision[];
  readonly superseded: readonly SupersededPlan[];
  readonly absentVersions: readonly AbsentVersion[];
}

type Plans = ReadonlyMap<string, PlanRecord>;

/**
 * Which plans replace or amend which others. `links`: the parents that the plans cite. `plans`: all plans of the run; copies
 * are not versions.
 */
export function findVersions(
  plans: readonly PlanRecord[],
  duplicates: readonly Duplicate[],
  links: readonly Pick<ParentLink, "planId" | "parentId">[],
  catalogue: Catalogue,
): FoundVersions {
  const stated = statedRevisions(plans, duplicates, catalogue);
  const dropped = new Set(duplicates.map((duplicate) => duplicate.dropped));
  const kept = plans.filter(({ id }) => !dropped.has(id));
  const byId: Plans = new Map(kept.map((plan) => [plan.id, plan]));
  const all = withoutCycles([...stated, ...inferredRevisions(kept, links, stated, catalogue)], byId);
  const replacing = all.filter(({ relation }) => relation === "replaces");
  const amending = amendmentsOfPlans(all);
  const newer = newestVersions(replacing, amending, byId);
  return {
    revisions: [...replacing, ...amending].toSorted((a, b) => byDate(byId)(a, b) || compareIds(a, b)),
    superseded: Array.from(newer, ([planId, newest]) => ({ planId, byId: newest })),
    absentVersions: findAbsentVersions(kept.filter(isChecked), stated),
  };
}

const compareIds = (a: Revision, b: Revision) =>
  compareText(a.planId, b.planId) || compareText(a.earlierId, b.earlierId);

const byDate = (plans: Plans) => (a: Revision, b: Revision) =>
  compareText(dayOf(plans, a.planId), dayOf(plans, b.planId));

const dayOf = (plans: Plans, id: string) => {
  const date = plans.get(id)?.issueDate;
  return (date && earliestIso(date)) ?? "9999";
};

/** Two drafts without dates may each say that they replace the other: then neither does. */
function withoutCycles(revisions: readonly Revision[], plans: Plans): Revision[] {
  const ordered = revisions.toSorted((a, b) => byDate(plans)(a, b) || compareIds(a, b));
  const earlierOf = new Map<string, string[]>();
  const reaches = (from: string, to: string): boolean =>
    from === to || (earlierOf.get(from) ?? []).some((id) => reaches(id, to));
  return ordered.filter(({ planId, earlierId }) => {
    if (reaches(earlierId, planId)) return false;
    earlierOf.set(planId, [...(earlierOf.get(planId) ?? []), earlierId]);
    return true;
  });
}

/** Amendments, each of the plans that it changes in the end; what replaces an amendment amends the same plans. */
function amendmentsOfPlans(revisions: readonly Revision[]): Revision[] {
  const of = Map.groupBy(revisions, ({ planId }) => planId);
  const amendedBy = (id: string): string[] =>
    (of.get(id) ?? []).flatMap(({ relation, earlierId }) => {
      const further = amendedBy(earlierId);
      if (further.length > 0) return further;
      return relation === "amends" ? [earlierId] : [];
    });
  return [...of].flatMap(([planId, own]) => {
    const replaced = new Set(own.flatMap((r) => (r.relation === "replaces" ? r.earlierId : [])));
    return [...new Set(amendedBy(planId))]
      .filter((earlierId) => !replaced.has(earlierId))
      .map((earlierId): Revision => {
        const said = own.find((revision) => revision.earlierId === earlierId) ?? own[0]!;
        return { ...said, planId, earlierId, relation: "amends" };
      });
  });
}

/** For each plan that was replaced, its newest version. Earlier amendments of a replaced plan go with it. */
function newestVersions(
  replacing: readonly Revision[],
  amending: readonly Revision[],
  plans: Plans,
): Map<string, string> {
  const next = new Map<string, string>();
  const newestOf = (id: string): string => (next.has(id) ? newestOf(next.get(id)!) : id);
  // Of several replacements the last one counts: the list is in the order of dates.
  for (const { planId, earlierId } of replacing) next.set(earlierId, planId);
  for (const { planId, earlierId } of amending) {
    const replacement = next.get(earlierId);
    if (replacement === undefined || next.has(planId) || newestOf(replacement) === planId) continue;
    const issued = plans.get(planId)!.issueDate;
    const replaced = plans.get(replacement)!.issueDate;
    const [to, from] = [latestIso(issued), earliestIso(replaced)];
    if (to !== null && from !== null && to <= from) next.set(planId, replacement);
  }
  return new Map([...next.keys()].map((id) => [id, newestOf(id)]));
}

import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Duplicate, ParentLink } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import { type PlanVersions, planVersions } from "../model/plan-versions.ts";
import { findReportDeadlines } from "./duties/find-report-deadlines.ts";
import { parentFinder } from "./parents/find-parents.ts";
import { withCommuneId } from "./plan/commune-id.ts";
import { dayOfParent } from "./plan/plan-years.ts";
import { type FoundVersions, findVersions } from "./versions/find-versions.ts";
import { linksToVersions, type NewLink } from "./versions/links-to-versions.ts";

export interface LinkedPlans {
  /** Without copies. */
  readonly kept: readonly PlanRecord[];
  readonly byId: ReadonlyMap<string, PlanRecord>;
  /** Without copies and earlier versions: the plans that are grouped and compared. */
  readonly current: readonly PlanRecord[];
  readonly found: FoundVersions;
  readonly versions: PlanVersions;
  /** For every plan: the parents that it cites, then those that it answers without citing them. */
  readonly links: readonly ParentLink[];
  /** The links to current parents, also of earlier versions: the first version decides whether a plan is late. */
  readonly answers: readonly ParentLink[];
}

/**
 * Joins sub-plans with their parents, and plans with their versions. `plans`: all plans of the run, with copies. Parents
 * of a sub-plan depend on versions of parents, which state what they change; which sub-plans replace others depends on
 * their parents.
 */
export function linkPlans(
  plans: readonly PlanRecord[],
  duplicates: readonly Duplicate[],
  catalogue: Catalogue,
): LinkedPlans {
  const dropped = new Set(duplicates.map((duplicate) => duplicate.dropped));
  const kept = plans.filter(({ id }) => !dropped.has(id));
  const stated = findVersions(plans, duplicates, [], catalogue);
  const cited = findCited(kept, planVersions(stated), catalogue);
  const found = findVersions(plans, duplicates, cited, catalogue);
  const versions = planVersions(found);
  const byId = new Map(kept.map((plan) => [plan.id, withCommuneId(plan, catalogue)]));
  const joined = [...cited, ...linksToVersions(cited, byId, versions)];
  const citing = Map.groupBy(cited, ({ parentId }) => parentId);
  const days = new Map(
    [...new Set(joined.map(({ parentId }) => parentId))].map(
      (id) => [id, dayOfParent(byId.get(id)!, citing.get(id) ?? [])] as const,
    ),
  );
  const links = joined.map((link) => {
    const [plan, parent] = [byId.get(link.planId)!, byId.get(link.parentId)!];
    return { ...link, reportDeadlines: findReportDeadlines(plan, parent, days.get(parent.id)!, catalogue) };
  });
  const current = [...byId.values()].filter(({ id }) => !versions.isSuperseded(id));
  const answers = links.filter(({ parentId }) => !versions.isSuperseded(parentId));
  return { kept, byId, current, found, versions, links, answers };
}

function findCited(
  plans: readonly PlanRecord[],
  { familyOf }: PlanVersions,
  catalogue: Catalogue,
): NewLink[] {
  const parents = plans.filter((plan) => plan.planKind === "parent");
  const findParents = parentFinder(parents, catalogue, familyOf);
  return plans
    .filter((plan) => plan.planKind === "sub-plan")
    .flatMap((plan) => findParents(plan).map((found) => ({ planId: plan.id, ...found, cited: true })));
}

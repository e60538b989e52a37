import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { BoundUnit, Corpus, CorpusGroup, ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";

/** A parent that a plan answers, and the link that says so. */
interface Answered {
  readonly parent: PlanRecord;
  readonly link: ParentLink;
}

/** The corpus with its look-ups: what a rule may ask beyond the plan itself. */
export interface CheckContext {
  readonly corpus: Corpus;
  readonly catalogue: Catalogue;
  plan(id: string): PlanRecord | undefined;
  parentsOf(plan: PlanRecord): readonly Answered[];
  groupsOf(plan: PlanRecord): readonly CorpusGroup[];
  /** The row of a group that a plan answers for. */
  rowOf(group: CorpusGroup, plan: PlanRecord): BoundUnit | undefined;
}

export function checkContext(corpus: Corpus, catalogue: Catalogue): CheckContext {
  const plans = new Map(corpus.plans.map((plan) => [plan.id, plan]));
  const links = Map.groupBy(corpus.links, (link) => link.planId);
  return {
    corpus,
    catalogue,
    plan: (id) => plans.get(id),
    parentsOf: (plan) =>
      (links.get(plan.id) ?? []).flatMap((link) => {
        const parent = plans.get(link.parentId);
        return parent ? [{ parent, link }] : [];
      }),
    groupsOf: (plan) =>
      corpus.groups.filter((g) => g.subPlanIds.includes(plan.id) || g.parentIds.includes(plan.id)),
    rowOf: (group, plan) => group.bound.find((row) => row.planIds.includes(plan.id)),
  };
}

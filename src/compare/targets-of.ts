import { findSubIndex } from "../language/sub-index-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { Corpus, CorpusGroup } from "../model/corpus.ts";
import type { PlanRecord, Target } from "../model/plan.ts";
import { type Plans, plansOf } from "./compare-group.ts";

/** The main target a plan sets for a sub-index; null where it has none. */
export function targetFor(plan: PlanRecord | undefined, subIndex: string): Target | null {
  const positions = plan ? findSubIndex(plan.subIndices, subIndex) : [];
  return positions.map((i) => plan!.subIndices[i]!.target).find((target) => target !== null) ?? null;
}

/** Targets by sub-index: the parents' first, then each plan's that has the sub-index, with its difference. */
export function targetsOf(group: CorpusGroup, corpus: Corpus, plans: Plans): ComparisonGroup["targets"] {
  const parents = plansOf(group.parentIds, plans);
  const subPlans = plansOf(group.subPlanIds, plans);
  return group.subIndices.flatMap(({ id }) =>
    [...parents, ...subPlans]
      .filter((plan) => findSubIndex(plan.subIndices, id).length > 0)
      .map((plan) => {
        const target = targetFor(plan, id);
        const answered = corpus.links.filter((link) => link.planId === plan.id).map((link) => link.parentId);
        const theirs = parents
          .filter((parent) => answered.includes(parent.id))
          .map((parent) => targetFor(parent, id))
          .find((other) => other !== null);
        return { subIndex: id, planId: plan.id, target, difference: difference(target, theirs ?? null) };
      }),
  );
}

function difference(own: Target | null, parent: Target | null): number | null {
  if (own?.value == null || parent?.value == null || own.kind !== parent.kind) return null;
  // Binary fractions leave 0.20000000000000018: figures are printed with two decimals.
  return Math.round((own.value - parent.value) * 1e6) / 1e6;
}

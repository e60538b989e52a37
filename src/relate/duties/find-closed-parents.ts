import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ClosedParent } from "../../model/corpus.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { mayBeDraft } from "../plan/may-be-draft.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { provinceOf, provincesFit } from "../plan/plan-province.ts";
import { yearsOf } from "../plan/plan-years.ts";

/**
 * The parents whose time is over: each year of the parent is before that of `asOf` (YYYY-MM-DD), and a parent of the same index
 * and province is for later years only. A draft closes nothing; nor is a parent closed that is also for the following years.
 */
export function findClosedParents(
  parents: readonly PlanRecord[],
  asOf: string | null,
  catalogue: Catalogue,
): ClosedParent[] {
  if (asOf === null) return [];
  const today = Number(asOf.slice(0, 4));
  const facts = parents.map((plan) => ({
    plan,
    province: provinceOf(plan, catalogue),
    indices: indicesOf(plan),
    first: leastOf(yearsOf(plan)),
    last: greatestOf(yearsOf(plan)),
  }));
  return facts.flatMap((parent) => {
    const { plan, last, indices } = parent;
    if (!Number.isFinite(last) || last >= today || plan.openEnded || indices.length === 0) return [];
    const isNext = (other: (typeof facts)[number]) =>
      Number.isFinite(other.first) &&
      other.first > last &&
      !mayBeDraft(other.plan) &&
      indices.every((index) => other.indices.includes(index)) &&
      provincesFit(parent, other, catalogue);
    const [next] = facts.filter(isNext).sort((a, b) => a.first - b.first);
    return next ? [{ parentId: plan.id, year: last, nextId: next.plan.id, nextYear: next.first }] : [];
  });
}

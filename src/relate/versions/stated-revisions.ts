import type { Catalogue } from "../../catalogue/catalogue.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Duplicate, Revision } from "../../model/corpus.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";
import { contradicts, sameSymbol } from "../plan/contradicts.ts";
import { isChecked } from "../plan/is-checked.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { provinceOf, provincesFit } from "../plan/plan-province.ts";
import { shareYear, yearsOf } from "../plan/plan-years.ts";

/** A reference of a document to an earlier version of it. */
interface ChangingReference {
  readonly reference: Reference;
  readonly relation: Revision["relation"];
  /** Its position in the plan's `references`. */
  readonly position: number;
}

/**
 * The plans that documents say they replace or amend. A plan counts as found only if one plan of the corpus fits, by the
 * same issuer. What replaces a plan has to be for all of its years and indices: else a part of it would be lost.
 */
export function statedRevisions(
  plans: readonly PlanRecord[],
  duplicates: readonly Duplicate[],
  catalogue: Catalogue,
): Revision[] {
  const keptOf = new Map(duplicates.map(({ dropped, kept }) => [dropped, kept]));
  const byNumber = Map.groupBy(plans.filter(isChecked), serialOf);
  return plans
    .filter((plan) => isChecked(plan) && !keptOf.has(plan.id))
    .flatMap((plan) =>
      changingReferences(plan).flatMap(({ reference, relation, position }): Revision[] => {
        const fitting = (byNumber.get(reference.number?.serial ?? null) ?? []).filter(
          (earlier) => isMeant(reference, plan, earlier, catalogue) && isRevisable(relation, plan, earlier),
        );
        const ids = [...new Set(fitting.map(({ id }) => keptOf.get(id) ?? id))].filter(
          (id) => id !== plan.id,
        );
        const [earlierId] = ids;
        if (earlierId === undefined || ids.length > 1) return [];
        return [{ planId: plan.id, earlierId, relation, reference: position }];
      }),
    );
}

const serialOf = ({ number }: PlanRecord) => number?.serial ?? null;

/** What a plan states that it replaces or amends. */
export function changingReferences(plan: PlanRecord): ChangingReference[] {
  return plan.references.flatMap((reference, position) => {
    const { relation } = reference;
    if (relation !== "replaces" && relation !== "amends") return [];
    return [{ reference, relation, position }];
  });
}

/** Whether a reference of a plan means another plan of the same issuer. */
function isMeant(reference: Reference, plan: PlanRecord, earlier: PlanRecord, catalogue: Catalogue): boolean {
  const { number } = reference;
  if (number?.serial == null || earlier.number?.serial !== number.serial) return false;
  if (!sameSymbol(number, earlier.number) || contradicts(reference, earlier)) return false;
  // Serials restart each year.
  if (reference.date?.year == null && !shareYear(plan, earlier)) return false;
  return earlier.planKind === plan.planKind && haveOneIssuer(plan, earlier, catalogue);
}

/** Whether two plans have the same issuer in the same province. A province that is not stated fits any other. */
export function haveOneIssuer(a: PlanRecord, b: PlanRecord, catalogue: Catalogue): boolean {
  if (a.issuer === null || b.issuer === null || unitKey(a.issuer) !== unitKey(b.issuer)) return false;
  const [one, other] = [provinceOf(a, catalogue), provinceOf(b, catalogue)];
  if (one === null || other === null) return true;
  return provincesFit({ province: one, plan: a }, { province: other, plan: b }, catalogue);
}

function isRevisable(relation: Revision["relation"], plan: PlanRecord, earlier: PlanRecord): boolean {
  const [issuedTo, earlierFrom] = [latestIso(plan.issueDate), earliestIso(earlier.issueDate)];
  if (issuedTo !== null && earlierFrom !== null && issuedTo < earlierFrom) return false;
  if (relation === "amends") return shareYear(plan, earlier);
  const [years, indices] = [new Set(yearsOf(plan)), new Set(indicesOf(plan))];
  return (
    yearsOf(earlier).every((year) => years.has(year)) && indicesOf(earlier).every((id) => indices.has(id))
  );
}

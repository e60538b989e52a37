import type { Issuer, ParsedPlan, Reference, UnitRef } from "../../../model/plan.ts";

/** What decides the kind of a plan. */
export interface PlanFacts {
  readonly docType: string | null;
  readonly issuer: Issuer | null;
  readonly hasSubIndices: boolean;
  /** All units that the plan assigns work to. */
  readonly units: readonly UnitRef[];
  readonly references: readonly Reference[];
  /** True for a decision with a plan as its annex. */
  readonly containsPlan: boolean;
  /** True if the body assigns work, including work of the issuer's divisions. */
  readonly assigns: boolean;
  /** True for a task or target on an index as a whole, in a plan that is not on training, inspection or publicity. */
  readonly aimsAtIndex: boolean;
  /** True if the title says that the plan carries out another document, without other work. */
  readonly carriesOut: boolean;
  /** True if the document names no index at all, and its title says that it improves something. */
  readonly improvesWithoutIndex: boolean;
  /** The number of indices that a text names. */
  readonly indicesIn: (text: string) => number;
}

/**
 * Parent, sub-plan or other. A plan of a province's People's Committee that assigns work to units is a parent, independent of
 * the plans that it implements. A plan of another issuer is a sub-plan if it has sub-indices, or implements a plan of a higher
 * body. If that plan is about an index, the sub-plan must have a task or target for the whole index, else any assignment. Any
 * assignment is also enough if the title says that the plan carries out that one: each of its tasks is then one for the index. Where the
 * plan is cited by its number only, and no index is named, any assignment is enough if the title says that the plan improves something, and
 * none is needed if the title also says that it carries out that plan. Any
 * other plan (training, publicity) is "other". A plan or decision that amends a plan of its issuer has the kind of that plan.
 */
export function planKind(facts: PlanFacts): ParsedPlan["planKind"] {
  const { docType, issuer, hasSubIndices, references } = facts;
  // A programme with sections about sub-indices is treated as a plan.
  const isProgramme = docType === "chuong-trinh" && hasSubIndices;
  const amendsOwnPlan = references.some((r) => r.relation === "amends" && isPlanOf(issuer, r));
  const isAmendment = amendsOwnPlan && hasSubIndices && (isPlanType(docType) || docType === "quyet-dinh");
  if (!facts.containsPlan && !isPlanType(docType) && !isProgramme && !isAmendment) return "other";
  // A board under the province's party committee has the province's level, and its plan is a sub-plan.
  const isOfProvince = issuer?.level === "province" && issuer.superior === null;
  // An amendment may only change targets.
  if (isOfProvince && isAmendment) return "parent";
  if (isOfProvince)
    return facts.units.some((unit) => unit.unitId !== null || unit.group) ? "parent" : "other";
  return hasSubIndices || answersHigherPlan(facts) ? "sub-plan" : "other";
}

/** True for a plan and a joint plan ("Kế hoạch phối hợp"). */
export const isPlanType = (docType: string | null): boolean =>
  docType === "ke-hoach" || docType === "ke-hoach-phoi-hop";

function answersHigherPlan(facts: PlanFacts): boolean {
  const { issuer, references, assigns, aimsAtIndex, carriesOut, improvesWithoutIndex, indicesIn } = facts;
  return references.some((answered) => {
    if (answered.relation !== "implements" || isPlanOf(issuer, answered)) return false;
    if (answered.title === null && carriesOut && improvesWithoutIndex) return true;
    const isOnIndex = answered.title === null ? !improvesWithoutIndex : indicesIn(answered.title) > 0;
    return isOnIndex && !carriesOut ? aimsAtIndex : assigns || aimsAtIndex;
  });
}

/** True if a reference is a plan of the same issuer. Without a known issuer the symbol of the number decides. */
const isPlanOf = (issuer: Issuer | null, { docType, issuer: by, number }: Reference) =>
  isPlanType(docType) &&
  issuer !== null &&
  (by?.unitId
    ? by.unitId === issuer.unitId
    : issuer.level === "province" && /-UBND$/u.test(number?.symbol ?? ""));

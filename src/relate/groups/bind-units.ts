import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import type { Due, ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { provinceOf } from "../plan/plan-province.ts";
import { dayOfIssue, dayOfParent } from "../plan/plan-years.ts";
import { unitKey } from "../plan/unit-key.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import type { PlanGroup } from "./group-plans.ts";
import { orderRows, type UnitRow } from "./order-rows.ts";

const STRENGTH = { name: 3, predecessor: 2, group: 1 } as const;

type SubIndexIds = readonly { readonly id: string }[];

interface DraftRow {
  readonly key: string;
  readonly claims: Claim[];
  readonly plans: PlanRecord[];
}

/**
 * The rows of a group: every unit that its parents bind, and every unit that sent a plan. A claim on a unit that has
 * been merged passes to the successor that sent a plan.
 */
export function bindUnits(
  group: PlanGroup,
  subIndices: SubIndexIds,
  links: readonly ParentLink[],
  catalogue: Catalogue,
): UnitRow[] {
  const plans = [...group.subPlans];
  const drafts = new Map<string, DraftRow>();
  const draftOf = (key: string) => {
    const draft = drafts.get(key) ?? { key, claims: [], plans: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const plan of plans) draftOf(plan.issuer ? unitKey(plan.issuer) : plan.id).plans.push(plan);
  for (const claim of claimsIn(group, links, catalogue)) {
    const keys = drafts.get(claim.key)?.plans.length ? [] : successorKeys(claim, plans, catalogue);
    const because = claim.because === "name" ? "predecessor" : claim.because;
    if (keys.length === 0) draftOf(claim.key).claims.push(claim);
    for (const key of keys) draftOf(key).claims.push({ ...claim, because });
  }
  const rows = [...drafts.values()].flatMap((draft) => {
    const answered = answeredParents(draft, group, links);
    const parentIds = answered.length > 0 ? answered : Array.from(group.parents, (parent) => parent.id);
    const claims = draft.claims.filter((claim) => parentIds.includes(claim.parentId));
    if (claims.length === 0 && draft.plans.length === 0) return [];
    const unit = { ...nameRow(draft, claims, catalogue), dues: duesOf(claims, subIndices), parentIds };
    return [{ claims, plans: draft.plans, unit: { ...unit, answersParents: answered.length > 0 } }];
  });
  return orderRows(rows, catalogue);
}

/** All claims of the group's parents, in the order of their texts. */
function claimsIn(group: PlanGroup, links: readonly ParentLink[], catalogue: Catalogue): Claim[] {
  const senders = [...group.subPlans].flatMap((plan) => plan.issuer ?? []);
  const claims = [...group.parents, ...group.citedParents].flatMap((parent) =>
    findClaims(group.index, {
      parent,
      province: provinceOf(parent, catalogue),
      day: dayOfParent(parent, links),
      senders,
      catalogue,
    }),
  );
  return claims.map((claim, order) => ({ ...claim, order }));
}

/** The units that sent a plan and had replaced the claimed unit on the day of their plan. */
function successorKeys({ unitId }: Claim, plans: readonly PlanRecord[], catalogue: Catalogue): string[] {
  if (unitId === null) return [];
  const keys = plans.flatMap((plan) => {
    const day = dayOfIssue(plan);
    if (plan.issuer?.unitId == null || day === null) return [];
    return catalogue.successorsOf(unitId, day).includes(plan.issuer.unitId) ? [unitKey(plan.issuer)] : [];
  });
  return [...new Set(keys)];
}

/**
 * The group's parents that a row's plans answer. Only they bind the row; a row that answers none is bound by the parents
 * of the group's year. A parent of another year binds no other row.
 */
function answeredParents({ plans }: DraftRow, group: PlanGroup, links: readonly ParentLink[]): string[] {
  const inGroup = new Set([...group.parents, ...group.citedParents].map((parent) => parent.id));
  const answered = links.filter(
    ({ parentId, planId }) => inGroup.has(parentId) && plans.some((plan) => plan.id === planId),
  );
  return [...new Set(answered.map(({ parentId }) => parentId))];
}

function nameRow({ key, plans }: DraftRow, claims: readonly Claim[], catalogue: Catalogue) {
  const issuer = plans.find((plan) => plan.issuer)?.issuer ?? null;
  const own = claims.filter((claim) => claim.key === key);
  const direct = own.find((claim) => claim.because === "name") ?? own[0];
  const unitId = issuer?.unitId ?? direct?.unitId ?? null;
  const known = unitId === null ? null : catalogue.unit(unitId);
  const printed = issuer?.name ?? direct?.name ?? plans[0]?.source.paths[0] ?? key;
  return {
    // A department has the same name in every province; other bodies keep the name that is printed.
    name: known?.kind === "department" ? known.name : printed,
    unitId,
    group: issuer === null && (direct?.group ?? false),
    planIds: plans.map((plan) => plan.id),
  };
}

/** One due for each claimed sub-index, with the strongest reason and every place; in the order of the index. */
function duesOf(claims: readonly Claim[], subIndices: SubIndexIds): Due[] {
  return subIndices.flatMap(({ id }) => {
    const same = claims.filter((claim) => claim.subIndex === id || nameKey(claim.subIndex) === nameKey(id));
    const [strongest, ...weaker] = same.toSorted((a, b) => STRENGTH[b.because] - STRENGTH[a.because]);
    if (!strongest) return [];
    const { because, as, subIndexName } = strongest;
    const places = [strongest, ...weaker].flatMap((claim) => claim.places);
    return [{ subIndex: id, name: subIndexName, because, as, places }];
  });
}

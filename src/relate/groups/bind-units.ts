import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import type { BoundUnit, Due, ParentLink } from "../../model/corpus.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import { provinceOf } from "../plan/plan-province.ts";
import { dayOfIssue, dayOfParent } from "../plan/plan-years.ts";
import { unitKey } from "../plan/unit-key.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import type { Seating } from "./group-plans.ts";
import { orderRows } from "./order-rows.ts";

const STRENGTH = { name: 3, predecessor: 2, group: 1 } as const;

interface Row {
  readonly key: string;
  readonly claims: Claim[];
  readonly plans: PlanRecord[];
}

/**
 * The rows of a group: every unit its parents bind, and every unit that sent a plan. What binds a unit that has been
 * merged passes to the successor that answered for it.
 */
export function bindUnits(
  seating: Seating,
  subIndices: readonly { readonly id: string }[],
  links: readonly ParentLink[],
  catalogue: Catalogue,
): BoundUnit[] {
  const plans = [...seating.subPlans];
  const senders = plans.flatMap((plan) => (plan.issuer ? [plan.issuer] : []));
  const rows = new Map<string, Row>();
  const rowOf = (key: string) => {
    const row = rows.get(key) ?? { key, claims: [], plans: [] };
    rows.set(key, row);
    return row;
  };
  for (const plan of plans) rowOf(plan.issuer ? unitKey(plan.issuer) : plan.id).plans.push(plan);

  const scenes = [...seating.parents, ...seating.citedParents].map((parent) => ({
    parent,
    province: provinceOf(parent, catalogue),
    day: dayOfParent(parent, links),
    senders,
    catalogue,
  }));
  const claims = scenes.flatMap((scene) => findClaims(seating.index, scene));
  for (const claim of claims.map((found, order) => ({ ...found, order }))) {
    for (const { key, passed } of answering(claim, plans, rows, catalogue)) rowOf(key).claims.push(passed);
  }

  const built = [...rows.values()].flatMap((row) => {
    const held = row.claims.filter((claim) => holds(claim, row, seating, links));
    if (held.length === 0 && row.plans.length === 0) return [];
    return [{ claims: held, plans: row.plans, unit: build(row, held, subIndices, catalogue) }];
  });
  return orderRows(built, catalogue);
}

/** Rows that answer a claim: the unit's own, or (it sent nothing, and is no more) those of its successors that sent a plan. */
function answering(
  claim: Claim,
  plans: readonly PlanRecord[],
  rows: ReadonlyMap<string, Row>,
  catalogue: Catalogue,
): { key: string; passed: Claim }[] {
  const own = { key: claim.key, passed: claim };
  const { unitId } = claim;
  if (unitId === null || (rows.get(claim.key)?.plans.length ?? 0) > 0) return [own];
  const heirs = plans.filter((plan) => {
    const day = dayOfIssue(plan);
    return (
      plan.issuer?.unitId != null &&
      day !== null &&
      catalogue.successorsOf(unitId, day).includes(plan.issuer.unitId)
    );
  });
  if (heirs.length === 0) return [own];
  const because = claim.because === "name" ? "predecessor" : claim.because;
  return [...new Set(heirs.map((plan) => unitKey(plan.issuer!)))].map((key) => ({
    key,
    passed: { ...claim, because },
  }));
}

/** A plan is held to the parents it answers; a unit that answers none, to those of the year. A parent of another year binds only who cites it. */
function holds(claim: Claim, row: Row, seating: Seating, links: readonly ParentLink[]): boolean {
  const here = new Set([...seating.parents, ...seating.citedParents].map((parent) => parent.id));
  const answered = links.filter(
    (l) => here.has(l.parentId) && row.plans.some((plan) => plan.id === l.planId),
  );
  if (answered.length > 0) return answered.some((link) => link.parentId === claim.parentId);
  return [...seating.parents].some((parent) => parent.id === claim.parentId);
}

function build(
  row: Row,
  claims: readonly Claim[],
  subIndices: readonly { readonly id: string }[],
  catalogue: Catalogue,
): BoundUnit {
  const issuer: Issuer | null = row.plans.find((plan) => plan.issuer)?.issuer ?? null;
  const own = claims.filter((claim) => claim.key === row.key);
  const direct = own.find((claim) => claim.because === "name") ?? own[0];
  const unitId = issuer?.unitId ?? direct?.unitId ?? null;
  const known = unitId === null ? null : catalogue.unit(unitId);
  const fallback = row.plans[0]?.source.paths[0] ?? row.key;
  // A department has one name in every province; other bodies are best called as the parent prints them.
  const printed = issuer?.name ?? direct?.name ?? fallback;
  return {
    name: known?.kind === "department" ? known.name : printed,
    unitId,
    group: issuer === null && (direct?.group ?? false),
    dues: duesOf(claims, subIndices),
    planIds: row.plans.map((plan) => plan.id),
  };
}

/** One due a sub-index, for the strongest reason, with every place that says so. In the order of the index. */
function duesOf(claims: readonly Claim[], subIndices: readonly { readonly id: string }[]): Due[] {
  return subIndices.flatMap(({ id }) => {
    const same = claims.filter((claim) => claim.subIndex === id || nameKey(claim.subIndex) === nameKey(id));
    const [strongest, ...weaker] = same.toSorted((a, b) => STRENGTH[b.because] - STRENGTH[a.because]);
    if (!strongest) return [];
    const { because, as, subIndexName } = strongest;
    const places = [strongest, ...weaker].flatMap((claim) => claim.places);
    return [{ subIndex: id, name: subIndexName, because, as, places }];
  });
}

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import { unitKey } from "../../language/unit-key.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { Due } from "../../model/duty.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import { fileOf } from "../../model/sender-of.ts";
import { issuersInGroup } from "../plan/issuers-of.ts";
import { provinceOf } from "../plan/plan-province.ts";
import { dayOfParent } from "../plan/plan-years.ts";
import { exemptUnits } from "./exempt-units.ts";
import type { ClaimedUnit, ClaimSource } from "./expand-units.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import { findRequests, type PlanRequest, type RequestsOfParent } from "./find-requests.ts";
import type { PlanGroup } from "./group-plans.ts";
import { mergedSenders } from "./merged-senders.ts";
import { orderRows, type UnitRow } from "./order-rows.ts";
import { successorByDueDate } from "./successor-by-due-date.ts";

/** The name that binds a unit most directly has the greatest number. */
const STRENGTH = { name: 3, predecessor: 2, group: 1 } as const;

type SubIndexIds = readonly { readonly id: string }[];

/** The rows of a group in the officer's order, and what its parents say about who must issue a plan. */
export interface GroupRows {
  readonly rows: readonly UnitRow[];
  readonly requests: readonly RequestsOfParent[];
}

interface DraftRow {
  readonly key: string;
  readonly claims: Claim[];
  readonly requests: PlanRequest[];
  readonly plans: PlanRecord[];
}

/** What the rows of a group are made of. */
export interface GroupSource {
  readonly group: PlanGroup;
  readonly subIndices: SubIndexIds;
  readonly links: readonly ParentLink[];
  /** The officer's list, where it is for this group; else []. */
  readonly required: readonly RequiredUnit[];
  /** The stored text of each plan by its id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

/** How a claim or a request finds its row. */
interface Placing {
  /** Whether it names the unit itself. */
  readonly isNamed: boolean;
  /** The keys of all units with claims, or with requests. */
  readonly claimed: ReadonlySet<string>;
  /** Whether it can be meant for a unit from before the merger. */
  readonly fits?: (before: DraftRow) => boolean;
}

interface BindingSource extends GroupSource {
  readonly issuersOf: (plan: PlanRecord) => readonly Issuer[];
}

/** The units that a parent names itself, each as the parent's id and the unit's key. */
function namedByParents(
  claims: readonly Pick<Claim, "because" | "key" | "parentId">[],
  requests: readonly { readonly units: readonly Pick<PlanRequest, "reason" | "key" | "parentId">[] }[],
): ReadonlySet<string> {
  const named = [
    ...claims.filter(({ because }) => because === "name"),
    ...requests.flatMap(({ units }) => units.filter(({ reason }) => reason === "named")),
  ];
  return new Set(named.map(({ parentId, key }) => `${parentId} ${key}`));
}

/** Whether a unit's plans have a claimed sub-index. Otherwise it is not known which of the merged departments had it. */
function hasSubIndex({ subIndex }: Pick<Claim, "subIndex">) {
  return ({ plans }: DraftRow) => plans.some((plan) => findSubIndex(plan.subIndices, subIndex).length > 0);
}

/**
 * The rows of a group: every unit that its parents bind or ask for a plan, and every unit that sent a plan. What a parent
 * asks of a unit that has been merged passes to the successor that sent a plan, else to the successor on the due date. What it asks of
 * a unit that is to be formed passes to the unit before the merger that sent a plan, where the parent does not name that one as well;
 * a sub-index does so only where that plan has it, and else binds nobody.
 */
export function bindUnits(given: GroupSource): GroupRows {
  const { group, catalogue, required } = given;
  const source = { ...given, issuersOf: issuersInGroup(group, catalogue) };
  const plans = [...group.subPlans];
  const drafts = new Map<string, DraftRow>();
  const draftOf = (key: string) => {
    const draft = drafts.get(key) ?? { key, claims: [], requests: [], plans: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const plan of plans) {
    const keys = source.issuersOf(plan).map(unitKey);
    for (const key of new Set(keys.length > 0 ? keys : [plan.id])) draftOf(key).plans.push(plan);
  }
  const parentsOf = Map.groupBy(source.links, ({ planId }) => planId);
  const sources = claimSourcesOf(source);
  const requests = sources.map(findRequests);
  const successorOf = successorByDueDate(sources, requests);
  const claims = sources.flatMap((parent) => findClaims(group.index, parent));
  const assigned = new Set(claims.map(({ key }) => key));
  const asked = new Set(requests.flatMap(({ units }) => units.map(({ key }) => key)));
  const named = namedByParents(claims, requests);
  const mergedWith = mergedSenders(plans, (key, parentId) => named.has(`${parentId} ${key}`), source);
  /** Adds what a parent says of a unit to the rows of those who owe it: the unit, or its successors. */
  const place = <T extends ClaimedUnit & { parentId: string }>(
    found: T,
    { isNamed, claimed, fits = () => true }: Placing,
    add: (draft: DraftRow, found: T, isSuccessor: boolean) => void,
  ) => {
    const hasPlan = (drafts.get(found.key)?.plans.length ?? 0) > 0;
    const senders = hasPlan ? [] : mergedWith(found, claimed);
    for (const { key, isSuccessor } of senders) {
      if (isSuccessor || fits(draftOf(key))) add(draftOf(key), found, isSuccessor);
    }
    if (senders.length > 0) return;
    const successor = hasPlan ? null : successorOf(found, isNamed);
    const owing = successor ? { ...found, ...successor } : found;
    add(draftOf(owing.key), owing, successor !== null);
  };
  for (const [order, found] of claims.entries()) {
    const placing = { isNamed: found.because === "name", claimed: assigned, fits: hasSubIndex(found) };
    place(found, placing, (draft, claim, isSuccessor) => {
      const because = isSuccessor && claim.because === "name" ? "predecessor" : claim.because;
      draft.claims.push({ ...claim, because, order });
    });
  }
  for (const [order, found] of requests.flatMap(({ units }) => units).entries()) {
    place(found, { isNamed: found.reason === "named", claimed: asked }, (draft, request) =>
      draft.requests.push({ ...request, order }),
    );
  }
  const rows = [...drafts.values()].flatMap((draft) =>
    toRow(draft, answeredParents(draft, group, parentsOf), source),
  );
  return { rows: orderRows(rows, required, catalogue), requests };
}

function toRow(draft: DraftRow, answered: readonly string[], source: BindingSource) {
  const { group, subIndices } = source;
  const parentIds = answered.length > 0 ? answered : Array.from(group.parents, (parent) => parent.id);
  const claims = draft.claims.filter((claim) => parentIds.includes(claim.parentId));
  const requests = draft.requests.filter((request) => parentIds.includes(request.parentId));
  if (claims.length === 0 && requests.length === 0 && draft.plans.length === 0) return [];
  const name = nameRow(draft, [...claims, ...requests.map(asClaimedName)], source);
  const asked = requests.length > 0;
  const unit = { ...name, key: draft.key, dues: duesOf(claims, subIndices), requests, asked, parentIds };
  return [{ claims, plans: draft.plans, unit: { ...unit, answersParents: answered.length > 0 } }];
}

const asClaimedName = ({ reason, ...unit }: PlanRequest) => ({
  ...unit,
  because: reason === "class" ? ("group" as const) : ("name" as const),
});

/** For each parent of the group, the facts that decide which units its words mean. */
function claimSourcesOf({
  group,
  links,
  required,
  texts,
  catalogue,
  issuersOf,
}: BindingSource): ClaimSource[] {
  // Members of a group that only their plans show are listed by name: the order of the plans means nothing to a reader.
  const senders = [...group.subPlans].flatMap(issuersOf).sort((a, b) => compareNames(a.name, b.name));
  return [...group.parents, ...group.citedParents].map((parent) => ({
    parent,
    province: provinceOf(parent, catalogue),
    day: dayOfParent(parent, links),
    senders,
    required,
    exempt: exemptUnits(parent, texts.get(parent.id) ?? "", catalogue),
    catalogue,
  }));
}

/**
 * The group's parents that a row's plans answer. Only they bind the row; a row that answers none is bound by the parents
 * of the group's year. A parent of another year binds the rows of the plans that cite it, if the group's year has no parent.
 * Otherwise a plan that cites last year's plan by mistake is compared with this year's.
 */
function answeredParents(
  { plans }: DraftRow,
  { parents, citedParents }: PlanGroup,
  linksOf: ReadonlyMap<string, readonly ParentLink[]>,
): string[] {
  if (plans.length === 0) return [];
  const comparable = parents.size > 0 ? parents : citedParents;
  const inGroup = new Set(Array.from(comparable, (parent) => parent.id));
  const answered = plans.flatMap(({ id }) => linksOf.get(id) ?? []).map(({ parentId }) => parentId);
  return [...new Set(answered)].filter((id) => inGroup.has(id));
}

type NamedClaim = ClaimedUnit & Pick<Claim, "because">;

function nameRow(
  { key, plans }: DraftRow,
  claims: readonly NamedClaim[],
  { catalogue, issuersOf }: BindingSource,
) {
  const issuers = plans.flatMap(issuersOf);
  const issuer = issuers.find((one) => unitKey(one) === key) ?? null;
  const own = claims.filter((claim) => claim.key === key);
  const direct = own.find((claim) => claim.because === "name") ?? own[0];
  const unitId = issuer?.unitId ?? direct?.unitId ?? null;
  const known = unitId === null ? null : catalogue.unit(unitId);
  const printed = issuer?.name ?? direct?.name ?? (plans[0] ? fileOf(plans[0]) : key);
  const isCity = [...issuers, ...own].some((one) => unitKey(one) === key && OF_CITY.test(one.name));
  return {
    // A department has the same name in every province, but for the word for the province; other bodies keep the name that is printed.
    name: known?.kind === "department" ? (isCity ? ofCity(known.name) : known.name) : printed,
    unitId,
    group: issuer === null && (direct?.group ?? false),
    members: issuer === null ? (direct?.members ?? null) : null,
    before: [
      ...new Map(own.flatMap(({ before }) => (before ? [[before.name, before] as const] : []))).values(),
    ],
    planIds: plans.map((plan) => plan.id),
  };
}

/** "Thanh tra thành phố", "Văn phòng UBND thành phố Huế" */
const OF_CITY =
  /^(?:thanh tra|văn phòng (?:ubnd|[uủ][yỷ] ban nhân dân|hội đồng nhân dân)) thành phố(?= |$)/iu;

/** "Thanh tra tỉnh" in a city of provincial level: "Thanh tra thành phố". */
const ofCity = (name: string): string => name.replace(/ tỉnh$/u, " thành phố");

/** One due for each claimed sub-index, with the strongest reason and every place; in the order of the index. */
function duesOf(claims: readonly Claim[], subIndices: SubIndexIds): Due[] {
  return subIndices.flatMap(({ id }) => {
    const same = claims.filter((claim) => claim.subIndex === id || nameKey(claim.subIndex) === nameKey(id));
    const [strongest, ...weaker] = same.toSorted((a, b) => STRENGTH[b.because] - STRENGTH[a.because]);
    if (!strongest) return [];
    const { because, as, subIndexName } = strongest;
    const places = [strongest, ...weaker].flatMap((claim) => claim.places);
    const names = [strongest, ...weaker].map(({ parentId, pointer }) => ({ parentId, pointer }));
    return [{ subIndex: id, name: subIndexName, because, as, places, names }];
  });
}

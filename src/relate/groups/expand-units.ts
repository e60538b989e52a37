import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isCommitteeName } from "../../language/committee-name.ts";
import { regex } from "../../language/regex.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { GroupEntry } from "../../model/catalogue.ts";
import type { Predecessor } from "../../model/duty.ts";
import type { Assignment, Issuer, PlanRecord, UnitRef } from "../../model/plan.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import { holdersOf } from "../../model/role-holders.ts";
import { fitsGroup, groupOf } from "../plan/unit-groups.ts";
import type { Exempt } from "./exempt-units.ts";

/** What decides which units the words of a parent mean. */
export interface ClaimSource {
  readonly parent: PlanRecord;
  readonly province: string | null;
  /** When the parent was issued, YYYY-MM-DD. */
  readonly day: string | null;
  /** Issuers of the group's plans: members of groups that the catalogue cannot list. */
  readonly senders: readonly Issuer[];
  /** The officer's list, where it is for this parent; else []. */
  readonly required: readonly RequiredUnit[];
  /** Those who need not issue a plan. */
  readonly exempt: Exempt;
  readonly catalogue: Catalogue;
}

/** A unit, or a group of units that is one row, that a parent names. */
export interface ClaimedUnit {
  readonly key: string;
  readonly unitId: string | null;
  readonly name: string;
  /** A group of units that is one row. */
  readonly group: boolean;
  /** The members of a class, where the catalogue has the whole list. */
  readonly members: ClassList | null;
  /** The name under which a parent asks a unit that was merged into this one, and the first day without that name. */
  readonly before: Predecessor | null;
}

export interface ClassList {
  readonly source: string;
  readonly units: readonly ClaimedUnit[];
  /** Keys of all units of the list, also of those that the words of a parent leave out. */
  readonly keys: ReadonlySet<string>;
}

/** A unit that a parent names, or with `group` a group of units that is one row. */
export const claimedUnit = (unitId: string | null, name: string, group = false): ClaimedUnit => ({
  key: unitKey({ unitId, name }),
  unitId,
  name,
  group,
  members: null,
  before: null,
});

const DISTRICTS = "ubnd-cap-huyen";
const COMMUNES = "ubnd-cap-xa";
/** The communes in a group with other members ("các sở, ban, ngành, địa phương"). */
const ALL_COMMUNES = "UBND các xã, phường";

/** Kinds of units that issue plans of their own. */
const ISSUING_KINDS: ReadonlySet<string> = new Set(["department", "board", DISTRICTS, COMMUNES]);

/** Returns true for a class without a kind of unit that issues plans ("các cơ quan báo chí"): none of its units owes one. */
export const issuesNoPlans = ({ memberKinds }: GroupEntry): boolean =>
  memberKinds.length > 0 && !memberKinds.some((kind) => ISSUING_KINDS.has(kind));

/** The units that a printed name means: the unit, or the members of the group. `named`: see `namedKeys`. */
export function unitsOf(ref: UnitRef, named: ReadonlySet<string>, source: ClaimSource): ClaimedUnit[] {
  const { parent, catalogue } = source;
  const isParentsOwn = (unit: ClaimedUnit) => parent.issuer !== null && unit.key === unitKey(parent.issuer);
  if (!ref.group) return [claimedByName(ref, source)].filter((unit) => !isParentsOwn(unit));
  // Some members of a class, or those of a place that was not found: nobody is known.
  if (ref.assigned === "listed" || isPartOfClass(ref, source)) return [claimedUnit(null, ref.name, true)];
  const group = groupOf(ref, catalogue);
  if (ref.assigned) {
    const assigned = assignedMembers(group, ref, named, source).filter((unit) => !isParentsOwn(unit));
    // Where no task of a member can be read, all of them may be meant: see `saysWho`.
    if (assigned.length > 0 || group === null) return assigned;
  }
  if (group === null) return catalogue.namesNoUnit(ref.name) ? [] : [claimedUnit(null, ref.name, true)];
  const excepted = new Set(ref.except ?? []);
  const isMeant = (unit: ClaimedUnit) =>
    !isParentsOwn(unit) &&
    !(group.others && named.has(unit.key)) &&
    !(unit.unitId !== null && excepted.has(unit.unitId));
  return membersOf(group, ref, source)
    .filter(isMeant)
    .map(({ members, ...unit }) => ({
      ...unit,
      members: members && { ...members, units: members.units.filter(isMeant) },
    }));
}

/**
 * Whether the words of a parent say for certain which units are meant. "Các cơ quan được giao nhiệm vụ" does not where no
 * sub-index is assigned; "các sở được giao nhiệm vụ" does not where no task of a department can be read.
 */
export function saysWho(ref: UnitRef, source: ClaimSource): boolean {
  if (ref.assigned === "listed" || isPartOfClass(ref, source)) return false;
  if (!ref.assigned) return true;
  const group = groupOf(ref, source.catalogue);
  if (group === null) return ofSubIndices(ref, source.parent).length > 0;
  return assignedMembers(group, ref, new Set(), source).length > 0;
}

/** Whether a parent exempts all units of a member's kind that it does not name: then a class does not say for certain who is meant. */
export const mayBeExempt = ({ key, unitId }: ClaimedUnit, { exempt, catalogue }: ClaimSource): boolean =>
  exempt.kinds.has(key) || (unitId !== null && exempt.kinds.has(catalogue.unit(unitId)?.kind ?? ""));

const COUNTED = regex`(?:^| )(?<count>\d{1,3}) \p{Ll}`;

/** Whether a name states fewer members than its class has: "UBND 05 xã, phường". */
function isPartOfClass(ref: UnitRef, { catalogue, province, day }: ClaimSource): boolean {
  const count = ref.group ? COUNTED.exec(ref.name)?.groups?.count : undefined;
  const group = count === undefined ? null : groupOf(ref, catalogue);
  if (group === null) return false;
  const communes = group.memberKinds.includes(COMMUNES) ? catalogue.communesOf(province, day) : null;
  const size = communes?.communes.length ?? catalogue.membersOf(group.id, province, day)?.length ?? 0;
  return Number(count) < size;
}

/**
 * The units to which a parent assigns its sub-indices, or where it assigns none its tasks, of a group or of all ("các cơ quan
 * được giao chủ trì tại Phụ lục"). A class that the parent assigns something stays a class.
 */
function assignedMembers(
  group: GroupEntry | null,
  { assigned, ...ref }: UnitRef,
  named: ReadonlySet<string>,
  source: ClaimSource,
): ClaimedUnit[] {
  const inSubIndices = ofSubIndices({ assigned }, source.parent);
  const others = source.parent.assignments;
  const meant = inSubIndices.length > 0 ? inSubIndices : assigned === "lead" ? leadingOf(others) : others;
  const leading = meant.flatMap((assignment) => assignment.units);
  // A class that leads something does not say which of its members do; one of committees stays, because all of them do.
  const isSaid = ({ group: isClass, name }: UnitRef) => !isClass || isCommitteeName(name);
  const said =
    assigned === "lead" && leading.some(({ group: isClass }) => !isClass) ? leading.filter(isSaid) : leading;
  const units = said.flatMap((unit) => (unit.assigned ? [] : unitsOf(unit, new Set(), source)));
  // "Các sở, ngành liên quan được giao …": the clause says which of all departments are meant.
  const whole = group && { ...ref, unitId: classKey(group) };
  const members = whole && new Set(unitsOf(whole, named, source).map(({ key }) => key));
  const all = units.filter(({ key }) => members === null || members.has(key));
  return [...new Map(all.map((unit) => [unit.key, unit])).values()];
}

const ofSubIndices = ({ assigned }: Pick<UnitRef, "assigned">, { subIndices }: PlanRecord): Assignment[] =>
  subIndices.flatMap(({ assignments }) =>
    assigned === "lead" ? holdersOf(assignments, (one) => one) : assignments,
  );

/** The assignments of those who lead; all of them where nobody is called so ("cơ quan chịu trách nhiệm chính"). */
function leadingOf(assignments: readonly Assignment[]): readonly Assignment[] {
  const leading = assignments.filter(({ role }) => role === "lead" || role === "focal");
  return leading.length > 0 ? leading : assignments;
}

/** A unit by its printed name; a place means its committee, and a commune has the id of the catalogue's list. */
function claimedByName(ref: UnitRef, { province, day, catalogue }: ClaimSource): ClaimedUnit {
  const isBare = ref.unitId === null && PLACE.test(ref.name);
  const name = isBare ? `UBND ${ref.name.charAt(0).toLowerCase()}${ref.name.slice(1)}` : ref.name;
  const unitId = isBare ? (catalogue.matchUnit(name)?.id ?? null) : ref.unitId;
  if (isBare && unitId === null) return claimedUnit(null, ref.name);
  return claimedUnit(catalogue.communeOf({ unitId, name }, province, day)?.id ?? unitId, name);
}

const PLACE = regex`^(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) [\p{Lu}\d]`;

/**
 * Members of a group. Members that no list contains are one more row. The communes are one row as well, because a province
 * has up to 168 of them; those that sent a plan also have rows of their own.
 */
function membersOf(group: GroupEntry, ref: UnitRef, source: ClaimSource): ClaimedUnit[] {
  const { parent, province, day, senders, catalogue } = source;
  const members = catalogue.membersOf(group.id, province, day) ?? [];
  // Bodies that only some provinces have are members where the parent names them, which shows that they exist.
  const existing = unitIdsIn(parent);
  const possible = catalogue.possibleMembersOf(group.id, province, day).filter((id) => existing.has(id));
  const listed = [...members, ...possible].map((id) => claimedUnit(id, catalogue.unitName(id)));
  // A sender of the group's kind is a member even where no list contains it: special departments, districts.
  const sent = senders
    .filter((issuer) => fitsGroup(issuer, group, catalogue))
    .map((issuer) => claimedUnit(issuer.unitId, issuer.name));
  const required = requiredMembers(group, source);
  const communes = required.length > 0 ? null : communeClass(group, ref, source);
  const isComplete = required.length > 0 || issuesNoPlans(group) || !hasUnlistedMembers(group, members);
  // One class may be printed in several ways ("UBND các huyện, thành phố", "UBND cấp huyện"): its id identifies it.
  const unlisted = isComplete ? [] : [{ ...claimedUnit(null, ref.name, true), key: classKey(group) }];
  const all = [...listed, ...sent, ...required, ...(communes ? [communes] : unlisted)];
  return [...new Map(all.map((unit) => [unit.key, unit])).values()];
}

/** The communes of a group as one class with its whole list; null where there is none. */
function communeClass(
  { memberKinds }: GroupEntry,
  ref: UnitRef,
  { province, day, catalogue }: ClaimSource,
): ClaimedUnit | null {
  const list = memberKinds.includes(COMMUNES) ? catalogue.communesOf(province, day) : null;
  if (list === null) return null;
  const isOnlyLocal = memberKinds.every((kind) => kind === COMMUNES || kind === DISTRICTS);
  const units = list.communes.map(({ id, name }) => claimedUnit(id, name));
  return {
    ...claimedUnit(null, isOnlyLocal ? ref.name : ALL_COMMUNES, true),
    key: COMMUNES,
    members: { source: list.source, units, keys: new Set(units.map(({ key }) => key)) },
  };
}

const classKey = ({ id }: GroupEntry) => id.replace(/-(?:khac|lien-quan)$/u, "");

/** The units of the officer's list that belong to a group. */
export function requiredMembers(
  group: GroupEntry,
  { required, catalogue }: Pick<ClaimSource, "required" | "catalogue">,
): ClaimedUnit[] {
  return required
    .filter(({ unitId, level }) => fitsGroup({ unitId, level: level ?? "other" }, group, catalogue))
    .map(({ name, unitId }) => claimedUnit(unitId, name));
}

/** Ids of all units that a plan names under its sub-indices, in any role. */
function unitIdsIn(plan: PlanRecord): Set<string> {
  const assignments = plan.subIndices.flatMap((subIndex) => subIndex.assignments);
  return new Set(
    assignments
      .flatMap(({ units, partners }) => [...units, ...partners])
      .flatMap((unit) => unit.unitId ?? []),
  );
}

/** Whether the catalogue cannot list a group's members: none of them, or not its districts and communes. */
function hasUnlistedMembers(group: GroupEntry, members: readonly string[]): boolean {
  if (members.length === 0) return true;
  const local = group.memberKinds.some((kind) => kind === DISTRICTS || kind === COMMUNES);
  return local && !members.some((id) => id.startsWith("ubnd-") && id !== "ubnd-tinh");
}

/** Keys of all units given by name, and of their successors: "các sở khác" means neither. */
export function namedKeys(refs: readonly UnitRef[], source: ClaimSource): Set<string> {
  const { day, catalogue } = source;
  return new Set(
    refs.flatMap((ref) => {
      if (ref.group) return [];
      return [
        claimedByName(ref, source).key,
        ...(ref.unitId && day ? catalogue.successorsOf(ref.unitId, day) : []),
      ];
    }),
  );
}

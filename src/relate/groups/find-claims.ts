import type { Catalogue } from "../../catalogue/catalogue.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { GroupEntry } from "../../model/catalogue.ts";
import type { Because, Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Issuer, PlanRecord, UnitRef } from "../../model/plan.ts";
import { fitsGroup, groupOf, unitKey } from "../plan/unit-key.ts";

/** One sub-index that a parent assigns to one unit. */
export interface Claim {
  readonly key: string;
  readonly unitId: string | null;
  readonly name: string;
  /** A group of units whose members are unknown. */
  readonly group: boolean;
  readonly parentId: string;
  readonly subIndex: string;
  readonly subIndexName: string;
  readonly because: Because;
  readonly as: string;
  readonly places: readonly Place[];
  /** Its position among all claims of the group. */
  readonly order: number;
}

/** What decides which units the words of a parent mean. */
interface ClaimSource {
  readonly parent: PlanRecord;
  readonly province: string | null;
  /** When the parent was issued, YYYY-MM-DD. */
  readonly day: string | null;
  /** Issuers of the group's plans: members of groups that the catalogue cannot list. */
  readonly senders: readonly Issuer[];
  readonly catalogue: Catalogue;
}

/** What a parent assigns to which unit under an index, in the order of its text. */
export function findClaims(index: string, source: ClaimSource): Omit<Claim, "order">[] {
  const { parent } = source;
  return parent.subIndices.flatMap((subIndex, i) => {
    if ((subIndex.index ?? index) !== index) return [];
    const refs = subIndex.assignments.flatMap(({ units }, j) =>
      units.map((ref, k) => ({ ref, pointer: `/subIndices/${i}/assignments/${j}/units/${k}` })),
    );
    const named = namedKeys(
      refs.map(({ ref }) => ref),
      source,
    );
    return refs.flatMap(({ ref, pointer }) =>
      unitsOf(ref, named, source).map((unit) => ({
        ...unit,
        parentId: parent.id,
        subIndex: subIndexKey(subIndex),
        subIndexName: subIndex.name,
        because: ref.group ? ("group" as const) : ("name" as const),
        as: ref.name,
        places: placesOf(parent, pointer),
      })),
    );
  });
}

type ClaimedUnit = Pick<Claim, "key" | "unitId" | "name" | "group">;

const claimedUnit = (unitId: string | null, name: string, group = false): ClaimedUnit => ({
  key: unitKey({ unitId, name }),
  unitId,
  name,
  group,
});

/** The units that a printed name means: the unit, or the members of the group. */
function unitsOf(ref: UnitRef, named: ReadonlySet<string>, source: ClaimSource): ClaimedUnit[] {
  const { parent, catalogue } = source;
  const isParentsOwn = (unit: ClaimedUnit) => parent.issuer !== null && unit.key === unitKey(parent.issuer);
  if (!ref.group) return [claimedUnit(ref.unitId, ref.name)].filter((unit) => !isParentsOwn(unit));
  const group = groupOf(ref, catalogue);
  if (group === null) return [claimedUnit(null, ref.name, true)];
  const excepted = new Set(ref.except ?? []);
  return membersOf(group, ref, source).filter(
    (unit) =>
      !isParentsOwn(unit) &&
      !(group.others && named.has(unit.key)) &&
      !(unit.unitId !== null && excepted.has(unit.unitId)),
  );
}

/** Members of a group; a group with members that the catalogue cannot list also stays one unit of its own. */
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
  const unlisted = hasUnlistedMembers(group, members) ? [claimedUnit(null, ref.name, true)] : [];
  return [...new Map([...listed, ...sent, ...unlisted].map((unit) => [unit.key, unit])).values()];
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
  const local = group.memberKinds.some((kind) => kind === "ubnd-cap-huyen" || kind === "ubnd-cap-xa");
  return local && !members.some((id) => id.startsWith("ubnd-") && id !== "ubnd-tinh");
}

/** Keys of all units given by name, and of their successors: "các sở khác" means neither. */
function namedKeys(refs: readonly UnitRef[], { day, catalogue }: ClaimSource): Set<string> {
  return new Set(
    refs.flatMap((ref) => {
      if (ref.group) return [];
      return [unitKey(ref), ...(ref.unitId && day ? catalogue.successorsOf(ref.unitId, day) : [])];
    }),
  );
}

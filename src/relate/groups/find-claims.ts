import type { Catalogue } from "../../catalogue/catalogue.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { GroupEntry } from "../../model/catalogue.ts";
import type { Because, Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Issuer, PlanRecord, UnitRef } from "../../model/plan.ts";
import { fitsGroup, groupOf, unitKey } from "../plan/unit-key.ts";

/** One sub-index that a parent lays on one unit. */
export interface Claim {
  readonly key: string;
  readonly unitId: string | null;
  readonly name: string;
  /** A class of units whose members nobody knows. */
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

/** What says who is meant by the words of a parent. */
interface Scene {
  readonly parent: PlanRecord;
  readonly province: string | null;
  /** When the parent was issued, YYYY-MM-DD. */
  readonly day: string | null;
  /** Who sent plans: for groups that no list ends. */
  readonly senders: readonly Issuer[];
  readonly catalogue: Catalogue;
}

/** Who a parent binds to which sub-index of an index, in the order of its text. */
export function findClaims(index: string, scene: Scene): Omit<Claim, "order">[] {
  const { parent } = scene;
  return parent.subIndices.flatMap((subIndex, i) => {
    if ((subIndex.index ?? index) !== index) return [];
    const refs = subIndex.assignments.flatMap(({ units }, j) =>
      units.map((ref, k) => ({ ref, pointer: `/subIndices/${i}/assignments/${j}/units/${k}` })),
    );
    const named = namedKeys(
      refs.map(({ ref }) => ref),
      scene,
    );
    return refs.flatMap(({ ref, pointer }) =>
      unitsMeant(ref, named, scene).map((unit) => ({
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

type Meant = Pick<Claim, "key" | "unitId" | "name" | "group">;

const meant = (unitId: string | null, name: string, group = false): Meant => ({
  key: unitKey({ unitId, name }),
  unitId,
  name,
  group,
});

function unitsMeant(ref: UnitRef, named: ReadonlySet<string>, scene: Scene): Meant[] {
  const { parent, province, day, senders, catalogue } = scene;
  const isOwn = (unit: Meant) => parent.issuer !== null && unit.key === unitKey(parent.issuer);
  if (!ref.group) return [meant(ref.unitId, ref.name)].filter((unit) => !isOwn(unit));
  const group = groupOf(ref, catalogue);
  if (group === null) return [meant(null, ref.name, true)];
  const members = catalogue.membersOf(group.id, province, day) ?? [];
  // Bodies that only some provinces have are members where the parent shows, by naming them, that they exist.
  const existing = unitIdsIn(parent);
  const possible = catalogue.possibleMembersOf(group.id, province, day).filter((id) => existing.has(id));
  const listed = [...members, ...possible].map((id) => meant(id, catalogue.unitName(id)));
  // A sender of the group's kind is a member also where no list says so: special departments, districts.
  const sent = senders
    .filter((issuer) => fitsGroup(issuer, group, catalogue))
    .map((issuer) => meant(issuer.unitId, issuer.name));
  const open = isOpen(group, members) ? [meant(null, ref.name, true)] : [];
  const all = new Map([...listed, ...sent, ...open].map((unit) => [unit.key, unit]));
  const leftOut = new Set(ref.except ?? []);
  return [...all.values()].filter(
    (unit) =>
      !isOwn(unit) &&
      !(group.others && named.has(unit.key)) &&
      !(unit.unitId !== null && leftOut.has(unit.unitId)),
  );
}

/** Ids of all units that a plan names under its sub-indices, whatever for. */
function unitIdsIn(plan: PlanRecord): Set<string> {
  const assignments = plan.subIndices.flatMap((subIndex) => subIndex.assignments);
  return new Set(
    assignments
      .flatMap(({ units, partners }) => [...units, ...partners])
      .flatMap((unit) => unit.unitId ?? []),
  );
}

/** Has a group members that the catalogue cannot list: all of them, or its districts and communes? */
function isOpen(group: GroupEntry, members: readonly string[]): boolean {
  if (members.length === 0) return true;
  const local = group.memberKinds.some((kind) => kind === "ubnd-cap-huyen" || kind === "ubnd-cap-xa");
  return local && !members.some((id) => id.startsWith("ubnd-") && id !== "ubnd-tinh");
}

/** Keys of all that stand by name, and of what they have become: "các sở khác" means neither. */
function namedKeys(refs: readonly UnitRef[], { day, catalogue }: Scene): Set<string> {
  return new Set(
    refs.flatMap((ref) => {
      if (ref.group) return [];
      return [unitKey(ref), ...(ref.unitId && day ? catalogue.successorsOf(ref.unitId, day) : [])];
    }),
  );
}

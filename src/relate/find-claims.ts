import type { Catalogue } from "../catalogue/catalogue.ts";
import { subIndexKey } from "../language/find-sub-index.ts";
import type { GroupEntry } from "../model/catalogue.ts";
import type { Because, Place } from "../model/comparison.ts";
import { placesOf } from "../model/places-of.ts";
import type { Issuer, PlanRecord, SubIndex, UnitRef } from "../model/plan.ts";
import { provinceOf } from "./plan-province.ts";
import { fitsGroup, groupOf, unitKey } from "./unit-key.ts";

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
}

/**
 * Who a parent binds to which sub-index, in the order of its text. `day`: when the parent was issued, YYYY-MM-DD;
 * `senders`: who sent plans, for groups that no list ends.
 */
export function findClaims(
  parent: PlanRecord,
  index: string,
  day: string | null,
  senders: readonly Issuer[],
  catalogue: Catalogue,
): Claim[] {
  return parent.subIndices.flatMap((subIndex, i) => {
    if ((subIndex.index ?? index) !== index) return [];
    const refs = subIndex.assignments.flatMap(({ units }, j) =>
      units.map((ref, k) => ({ ref, pointer: `/subIndices/${i}/assignments/${j}/units/${k}` })),
    );
    const named = namedKeys(
      refs.map(({ ref }) => ref),
      day,
      catalogue,
    );
    return refs.flatMap(({ ref, pointer }) =>
      unitsMeant(ref, named, parent, day, senders, catalogue).map((unit) => ({
        ...unit,
        parentId: parent.id,
        ...identity(subIndex),
        because: ref.group ? ("group" as const) : ("name" as const),
        as: ref.name,
        places: placesOf(parent, pointer),
      })),
    );
  });
}

const identity = (subIndex: SubIndex) => ({ subIndex: subIndexKey(subIndex), subIndexName: subIndex.name });

type Meant = Pick<Claim, "key" | "unitId" | "name" | "group">;

const meant = (unitId: string | null, name: string, group = false): Meant => ({
  key: unitKey({ unitId, name }),
  unitId,
  name,
  group,
});

function unitsMeant(
  ref: UnitRef,
  named: ReadonlySet<string>,
  parent: PlanRecord,
  day: string | null,
  senders: readonly Issuer[],
  catalogue: Catalogue,
): Meant[] {
  const isOwn = (unit: Meant) => parent.issuer !== null && unit.key === unitKey(parent.issuer);
  if (!ref.group) return [meant(ref.unitId, ref.name)].filter((unit) => !isOwn(unit));
  const group = groupOf(ref, catalogue);
  if (group === null) return [meant(null, ref.name, true)];
  const members = catalogue.membersOf(group.id, provinceOf(parent, catalogue), day) ?? [];
  const listed = members.map((id) => meant(id, catalogue.unitName(id)));
  // A sender of the group's kind is a member also where no list says so: special departments, districts.
  const sent = senders
    .filter((issuer) => fitsGroup(issuer, group, catalogue))
    .map((issuer) => meant(issuer.unitId, issuer.name));
  const open = isOpen(group, members) ? [meant(null, ref.name, true)] : [];
  const all = new Map([...listed, ...sent, ...open].map((unit) => [unit.key, unit]));
  return [...all.values()].filter((unit) => !isOwn(unit) && !(group.others && named.has(unit.key)));
}

/** Has a group members that the catalogue cannot list: all of them, or its districts and communes? */
function isOpen(group: GroupEntry, members: readonly string[]): boolean {
  if (members.length === 0) return true;
  const local = group.memberKinds.some((kind) => kind === "ubnd-cap-huyen" || kind === "ubnd-cap-xa");
  return local && !members.some((id) => id.startsWith("ubnd-") && id !== "ubnd-tinh");
}

/** Keys of all that stand by name, and of what they have become: "các sở khác" means neither. */
function namedKeys(refs: readonly UnitRef[], day: string | null, catalogue: Catalogue): Set<string> {
  return new Set(
    refs.flatMap((ref) => {
      if (ref.group) return [];
      return [unitKey(ref), ...(ref.unitId && day ? catalogue.successorsOf(ref.unitId, day) : [])];
    }),
  );
}

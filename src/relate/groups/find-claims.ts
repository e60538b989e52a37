import { subIndexKey } from "../../language/sub-index-key.ts";
import type { Because, Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import { type ClaimedUnit, type ClaimSource, namedKeys, unitsOf } from "./expand-units.ts";

/** One sub-index that a parent assigns to one unit. */
export interface Claim extends ClaimedUnit {
  readonly parentId: string;
  readonly subIndex: string;
  readonly subIndexName: string;
  readonly because: Because;
  readonly as: string;
  readonly places: readonly Place[];
  /** The name in the parent's assignment. */
  readonly pointer: string;
  /** Its position among all claims of the group. */
  readonly order: number;
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
    return refs.flatMap(({ ref, pointer }) => {
      const places = placesOf(parent, pointer);
      return unitsOf(ref, named, source).map((unit) => ({
        ...unit,
        parentId: parent.id,
        subIndex: subIndexKey(subIndex),
        subIndexName: subIndex.name,
        because: ref.group ? ("group" as const) : ("name" as const),
        as: ref.name,
        places,
        pointer,
      }));
    });
  });
}

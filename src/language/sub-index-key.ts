import type { SubIndex } from "../model/plan.ts";
import { nameKey } from "./fold.ts";

/** The key of a sub-index in comparisons: its catalogue id, else its printed name. */
export function subIndexKey(subIndex: Pick<SubIndex, "id" | "name">): string {
  return subIndex.id ?? subIndex.name;
}

/** Positions in `subIndices` of the sub-indices with a key; printed names are compared folded. */
export function findSubIndex(subIndices: readonly Pick<SubIndex, "id" | "name">[], key: string): number[] {
  const name = nameKey(key);
  return subIndices.flatMap((subIndex, i) =>
    subIndex.id === key || (subIndex.id === null && nameKey(subIndex.name) === name) ? [i] : [],
  );
}

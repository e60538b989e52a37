import type { SubIndex } from "../model/plan.ts";
import { nameKey } from "./fold.ts";

/** What stands for a sub-index in a comparison: its catalogue id, else its printed name. */
export function subIndexKey(subIndex: Pick<SubIndex, "id" | "name">): string {
  return subIndex.id ?? subIndex.name;
}

/** Positions in `subIndices` of those that are meant by a key; printed names compare folded. */
export function findSubIndex(subIndices: readonly Pick<SubIndex, "id" | "name">[], key: string): number[] {
  const name = nameKey(key);
  return subIndices.flatMap((subIndex, i) =>
    subIndex.id === key || (subIndex.id === null && nameKey(subIndex.name) === name) ? [i] : [],
  );
}

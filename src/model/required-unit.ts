import type { Level } from "./plan.ts";

/** A unit of the officer's list: it must send a plan for the newest parent of each index. */
export interface RequiredUnit {
  readonly name: string;
  /** null where the catalogue has no such unit: the name identifies it. */
  readonly unitId: string | null;
  /** null where the list does not state it and the catalogue does not know it. */
  readonly level: Level | null;
  /** The row of the list, from 1. */
  readonly line?: number;
  readonly shortName?: string | null;
  /** The district or commune that the list states. */
  readonly district?: string | null;
  readonly contact?: string | null;
}

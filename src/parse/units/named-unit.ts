import type { UnitRef } from "../../model/plan.ts";

/** A unit named in a text, from `start` to `end` (exclusive). `ref` null: no particular unit ("các cơ quan liên quan"). */
export interface NamedUnit {
  readonly ref: UnitRef | null;
  readonly start: number;
  readonly end: number;
}

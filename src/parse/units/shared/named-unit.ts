import type { UnitRef } from "../../../model/plan.ts";

/** A unit named in a text, from `start` to `end` (exclusive). `ref` null: no particular unit ("các cơ quan liên quan"). */
export interface NamedUnit {
  readonly ref: UnitRef | null;
  readonly start: number;
  readonly end: number;
}

export interface UnitList {
  readonly units: readonly UnitRef[];
  readonly start: number;
  /** Offset after the last unit. */
  readonly end: number;
}

/**
 * The name of the last unit of a list with the words up to `to`. `end`: the end of the list, which may include further members of
 * a group ("các trường trung học | , trường | dân tộc nội trú").
 */
export function nameUpTo(text: string, name: string, end: number, to: number): string {
  const start = text.lastIndexOf(name, end);
  return (start < 0 ? name + text.slice(end, to) : text.slice(start, to)).trimEnd();
}

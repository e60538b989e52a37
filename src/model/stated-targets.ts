import type { PlanRecord, Target } from "./plan.ts";

export interface StatedTarget {
  readonly target: Target;
  readonly pointer: string;
}

/** Every target under one of a plan's sub-indices, with its pointer; the main one first. */
export function targetsOf(plan: PlanRecord, position: number): StatedTarget[] {
  const subIndex = plan.subIndices[position];
  if (!subIndex) return [];
  const at = `/subIndices/${position}`;
  return [
    ...(subIndex.target ? [{ target: subIndex.target, pointer: `${at}/target` }] : []),
    ...subIndex.otherTargets.map((target, i) => ({ target, pointer: `${at}/otherTargets/${i}` })),
  ];
}

/** Do two targets set the same thing: the same kind of figure, for the same part, in the same year where both say one? */
export function comparable(a: Target, b: Target): boolean {
  const years = a.year === null || b.year === null || a.year === b.year;
  return a.kind === b.kind && a.kind !== "other" && a.criterion === b.criterion && years;
}

import type { PlanRecord, Target } from "./plan.ts";

/** A target of a plan and the JSON pointer to it. */
export interface StatedTarget {
  readonly target: Target;
  readonly pointer: string;
}

/** Every target below one of a plan's sub-indices; the main target first. `position` is 0-based in `subIndices`. */
export function statedTargets(plan: PlanRecord, position: number): StatedTarget[] {
  const subIndex = plan.subIndices[position];
  if (!subIndex) return [];
  const at = `/subIndices/${position}`;
  return [
    ...(subIndex.target ? [{ target: subIndex.target, pointer: `${at}/target` }] : []),
    ...subIndex.otherTargets.map((target, i) => ({ target, pointer: `${at}/otherTargets/${i}` })),
  ];
}

/** The main target of some of a plan's sub-indices: the first that is stated. `positions` are 0-based. */
export function mainTarget(plan: PlanRecord, positions: readonly number[]): StatedTarget | null {
  for (const position of positions) {
    const target = plan.subIndices[position]?.target;
    if (target) return { target, pointer: `/subIndices/${position}/target` };
  }
  return null;
}

/** Whether two targets set the same quantity: the same kind and criterion, and the same year where both state one. */
export function comparableTargets(a: Target, b: Target): boolean {
  const sameYear = a.year === null || b.year === null || a.year === b.year;
  return a.kind === b.kind && a.kind !== "other" && a.criterion === b.criterion && sameYear;
}

import type { CountingTest } from "./counting-targets.ts";
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

/**
 * The main target of some of a plan's sub-indices: the first that is stated and counts. `positions` are 0-based. Without
 * `isCounting`, every target counts.
 */
export function mainTarget(
  plan: PlanRecord,
  positions: readonly number[],
  isCounting?: CountingTest,
): StatedTarget | null {
  for (const position of positions) {
    const target = plan.subIndices[position]?.target;
    const pointer = `/subIndices/${position}/target`;
    if (target && (isCounting?.({ planId: plan.id, pointer }) ?? true)) return { target, pointer };
  }
  return null;
}

/** The targets for a whole index. */
export function overallTargets(plan: PlanRecord, index: string): StatedTarget[] {
  return plan.overall.flatMap((overall, i) =>
    overall.index === index
      ? overall.targets.map((target, j) => ({ target, pointer: `/overall/${i}/targets/${j}` }))
      : [],
  );
}

/** The target at a JSON pointer; null where the plan has none there. */
export function targetAt(plan: PlanRecord, pointer: string): Target | null {
  const [, list, i, field, j] = pointer.split("/");
  if (list === "overall") return plan.overall[Number(i)]?.targets[Number(j)] ?? null;
  const subIndex = plan.subIndices[Number(i)];
  return (field === "target" ? subIndex?.target : subIndex?.otherTargets[Number(j)]) ?? null;
}

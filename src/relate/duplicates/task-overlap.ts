import type { PlanRecord } from "../../model/plan.ts";
import { taskRuns } from "../plan/task-runs.ts";

/** Similarity of the tasks of two plans, 0..1: Dice's coefficient over `taskRuns`. 1 where neither plan has tasks. */
export function taskOverlap(a: PlanRecord, b: PlanRecord): number {
  const [one, other] = [taskRuns(a), taskRuns(b)];
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0;
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

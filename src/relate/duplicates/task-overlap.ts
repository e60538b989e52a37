import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { PlanRecord } from "../../model/plan.ts";

const RUN = 3;

/**
 * Similarity of the tasks of two plans, 0..1: Dice's coefficient over runs of three words, which another format or a few
 * misread letters hardly change. 1 where neither plan has tasks.
 */
export function taskOverlap(a: PlanRecord, b: PlanRecord): number {
  const [one, other] = [runs(a), runs(b)];
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0;
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

function runs(plan: PlanRecord): Set<string> {
  const all = [...plan.subIndices, { tasks: [], assignments: plan.assignments }];
  const texts = all.flatMap(({ tasks, assignments }) => [...tasks, ...assignments.flatMap((a) => a.tasks)]);
  const words = fold(texts.map((task) => task.text).join(" ")).match(regex.g`[\p{L}\p{M}\p{N}]{1,40}`) ?? [];
  return new Set(words.map((_, i) => words.slice(i, i + RUN).join(" ")));
}

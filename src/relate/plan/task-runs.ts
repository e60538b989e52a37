import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { PlanRecord } from "../../model/plan.ts";

const RUN = 3;

/** All runs of three words in a plan's tasks, which another format or a few misread letters hardly change. */
export function taskRuns(plan: PlanRecord): Set<string> {
  const all = [...plan.subIndices, { tasks: [], assignments: plan.assignments }];
  const texts = all.flatMap(({ tasks, assignments }) => [...tasks, ...assignments.flatMap((a) => a.tasks)]);
  const words = fold(texts.map((task) => task.text).join(" ")).match(regex.g`[\p{L}\p{M}\p{N}]{1,40}`) ?? [];
  return new Set(words.map((_, i) => words.slice(i, i + RUN).join(" ")));
}

import { nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { ViewContext } from "./context.ts";

export type GroupTask = ComparisonGroup["tasks"][number];

/** One sentence may occur under several sub-indices. */
const taskKey = (subIndex: string | null, text: string) => `${subIndex}\n${text}`;

/** The JSON Pointer of each task of a plan, by sub-index and text. */
function pointersOf(plan: PlanRecord): Map<string, string> {
  const pointers = new Map<string, string>();
  const add = (subIndex: string | null, tasks: readonly { text: string }[], parent: string) => {
    tasks.forEach((task, i) => {
      const key = taskKey(subIndex, task.text);
      if (!pointers.has(key)) pointers.set(key, `${parent}/tasks/${i}`);
    });
  };
  plan.subIndices.forEach((sub, i) => {
    const id = sub.id ?? sub.name;
    sub.assignments.forEach((a, j) => {
      add(id, a.tasks, `/subIndices/${i}/assignments/${j}`);
    });
    add(id, sub.tasks, `/subIndices/${i}`);
  });
  plan.assignments.forEach((a, j) => {
    add(null, a.tasks, `/assignments/${j}`);
  });
  return pointers;
}

/** Returns a function that finds the JSON Pointer of a task in its plan's record. */
export function taskPointers(context: ViewContext): (task: GroupTask) => string | null {
  const byPlan = new Map<string, Map<string, string>>();
  return (task) => {
    const plan = context.plans.get(task.planId);
    if (!plan) return null;
    const pointers = byPlan.get(plan.id) ?? pointersOf(plan);
    byPlan.set(plan.id, pointers);
    return pointers.get(taskKey(task.subIndex, task.text)) ?? null;
  };
}

const ASSIGNMENT = /^(\/subIndices\/\d{1,4}\/assignments\/\d{1,4})(?:\/units\/(\d{1,4}))?/;

/**
 * Returns a function that gives the keys of the units to which a printed group of units assigns a task, as the coverage
 * decided it: "Các sở, ban, ngành khác" → its members; [] where the coverage has no answer.
 */
export function unitsAssignedBy(
  group: ComparisonGroup,
  context: ViewContext,
): (task: GroupTask, pointer: string | null) => readonly string[] {
  const assigned = new Map<string, Set<string>>();
  const keyOf = (planId: string, assignment: string, printedName: string) =>
    `${planId}${assignment}\n${nameKey(printedName)}`;
  for (const { unitId, unit, assignedBy } of group.coverage) {
    for (const { planId, pointer } of assignedBy) {
      const found = pointer ? ASSIGNMENT.exec(pointer) : null;
      if (!found) continue;
      const [, assignment, unitIndex] = found;
      const [, , subIndex, , assignmentIndex] = assignment!.split("/");
      const section = context.plans.get(planId)?.subIndices[Number(subIndex)];
      const printed = section?.assignments[Number(assignmentIndex)]?.units ?? [];
      // Evidence for the whole assignment counts for each of its names.
      const names =
        unitIndex === undefined ? printed : printed.slice(Number(unitIndex), Number(unitIndex) + 1);
      for (const { name } of names) {
        const key = keyOf(planId, assignment!, name);
        assigned.set(key, (assigned.get(key) ?? new Set()).add(unitKey({ unitId, name: unit })));
      }
    }
  }
  return (task, pointer) => {
    const assignment = pointer ? ASSIGNMENT.exec(pointer)?.[1] : undefined;
    return assignment ? [...(assigned.get(keyOf(task.planId, assignment, task.unit)) ?? [])] : [];
  };
}

import type { ComparisonGroup } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { Context } from "./context.ts";
import { unitKey } from "./plan-label.ts";

type GroupTask = ComparisonGroup["tasks"][number];

/** The same sentence may stand under several sub-indices. */
const taskKey = (subIndex: string | null, text: string) => `${subIndex}\n${text}`;

/** Where each task's text stands in its plan: sub-index and text → JSON Pointer. */
function pointersOf(plan: PlanRecord): Map<string, string> {
  const pointers = new Map<string, string>();
  const add = (subIndex: string | null, tasks: readonly { text: string }[], at: string) => {
    tasks.forEach((task, i) => {
      const key = taskKey(subIndex, task.text);
      if (!pointers.has(key)) pointers.set(key, `${at}/tasks/${i}`);
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

/** Finds a task of the comparison in its plan's record. */
export function taskPointers(context: Context): (task: GroupTask) => string | null {
  const known = new Map<string, Map<string, string>>();
  return (task) => {
    const plan = context.plans.get(task.planId);
    if (!plan) return null;
    const pointers = known.get(plan.id) ?? pointersOf(plan);
    known.set(plan.id, pointers);
    return pointers.get(taskKey(task.subIndex, task.text)) ?? null;
  };
}

const ASSIGNMENT = /^(\/subIndices\/\d{1,4}\/assignments\/\d{1,4})(?:\/units\/(\d{1,4}))?/;

/**
 * The units that the words of an assignment bind, as the coverage says: "Các sở, ban, ngành khác" → its members.
 * Gives the unit keys for a task's printed unit and pointer; [] where the coverage does not say.
 */
export function unitsBoundBy(
  group: ComparisonGroup,
  context: Context,
): (task: GroupTask, pointer: string | null) => readonly string[] {
  const bound = new Map<string, Set<string>>();
  const keyOf = (planId: string, assignment: string, as: string) =>
    `${planId}${assignment}\n${unitKey(null, as)}`;
  for (const { unitId, unit, assignedBy } of group.coverage) {
    for (const { planId, pointer } of assignedBy) {
      const found = pointer ? ASSIGNMENT.exec(pointer) : null;
      if (!found) continue;
      const [, assignment, at] = found;
      const [, , sub, , entry] = assignment!.split("/");
      const named = context.plans.get(planId)?.subIndices[Number(sub)]?.assignments[Number(entry)]?.units;
      // Evidence of the whole assignment binds through any of its names.
      const names = at === undefined ? (named ?? []) : [named?.[Number(at)]].filter((u) => u !== undefined);
      for (const { name } of names) {
        const key = keyOf(planId, assignment!, name);
        bound.set(key, (bound.get(key) ?? new Set()).add(unitKey(unitId, unit)));
      }
    }
  }
  return (task, pointer) => {
    const assignment = pointer ? ASSIGNMENT.exec(pointer)?.[1] : undefined;
    return assignment ? [...(bound.get(keyOf(task.planId, assignment, task.unit)) ?? [])] : [];
  };
}

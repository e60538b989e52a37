import { findSubIndex } from "../language/sub-index-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { CorpusGroup } from "../model/corpus.ts";
import type { Assignment, PlanRecord, Task, UnitRef } from "../model/plan.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";

type Row = ComparisonGroup["tasks"][number];

/** Who does what: a row for each task and unit, by sub-index; last the tasks outside any sub-index. */
export function tasksOf(group: CorpusGroup, plans: PlansById): Row[] {
  const all = plansOf([...group.parentIds, ...group.subPlanIds], plans);
  const bySubIndex = group.subIndices.flatMap(({ id }) =>
    all.flatMap((plan) =>
      findSubIndex(plan.subIndices, id).flatMap((i) => {
        const { assignments, tasks } = plan.subIndices[i]!;
        return [
          ...assignments.flatMap((a) => assignedRows(a, id, plan)),
          ...tasks.map((task) => ownRow(task, id, plan)),
        ];
      }),
    ),
  );
  const outside = all.flatMap((plan) => plan.assignments.flatMap((a) => assignedRows(a, null, plan)));
  return [...bySubIndex, ...outside];
}

function assignedRows({ units, role, tasks }: Assignment, subIndex: string | null, plan: PlanRecord): Row[] {
  return tasks.flatMap((task) =>
    (task.units.length > 0 ? task.units : units).map((unit) =>
      row(task, unit, task.role ?? role, subIndex, plan),
    ),
  );
}

/** A task that names no unit is a task of the plan's issuer. */
function ownRow(task: Task, subIndex: string, plan: PlanRecord): Row {
  const issuer = { name: plan.issuer?.name ?? "", unitId: plan.issuer?.unitId ?? null };
  return row(task, issuer, task.role ?? "member", subIndex, plan);
}

function row(
  { text, due, product }: Task,
  { name, unitId }: Pick<UnitRef, "name" | "unitId">,
  role: string,
  subIndex: string | null,
  plan: PlanRecord,
): Row {
  return {
    subIndex,
    unit: name,
    unitId,
    role,
    text,
    planId: plan.id,
    due,
    ...(product === null ? {} : { product }),
  };
}

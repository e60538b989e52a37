import { findSubIndex } from "../language/sub-index-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { CorpusGroup } from "../model/corpus-group.ts";
import type { Assignment, PlanRecord, Task, UnitRef } from "../model/plan.ts";
import type { NearestTask } from "../model/similar-texts.ts";
import { assignedUnits } from "./assigned-units.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";

type Row = ComparisonGroup["tasks"][number];
type AssignedUnits = ReturnType<typeof assignedUnits>;

/** Where a list of tasks is: its plan, its JSON pointer, and the sub-index. */
interface Place {
  readonly plan: PlanRecord;
  readonly pointer: string;
  readonly subIndex: string | null;
}

/**
 * The tasks of a group: a row for each task and unit, by sub-index. Tasks outside any sub-index come last. A parent of another year
 * that one plan cites adds none.
 */
export function tasksOf(group: CorpusGroup, plans: PlansById): Row[] {
  const all = plansOf([...group.yearParentIds, ...group.subPlanIds], plans);
  const unitsOf = assignedUnits(group, plans);
  const bySubIndex = group.subIndices.flatMap(({ id: subIndex }) =>
    all.flatMap((plan) =>
      findSubIndex(plan.subIndices, subIndex).flatMap((i) => {
        const { assignments, tasks } = plan.subIndices[i]!;
        const pointer = `/subIndices/${i}`;
        return [
          ...assignments.flatMap((a, j) =>
            assignedRows(a, { plan, pointer: `${pointer}/assignments/${j}`, subIndex }, unitsOf),
          ),
          ...tasks.map((task, k) => ownRow(task, { plan, pointer: `${pointer}/tasks/${k}`, subIndex })),
        ];
      }),
    ),
  );
  const outside = all.flatMap((plan) =>
    plan.assignments.flatMap((a, j) => {
      const place = { plan, pointer: `/assignments/${j}`, subIndex: null };
      return [...assignedRows(a, place, unitsOf), ...rowsOfNobody(a, place)];
    }),
  );
  return [...bySubIndex, ...outside];
}

function assignedRows({ units, role, tasks }: Assignment, place: Place, unitsOf: AssignedUnits): Row[] {
  const { plan, pointer } = place;
  return tasks.flatMap((task, k) =>
    (task.units.length > 0 ? task.units : units).map((unit) => {
      const stated = row(task, unit, task.role ?? role, { ...place, pointer: `${pointer}/tasks/${k}` });
      const assignedTo = unitsOf(plan.id, pointer, unit);
      return assignedTo.length > 0 ? { ...stated, assignedTo } : stated;
    }),
  );
}

/** Work of a unit's plan that names nobody, as rows of the unit that sent the plan. */
const rowsOfNobody = ({ units, partners, tasks }: Assignment, place: Place): Row[] =>
  place.plan.planKind !== "sub-plan" || units.length + partners.length > 0
    ? []
    : tasks
        .map((task, k) => ({ task, pointer: `${place.pointer}/tasks/${k}` }))
        .filter(({ task }) => task.units.length === 0)
        .map(({ task, pointer }) => ownRow(task, { ...place, pointer }));

/** A task that names no unit is a task of the plan's issuer. */
function ownRow(task: Task, place: Place): Row {
  const { issuer } = place.plan;
  return row(
    task,
    { name: issuer?.name ?? "", unitId: issuer?.unitId ?? null },
    task.role ?? "member",
    place,
  );
}

function row(
  { text, due, product }: Task,
  { name, unitId }: Pick<UnitRef, "name" | "unitId">,
  role: string,
  { plan, pointer, subIndex }: Place,
): Row {
  return {
    subIndex,
    unit: name,
    unitId,
    role,
    text,
    planId: plan.id,
    pointer,
    due,
    ...(product === null ? {} : { product }),
  };
}

/** The passages in the plans of a group that are most similar to the tasks of its parents. */
export function nearestTasksOf(
  { parentIds, subPlanIds }: CorpusGroup,
  nearestTasks: ReadonlyMap<string, readonly NearestTask[]>,
): NonNullable<ComparisonGroup["nearestTasks"]> {
  const parents = new Set(parentIds);
  return subPlanIds.flatMap((id) =>
    (nearestTasks.get(id) ?? [])
      .filter(({ parentId }) => parents.has(parentId))
      .map(({ planId, parentId, pointer, similarity, isNear, nearest }) => ({
        planId,
        parentId,
        pointer,
        similarity,
        nearest: isNear ? nearest : null,
      })),
  );
}

import { distance } from "fastest-levenshtein";
import type { PlanTruth } from "../../../fixtures/generate/plan-truth.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { Assignment, ParsedPlan, Task, UnitRef } from "../../../src/model/plan.ts";
import type { Judged } from "../compare.ts";

type Assigning = Pick<PlanTruth | ParsedPlan, "assignments">;

/**
 * Whether the assignments outside sub-indices are right, by the words of their tasks: units, partners, role and tasks. An assignment
 * whose tasks the truth lacks is wrong as a whole if the truth is `complete`, else it is not judged.
 */
export function judgeAssigned(stated: Assigning, got: Assigning, isComplete: boolean): Judged[] {
  return got.assignments.flatMap((assignment, i) => {
    const at = `/assignments/${i}`;
    const same = assignment.tasks.map((task) => statedWith(task, stated));
    const isRole = same.flat().some((one) => one.assignment.role === assignment.role);
    if (!isComplete && same.every((tasks) => tasks.length === 0)) return [];
    return [
      ...judgeNames(assignment, same.flat(), at),
      judged("assigned.role", at, assignment.role, isRole),
      ...assignment.tasks.flatMap((task, j) =>
        same[j]!.length > 0 || isComplete
          ? [
              judged(
                "assigned.task",
                `${at}/tasks/${j}`,
                task.text,
                same[j]!.some(({ isWhole }) => isWhole),
              ),
            ]
          : [],
      ),
    ];
  });
}

function judgeNames({ units, partners }: Assignment, same: readonly Stated[], at: string): Judged[] {
  const isAmong = (names: (one: Stated) => readonly UnitRef[], { name, unitId }: UnitRef) =>
    same.some((one) =>
      names(one).some((other) => (unitId !== null && other.unitId === unitId) || isName(other.name, name)),
    );
  return [
    ...units.map((unit, k) => judged("assigned.unit", `${at}/units/${k}`, unit.name, isAmong(unitsOf, unit))),
    ...partners.map((unit, k) =>
      judged("assigned.partner", `${at}/partners/${k}`, unit.name, isAmong(partnersOf, unit)),
    ),
  ];
}

const judged = (field: string, pointer: string, value: string, right: boolean): Judged => ({
  fact: { field, where: "", value, prose: false, pointer },
  right,
});

/** A task of the truth with its assignment. */
interface Stated {
  readonly assignment: Assignment;
  readonly task: Task;
  /** The words that were read are all of the task's words. */
  readonly isWhole: boolean;
}

const unitsOf = ({ assignment, task }: Stated) => (task.units.length > 0 ? task.units : assignment.units);
const partnersOf = ({ assignment, task }: Stated) => [...task.partners, ...assignment.partners];

/** The tasks with these words, of all units that have it; those with a part of the words if no task has all. */
function statedWith({ text }: Task, { assignments }: Assigning): Stated[] {
  const read = nameKey(text);
  const [whole, parts]: [Stated[], Stated[]] = [[], []];
  for (const assignment of assignments)
    for (const task of assignment.tasks) {
      const want = nameKey(task.text);
      const [short, long] = read.length < want.length ? [read, want] : [want, read];
      if (isAlike(want, read) || isAfterUnit(read, want, assignment.units))
        whole.push({ assignment, task, isWhole: true });
      else if (short.length > LEAST_PART && long.includes(short))
        parts.push({ assignment, task, isWhole: false });
    }
  return whole.length > 0 ? whole : parts;
}

/** True where one of both has the words after the unit of the sentence, and the other those with it and all before it. */
function isAfterUnit(read: string, want: string, units: readonly UnitRef[]): boolean {
  const [short, long] = read.length < want.length ? [read, want] : [want, read];
  const before = long
    .slice(0, long.length - short.length)
    .trimEnd()
    .replace(/:$/u, "");
  return long.endsWith(short) && units.some(({ name }) => before.endsWith(nameKey(name)));
}

const LEAST_PART = 25;
const ALIKE = 0.9;

/** Words of a task, or a name with letters that were misread. */
const isAlike = (a: string, b: string) => distance(a, b) <= (1 - ALIKE) * Math.max(a.length, b.length);
const bareName = (name: string) => nameKey(name).replace(/^các /u, "");
/** A division may be read with the unit that it belongs to: "Phòng A, Sở B". */
const isName = (stated: string, read: string) => {
  const [own, other] = [bareName(stated), bareName(read)];
  return own === other || other.startsWith(`${own}, `) || other.startsWith(`${own} - `);
};

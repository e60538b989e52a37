import type { Task, UnitRef } from "../../../../model/plan.ts";
import type { Located, Place } from "../../../text/located.ts";
import { strongestRole } from "../sentence/role.ts";
import { distinctByName, type LocatedAssignment } from "../shared/assignment-draft.ts";
import type { ReferredWork } from "./referred-work.ts";
import { type ReadDocument, WorkClaims } from "./work-claims.ts";

/** What was read of one subject: a sub-index, or everything outside them. */
export interface ReadWork {
  readonly assignments: readonly Located<LocatedAssignment>[];
  /** The tasks without a unit. */
  readonly tasks: readonly Located<Task>[];
}

/**
 * Gives tasks without a unit to those who do them by the words of another place: "Sở A chủ trì thực hiện mục 1, 3 Phần II". Returns the works in
 * their order, each with further assignments instead of such tasks. A task that has its own unit keeps it.
 */
export function giveReferredWork(
  works: readonly ReadWork[],
  document: ReadDocument,
  readReferred: () => readonly ReferredWork[],
): readonly ReadWork[] {
  const withoutUnit = works.flatMap(tasksWithoutUnit);
  const referred = withoutUnit.length === 0 ? [] : readReferred();
  if (referred.length === 0) return works;
  const referring = new Set(referred.map(({ place }) => place.span.from));
  const free = withoutUnit.filter(({ span }) => !referring.has(span.from));
  const claims = new WorkClaims(free, document, { tasksAt: linesOfTasks(works), referred });
  for (const work of referred) if (!work.above?.isRest) claims.add(work);
  for (const work of referred) if (work.above?.isRest) claims.add(work);
  return works.map((work) => withGiven(work, claims));
}

/** "Cơ quan phối hợp: Sở A" is about tasks that only have partners so far. */
const hasOnlyPartners = ({ value: { units, tasks } }: Located<LocatedAssignment>): boolean =>
  units.length === 0 && tasks.every(({ value }) => value.units.length === 0);

const tasksWithoutUnit = ({ tasks, assignments }: ReadWork): readonly Located<Task>[] => [
  ...tasks,
  ...assignments.filter(hasOnlyPartners).flatMap(({ value }) => value.tasks),
];

/** The lines that state a task, with or without a unit. */
const linesOfTasks = (works: readonly ReadWork[]): ReadonlySet<number> =>
  new Set(
    works.flatMap(({ tasks, assignments }) => [
      ...tasks.map(({ span }) => span.from),
      ...assignments.flatMap(({ value }) => value.tasks.map(({ span }) => span.from)),
    ]),
  );

function withGiven(work: ReadWork, claims: WorkClaims): ReadWork {
  const given = new GivenWork(claims);
  const tasks = work.tasks.filter((task) => !given.take(task, []));
  const assignments = work.assignments.flatMap((assignment) => {
    if (!hasOnlyPartners(assignment)) return [assignment];
    const { value } = assignment;
    const left = value.tasks.filter((task) => !given.take(task, [assignment]));
    if (left.length === value.tasks.length) return [assignment];
    return left.length > 0 ? [{ ...assignment, value: { ...value, tasks: left } }] : [];
  });
  const found = given.assignments();
  return found.length === 0 ? work : { assignments: [...assignments, ...found], tasks };
}

/** The tasks that got units, with their assignments: one for all tasks with the same units, partners and places. */
class GivenWork {
  readonly #claims: WorkClaims;
  readonly #byKey = new Map<string, Located<LocatedAssignment>>();

  constructor(claims: WorkClaims) {
    this.#claims = claims;
  }

  /** Takes a task if somebody does it. `helping`: the label of partners that the task was below. */
  take(task: Located<Task>, helping: readonly Place[]): boolean {
    const { bearers, partners: stated } = this.#claims.of(task);
    if (bearers.length === 0) return false;
    const partners = helping.length > 0 ? distinctByName([...stated, ...task.value.partners]) : stated;
    const places = bearers.map(({ place, units, role }) => [place.span.from, role, units]);
    const key = JSON.stringify([places, partners]);
    const known = this.#byKey.get(key) ?? assignmentOf(bearers, partners, helping);
    const tasks = [...known.value.tasks, taskOf(task, bearers, known.value)];
    this.#byKey.set(key, { ...known, value: { ...known.value, tasks } });
    return true;
  }

  assignments(): readonly Located<LocatedAssignment>[] {
    return [...this.#byKey.values()];
  }
}

function assignmentOf(
  bearers: readonly ReferredWork[],
  partners: readonly UnitRef[],
  helping: readonly Place[],
): Located<LocatedAssignment> {
  const [first, ...others] = bearers.map(({ place }) => place);
  const further = [...others, ...helping.map(({ span, rule, confidence }) => ({ span, rule, confidence }))];
  const value: LocatedAssignment = {
    label: null,
    units: distinctByName(bearers.flatMap(({ units }) => units)),
    role: strongestRole(bearers.map(({ role }) => role)),
    partners: [...partners],
    tasks: [],
  };
  return { ...first!, value, ...(further.length > 0 ? { alsoAt: further } : {}) };
}

/** The task with the role and the partners of its assignment. The lines that give it and state work, or when it is due, are further places of it. */
function taskOf(
  task: Located<Task>,
  bearers: readonly ReferredWork[],
  { role, partners }: LocatedAssignment,
): Located<Task> {
  const given = task.value.due ? undefined : bearers.find((one) => one.due !== null);
  const places = bearers.filter((one) => one.statesWork || one === given).map(({ place }) => place);
  return {
    ...task,
    value: {
      ...task.value,
      role,
      partners: distinctByName([...task.value.partners, ...partners]),
      due: task.value.due ?? given?.due ?? null,
    },
    confidence: bearers.reduce((least, { place }) => Math.min(least, place.confidence), task.confidence),
    alsoAt: [...(task.alsoAt ?? []), ...places],
  };
}

import type { Task } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { strongestRole } from "../assignment/sentence/role.ts";
import { distinctByName, type LocatedAssignment } from "../assignment/shared/assignment-draft.ts";
import { subIndicesOfWork } from "./named-in-tasks.ts";
import { keyOf, type NamedSubIndex } from "./named-sub-index.ts";
import type { LocatedSubIndex } from "./sub-indices.ts";

/** The work of a plan, by sub-index and outside them. */
interface Work {
  readonly subIndices: readonly Located<LocatedSubIndex>[];
  readonly organisation: readonly Located<LocatedAssignment>[];
}

/** What the tasks are read from. */
export interface NamedWork {
  /** The tasks outside the sub-indices that name no unit. */
  readonly tasks: readonly Located<Task>[];
  readonly lines: readonly TextLine[];
  /** The sub-indices that the document numbers. */
  readonly numbered: ReadonlyMap<number, NamedSubIndex>;
  /** True for the plan of a province. The words of its tasks assign nothing: its sections, tables and duties do. */
  readonly setsGoals: boolean;
}

type Read = (task: Located<Task>) => readonly NamedSubIndex[];

/**
 * Gives tasks to the sub-indices that their own words name: "… (tiếp cận đất đai)", "…, góp phần giảm chi phí thời gian". A task in the
 * section of another sub-index is a task of both.
 */
export function withTasksByName<W extends Work>(
  work: W,
  { tasks: free, lines, numbered, setsGoals }: NamedWork,
  context: RuleContext,
): W {
  if (setsGoals) return work;
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  const read: Read = ({ span }) => {
    const line = byIndex.get(span.from);
    return line ? subIndicesOfWork(line, { from: span.start, to: span.end }, numbered, context) : [];
  };
  const given = new GivenTasks(read, context);
  for (const { value } of work.subIndices) {
    for (const assignment of value.assignments) given.take(assignment, value.id);
    for (const task of value.tasks) given.takeTask(task, value.id);
  }
  const withUnit = new Set(
    work.organisation.flatMap(({ value }) => value.tasks.map(({ span }) => span.from)),
  );
  const organisation = work.organisation.flatMap((assignment) => {
    const taken = given.take(assignment, null);
    const tasks = assignment.value.tasks.filter((task) => !taken.has(task));
    if (taken.size === 0) return [assignment];
    return tasks.length === 0 ? [] : [withTasks(assignment, tasks)];
  });
  for (const task of free) if (!withUnit.has(task.span.from)) given.takeTask(task, null);
  return { ...work, subIndices: given.addedTo(work.subIndices), organisation };
}

interface Given {
  readonly named: NamedSubIndex;
  readonly assignments: Located<LocatedAssignment>[];
  readonly tasks: Located<Task>[];
}

/** The tasks that name sub-indices, by sub-index. */
class GivenTasks {
  readonly #read: Read;
  readonly #catalogue: RuleContext["catalogue"];
  readonly #byKey = new Map<string, Given>();

  constructor(read: Read, { catalogue }: RuleContext) {
    this.#read = read;
    this.#catalogue = catalogue;
  }

  /** Takes the tasks of an assignment that name other sub-indices than `own`, and returns them. */
  take(assignment: Located<LocatedAssignment>, own: string | null): ReadonlySet<Located<Task>> {
    const found = new Map<string, { named: NamedSubIndex; tasks: Located<Task>[] }>();
    for (const task of assignment.value.tasks)
      for (const named of this.#others(task, own)) {
        const entry = found.get(keyOf(named)) ?? { named, tasks: [] };
        entry.tasks.push(task);
        found.set(keyOf(named), entry);
      }
    for (const { named, tasks } of found.values())
      this.#entryOf(named).assignments.push(withTasks(assignment, tasks));
    return new Set([...found.values()].flatMap(({ tasks }) => tasks));
  }

  /** Takes a task without units that names other sub-indices than `own`. */
  takeTask(task: Located<Task>, own: string | null): void {
    for (const named of this.#others(task, own)) this.#entryOf(named).tasks.push(task);
  }

  /** The sub-indices with the taken tasks; those that had none follow the others. */
  addedTo(subIndices: readonly Located<LocatedSubIndex>[]): Located<LocatedSubIndex>[] {
    const known = subIndices.map((one) => {
      const more = one.value.id === null ? undefined : this.#byKey.get(one.value.id);
      if (!more) return one;
      const { assignments, tasks } = one.value;
      const all = { assignments: [...assignments, ...more.assignments], tasks: [...tasks, ...more.tasks] };
      return { ...one, value: { ...one.value, ...all } };
    });
    const ids = new Set(subIndices.map(({ value }) => value.id));
    const others = [...this.#byKey.values()].filter(({ named }) => !ids.has(named.id));
    return [...known, ...others.map((given, i) => located(given, known.length + i + 1))];
  }

  #others(task: Located<Task>, own: string | null): readonly NamedSubIndex[] {
    const areRelated = (a: string, b: string) => a === b || this.#catalogue.wholeOf(a) === b;
    return this.#read(task).filter(
      ({ id }) => id === null || own === null || !(areRelated(id, own) || areRelated(own, id)),
    );
  }

  #entryOf(named: NamedSubIndex): Given {
    const entry = this.#byKey.get(keyOf(named)) ?? { named, assignments: [], tasks: [] };
    this.#byKey.set(keyOf(named), entry);
    return entry;
  }
}

const located = ({ named, assignments, tasks }: Given, order: number): Located<LocatedSubIndex> => {
  const { id, index, name, span, rule, confidence } = named;
  const value = { id, index, order, name, target: null, otherTargets: [], assignments, tasks };
  return { value, span, rule, confidence };
};

function withTasks(
  assignment: Located<LocatedAssignment>,
  tasks: readonly Located<Task>[],
): Located<LocatedAssignment> {
  const { value } = assignment;
  if (tasks.length === value.tasks.length) return assignment;
  const role = strongestRole(tasks.map((task) => task.value.role));
  const partners = distinctByName(tasks.flatMap((task) => task.value.partners));
  return { ...assignment, value: { ...value, role, partners, tasks } };
}

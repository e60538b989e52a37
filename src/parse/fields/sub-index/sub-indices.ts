import { pushAll } from "../../../model/lists.ts";
import type { SubIndex, Target, Task } from "../../../model/plan.ts";
import { ancestors, type Section } from "../../structure/outline/section.ts";
import { purposeOf } from "../../structure/outline/section-purpose.ts";
import type { Located } from "../../text/located.ts";
import { isBefore, type Span } from "../../text/span.ts";
import { readAssignments } from "../assignment/assignments.ts";
import {
  type AssignmentDraft,
  type AssignmentDrafts,
  finishAssignment,
  type LocatedAssignment,
} from "../assignment/shared/assignment-draft.ts";
import { itemsUnder } from "../assignment/shared/items.ts";
import { withoutLostMarks } from "../target/lost-marks.ts";
import type { AssignedSubIndices } from "./assigned-sub-indices.ts";
import { SURE_NAME, type SubIndexGoal } from "./goal.ts";
import { keyOf, type NamedSubIndex } from "./named-sub-index.ts";
import { type DividedSection, divideByParts } from "./parts-in-section.ts";
import { rankTargets } from "./rank-targets.ts";
import type { SectionHeadings } from "./section-heading.ts";
import { ownerOf, withOwner } from "./section-owner.ts";
import { readSectionTargets } from "./section-targets.ts";
import type { SubIndexSections } from "./sub-index-sections.ts";

/** A sub-index whose targets, assignments and tasks carry their places. */
export type LocatedSubIndex = Omit<SubIndex, "target" | "otherTargets" | "assignments" | "tasks"> & {
  readonly target: Located<Target> | null;
  readonly otherTargets: readonly Located<Target>[];
  readonly assignments: readonly Located<LocatedAssignment>[];
  readonly tasks: readonly Located<Task>[];
};

/** What a row of a table states about a sub-index. */
export interface SubIndexRow {
  readonly subIndex: NamedSubIndex | null;
  readonly targets: readonly Located<Target>[];
  readonly assignment: AssignmentDraft | null;
  readonly task: Located<Task> | null;
}

/** What sentences outside their sections state about sub-indices, and which lines are under a heading of goals. */
interface SubIndexMentions {
  readonly goalLines: ReadonlySet<number>;
  readonly goals: () => readonly SubIndexGoal[];
  /** True for the plan of a province, which sets the goals that it states. Another plan may quote them. */
  readonly setsGoals?: boolean;
  readonly assigned: readonly Pick<AssignedSubIndices, "named" | "assignment">[];
}

/** Everything that is found about one sub-index. */
interface Collected extends AssignmentDrafts {
  named: NamedSubIndex;
  /** The first place that is about it. */
  first: Span;
  readonly targets: Located<Target>[];
}

class SubIndexCollector {
  readonly #byKey = new Map<string, Collected>();

  /** The entry of a sub-index; the first name found is kept, but a number gives way to a name. */
  entryOf(named: NamedSubIndex): Collected {
    const key = keyOf(named);
    const { span } = named;
    const known = this.#byKey.get(key) ?? { named, first: span, targets: [], assignments: [], tasks: [] };
    if (isBefore(span, known.first)) known.first = span;
    if (known.named.byNumber && !named.byNumber) known.named = named;
    this.#byKey.set(key, known);
    return known;
  }

  /** Adds what a section states of the parts of its sub-index. */
  addParts(parts: DividedSection["ofParts"]): void {
    for (const { named, targets, assignments } of parts) {
      const into = this.entryOf(named);
      pushAll(into.targets, targets);
      pushAll(into.assignments, assignments);
    }
  }

  find(named: NamedSubIndex): Collected | undefined {
    return this.#byKey.get(named.id ?? "");
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  inTextOrder(): Collected[] {
    return [...this.#byKey.values()].sort((a, b) => (isBefore(a.first, b.first) ? -1 : 1));
  }
}

/**
 * The sub-indices of the body's sections, of table rows and of lines that assign one, each once, in the order of the text. If
 * sections and rows have none, or in the plan of a province, also those for which `goals` finds targets; in other plans those whose goals are
 * below a heading of goals. Targets from `goals` follow those of the section.
 */
export function readSubIndices(
  sections: readonly SubIndexSections[],
  rows: readonly SubIndexRow[],
  { goals, goalLines, assigned, setsGoals = false }: SubIndexMentions,
  headings: SectionHeadings,
): Located<LocatedSubIndex>[] {
  const { context } = headings;
  const collector = new SubIndexCollector();
  for (const { named, sections: own } of sections) {
    const into = collector.entryOf(named);
    for (const one of own) {
      const { section, named: here, heading } = one;
      const goalsHere = readSectionTargets(section, here, goalLines, context);
      const items = itemsUnder(section, heading.workStart() ?? here.restStart, {
        endsWithUnits: heading.endsWithUnits,
        namesUnits: (item) => headings.units.of(item) !== null,
      });
      const read = readAssignments(items, context, { collecting: false, unitHeadings: headings.units });
      const divided = divideByParts(
        section,
        here,
        { targets: goalsHere, assignments: read.assignments },
        context,
      );
      pushAll(into.targets, divided.targets);
      collector.addParts(divided.ofParts);
      const tasks = read.tasks.filter(
        (task) => ![goalsHere, into.targets].some((goals) => isTarget(task, goals)),
      );
      const awaits = tasks.length > 0 || (read.assignments.length === 0 && !isBelowAims(section));
      const owner = ownerOf(one, awaits, headings);
      pushAll(
        into.assignments,
        owner ? withOwner({ assignments: [...divided.assignments], tasks }, owner) : divided.assignments,
      );
      if (!owner) pushAll(into.tasks, tasks);
    }
  }
  for (const row of rows) {
    if (!row.subIndex) continue;
    const into = collector.entryOf(row.subIndex);
    pushAll(into.targets, row.targets);
    if (row.assignment) into.assignments.push(row.assignment);
    if (row.task) into.tasks.push(row.task);
  }
  const entersAll = collector.isEmpty || setsGoals;
  for (const { named, assignment } of assigned)
    for (const sub of named) collector.entryOf(sub).assignments.push(assignment);
  for (const { named, targets } of goals()) {
    const isOwnGoal = named.confidence >= SURE_NAME && targets.some(({ span }) => goalLines.has(span.from));
    const into = entersAll || isOwnGoal ? collector.entryOf(named) : collector.find(named);
    if (into) pushAll(into.targets, targets);
  }
  const found = collector.inTextOrder();
  const all = found.flatMap(({ targets }) => targets);
  return found.map((one, i) =>
    located({ ...one, targets: withoutLostMarks(one.targets, all) }, i + 1, context.year),
  );
}

/** True for a section in a part on results or aims, where the unit above has a figure and no work. */
const isBelowAims = (section: Section): boolean =>
  ancestors(section).some((above) => above !== section && purposeOf(above) === "aims");

const LONGEST_TARGET_LINE = 199;

/** True for a short line that was read as a target, so that it is not read as a task too. */
const isTarget = (task: Located<Task>, targets: readonly Located<Target>[]) =>
  task.value.text.length <= LONGEST_TARGET_LINE &&
  targets.some(({ span }) => span.from === task.span.from && span.start >= task.span.start);

const TARGET_CONFIDENCE = 0.95;
const OTHER_TARGET_CONFIDENCE = 0.9;

function located(
  { named, targets, assignments, tasks }: Collected,
  order: number,
  planYear: number | null,
): Located<LocatedSubIndex> {
  const [main, ...others] = rankTargets(targets, planYear);
  const value: LocatedSubIndex = {
    id: named.id,
    index: named.index,
    order,
    name: named.name,
    target: main ? { ...main, confidence: TARGET_CONFIDENCE } : null,
    otherTargets: others.map((target) => ({ ...target, confidence: OTHER_TARGET_CONFIDENCE })),
    assignments: assignments.map(finishAssignment),
    tasks,
  };
  return { value, span: named.span, rule: named.rule, confidence: named.confidence };
}

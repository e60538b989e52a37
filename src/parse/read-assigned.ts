import { lazy } from "../language/memoize.ts";
import { regex } from "../language/regex.ts";
import type { Task } from "../model/plan.ts";
import { announcementsIn } from "./fields/assignment/announced/announced.ts";
import { readRequestAtEnd } from "./fields/assignment/announced/closing-request.ts";
import { introductionOrders, orderedTasks } from "./fields/assignment/announced/introduction-orders.ts";
import { askedSections, organisationSections } from "./fields/assignment/announced/organisation-sections.ts";
import { readAssignments } from "./fields/assignment/assignments.ts";
import type { UnitHeadings } from "./fields/assignment/headings/unit-headings.ts";
import { withTimeOfSection } from "./fields/assignment/labels/time-heading.ts";
import { giveReferredWork, type ReadWork } from "./fields/assignment/references/give-referred-work.ts";
import { referredWork } from "./fields/assignment/references/referred-work.ts";
import type { ReadDocument } from "./fields/assignment/references/work-claims.ts";
import {
  type AssignmentDraft,
  finishAssignment,
  type LocatedAssignment,
} from "./fields/assignment/shared/assignment-draft.ts";
import { readAssignedSubIndices } from "./fields/sub-index/assigned.ts";
import type { AssignedSubIndices } from "./fields/sub-index/assigned-sub-indices.ts";
import { subIndicesOfTasks } from "./fields/sub-index/assigned-tasks.ts";
import { withKnownBeginnings } from "./fields/sub-index/known-beginnings.ts";
import { type LabelledLine, labelledLines } from "./fields/sub-index/labelled-lines.ts";
import type { NamedSubIndex } from "./fields/sub-index/named-sub-index.ts";
import { type SectionsOfSubIndices, withReferredSections } from "./fields/sub-index/referred-sections.ts";
import type { LocatedSubIndex } from "./fields/sub-index/sub-indices.ts";
import { type NamedWork, withTasksByName } from "./fields/sub-index/tasks-by-name.ts";
import type { TableRow } from "./fields/table/task-row.ts";
import type { Section } from "./structure/outline/section.ts";
import type { Located } from "./text/located.ts";
import type { RuleContext } from "./text/rule.ts";
import { inDocumentOrder } from "./text/span.ts";
import type { TextLine } from "./text/text-line.ts";

// What a body assigns outside the sections about sub-indices.

/** The parts of the body outside the sections about sub-indices. */
interface Outside {
  readonly outside: readonly TextLine[];
  readonly ofSubIndices: ReadonlySet<Section>;
  readonly numbered: ReadonlyMap<number, NamedSubIndex>;
  readonly bases: readonly TextLine[];
}

/** What lines and tasks outside their sections assign of sub-indices, and the other assignments and the tasks without a unit there. */
export function readAssigned(
  tree: Section,
  { outside, ofSubIndices, numbered, bases }: Outside,
  unitHeadings: UnitHeadings,
) {
  const { context } = unitHeadings;
  const lines = labelledLines(tree, new Set(outside));
  // "… UBND tỉnh giao Sở A chủ trì lĩnh vực B, Sở C chủ trì lĩnh vực D với các nội dung sau:"
  const introduction = bases.filter(({ source, folded }) => source.kind !== "row" && GIVES.test(folded));
  const before = introduction.map((line): LabelledLine => ({ line, start: 0, label: null, leadIn: null }));
  const inLines = readAssignedSubIndices([...before, ...lines], numbered, context);
  const sections = [
    ...orderedTasks(introductionOrders(bases, context)),
    ...organisationSections(tree, ofSubIndices, unitHeadings),
  ];
  // A sentence that assigns a sub-index is already read there.
  const leadIns = new Set(inLines.flatMap(({ leadIn }) => (leadIn ? [leadIn.index] : [])));
  const isTaken = ({ span, value: { text } }: Located<Task>) =>
    (leadIns.has(span.from) && text.endsWith(":")) ||
    inLines.some(
      ({ line, sentence, assignment }) =>
        line.index === span.from &&
        span.start >= sentence.start &&
        span.start < sentence.end &&
        // "Sở A: Chủ trì chỉ số B; | quản lý chất thải rắn": a task that goes on after the words which give the sub-index.
        (assignment.tasks.length > 0 || !goesOn(line, { from: sentence.end, to: span.end })),
    );
  const atEnd = readRequestAtEnd(tree, context);
  const announced = [...(atEnd ? [atEnd] : []), ...announcementsIn(bases, tree, context)];
  const asked = [{ announced, sections }, ...askedSections(tree, context)];
  const read = asked.map((one) =>
    readAssignments(one.sections, context, { collecting: true, announced: one.announced, unitHeadings }),
  );
  const timed = withTimeOfSection(tree, context);
  const inSections = read
    .flatMap(({ assignments }) => assignments)
    .flatMap((draft) => {
      const tasks = draft.tasks.filter((task) => !isTaken(task)).map(timed);
      return tasks.length === 0 && draft.tasks.length > 0 ? [] : [{ ...draft, tasks }];
    });
  const byIndex = new Map(lines.map((labelled) => [labelled.line.index, labelled]));
  const { assigned, others } = subIndicesOfTasks(inSections, { lines: byIndex, numbered }, context);
  const tasks = read
    .flatMap((one) => one.tasks)
    .filter((task) => !isTaken(task))
    .map(timed);
  const isReadInTask = ({ line, named, assignment }: AssignedSubIndices) =>
    assignment.tasks.length === 0 &&
    assigned.some(
      (other) => other.line === line && named.every((one) => other.named.some(({ id }) => id === one.id)),
    );
  return { assigned: [...inLines.filter((one) => !isReadInTask(one)), ...assigned], others, tasks };
}

/** True for more words than closing marks between two offsets. */
const goesOn = ({ text }: TextLine, { from, to }: Readonly<Record<"from" | "to", number>>): boolean =>
  WORDS.test(text.slice(from, to));
const WORDS = regex`\p{L}{2} \p{L}{2}`;

/** Assignments outside the sub-indices, in sections and in rows of tables. */
function readOrganisation(
  inSections: readonly AssignmentDraft[],
  rows: readonly TableRow[],
): Located<LocatedAssignment>[] {
  const inRows = rows.flatMap((row) => (row.subIndex === null && row.assignment ? [row.assignment] : []));
  // Units without tasks are left out: they are members of a committee, or will be visited.
  const withTasks = [...inSections, ...inRows].filter(({ tasks }) =>
    tasks.some(({ value }) => value.text !== ""),
  );
  return inDocumentOrder(withTasks.map(finishAssignment));
}

/** The work outside the sections of sub-indices, with the rows of tables, and what is known of the whole document. */
interface WorkOutside extends Pick<ReadWork, "tasks"> {
  /** The assignments in sections. */
  readonly others: readonly AssignmentDraft[];
  readonly rows: readonly TableRow[];
  /** The sections about sub-indices. */
  readonly named: SectionsOfSubIndices;
  readonly stated: Omit<NamedWork, "tasks" | "lines">;
}

/**
 * The sub-indices and the work outside them, with the tasks that other places of the document give by their numbers, and those that
 * name their sub-index.
 */
export function giveWork(
  subIndices: readonly Located<LocatedSubIndex>[],
  outside: WorkOutside,
  document: ReadDocument,
  context: RuleContext,
) {
  const assignments = readOrganisation(outside.others, outside.rows);
  const works = [{ tasks: outside.tasks, assignments }, ...subIndices.map(({ value }) => value)];
  const all = works.flatMap((work) => work.assignments);
  const stated = lazy(() => referredWork(all, document, context));
  const [others, ...ofSubIndices] = giveReferredWork(works, document, stated);
  const given = subIndices.map((one, i) => ({ ...one, value: { ...one.value, ...ofSubIndices[i] } }));
  const referred = {
    subIndices: outside.stated.setsGoals
      ? withReferredSections(given, stated, document.tree, outside.named)
      : given,
    organisation: inDocumentOrder(others!.assignments),
  };
  const tasks = [...outside.tasks, ...tasksOfRows(outside.rows)];
  const work = withTasksByName(referred, { ...outside.stated, tasks, lines: document.lines }, context);
  return {
    ...work,
    subIndices: withKnownBeginnings(work.subIndices, context),
    withoutUnit: others!.tasks,
  };
}

/** The tasks of rows that name neither a sub-index nor a unit. */
const tasksOfRows = (rows: readonly TableRow[]): Located<Task>[] =>
  rows.flatMap(({ subIndex, assignment, task }) => (subIndex || assignment || !task ? [] : [task]));

/** Most paragraphs of an introduction name what the plan is based on. */
const GIVES = /(?<![^ ,(])(?:giao|phân công|chủ trì|đầu mối|phụ trách|chịu trách nhiệm)(?=[ ,.:;]|$)/u;

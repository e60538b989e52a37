import type { PartialDate } from "../model/date.ts";
import { NO_DATE } from "../model/partial-date.ts";
import type { Deadline, Figure, UnitRef } from "../model/plan.ts";
import { finishAssignment, type LocatedAssignment } from "./fields/assignment/assignment-draft.ts";
import { readAssignments } from "./fields/assignment/assignments.ts";
import { organisationSections } from "./fields/assignment/organisation-sections.ts";
import { isPastEvent, readDeadlines } from "./fields/deadline/deadlines.ts";
import { figuresBesideNames, yearsOfNotes } from "./fields/figure/beside-name.ts";
import { figuresOfOverall } from "./fields/figure/of-overall.ts";
import { figuresOfTargets } from "./fields/figure/of-target.ts";
import { footnoteNumbers } from "./fields/footnote/footnote-marks.ts";
import { unmarkAssignment, unmarkSubIndex } from "./fields/footnote/unmark-tasks.ts";
import { type LocatedOverall, readOverall } from "./fields/overall/overall.ts";
import { readSubIndexGoals } from "./fields/sub-index/goal.ts";
import { readMentions } from "./fields/sub-index/mention.ts";
import { isSubIndexHeading, linesOutside, subIndexSections } from "./fields/sub-index/sub-index-sections.ts";
import { type LocatedSubIndex, readSubIndices } from "./fields/sub-index/sub-indices.ts";
import { readTables, type Tables } from "./fields/table/tables.ts";
import type { TableRow } from "./fields/table/task-row.ts";
import type { HeadFields } from "./read-head.ts";
import { goalLinesOf, resultYearsOf } from "./structure/line-headings.ts";
import { outline } from "./structure/outline.ts";
import type { Section } from "./structure/section.ts";
import type { Zones } from "./structure/zones.ts";
import type { Located } from "./text/located.ts";
import type { RuleContext } from "./text/rule.ts";
import { inDocumentOrder } from "./text/span.ts";
import type { TextLine } from "./text/text-line.ts";

/** The fields of a document's body. */
export interface BodyFields {
  readonly tree: Section;
  readonly tables: Tables["tables"];
  readonly subIndices: readonly Located<LocatedSubIndex>[];
  /** Ids of sub-indices named outside their sections. */
  readonly mentions: readonly Located<string>[];
  readonly assignments: readonly Located<LocatedAssignment>[];
  readonly deadlines: readonly Located<Deadline>[];
  readonly overall: readonly LocatedOverall[];
  readonly figures: readonly Located<Figure>[];
}

/** Reads the body's fields in the order in which they need each other. `all`: all lines of the file. */
export function readBody(zones: Zones, all: readonly TextLine[], { context, dated }: HeadFields): BodyFields {
  const tree = outline(zones.body, (line) => isSubIndexHeading(line, context));
  const sections = subIndexSections(tree, context);
  const { tables, rows } = readTables(zones, context);
  const outside = [...zones.bases, ...linesOutside(zones.body, sections)];
  const goalLines = goalLinesOf(tree);
  const goals = () => readSubIndexGoals(outside, context, goalLines);
  const subIndices = readSubIndices(sections, rows, goals, context);
  const ofSubIndices = new Set(sections.flatMap((entry) => entry.sections.map(({ section }) => section)));
  const resultYears = resultYearsOf(tree, context.year);
  const notes = footnoteNumbers(zones.footnotes);
  const overall = readOverall(outside, context, { goalLines, resultYears });
  const noted = [...zones.bases, ...zones.body];
  return {
    tree,
    tables,
    subIndices: subIndices.map((subIndex) => unmarkSubIndex(subIndex, notes)),
    mentions: readMentions(
      outside.filter((line) => line.source.kind !== "row"),
      context,
    ),
    assignments: readOrganisation(tree, ofSubIndices, rows, context).map((assignment) =>
      unmarkAssignment(assignment, notes),
    ),
    deadlines: readAllDeadlines({ tree, rows, body: zones.body }, dated?.value.date ?? NO_DATE, context),
    overall,
    figures: [
      ...figuresOfOverall(overall, all),
      ...figuresOfTargets(subIndices, context.year),
      ...figuresBesideNames([...zones.bases, ...zones.footnotes], yearsOfNotes(noted), context),
    ],
  };
}

/** Assignments outside the sub-indices, in sections and in rows of tables. */
function readOrganisation(
  tree: Section,
  ofSubIndices: ReadonlySet<Section>,
  rows: readonly TableRow[],
  context: RuleContext,
): Located<LocatedAssignment>[] {
  const sections = organisationSections(tree, ofSubIndices);
  const inSections = readAssignments(sections, context, { collecting: true }).assignments;
  const inRows = rows.flatMap((row) => (row.subIndex === null && row.assignment ? [row.assignment] : []));
  // A unit without a task is a member of a committee.
  const withTasks = inSections.filter(({ tasks }) => tasks.length > 0);
  return inDocumentOrder([...withTasks, ...inRows].map(finishAssignment));
}

/** The deadlines in the body's sentences and in the cells of its tables, without past events. */
function readAllDeadlines(
  { tree, rows, body }: { tree: Section; rows: readonly TableRow[]; body: readonly TextLine[] },
  issued: PartialDate,
  context: RuleContext,
): Located<Deadline>[] {
  const inBody = new Set(body.map((line) => line.index));
  const headed = rows.filter((row) => row.headed);
  const inCells = headed.flatMap(({ deadline }) =>
    deadline && inBody.has(deadline.span.from) ? [deadline] : [],
  );
  const inLines = readDeadlines(tree, context, new Set(headed.map((row) => row.line)));
  return inDocumentOrder([...inLines, ...inCells]).filter(({ value }) => !isPastEvent(value, issued));
}

/** All units to which the body assigns work. */
export const assignedUnits = ({ subIndices, assignments }: BodyFields): UnitRef[] =>
  [...subIndices.flatMap((subIndex) => subIndex.value.assignments), ...assignments].flatMap(
    (assignment) => assignment.value.units,
  );

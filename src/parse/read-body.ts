import type { PartialDate } from "../model/date.ts";
import { NO_DATE } from "../model/partial-date.ts";
import type { Deadline, UnitRef } from "../model/plan.ts";
import { holdersOf } from "../model/role-holders.ts";
import { inTables, outlineOf } from "./body-outline.ts";
import { ASSIGNMENT_RULES } from "./fields/assignment/clauses/rules.ts";
import { UNIT_HEADINGS_RULE, type UnitHeadings } from "./fields/assignment/headings/unit-headings.ts";
import { UnitsNamedElsewhere } from "./fields/assignment/headings/units-named-elsewhere.ts";
import type { Places } from "./fields/assignment/headings/units-of-places.ts";
import { DETAIL_RULE } from "./fields/assignment/labels/detail-label.ts";
import { ROLE_LINE_RULE } from "./fields/assignment/labels/role-line.ts";
import { REFERRED_WORK_RULE } from "./fields/assignment/references/referred-work.ts";
import type { LocatedAssignment } from "./fields/assignment/shared/assignment-draft.ts";
import { WORK_WITHOUT_UNIT_RULE } from "./fields/assignment/sources/work-without-unit.ts";
import { isPastEvent, readDeadlines } from "./fields/deadline/deadlines.ts";
import { type OwnersOfTasks, ownersOfTasks } from "./fields/deadline/owners-of-tasks.ts";
import { DUE_DATE_RULES } from "./fields/due-date/due-dates.ts";
import { figuresBesideNames, yearsOfNotes } from "./fields/figure/beside-name.ts";
import { withFurtherFigures } from "./fields/figure/further-figures.ts";
import { figuresInResults } from "./fields/figure/in-results.ts";
import { statedFigures } from "./fields/figure/stated-figures.ts";
import { footnoteNumbers } from "./fields/footnote/footnote-marks.ts";
import { unmarkAssignment, unmarkSubIndex } from "./fields/footnote/unmark-tasks.ts";
import { isAboutGivenParts } from "./fields/overall/given-sub-indices.ts";
import { withTableRows } from "./fields/overall/of-table.ts";
import { readOverall } from "./fields/overall/overall.ts";
import { withoutTargets } from "./fields/overall/without-targets.ts";
import { onlyAssigns } from "./fields/sub-index/assigned.ts";
import { ASSIGNED_RULE } from "./fields/sub-index/assigned-sub-indices.ts";
import { BEGINS_LINE_RULE } from "./fields/sub-index/begins-line.ts";
import { readSubIndexGoals } from "./fields/sub-index/goal.ts";
import { linesOutside, rowsInSections, sectionsOfGoals } from "./fields/sub-index/lines-in-sections.ts";
import { mentionsIn } from "./fields/sub-index/mention.ts";
import { IN_TASK_RULE } from "./fields/sub-index/named-in-tasks.ts";
import type { NamedSubIndex } from "./fields/sub-index/named-sub-index.ts";
import { numberedSubIndices } from "./fields/sub-index/numbered-sub-indices.ts";
import type { SectionsOfSubIndices } from "./fields/sub-index/referred-sections.ts";
import { SUB_INDEX_RULES } from "./fields/sub-index/rules.ts";
import { SERVES_RULE } from "./fields/sub-index/serves.ts";
import {
  type SubIndexSections,
  subIndexSections,
  withoutAssigning,
  withoutResults,
} from "./fields/sub-index/sub-index-sections.ts";
import { type LocatedSubIndex, readSubIndices } from "./fields/sub-index/sub-indices.ts";
import { TITLED_RULE, titledContents, titleSubIndex, withSubIndex } from "./fields/sub-index/titled.ts";
import { readResultRows } from "./fields/table/result-rows.ts";
import { readTables } from "./fields/table/tables.ts";
import type { TableRow } from "./fields/table/task-row.ts";
import { TARGET_RULES } from "./fields/target/targets.ts";
import { withHeadingYears } from "./heading-years.ts";
import { giveWork, readAssigned } from "./read-assigned.ts";
import type { HeadFields } from "./read-head.ts";
import { goalLinesOf, headedLines, linesOfPast, resultYearsOf } from "./structure/outline/line-headings.ts";
import type { Section } from "./structure/outline/section.ts";
import type { Zones } from "./structure/zones/zones.ts";
import { type FieldRules, idsOf } from "./text/field-rules.ts";
import { sentencePlace } from "./text/figure-place.ts";
import type { Located } from "./text/located.ts";
import type { RuleContext } from "./text/rule.ts";
import { inDocumentOrder } from "./text/span.ts";
import type { TextLine } from "./text/text-line.ts";

/**
 * The fields of a document's body with their rules, in the order in which they are read. Rows of tables, sub-indices and
 * assignments contain targets and due dates.
 */
export const BODY_RULES: readonly FieldRules[] = [
  { field: "due-date", rules: idsOf(DUE_DATE_RULES) },
  { field: "target", rules: idsOf(TARGET_RULES) },
  { field: "table", rules: ["table/sub-index-row", "table/target-cells", "table/task-row"] },
  {
    field: "sub-index",
    rules: [
      ...idsOf(SUB_INDEX_RULES),
      "sub-index/goal",
      ASSIGNED_RULE,
      TITLED_RULE,
      IN_TASK_RULE,
      "sub-index/mention",
      SERVES_RULE,
      BEGINS_LINE_RULE,
    ],
  },
  {
    field: "assignment",
    rules: [
      ...idsOf(ASSIGNMENT_RULES),
      "assignment/labels/role-label",
      ROLE_LINE_RULE,
      UNIT_HEADINGS_RULE,
      "assignment/shared/task",
      REFERRED_WORK_RULE,
      DETAIL_RULE,
      WORK_WITHOUT_UNIT_RULE,
    ],
  },
  { field: "overall", rules: ["overall/result", "overall/of-table"] },
  {
    field: "figure",
    rules: [
      "figure/of-overall",
      "figure/of-target",
      "figure/of-table",
      "figure/in-section",
      "figure/beside-name",
      "figure/in-results",
    ],
  },
];

/** What is read from a document's body. */
export type BodyFields = ReturnType<typeof readBody>;

/**
 * Reads the body's fields in the order in which they need each other. `lines`: all lines of the document. The result has those of the plan in
 * `fields`, under their names there.
 */
export function readBody(
  zones: Zones,
  lines: readonly TextLine[],
  { context: ofHead, dated, fields }: HeadFields,
) {
  const outlined = outlineOf(zones, ofHead);
  const { tree, headings, context } = outlined;
  const { numbered, all, sections } = sectionsOfSubIndices(outlined);
  const { tables, rows: printedRows } = readTables(zones, headings.units);
  const outside = [...zones.bases, ...linesOutside(zones.body, all)];
  const goalLines = goalLinesOf(tree);
  const outer = { outside, ofSubIndices: sectionsIn(all), numbered, bases: zones.bases };
  const { assigned, others, tasks } = readAssigned(tree, outer, headings.units);
  const ofTitle = titleSubIndex(fields.title, context);
  const named = sections.length + assigned.length === 0 ? ofTitle : null;
  const titled = named && titledContents(named, { tree, drafts: others, goalLines }, context);
  const rows = named ? withSubIndex(printedRows, named) : rowsInSections(printedRows, sections);
  const ofGoals = [...withoutPast(outside, tree, context), ...sectionsOfGoals(all, goalLines)];
  const goals = () => (titled ? [titled.goal] : readSubIndexGoals(ofGoals, context, { goalLines, numbered }));
  const own = { assigned: titled?.assigned ?? assigned, setsGoals: isOfProvince(fields.issuer) };
  const stated = { goals, goalLines, numbered, ...own };
  const ofSections = readSubIndices(sections, rows, stated, headings);
  const work = { tasks, others: titled?.others ?? others, rows, named: namedSections(all), stated };
  const given = giveWork(ofSections, work, { tree, lines }, context);
  const { subIndices: withWork, organisation } = given;
  const inSubIndices = withWork.flatMap(({ value }) => value.assignments);
  const notes = footnoteNumbers(zones.footnotes);
  const results = readResultRows(inTables(zones), context);
  const ofIndex = { onlyWhole: withWork.every(isUnknown), titleHasPart: isOfPart(ofTitle, fields.title) };
  const around = { ...figureLines(tree, context), goalLines, ...ofIndex };
  const ofText = withoutTargets(readOverall(outside, context, around), titled?.goal.targets ?? []);
  const stating = { overall: withTableRows(ofText, results), subIndices: withWork };
  const { overall, subIndices } = withHeadingYears(stating, { tree, goalLines }, context.year);
  const holders = subIndices.flatMap(({ value }) => holdersOf(value.assignments, (one) => one.value));
  const known = { tree, lines, holders };
  const { assignments, elsewhere } = resolved(known, { inSubIndices, organisation }, headings.units);
  const ofTasks = ownersOfTasks([...inSubIndices, ...assignments]);
  const clauses = { tree, rows: printedRows, ofTasks, introduction: zones.bases };
  return {
    tree,
    unitHeadings: headings.units,
    rows,
    withoutUnit: given.withoutUnit,
    subIndices: subIndices.map((subIndex) => unmarkSubIndex(subIndex, notes)),
    mentions: mentionsIn(zones.body, { outside, subIndices, past: linesOfPast(tree, context.year) }, context),
    fields: {
      deadlines: readAllDeadlines(clauses, dated?.value.date ?? NO_DATE, headings.units).map((one) =>
        elsewhere.inValue(one),
      ),
      figures: [
        statedFigures({ overall, subIndices, results, sections: all, lines }, context),
        figuresInResults(outside, around.resultYears, context),
        figuresOfNotes(zones, context),
      ].reduce(withFurtherFigures),
      overall,
      assignments: assignments.map((assignment) => unmarkAssignment(assignment, notes)),
      tables,
    },
  };
}

/** The work in sub-indices and the other work of a plan. */
interface Work {
  readonly inSubIndices: readonly Located<LocatedAssignment>[];
  readonly organisation: readonly Located<LocatedAssignment>[];
}

/** The sections of sub-indices, and of these those that assign work or set goals. */
function sectionsOfSubIndices({ tree, headings, context }: ReturnType<typeof outlineOf>) {
  const headed = subIndexSections(tree, headings);
  const numbered = numberedSubIndices(headed);
  const all = withoutAssigning(headed, (line) => onlyAssigns(line, numbered, context));
  return { numbered, all, sections: withoutResults(all) };
}

/**
 * The other work with the units that another place of the document names, and what finds such units for deadlines. In two rounds:
 * "các đơn vị nêu tại khoản 1" are those who are meant by "các cơ quan chủ trì tại Mục II" there.
 */
function resolved(
  places: Omit<Places, "assignments">,
  { inSubIndices, organisation }: Work,
  unitHeadings: UnitHeadings,
) {
  const finderFor = (others: Work["organisation"]) =>
    new UnitsNamedElsewhere({ ...places, assignments: [...inSubIndices, ...others] }, unitHeadings);
  const ofAll = finderFor(organisation);
  const first = organisation.map((assignment) => ofAll.inValue(assignment));
  const elsewhere = finderFor(first);
  return { assignments: first.map((assignment) => elsewhere.inValue(assignment)), elsewhere };
}

/** The lines without those below headings of past years. */
function withoutPast(lines: readonly TextLine[], tree: Section, { year }: RuleContext): TextLine[] {
  const past = linesOfPast(tree, year);
  return lines.filter(({ index }) => !past.has(index));
}

const namedSections = (all: readonly SubIndexSections[]): SectionsOfSubIndices =>
  new Map(all.flatMap((entry) => entry.sections.map(({ section }) => [section, entry.named])));
const sectionsIn = (all: readonly SubIndexSections[]): ReadonlySet<Section> =>
  new Set(all.flatMap((entry) => entry.sections.map(({ section }) => section)));

/** True for a title about a sub-index or about those that the unit was given. */
const isOfPart = (ofTitle: NamedSubIndex | null, title: Located<string> | string): boolean =>
  ofTitle !== null || isAboutGivenParts(title);

const isUnknown = ({ value: { id } }: Located<LocatedSubIndex>): boolean => id === null;

/** The figures in the introduction and in footnotes. */
const figuresOfNotes = ({ bases, body, footnotes }: Zones, context: RuleContext) =>
  figuresBesideNames([...bases, ...footnotes], yearsOfNotes([...bases, ...body]), context);

const isOfProvince = (issuer: HeadFields["fields"]["issuer"]): boolean =>
  issuer?.value.level === "province" && issuer.value.superior === null;

/** The lines whose figures are of a past year, of another province or of a sub-index. */
const figureLines = (tree: Section, context: RuleContext) => ({
  resultYears: resultYearsOf(tree, context.year),
  otherPlaces: linesOnOthers(tree, context),
  partLines: linesOnParts(tree, context),
});

/** The lines below headings about other provinces. */
const linesOnOthers = (tree: Section, context: RuleContext) =>
  headedLines(tree, (line) => sentencePlace(line, 0, line.text.length, context) === "other");

/** The lines below headings about a sub-index. */
const linesOnParts = (tree: Section, { catalogue, indexIds, year }: RuleContext) =>
  headedLines(
    tree,
    ({ text }) =>
      catalogue.findSubIndices(text, indexIds, year).length > 0 && catalogue.findIndices(text).length === 0,
  );

/** What the deadlines are read from. */
interface BeforeDeadlines {
  readonly tree: Section;
  readonly rows: readonly TableRow[];
  readonly ofTasks: OwnersOfTasks;
  /** The lines before the first section. */
  readonly introduction: readonly TextLine[];
}

/**
 * The deadlines in the body's sentences and in the cells of all tables, also in appendices. Sentences also tell of past events,
 * which are no deadlines; a column of times of a table of tasks states when each task is due, also if the plan is signed later.
 */
function readAllDeadlines(
  { tree, rows, ofTasks, introduction }: BeforeDeadlines,
  issued: PartialDate,
  unitHeadings: UnitHeadings,
): Located<Deadline>[] {
  const headed = rows.filter((row) => row.headed);
  const inCells = headed.flatMap(({ deadlines }) => deadlines);
  const inLines = readDeadlines(tree, unitHeadings.context, {
    unitHeadings,
    headed: new Set(headed.map((row) => row.line)),
    ofTasks,
    introduction,
  });
  const due = inLines.filter(({ value }) => !isPastEvent(value, issued));
  return inDocumentOrder([...due, ...inCells]);
}

/** All units to which the body assigns work. */
export const assignedUnits = ({ subIndices, fields }: BodyFields): UnitRef[] =>
  [...subIndices.flatMap((subIndex) => subIndex.value.assignments), ...fields.assignments].flatMap(
    (assignment) => assignment.value.units,
  );

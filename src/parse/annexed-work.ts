import { isBulletLabel, parseLabel } from "../language/labels.ts";
import { allMatches } from "../language/matcher.ts";
import { readClauses } from "./fields/assignment/clauses/clause-units.ts";
import type { UnitHeadings } from "./fields/assignment/headings/unit-headings.ts";
import { readLabelsBelowTasks } from "./fields/assignment/labels/line-labels.ts";
import { SUB_INDEX_WORDS } from "./fields/sub-index/named-sub-index.ts";
import { taskVerbAt } from "./lexicon/task-verbs.ts";
import { descendants, itemsOf, type Section } from "./structure/outline/section.ts";
import { isNote, type WorkAnnex, workAnnexes } from "./structure/zones/work-annexes.ts";
import type { Zones } from "./structure/zones/zones.ts";
import type { TextLine } from "./text/text-line.ts";
import { beginsWithVerb } from "./units/ends/witnesses/predicates.ts";

/** Builds the outline of lines. The sections are added to `root`; without it, to a new root. */
type Outliner = (lines: readonly TextLine[], root?: Section) => Section;

/**
 * Adds the annexes after the sign-off that give work to the outline, each beside the parts of the body. Rows of their tables are read with
 * all tables.
 */
export function addAnnexedWork(
  tree: Section,
  zones: Pick<Zones, "title" | "appendices">,
  outlineOf: Outliner,
  unitHeadings: UnitHeadings,
): void {
  for (const annex of workAnnexes(zones))
    if (givesWork(annex, outlineOf(annex.lines), unitHeadings)) outlineOf(annex.lines, tree);
}

/**
 * True if an annex gives its work to units: by headings over what they do, or in its items. One whose name does not say so needs two units,
 * and most of its items must begin with a verb.
 */
function givesWork({ isNamed, isByForm }: WorkAnnex, root: Section, unitHeadings: UnitHeadings): boolean {
  const { context } = unitHeadings;
  const isGiven = (line: TextLine) => readClauses(line, 0, context).some(({ units }) => units !== null);
  if (isNamed && root.lines.some((line) => isNote(line) && isGiven(line))) return true;
  const sections = descendants(root).filter(({ line }) => line !== null);
  if (sections.filter((section) => isOfSubIndex(section, unitHeadings)).length >= FEWEST_SUB_INDICES)
    return true;
  const given = sections.filter((section) => isOfUnit(section, unitHeadings));
  if (isNamed) return given.length > 0;
  if (listsWorkOfUnits(root, isByForm, unitHeadings)) return true;
  if (isByForm || given.length < 2) return false;
  const items = sections.filter(({ children, lines }) => children.length + lines.length === 0);
  const work = items.filter((item) => startsWithVerb(item) || isOfUnit(item, unitHeadings));
  return work.length * 2 > items.length;
}

/** "1. Đảm bảo tuân thủ: Sở A chịu trách nhiệm", "II. Chỉ số Gia nhập thị trường": the heading of a sub-index of the plan's indices. */
function isOfSubIndex({ line, label, textStart }: Section, { context }: UnitHeadings): boolean {
  const { catalogue, indexIds, year } = context;
  if (line === null || label === null || indexIds.length === 0 || isBulletLabel(label)) return false;
  const words = line.text.slice(textStart, textStart + LONGEST_NAME);
  const [first] = catalogue.findSubIndices(words, indexIds, year);
  return first !== undefined && ONLY_WORD.test(line.folded.slice(textStart, textStart + first.start));
}
const FEWEST_SUB_INDICES = 2;
const LONGEST_NAME = 120;
const ONLY_WORD = new RegExp(`^(?:${SUB_INDEX_WORDS} ?)?(?:(?:số |thứ )?\\d{1,2})?[ :.–-]{0,3}["“]?$`, "u");

/** True for an annex of lists below names of units, whose items mostly state work; nearly all where its name says nothing about work. */
function listsWorkOfUnits(root: Section, isByForm: boolean, unitHeadings: UnitHeadings): boolean {
  const lists = itemsOf(root).filter(({ children }) => children.length > 0);
  const isHeaded = (list: Section) =>
    unitHeadings.of(list) !== null || unitHeadings.alone(list.line!, list.textStart) !== null;
  if (lists.length < FEWEST_LISTS || !lists.every(({ line }) => line !== null) || !lists.every(isHeaded))
    return false;
  const items = lists.flatMap(({ children }) => children);
  const work = items.filter(({ line, textStart }) => statesWork(line!, textStart));
  return work.length > items.length * (isByForm ? NEARLY_ALL : HALF);
}
const FEWEST_LISTS = 2;
const NEARLY_ALL = 0.6;
const HALF = 0.5;

/** True for an item below the name of a unit that begins with a verb, or one of its clauses does: "Tiêu chí 1: báo cáo thiếu, nộp bổ sung." */
function statesWork(line: TextLine, start: number): boolean {
  const starts = [...allMatches(CLAUSE_START, line.text.slice(start))].slice(0, MOST_CLAUSES);
  return (
    !TELLS.test(line.folded.slice(start)) &&
    [start, ...starts.map(({ index, 0: mark }) => start + index + mark.length)].some(
      (at) => at < line.text.length && beginsWithVerb(line, at),
    )
  );
}
const CLAUSE_START = /[:;,.] (?=[^ ])/gu;
const MOST_CLAUSES = 8;
/** What has been done, or not, and documents that have their numbers. */
const TELLS =
  /(?:^|[:;,.] )(?:đã|đạt|chiếm|được|chưa)(?= )|^ban hành (?:kế hoạch|công văn|quyết định|chỉ thị|nghị quyết|văn bản) số \d/u;

function isOfUnit(section: Section, unitHeadings: UnitHeadings): boolean {
  const { line, textStart, children, lines } = section;
  if (children.length + lines.length > 0 && unitHeadings.of(section) !== null) return true;
  const { context } = unitHeadings;
  return (
    readClauses(line!, textStart, context).some(({ units }) => units !== null) ||
    children.some((child) => readLabelsBelowTasks(child.line!, child.textStart, context) !== null)
  );
}

const startsWithVerb = ({ line }: Section): boolean =>
  taskVerbAt(line!.folded, parseLabel(line!.text)?.length ?? 0);

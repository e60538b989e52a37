import { fold } from "../../../language/fold.ts";
import { GOAL } from "../../lexicon/goals.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { ancestors, descendants, linesUnder, type Section } from "../../structure/outline/section.ts";
import { tellsOfPast } from "../../structure/outline/section-purpose.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import { keyOf, type NamedSubIndex, onlyIndexOf } from "./named-sub-index.ts";
import type { SectionHeading, SectionHeadings } from "./section-heading.ts";

/** A section about a sub-index, with what its heading states. */
export interface SubIndexSection {
  readonly section: Section;
  readonly named: NamedSubIndex;
  readonly heading: SectionHeading;
}

/** A sub-index with the sections of the body that are about it. */
export interface SubIndexSections {
  readonly named: NamedSubIndex;
  readonly sections: readonly SubIndexSection[];
}

/**
 * The sections about sub-indices, in the order of the text. A name without text below or after it is only a mention and opens
 * no section, because a plan covers a sub-index only with a task or a target.
 */
export function subIndexSections(root: Section, headings: SectionHeadings): SubIndexSections[] {
  const found = new Map<string, Found>();
  const taken = new Set<Section>();
  /** The ranks of the labelled sections in `taken`, by their parent. */
  const ranks = new Map<Section, Set<number>>();
  const take = (section: Section, heading: SectionHeading) => {
    for (const named of heading.names) {
      if (!hasContent(section, named) || assignsIt(section, heading)) continue;
      taken.add(section);
      const { parent, label, rank } = section;
      if (label && parent) ranks.set(parent, (ranks.get(parent) ?? new Set()).add(rank));
      const key = keyOf(named);
      const entry = found.get(key) ?? { named, sections: [] };
      entry.sections.push({ section, named, heading });
      found.set(key, entry);
    }
  };
  const sections = descendants(root);
  for (const section of sections) {
    const heading = isUnder(section, taken) ? null : headings.of(section);
    if (!heading) continue;
    take(section, heading.names.length > 0 ? heading : (headings.ofOwnPart(section) ?? heading));
  }
  for (const section of sections) {
    const { parent, label, rank } = section;
    const isSibling = !taken.has(section) && label && parent && ranks.get(parent)?.has(rank);
    const heading = isSibling ? headings.amongSubIndices(section) : null;
    if (heading?.names.every((named) => !found.has(keyOf(named)))) take(section, heading);
  }
  takePartsOfNames(sections, headings, { found, taken, take });
  takeOwnParts(sections, headings, { found, taken, take });
  if (found.size === 0) takeNamesOfOthers(sections, headings, { found, taken, take });
  const places = new Map(sections.map((section, i) => [section, i]));
  const placeOf = ({ sections: [first] }: Found) => places.get(first!.section)!;
  return dropLoneUnknown([...found.values()].sort((a, b) => placeOf(a) - placeOf(b)));
}

interface Taking {
  readonly found: ReadonlyMap<string, Found>;
  readonly taken: ReadonlySet<Section>;
  readonly take: (section: Section, heading: SectionHeading) => void;
}

/** Takes the headings of a list that consist of a part of a name, where many others of the list are about sub-indices. */
function takePartsOfNames(
  sections: readonly Section[],
  headings: SectionHeadings,
  { found, taken, take }: Taking,
): void {
  for (const section of sections) {
    if (taken.has(section) || isUnder(section, taken)) continue;
    const beside = siblingsOf(section);
    const named = beside.filter((one) => taken.has(one)).length;
    if (named < FEWEST_NAMED && (named === 0 || named * 2 < beside.length)) continue;
    const index = onlyIndexOf([...found.values()].flatMap((one) => namedIn(beside, one)));
    const heading = index === null ? null : headings.ofPartOfName(section, index);
    if (heading?.names.every((one) => !found.has(keyOf(one)))) take(section, heading);
  }
}
const FEWEST_NAMED = 2;

/** The name of a sub-index that some sections are about; [] for others. */
const namedIn = (
  sections: readonly Section[],
  { named, sections: own }: SubIndexSections,
): NamedSubIndex[] => (own.some(({ section }) => sections.includes(section)) ? [named] : []);

/**
 * Takes further sections of an index whose parts the document itself names: a heading that repeats a name ("1. TÍNH MINH BẠCH
 * (Đầu mối: Phòng A)" after the goal "- Tính minh bạch: 7,8 điểm"), and the headings beside two such.
 */
function takeOwnParts(
  sections: readonly Section[],
  headings: SectionHeadings,
  { found, taken, take }: Taking,
): void {
  if (found.size === 0) return;
  const ofName = (section: Section) => {
    const heading = isUnder(section, taken) || taken.has(section) ? null : headings.asOwnPart(section);
    return heading && { section, heading, key: keyOf(heading.names[0]!) };
  };
  const others = sections.flatMap((section) => ofName(section) ?? []);
  const repeated = others.filter(({ key }) => found.has(key));
  for (const { section, heading } of repeated) take(section, heading);
  for (const { section, heading } of others) {
    const beside = siblingsOf(section);
    const isBeside = repeated.filter((one) => beside.includes(one.section)).length >= FEWEST_BESIDE;
    if (isBeside && !taken.has(section)) take(section, heading);
  }
}
/** So many headings of one list repeat names of parts that the others are names of parts as well. */
const FEWEST_BESIDE = 2;

/**
 * Takes the headings of a list that are mostly names of parts of other indices: "1. Về tính minh bạch", "2. Về chi phí thời gian", "3. Về
 * vai trò người đứng đầu". The index of a province's own parts is made after these.
 */
function takeNamesOfOthers(
  sections: readonly Section[],
  headings: SectionHeadings,
  { taken, take }: Taking,
): void {
  for (const first of sections) {
    if (taken.has(first)) continue;
    const list = siblingsOf(first);
    if (list[0] !== first) continue;
    const parts = list.flatMap((section) => {
      const heading = headings.asOwnPart(section);
      return heading ? [{ section, heading }] : [];
    });
    const known = parts.filter(({ heading }) => headings.namesPartOfOther(heading.names[0]!));
    if (known.length < FEWEST_KNOWN || known.length * 2 <= list.length) continue;
    for (const { section, heading } of parts) take(section, heading);
  }
}
/** So many headings of one list name parts of other indices. */
const FEWEST_KNOWN = 3;

interface Found extends SubIndexSections {
  readonly sections: SubIndexSection[];
}

/** The sections beside a section with a label of the same kind. */
const siblingsOf = ({ parent, label, rank }: Section): readonly Section[] =>
  label && parent ? parent.children.filter((other) => other.label && other.rank === rank) : [];

function isUnder(section: Section, taken: ReadonlySet<Section>): boolean {
  for (let above = section.parent; above; above = above.parent) if (taken.has(above)) return true;
  return false;
}

const FIGURE = /\d ?(?:điểm|%|bậc)|(?:thứ|hạng|vị trí|nhóm|top|tốp) \d/u;

function hasContent(section: Section, named: NamedSubIndex): boolean {
  if (section.children.length > 0 || section.lines.length > 0) return true;
  const rest = section.line!.text.slice(named.restStart);
  const words = fold(rest).trimStart();
  return FIGURE.test(words) || taskVerbAt(words, 0) || rest.replace(/[\s;.,]+/gu, "").length > 15;
}

/**
 * True for "3. Sở Y tế: chỉ số A; chỉ số B." above plain paragraphs only: the sentence gives the sub-indices to a unit, and the
 * paragraphs are not about them.
 */
const assignsIt = ({ text, children, lines }: Section, { gives }: SectionHeading): boolean =>
  gives && children.length === 0 && lines.some((own) => own.source.kind !== "row") && SENTENCE_END.test(text);
const SENTENCE_END = /[.;]\s*$/u;

/**
 * A single name that the catalogue does not know is dropped, unless a known sub-index is beside it; several of them are taken
 * for sub-indices.
 */
function dropLoneUnknown(all: SubIndexSections[]): SubIndexSections[] {
  const [unknown, ...others] = all.filter((entry) => entry.named.id === null);
  if (!unknown || others.length > 0) return all;
  const known = new Set(
    all.flatMap(({ named, sections }) => (named.id ? sections.map(({ section }) => section) : [])),
  );
  const isBeside = unknown.sections.some(({ section }) => siblingsOf(section).some((one) => known.has(one)));
  return isBeside ? all : all.filter((entry) => entry !== unknown);
}

/** The sub-indices without the sections that a test names; a sub-index with no other section is left out. */
const withoutSections = (
  all: readonly SubIndexSections[],
  isOmitted: (section: SubIndexSection) => boolean,
): SubIndexSections[] =>
  all
    .map((entry) => ({ ...entry, sections: entry.sections.filter((one) => !isOmitted(one)) }))
    .filter(({ sections }) => sections.length > 0);

/** The sections without those that only give their sub-indices to units ("Chỉ số A (Sở Y tế); chỉ số B (Sở Tư pháp)."). */
export function withoutAssigning(
  all: readonly SubIndexSections[],
  assigns: (line: LabelledLine) => boolean,
): SubIndexSections[] {
  const isList = ({ section }: SubIndexSection) =>
    section.line !== null &&
    section.children.length === 0 &&
    section.lines.length === 0 &&
    assigns({ line: section.line, start: section.textStart, label: null, leadIn: null });
  return withoutSections(all, isList);
}

/**
 * The sections without those below a heading on results ("I. KẾT QUẢ NĂM 2025") that name no goal: their figures are no targets, and
 * the province assigns nothing there.
 */
export function withoutResults(all: readonly SubIndexSections[]): SubIndexSections[] {
  const isResult = ({ section }: SubIndexSection) =>
    ancestors(section).some((above) => above !== section && tellsOfPast(above)) &&
    !linesUnder(section).some(({ folded }) => GOALS.test(folded));
  return withoutSections(all, isResult);
}
const GOALS = new RegExp(GOAL, "u");

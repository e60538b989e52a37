import { fold } from "../../../language/fold.ts";
import { lazy } from "../../../language/memoize.ts";
import { regex } from "../../../language/regex.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { GOAL } from "../../lexicon/goals.ts";
import type { Section } from "../../structure/outline/section.ts";
import { purposeOf } from "../../structure/outline/section-purpose.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import { unitsAfterMark } from "../assignment/brackets/titled-units.ts";
import { unitsGivenContents } from "../assignment/headings/heading-subject.ts";
import { unitHeadingAt } from "../assignment/headings/unit-heading.ts";
import { UnitHeadings } from "../assignment/headings/unit-headings.ts";
import { readMarkedUnits } from "../assignment/labels/role-label.ts";
import { afterOrder } from "../assignment/sentence/order.ts";
import { roleIn } from "../assignment/sentence/role.ts";
import { statesOnlyPart } from "../assignment/shared/words-over-items.ts";
import { afterGoal } from "./after-goal.ts";
import { ASSIGNED_RULE, WORD_IN_LINE } from "./assigned-sub-indices.ts";
import { clauseParts } from "./clause-parts.ts";
import { ownPartName, siblingName } from "./heading.ts";
import { areJoining, DUTY, statesWork } from "./joining-words.ts";
import { hasOwnParts, type NamedSubIndex } from "./named-sub-index.ts";
import { type Pair, pairParts } from "./pair-parts.ts";
import { partOfName } from "./part-of-name.ts";
import { readSubIndexNames } from "./sub-index-names.ts";

/** The units to which a heading gives the tasks below it. */
export interface HeadingOwner {
  readonly units: readonly UnitRef[];
  readonly partners: readonly UnitRef[];
  readonly role: Role;
}

/** What a heading states: which sub-indices it names, and whose tasks are below it. */
export interface SectionHeading {
  /** [] for a heading that names no sub-index. */
  readonly names: readonly NamedSubIndex[];
  /** True where all of its words give the sub-indices to units: "Sở A, Sở B chịu trách nhiệm cải thiện Chỉ số X:". */
  readonly gives: boolean;
  /** The units to which it gives them, or the units of a heading without other words; null for another heading. */
  readonly owner: () => HeadingOwner | null;
  /** The duty that it states before the names, of units that are named above it: "Chủ trì cải thiện Chỉ số A"; else null. */
  readonly duty: Role | null;
  /** The offset after the goal that follows the names; null where no goal precedes further words. */
  readonly workStart: () => number | null;
  /** True where the units of the items below it follow the names: alone, or with words that announce a list. */
  readonly endsWithUnits: () => boolean;
}

/** The headings of a document. Each line is read once. */
export class SectionHeadings {
  readonly context: RuleContext;
  readonly units: UnitHeadings;
  readonly #known = new Map<TextLine, SectionHeading>();

  constructor(context: RuleContext) {
    this.context = context;
    this.units = new UnitHeadings(context);
  }

  /** The heading that a line is from an offset on, which is the same for each line: the end of its label. */
  at(line: TextLine, start: number): SectionHeading {
    const known = this.#known.get(line);
    if (known) return known;
    const read =
      givingHeading(line, start, this.context) ??
      namingHeading(line, start, namesIn(line, start, this.context), this.units);
    this.#known.set(line, read);
    return read;
  }

  /** The heading of a section; null for a section without one. */
  of({ line, textStart }: Section): SectionHeading | null {
    return line && this.at(line, textStart);
  }

  /** The heading of a section among sections about sub-indices, where a name of the catalogue needs no word such as "chỉ số". */
  amongSubIndices({ line, textStart }: Section): SectionHeading | null {
    const named = line && siblingName(line, textStart, this.context);
    return line && named && namingHeading(line, textStart, [named], this.units);
  }

  /** A heading among sections of an index that consists of a part of a name ("Đất đai"). */
  ofPartOfName(section: Section, index: string): SectionHeading | null {
    const { line, textStart } = section;
    if (!line || purposeOf(section) !== null || this.units.at(line, textStart).list() !== null) return null;
    const named = partOfName(line, textStart, index, this.context);
    return named && namingHeading(line, textStart, [named], this.units);
  }

  /** A labelled section below a heading that lists the parts of an index which the catalogue has no parts of. */
  ofOwnPart({ line, label, textStart, parent }: Section): SectionHeading | null {
    if (!line || !label || !parent?.line || !hasOwnParts(this.context)) return null;
    if (!OVER_PARTS.test(parent.line.folded.trim()) && !parent.children.some(statesScore)) return null;
    if (this.units.at(line, textStart).list() !== null) return null;
    const named = ownPartName(line, textStart, this.context);
    return named && namingHeading(line, textStart, [named], this.units);
  }

  /** A labelled section as one of the parts of such an index that is known by its name or by the sections beside it. */
  asOwnPart({ line, label, textStart }: Section): SectionHeading | null {
    if (!line || !label || !hasOwnParts(this.context)) return null;
    if (this.units.at(line, textStart).list() !== null) return null;
    const named = ownPartName(line, textStart, this.context, true);
    return named && namingHeading(line, textStart, [named], this.units);
  }

  /** True for a part of such an index with the name of a part of another index. */
  namesPartOfOther({ name }: NamedSubIndex): boolean {
    return this.context.catalogue.matchSubIndex(name, [], this.context.year, LIKE_NAME) !== null;
  }
}

/** True for the heading of a section that names a known sub-index: "- Chỉ số A". */
export const namesSubIndex = (section: Section, headings: SectionHeadings): boolean =>
  headings.of(section)?.names.some(({ id }) => id !== null) === true;

/** "Nhiệm vụ theo từng chỉ số thành phần", "Giải pháp nâng cao các chỉ số thành phần": the end of a heading over one section for each. */
const OVER_PARTS =
  /(?:từng|các|\d{1,2}) (?:chỉ số|tiêu chí|chỉ tiêu)(?: thành phần)?(?: (?:ddci|năm \d{4}))?(?: (?:cần|phải|được|ưu tiên|trọng tâm|còn|có|bị)(?: [^ .;:]{1,8}){0,8})?[.:]?$/u;

/** "1. Tính minh bạch (phấn đấu tối thiểu 7,0 điểm)": only a part of an index has a score for its goal in its heading. */
const statesScore = ({ label, text }: Section): boolean =>
  label !== null && text.length <= LONGEST_HEADING && SCORE_IN_BRACKET.test(fold(text));
const SCORE_IN_BRACKET = new RegExp(
  `\\((?:${GOAL})[^()]{0,60} \\d{1,3}(?:[.,]\\d{1,4})? điểm[^()]{0,40}\\)`,
  "u",
);

/**
 * A heading whose words give sub-indices to units. The units come before the names, or in the same sentence after them: "Chỉ số
 * X do Sở A phụ trách:", "Đối với Chỉ số X, Sở A chủ trì:". Units after a mark ("Chỉ số X: Sở A", "Chỉ số X (Sở A)") are read with
 * the items below. null for another heading.
 */
function givingHeading(line: TextLine, start: number, context: RuleContext): SectionHeading | null {
  if (line.text.length - start > LONGEST_HEADING || !WORD_IN_LINE.test(line.folded)) return null;
  const end = goalAtEnd(line, start);
  const pair = onlyPairIn(line, start, end, context);
  const last = pair?.named.at(-1);
  if (!pair || !last || OWN_PART.test(line.folded.slice(last.restStart, end))) return null;
  // "Sở A báo cáo kết quả Chỉ số X:" is no work on it.
  if (pair.words && !statesWork(line.folded.slice(pair.words.from, pair.words.to))) return null;
  const owner = { units: pair.units, partners: pair.partners, role: pair.role ?? "member" };
  const names = pair.named.map((named) => ({ ...named, restStart: end }));
  return {
    names,
    gives: true,
    owner: () => owner,
    duty: null,
    workStart: () => null,
    endsWithUnits: () => false,
  };
}

/**
 * The offset of the goal or the result that ends a heading: "Phòng A (Chỉ số X | , mục tiêu 8,10 điểm)", "Sở A: Chủ trì Chỉ số X | (hạng
 * 47)."; its end where it states none.
 */
function goalAtEnd({ text, folded }: TextLine, start: number): number {
  const words = folded.slice(start);
  const goal = GOAL_AT_END.exec(words) ?? RESULT_AT_END.exec(words);
  return goal ? start + goal.index : text.length;
}
const GOAL_AT_END = new RegExp(
  `(?:[,;:]| [-–]| \\() ?(?:${GOAL})(?: [^()\\d,;]{0,40})?:? ?\\d[^();]{0,40}\\){0,2}[\\s.:]*$`,
  "u",
);

/** "(đạt 6,41 điểm, xếp thứ 51/63)", "(hạng 47)": the result of a sub-index beside its name. */
const RESULT_IN_BRACKET =
  "\\((?=[^()]{0,60}(?:điểm|hạng|thứ|bậc))(?=[^()]{0,80}\\d)(?:đạt|năm|xếp|hạng|thứ|tăng|giảm|mất|hiện|\\d)(?![^()]{0,100}(?:chủ trì|phối hợp|giao |thực hiện))[^()]{1,100}\\)";
const RESULT_AT_END = regex` ?${RESULT_IN_BRACKET}[\s.:]*$`;

function onlyPairIn(line: TextLine, start: number, end: number, context: RuleContext): Pair | null {
  const sentence = { start, end };
  // The numbers that a document gives to its sub-indices are known when all headings are read.
  const source = { rule: ASSIGNED_RULE, numbered: new Map<number, NamedSubIndex>() };
  const [pair, ...others] = pairParts(
    line,
    clauseParts(line, start, sentence.end, source, context),
    sentence,
  );
  return others.length === 0 ? (pair ?? null) : null;
}
const OWN_PART = /^["”’»]?(?:\s*[:(]| [-–] )\s*(?=\S)/u;

function namingHeading(
  line: TextLine,
  start: number,
  names: readonly NamedSubIndex[],
  unitHeadings: UnitHeadings,
): SectionHeading {
  const { context } = unitHeadings;
  const [first] = names;
  const workStart = lazy(() => (first ? afterGoal(line, first.restStart, context) : null));
  return {
    names,
    gives: false,
    workStart,
    duty: first ? dutyBefore(line, start, first.span.start) : null,
    owner: lazy(() =>
      first ? ownerOfSeveral(line, names, context) : unitsOfHeading(line, start, unitHeadings),
    ),
    endsWithUnits: lazy(
      () => first !== undefined && announces(line, workStart() ?? first.restStart, context),
    ),
  };
}

/** "Chỉ số A, Chỉ số B (Sở Nội vụ)": the units after several names; null after one name, whose units are read with its items. */
function ownerOfSeveral(
  line: TextLine,
  names: readonly NamedSubIndex[],
  context: RuleContext,
): HeadingOwner | null {
  if (names.length < 2) return null;
  const named = unitsAfterMark(line, names.at(-1)!.span.end, context);
  return named && { units: named.units, partners: named.partners ?? [], role: named.role ?? "member" };
}

function dutyBefore(line: TextLine, start: number, end: number): Role | null {
  const words = line.folded.slice(start, end);
  return DUTY.test(words) && areJoining(words) ? roleIn(words, { collecting: false }) : null;
}

/** Distance of a name that is nearly the same. */
const LIKE_NAME = 0.12;

/** A longer line is a sentence, unless punctuation separates a heading from its text. */
const LONGEST_HEADING = 260;

const namesIn = (line: TextLine, start: number, context: RuleContext): readonly NamedSubIndex[] =>
  line.text.length - start > LONGEST_HEADING && !/^.{5,200}?["”»:.]/u.test(line.text.slice(start))
    ? []
    : readSubIndexNames(line, start, context);

/** "1. Sở Tài chính", "Giao Sở Tài chính chủ trì các nội dung sau:": the units of a heading that states no work; else null. */
function unitsOfHeading(line: TextLine, start: number, unitHeadings: UnitHeadings): HeadingOwner | null {
  const given = unitsGivenContents(line, start, unitHeadings.context);
  if (given) return { units: given.units, partners: given.partners ?? [], role: given.role ?? "member" };
  const heading = unitHeadings.at(line, start);
  const list = heading.list();
  if (!list || !areJoining(heading.rest())) return null;
  const role = roleIn(line.folded.slice(list.end), { collecting: false });
  return { units: list.units, partners: [], role };
}

/** True for "Chỉ số A: | Văn phòng UBND tỉnh" and "Chỉ số A: | Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp thực hiện:". */
const announces = (line: TextLine, from: number, context: RuleContext): boolean =>
  unitHeadingAt(line, from, context).after() !== "other" ||
  endsWithMarked(line, from, context) ||
  endsWithPart(line, from, context);

/** True for "Giao Sở A chủ trì.", "Sở A là cơ quan đầu mối" up to the end of the line. */
function endsWithPart(line: TextLine, from: number, context: RuleContext): boolean {
  const start = from + /^[\s.:–-]*/u.exec(line.text.slice(from))![0].length;
  const list = readUnitList(line, afterOrder(line, start), context);
  return list !== null && list.units.length > 0 && statesOnlyPart(line, list.end, context);
}

/** True for "Phòng A; Trường B (phối hợp)" up to the end of the line. */
function endsWithMarked(line: TextLine, from: number, context: RuleContext): boolean {
  const start = from + /^[\s:–-]*/u.exec(line.text.slice(from))![0].length;
  const last = readMarkedUnits(line, readUnitList(line, start, context), context).at(-1);
  return last !== undefined && /^[\s:.]*$/u.test(line.text.slice(last.span.end));
}

import { fold } from "../../../language/fold.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { NO_UNITS } from "../../lexicon/no-units.ts";
import { ORDER } from "../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { COORDINATE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isProperName } from "../../units/proper-name.ts";
import { readUnitField } from "../../units/unit-field.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { beginsBody, readWholeNames } from "../../units/whole-names.ts";
import type { ClauseUnits } from "./assignment-rule.ts";
import { namesPerson } from "./below-facts.ts";
import { dutiesOf } from "./duties-of.ts";
import { isLeadIn, leadInOf } from "./lead-in.ts";
import { afterOrder } from "./order.ts";
import { isPost } from "./post.ts";
import { subjectAt } from "./subject.ts";

export const UNIT_HEADINGS_RULE = "assignment/unit-headings";

/** The part of a heading that may consist of names, and the offset where its task begins. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly taskStart: number;
  /** True where the words before it are certainly the subject: a lead-in follows. */
  readonly isSubject?: boolean;
}

const DUTIES_OF = /(?:nhiệm vụ|trách nhiệm) (?:cụ thể )?của |phân công nhiệm vụ/u;
const HEAD_MARKS = /[\s.:]{0,4}$/u;
const headText = (line: TextLine, start: number) => line.text.slice(start).replace(HEAD_MARKS, "");

/** True for "Trưởng Ban Chỉ đạo" over tasks; its members are persons. */
function isPostHeading({ line, textStart, lines, children }: Section): boolean {
  if (!line || lines.length + children.length === 0 || !isPost(fold(headText(line, textStart)))) return false;
  const below = [...lines.map(({ folded }) => folded), ...children.map(({ text }) => fold(text))];
  return !below.some((words) => namesPerson(words.trim()));
}

function postHeading(line: TextLine, start: number): ClauseUnits {
  const name = headText(line, start);
  const group = /^các /iu.test(name);
  const units = [{ name, unitId: null, group }];
  return { units, partners: null, role: null, end: start + name.length, taskStart: line.text.length };
}

const LONGEST_HEAD = 240;
/** Least number and least share of sibling headings with units, for a heading without a known unit to count. */
const MIN_SIBLINGS = 2;
const MIN_SHARE = 0.5;

/**
 * Numbered headings that consist of names of units, some of them unknown: "1. UBND các xã, phường, đặc khu An Sơn:", and
 * "4. Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh" among the headings of other units.
 */
export class UnitHeadings {
  readonly #context: RuleContext;
  readonly #known = new Map<Section, ClauseUnits | null>();
  readonly #isListOfUnits = new Map<Section, boolean>();
  readonly #isListOfNames = new Map<Section, boolean>();

  constructor(context: RuleContext) {
    this.#context = context;
  }

  /** The units that a section's heading names; null where it is not such a heading. */
  of(section: Section): ClauseUnits | null {
    const known = this.#known.get(section);
    if (known !== undefined) return known;
    const found = this.#read(section) ?? this.#namesOf(section);
    this.#known.set(section, found);
    return found;
  }

  #read(section: Section): ClauseUnits | null {
    const { line, label, textStart } = section;
    if (!line || !label || !regex`[\p{L}\d]`.test(label.text)) return null;
    const duties = dutiesOf(section, this.#context);
    if (duties)
      return {
        units: duties.units,
        partners: null,
        role: null,
        end: duties.end,
        taskStart: line.text.length,
      };
    const start = afterOrder(line, textStart);
    if (this.#isPost(section)) return postHeading(line, start);
    const first = readUnitList(line, start, this.#context);
    const isAmongUnits = this.#isAmongUnits(section);
    const namesHeads = HEADS.test(line.folded.slice(start));
    if (!first && !isAmongUnits && !namesHeads && !hasLeadIn(section, start)) return null;
    const head = headOf(section, start, isAmongUnits);
    const units = head && unitsOf(line, head, this.#context);
    return units && { units, partners: null, role: null, end: head.end, taskStart: head.taskStart };
  }

  /** The units of a heading that consists of names, known or not, before a colon: "Các cơ quan cấp phép (Sở A, Sở B):". */
  #namesOf({ line, label, textStart, lines, children }: Section): ClauseUnits | null {
    if (!line || !label || !/:\s*$/u.test(line.text)) return null;
    // A heading of facts ("Cơ quan tiếp nhận và đối tượng kê khai:") has no items that begin with a verb.
    const items = [
      ...lines.map(({ folded }) => taskVerbAt(folded, 0)),
      ...children.map((child) => taskVerbAt(child.line!.folded, child.textStart)),
    ];
    if (items.filter(Boolean).length * 2 < Math.max(1, items.length)) return null;
    const start = afterOrder(line, textStart);
    const end = line.text.replace(HEAD_MARKS, "").length;
    if (end - start > LONGEST_HEAD || end <= start) return null;
    const units = readWholeNames(line, start, end, this.#context);
    return units && units.length > 0
      ? { units, partners: null, role: null, end, taskStart: line.text.length }
      : null;
  }

  /** True for the heading of a post among such headings or those of units, or below a heading on the duties of a body. */
  #isPost(section: Section): boolean {
    const { parent } = section;
    if (!isPostHeading(section) || !parent) return false;
    const posts = parent.children.filter(isPostHeading);
    return posts.length >= MIN_SIBLINGS || DUTIES_OF.test(fold(parent.text)) || this.#isAmongUnits(section);
  }

  /** True if most of the sibling headings of a section are units with their tasks. */
  #isAmongUnits({ parent }: Section): boolean {
    return parent !== null && this.#siblingsAre(parent, this.#isListOfUnits, () => true);
  }

  /** True if most of the sibling headings of a section are names of units without further words. */
  isAmongNames({ parent }: Section): boolean {
    const isName = ({ text, folded }: TextLine, end: number) =>
      /^[\s:]*$/u.test(text.slice(end)) || isLeadIn(folded.slice(end));
    return parent !== null && this.#siblingsAre(parent, this.#isListOfNames, isName);
  }

  #siblingsAre(
    parent: Section,
    memory: Map<Section, boolean>,
    isSuch: (line: TextLine, end: number) => boolean,
  ): boolean {
    const known = memory.get(parent);
    if (known !== undefined) return known;
    const all = parent.children.filter(({ label }) => label !== null);
    const named = all.filter(({ line, textStart }) => {
      const list = line && subjectAt(line, afterOrder(line, textStart), this.#context);
      return list != null && list.units.length > 0 && isSuch(line!, list.end);
    });
    const is = named.length >= MIN_SIBLINGS && named.length >= MIN_SHARE * (all.length - 1);
    memory.set(parent, is);
    return is;
  }
}

/** True for "Các chủ rừng có trách nhiệm" over the list of tasks. */
const hasLeadIn = ({ line, lines, children }: Section, start: number): boolean =>
  lines.length + children.length > 0 && (leadInOf(line!.folded.slice(start))?.rest ?? 0) > 0;

/** The words up to a lead-in of tasks, up to a colon, up to the end of a heading over other lines, or, among headings of units, up to a verb. */
function headOf(section: Section, start: number, isAmongUnits: boolean): Head | null {
  const line = section.line!;
  const leadIn = hasLeadIn(section, start) ? leadInOf(line.folded.slice(start)) : null;
  if (leadIn) {
    const head = headUntil(line, start, start + leadIn.rest, line.text.length);
    return head && { ...head, isSubject: true };
  }
  const colon = line.text.slice(start, start + LONGEST_HEAD).search(/:(?= |$)/u);
  if (colon >= 0) return headUntil(line, start, start + colon, start + colon + 1);
  if (section.lines.length + section.children.length > 0 && line.text.length - start <= LONGEST_HEAD)
    return headUntil(line, start, line.text.length, line.text.length);
  if (!isAmongUnits) return null;
  for (let at = line.text.indexOf(" ", start); at >= 0; at = line.text.indexOf(" ", at + 1)) {
    if (at - start > LONGEST_HEAD) return null;
    if (taskVerbAt(line.folded, at + 1) && isSmallAt(line.text, at + 1))
      return headUntil(line, start, at, at);
  }
  return null;
}

const NOTE_AT_END = /[\s.;,:]{0,4}(?: ?\([^()]{1,200}\))?[\s.;,:]{0,4}$/u;

const MEMBERS_FOLLOW = / gồm(?: có)?(?: (?:các )?(?:ông|bà|đồng chí|thành viên)[^.;:]{0,40})?$/iu;

/** A head without a bracket and punctuation at its end; null if it is too short. */
function headUntil(line: TextLine, start: number, end: number, after: number): Head | null {
  const words = line.text.slice(start, end).replace(NOTE_AT_END, "");
  const gap = /^\s*/u.exec(line.text.slice(after))![0].length;
  // "Các ủy viên Hội đồng, gồm:" is above members, who have no tasks there.
  return words.length < 3 || MEMBERS_FOLLOW.test(words)
    ? null
    : { start, end: start + words.length, taskStart: after + gap };
}

/** "Bộ trưởng các Bộ, Chủ tịch UBND các tỉnh": several heads in place of their units. */
const HEADS = new RegExp(`^(?:${UNIT_HEAD}) [^;]{1,200}(?:[,;]| và) (?:${UNIT_HEAD}) `, "u");

/** Verbs that make it a sentence instead of names: "Văn phòng Sở trân trọng đề nghị". */
const HAS_VERB = new RegExp(
  `(?:^mời| (?:${ORDER}|${LEAD}|${COORDINATE}|trân trọng|phân cấp|ủy quyền|xin|thông báo|có trách nhiệm|${RESPONSIBLE}))(?= |$)`,
  "u",
);

/** The units of a head; null unless all of its words are names. */
function unitsOf(
  line: TextLine,
  { start, end, isSubject }: Head,
  context: RuleContext,
): readonly UnitRef[] | null {
  const cut = line.upTo(end);
  const first = readUnitList(cut, start, context);
  const isKnown = first?.units.some(isKnownUnit) ?? false;
  const whole = cut.text.slice(start);
  // "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh"
  if (HAS_VERB.test(cut.folded.slice(start))) return null;
  const heads = HEADS.test(cut.folded.slice(start)) ? readWholeNames(cut, start, end, context) : null;
  if (heads && heads.length > 1) return heads;
  if (!isKnown && !/[,;]/u.test(whole) && isProperName(whole, cut.folded.slice(start)))
    return [{ name: whole, unitId: context.catalogue.matchUnit(whole)?.id ?? null, group: false }];
  // "Các đơn vị cấp nước sạch trên địa bàn": the first words alone name nobody.
  if (first?.units.length === 0 && PLURAL.test(cut.folded.slice(start))) {
    const rest = first.end + 1;
    const isName =
      isSubject ||
      RELATIVE.test(cut.folded.slice(rest)) ||
      isNounPhrase(cut.folded, rest, cut.text.slice(rest));
    return !isName || whole.split(" ").length > LONGEST_GROUP || context.catalogue.namesNoUnit(whole)
      ? null
      : [{ name: whole, unitId: null, group: true }];
  }
  const field = readUnitField(cut, { from: start, first }, context);
  if (field.isWhole) return field.units.length > 0 ? field.units : null;
  const at = field.end;
  const gap = /^[\s,;]*(?:(?:và|cùng) )?/u.exec(cut.text.slice(at))![0].length;
  if (field.units.length > 0 ? gap === 0 : !OTHERS.test(cut.folded.slice(start))) return null;
  const name = cut.text.slice(at + gap);
  if (!isNounPhrase(cut.folded, at + gap, name)) return null;
  const last = field.units.at(-1);
  // "Ban Chỉ đạo xóa nhà tạm, | nhà dột nát huyện Bình An": no body, so it is the rest of the name.
  if (
    last &&
    !last.group &&
    last.unitId === null &&
    isSmallAt(cut.text, at + gap) &&
    !beginsBody(name.toLowerCase())
  )
    return [...field.units.slice(0, -1), { ...last, name: last.name + cut.text.slice(at) }];
  const group = field.units.length === 0;
  return [...field.units, { name, unitId: null, group }];
}

const LONGEST_GROUP = 20;
/** Words of a clause that describes a group: "Các cơ quan, đơn vị | được kiểm tra". */
const RELATIVE = /^(?:được|đang|có|thuộc|trực thuộc)(?= )[^.;:\d]{1,80}$/u;
const PLURAL = /^(?:các|những) /u;
/** First words of groups that the catalogue does not know: "Các chủ rừng là tổ chức", "Những hộ kinh doanh". */
const OTHERS = new RegExp(
  `^(?:các|những) (?!${NO_UNITS}|giải pháp|hoạt động|chỉ tiêu|biện pháp|mục tiêu|nhóm)`,
  "u",
);
const MAX_WORDS = 9;

/** True for a few words without a verb. */
function isNounPhrase(folded: string, from: number, name: string): boolean {
  const words = name.split(" ");
  if (words.length > MAX_WORDS || !regex`^\p{L}`.test(name) || /[.;:\d]/u.test(name)) return false;
  let at = from;
  return words.every((word) => {
    // After "là" a noun follows: "các chủ rừng là tổ chức".
    const isNoun = word === "là" || folded.slice(from, at).endsWith(" là ");
    const isVerb = !isNoun && taskVerbAt(folded, at);
    at += word.length + 1;
    return !isVerb;
  });
}

import { fold } from "../../../../language/fold.ts";
import { isBulletLabel } from "../../../../language/labels.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { areDuties } from "../../../lexicon/label-grammar.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { purposeOf } from "../../../structure/outline/section-purpose.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { BODY_NOUN, beginsBody } from "../../../units/shared/names-body.ts";
import type { LabelsAbove } from "../labels/label-lines.ts";
import { everybodyEnd } from "../sentence/addressees-at.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { dutiesOf } from "../sentence/duties-of.ts";
import { afterOrder } from "../sentence/order.ts";
import { everybodyAt } from "../subjects/everybody.ts";
import { HEADS, hasLeadIn, headOf, LONGEST_GROUPS, unitsOf, wholeGroups } from "./heading-names.ts";
import { startOfHeading } from "./heading-subject.ts";
import { narrowedClass } from "./narrowed-class.ts";
import { headsOtherThings } from "./other-headings.ts";
import {
  bodyHeading,
  HEAD_END,
  headingOfRest,
  isPostHeading,
  levelHeading,
  personHeading,
  postHeading,
  staffHeading,
} from "./post-headings.ts";
import { isAmongRoles, isOverWork, roleHeading } from "./role-headings.ts";
import { sectorHeading } from "./sector-headings.ts";
import { MIN_SIBLINGS, SiblingHeadings } from "./sibling-headings.ts";
import { TOPIC, type UnitHeading, unitHeadingAt } from "./unit-heading.ts";

export const UNIT_HEADINGS_RULE = "assignment/headings/unit-headings";

const DUTIES_OF = /(?:nhiệm vụ|trách nhiệm) (?:cụ thể )?của |phân công nhiệm vụ/u;
/**
 * True for a section with a number or a letter, and for a bullet with a list below it: "- Phó Giám đốc Sở phụ trách:". Without a colon the
 * list must be work.
 */
const mayHead = (section: Section): boolean => {
  const { label, text, children } = section;
  if (label === null || !isBulletLabel(label)) return label !== null;
  return children.length > 0 && (endsWithColon(text) || (!ENDED.test(text) && isOverWork(section)));
};
const ENDED = /[.;,]\s*$/u;

/** "Các sở, UBND các xã | ,…": a list of names that is left open. */
const OPEN_END = /(?:,? ?(?:…|\.\.\.|v\.v))?\.?$/u;

/** "3. Đơn vị được kiểm tra": each of those who are named elsewhere. */
function classHeading({ text, folded }: TextLine, start: number, end: number): ClauseUnits | null {
  if (!OF_CLASS.test(folded.slice(start, end))) return null;
  const units = [{ name: text.slice(start, end), unitId: null, group: true }];
  return { units, partners: null, role: null, end, taskStart: text.length };
}
const OF_CLASS = /^(?:đơn vị|cơ quan|địa phương) (?:được|bị) (?!giao |phân công )[^.;:,()]{4,50}$/u;

/** "1. Các đơn vị:": every body, where a heading has no other words. */
function everybodyUpTo(line: TextLine, start: number, end: number) {
  const list = everybodyAt(line.upTo(end), start);
  return list?.end === end ? list.units : null;
}

/** "Các đơn vị sự nghiệp thuộc thẩm quyền của Bộ A": a group and which one, without work or a role. */
const LISTS_BODIES =
  /^(?:danh (?:sách|mục) )?(?:các |những )?(?:đơn vị|cơ quan|tổ chức|trường|doanh nghiệp|công ty|bệnh viện|trung tâm|tập thể)(?: [^ .,;:]{1,9}){0,6}? (?:thuộc|trực thuộc|của|do|được(?! (?:giao|phân công))|đạt|có tên|trên địa bàn) (?!.*(?:chủ trì|phối hợp|thực hiện|trách nhiệm|nhiệm vụ|phân công|phụ trách|giao |báo cáo))[^;:]*[^.;:]$/u;

/**
 * The headings of units of a document. A line is read once (`at`), a section once with its place among others (`of`): the outline,
 * the assignments, the owners of deadlines and the warnings ask here.
 */
export class UnitHeadings {
  /** The last labels of the document; readers of its sections share them. */
  readonly labelsAbove: LabelsAbove = new Map();
  readonly context: RuleContext;
  readonly #lines = new Map<TextLine, UnitHeading>();
  readonly #known = new Map<Section, ClauseUnits | null>();
  readonly #siblings: SiblingHeadings;

  constructor(context: RuleContext) {
    this.context = context;
    this.#siblings = new SiblingHeadings(this);
  }

  /** What the words of a line state from an offset on, which is the same for each line: the end of its label. */
  at(line: TextLine, start: number): UnitHeading {
    const known = this.#lines.get(line);
    if (known) return known;
    const read = unitHeadingAt(line, start, this.context);
    this.#lines.set(line, read);
    return read;
  }

  /** The units that a line consists of: words after them state no work of their own. null for another line. */
  alone(line: TextLine, start: number): UnitList | null {
    const { list, rest } = this.at(line, start);
    return list() !== null && areDuties(rest()) ? list() : null;
  }

  /** True for a heading of units directly above a table: the rows are their tasks. */
  headsTable({ line, lines, children, textStart }: Section): boolean {
    if (!line || children.length > 0 || lines[0]?.source.kind !== "row") return false;
    return this.alone(line, textStart) !== null;
  }

  /**
   * The units of a numbered heading that consists of names, some of them unknown: "1. UBND các xã, phường, đặc khu An Sơn:", and
   * "4. Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh" among the headings of other units. null for other headings.
   */
  of(section: Section): ClauseUnits | null {
    const known = this.#known.get(section);
    if (known !== undefined) return known;
    const read = this.#read(section) ?? this.#namesOf(section) ?? this.#roleOf(section);
    const isNone = read !== null && headsOtherThings(read, section);
    const found = isNone ? null : read;
    this.#known.set(section, found);
    return found;
  }

  /** True for "Điều 1. Các trường thuộc Bộ A" over "1. Trường B." and other names alone: a list of bodies, and nobody's work. */
  listsBodies({ text, lines, children }: Section): boolean {
    if (lines.length > 0 || children.length < MIN_SIBLINGS || !LISTS_BODIES.test(fold(text.trim())))
      return false;
    const isLeaf = ({ lines, children }: Section) => lines.length + children.length === 0;
    const bare = children.filter(
      ({ label, line, textStart }) => label && line && this.alone(line, textStart) !== null,
    );
    return children.every(isLeaf) && bare.length * 2 > children.length;
  }

  /** The units of "1. Đồng chí Lê Văn An, Giám đốc Sở A - Tổ phó" over work; null for another heading. */
  person(section: Section): ClauseUnits | null {
    const { line, textStart } = section;
    if (!line || !mayHead(section)) return null;
    return personHeading(line, afterOrder(line, textStart), this.context, () => isOverWork(section));
  }

  /** The class of "2. Các sở, ngành quản lý các dự án thuộc Chương trình" over items of work; null for another heading. */
  narrowedClass(section: Section): ClauseUnits | null {
    const { line, textStart } = section;
    return line && narrowedClass(section, startOfHeading(line, textStart), this.context);
  }

  #read(section: Section): ClauseUnits | null {
    const { line, textStart } = section;
    const broad = levelHeading(section) ?? sectorHeading(section, this.context);
    if (broad) return broad;
    if (!line || !mayHead(section)) return null;
    const duties = dutiesOf(section, this.context);
    if (duties)
      return {
        units: duties.units,
        partners: null,
        role: null,
        end: duties.end,
        taskStart: line.text.length,
      };
    const start = startOfHeading(line, textStart);
    const person = this.person(section);
    if (person) return person;
    if (this.#isPost(section)) return postHeading(line, start);
    const staff = staffHeading(section, start) ?? headingOfRest(line, start);
    if (staff) return staff;
    const narrowed = narrowedClass(section, start, this.context);
    if (narrowed) return narrowed;
    const first = readUnitList(line, start, this.context);
    const isAmongUnits = this.#isAmongUnits(section);
    const namesHeads = HEADS.test(line.folded.slice(start));
    if (!first && !isAmongUnits && !namesHeads && !hasLeadIn(section, start)) return null;
    const head = headOf(section, start, isAmongUnits);
    const units =
      head &&
      ((section.children.length > 0 ? wholeGroups(line, { start, units: first }, this.context) : null) ??
        unitsOf(line, head, this.context));
    return units && { units, partners: null, role: null, end: head.end, taskStart: head.taskStart };
  }

  /**
   * The units of a heading that consists of names, known or not, before a colon: "Các cơ quan cấp phép (Sở A, Sở B):". Words for
   * every body need no colon: "3. Các cơ quan, đơn vị, địa phương", and neither do groups among headings of names: "4. Các doanh
   * nghiệp viễn thông, doanh nghiệp cung cấp trung tâm dữ liệu".
   */
  #namesOf(section: Section): ClauseUnits | null {
    const { line, label, textStart, lines, children } = section;
    const isHeading = label !== null || TOPIC.test(line?.folded ?? "");
    if (!line || !isHeading) return null;
    const hasColon = endsWithColon(line.text);
    if (!hasColon && (!label || isBulletLabel(label) || lines.length + children.length === 0)) return null;
    // A heading of facts ("Cơ quan tiếp nhận và đối tượng kê khai:") has no items that begin with a verb.
    const items = [
      ...lines.map(({ folded }) => taskVerbAt(folded, 0)),
      ...children.map((child) => taskVerbAt(child.line!.folded, child.textStart)),
    ];
    if (items.filter(Boolean).length * 2 < Math.max(1, items.length)) return null;
    const start = afterOrder(line, textStart);
    const end = line.text
      .slice(0, hasColon ? line.folded.search(HEAD_END) : undefined)
      .trimEnd()
      .replace(OPEN_END, "").length;
    if (end - start > LONGEST_GROUPS || end <= start) return null;
    if (!hasColon && !line.folded.startsWith("các ", start)) return this.#bodyAmong(section, start, end);
    const named = hasColon
      ? readWholeNames(line, start, end, this.context)
      : this.#groupsAmong(section, start, end);
    const units = named?.length === 0 ? everybodyUpTo(line, start, end) : named;
    return units && units.length > 0
      ? { units, partners: null, role: null, end, taskStart: line.text.length }
      : null;
  }

  /** The groups of bodies that a heading consists of, next to headings of names; [] for every body and for other words. */
  #groupsAmong(section: Section, start: number, end: number): readonly UnitRef[] {
    const line = section.line!;
    if (/[.;]\s*$/u.test(line.text) || everybodyEnd(line, start) !== null || !this.isAmongNames(section))
      return [];
    const first = readUnitList(line, start, this.context);
    if (first?.units.length && line.text[first.end] === " " && isVerbAt(line, first.end + 1)) return [];
    const names = readWholeNames(line, start, end, this.context) ?? [];
    const isBody = ({ unitId, name }: UnitRef) => {
      const [plural = ""] = /^(?:các|những) /u.exec(fold(name)) ?? [];
      return (
        unitId !== null || (plural ? BODY_NOUN.test(fold(name).slice(plural.length)) : beginsBody(fold(name)))
      );
    };
    return names.every(isBody) ? names : [];
  }

  /**
   * A body or a post that no catalogue knows, or one of a class: "3. Thư ký các Tổ công tác", "3. Đơn vị được kiểm tra" over tasks, next to the heading of a known unit or below one of
   * duties.
   */
  #bodyAmong({ line, parent }: Section, start: number, end: number): ClauseUnits | null {
    const isKnown = (sibling: Section) =>
      sibling.label !== null && sibling.line !== null && this.alone(sibling.line, sibling.textStart) !== null;
    const found = parent && (bodyHeading(line!, start, end) ?? classHeading(line!, start, end));
    return found && (purposeOf(parent) === "tasks" || parent.children.some(isKnown)) ? found : null;
  }

  /** A role that no catalogue knows: "2. Giáo viên chủ nhiệm" over tasks, among headings of units and roles. */
  #roleOf(section: Section): ClauseUnits | null {
    const role = roleHeading(section, this.context);
    const isUnit = ({ line, textStart, lines, children }: Section) =>
      lines.length + children.length > 0 && line !== null && this.alone(line, textStart) !== null;
    return role && isAmongRoles(section, isUnit, this.context) ? role : null;
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
    return parent !== null && this.#siblings.areUnits(parent);
  }

  /** True if most of the sibling headings of a section are names of units without further words. */
  isAmongNames({ parent }: Section): boolean {
    return parent !== null && this.#siblings.areNames(parent);
  }
}

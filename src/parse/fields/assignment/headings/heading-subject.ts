import { isCapitals } from "../../../../language/is-capitals.ts";
import { isBulletLabel } from "../../../../language/labels.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { UNIT_NOUN } from "../../../lexicon/bodies.ts";
import {
  CARRY_OUT,
  COORDINATE,
  FOCAL,
  IN_CHARGE,
  OWN_PART,
  RESPONSIBLE,
  STANDING,
  TASK_ROLE,
} from "../../../lexicon/roles.ts";
import { dutyVerbAt, taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { nameUpTo } from "../../../units/shared/named-unit.ts";
import { leadInOf } from "../lead-ins/lead-in.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { partnersIn, roleIn } from "../sentence/role.ts";
import { clauseOf } from "../sentence/subject.ts";
import type { Item } from "../shared/items.ts";
import { hasWords } from "../shared/task.ts";
import { statesOnlyPart } from "../shared/words-over-items.ts";
import { leadAndPartners } from "../subjects/lead-and-partners.ts";
import { HAS_VERB, wholeGroups } from "./heading-names.ts";
import { isOverWork } from "./role-headings.ts";

// The units of a heading over the list of their tasks. Such a heading states no work, so all of its words before a lead-in
// ("có trách nhiệm") are names.

const CONTENTS =
  /^(?:(?:các |những )?nhóm |các |những )?(?:các )?(?:nội dung|nhiệm vụ|công việc|phần việc|trách nhiệm)(?: do| mà| của)? (?=\S)/u;
const SENTENCE_END = /[.;]\s*$/u;
const LONGEST_NAME = 200;

/**
 * Words after a group in a heading that say which of its members are meant: "Các tổ chức thử nghiệm | được chỉ định:", "UBND cấp xã |
 * có dịch:", "UBND các tỉnh | từ A đến B:", "Các phòng | tham gia đào tạo". Without them the heading names too many.
 */
const WHICH =
  /^ (?:(?:đã )?được [^.;:,]{2,60}|đang [^.;:,]{2,60}|có (?!trách nhiệm|nhiệm vụ|thể )[^.;:,]{2,60}|từ [^.;:,]{2,40} (?:đến|tới) [^.;:,]{2,40}|tham gia [^.;:,]{2,60}|nằm trong [^.;:,]{2,60}|trong (?:cùng )?(?:khối|cụm|liên minh|mạng lưới|hiệp hội) [^.;:,]{2,60}|dự thi) ?:?\s*$/u;
/** "Các đơn vị thành viên | trong khối thi đua": a whole and no work, also without a colon. */
const IN_WHOLE = /^ trong /u;
const MOST_WORDS = 10;
/** "Đề nghị các đơn vị | được giao làm Bên mời thầu dự án lựa chọn nhà đầu tư:": before a colon they may be more. */
const MOST_WORDS_BEFORE_COLON = 18;
const saysWhich = (words: string): boolean =>
  WHICH.test(words) &&
  words.trim().split(" ").length <= (endsWithColon(words) ? MOST_WORDS_BEFORE_COLON : MOST_WORDS);

/** "Nhóm chỉ số do", "Các chỉ số thành phần giao cho", "CÁC TIÊU CHÍ THUỘC TRÁCH NHIỆM CỦA" before the units of a heading. */
const SUB_INDICES_OF =
  /^(?:các nhóm |nhóm (?:các )?|các |những )(?:chỉ số|tiêu chí|chỉ tiêu|trụ cột)(?: thành phần| nội dung)?(?: (?:thuộc (?:trách nhiệm|nhiệm vụ|phạm vi)(?: phụ trách| quản lý)?|được phân công|phân công|được giao|giao|do|của|mà|cho))* (?=\S)/u;

/** The offset after "Các nhiệm vụ do", "Nhóm chỉ số do" and the like, where units follow; else the offset itself. */
export const contentsEnd = (line: TextLine, start: number): number =>
  start + ((CONTENTS.exec(line.folded.slice(start)) ?? subIndicesOf(line, start))?.[0].length ?? 0);

const subIndicesOf = (line: TextLine, start: number) => SUB_INDICES_OF.exec(line.folded.slice(start));

/** The offset after an order's verb, or after the sub-indices that a heading gives to the units after them. */
export function startOfHeading(line: TextLine, from: number): number {
  const folded = line.folded.slice(from);
  const given = (subIndicesOf(line, from) ?? GIVEN_CONTENTS.exec(folded))?.[0].length;
  return given === undefined ? afterOrder(line, from) : from + given;
}
const GIVEN_CONTENTS =
  /^(?:(?:các |những )?nhóm |các |những )?(?:nhiệm vụ|công việc|phần việc|giải pháp) do (?=\S)/u;

/**
 * The units of "Nội dung Công an tỉnh có trách nhiệm chủ trì" or "Nhiệm vụ do Sở Tài chính thực hiện" over items, and of a heading that only
 * says whose work is below; null for other items.
 */
export function unitsOfContents({ line, start, items }: Item, context: RuleContext): ClauseUnits | null {
  const given = unitsGivenContents(line, start, context);
  if (given) return given;
  const from = items.length > 0 ? contentsEnd(line, start) : start;
  const list = from > start ? readUnitList(line, from, context) : null;
  if (!list || list.units.length === 0) return null;
  const helped = helpedFrom(line, from, context);
  if (helped) return helped;
  const leadIn = leadInOf(line.folded.slice(list.end));
  return leadIn?.rest === 0 ? withLeadIn(line, list.units, list.end, context) : null;
}

/**
 * The units of "Nhóm chỉ số do Sở A chủ trì, Sở B phối hợp", "Nhóm nhiệm vụ do Sở A chủ trì", "Các tiêu chí thuộc trách nhiệm của Sở A"; null
 * for other words.
 */
export function unitsGivenContents(line: TextLine, start: number, context: RuleContext): ClauseUnits | null {
  const from = contentsEnd(line, start);
  const list = from > start ? readUnitList(line, from, context) : null;
  if (!list || list.units.length === 0) return null;
  const after = line.folded.slice(list.end).replace(MARKS, "");
  const states = after === "" || HAS_PART.test(after) || statesOnlyPart(line, list.end, context);
  if (states) return withLeadIn(line, list.units, list.end, context);
  const part = PART_BEFORE_PARTNERS.exec(after)?.[0];
  const partners = part === undefined ? null : readUnitList(line, list.end + part.length, context);
  if (!partners || !ONLY_HELPS.test(line.folded.slice(partners.end))) return null;
  const role = roleIn(part!, { collecting: false });
  const end = line.text.length;
  return { units: list.units, partners: partners.units, role, end: list.end, taskStart: end };
}
const MARKS = /[\s.;:,]{1,6}$/u;
const PART = `(?:${OWN_PART}|${RESPONSIBLE}(?: chính| chung)?)`;
const HAS_PART = new RegExp(`^,? ${PART}$`, "u");
const PART_BEFORE_PARTNERS = new RegExp(`^,? ${PART}[,;] (?:và )?(?=\\S)`, "u");
const ONLY_HELPS = new RegExp(`^ (?:cùng )?${COORDINATE}(?: ${CARRY_OUT})?[\\s.;:,]*$`, "u");

/** "Sở A chủ trì, Sở B phối hợp" up to the end of a heading. */
function helpedFrom(line: TextLine, from: number, context: RuleContext): ClauseUnits | null {
  const helped = leadAndPartners.read(clauseOf(line, from, line.text.length, context), context);
  return helped && !hasWords(line.text.slice(helped.taskStart)) ? helped : null;
}

/**
 * The units of an item over a list with its lead-in, which is no task, and with the last name to its end. `isAmongNames`: whether
 * the headings beside it are names without further words.
 */
export function wholeSubject(
  { line, start, items, label, section }: Item,
  units: ClauseUnits,
  isAmongNames: () => boolean,
  context: RuleContext,
): ClauseUnits {
  if (items.length === 0 || units.partners !== null || units.taskStart < units.end) return units;
  const leadIn = leadInOf(line.folded.slice(units.end));
  if (leadIn?.rest === 0) return withLeadIn(line, units.units, units.end, context);
  const groups =
    label === null
      ? null
      : wholeGroups(line, { start: afterOrder(line, start), units: { ...units, start } }, context);
  if (groups) return withLeadIn(line, groups, line.text.length, context);
  const last = units.units.at(-1)!;
  const isPlaced = () => PLACED.test(line.folded.slice(units.end)) && isOverWork(section);
  if (label !== null && (restOfName(line, units, section) || (last.unitId === null && isPlaced()))) {
    const end = line.text.replace(/[\s:]{1,6}$/u, "").length;
    const name = nameUpTo(line.text, last.name, units.end, end);
    return withLeadIn(line, [...units.units.slice(0, -1), { ...last, name }], end, context);
  }
  const isOpenGroup = last.group && context.catalogue.matchGroup(last.name) === null;
  const isOver = endsWithColon(line.text) || (!SENTENCE_END.test(line.text) && isAmongNames());
  const isName =
    label !== null &&
    ((isOpenGroup && (leadIn !== null || (!SENTENCE_END.test(line.text) && isAmongNames()))) ||
      (last.group &&
        (isOver || IN_WHOLE.test(line.folded.slice(units.end))) &&
        saysWhich(line.folded.slice(units.end))));
  const whole =
    leadIn || label === null || SENTENCE_END.test(line.text)
      ? null
      : wholeName({ line, start }, units, context);
  if (whole) return whole;
  const end = leadIn ? units.end + leadIn.rest : line.text.replace(/[\s:]{1,6}$/u, "").length;
  // Nobody in particular after the last name is no part of it: "Các doanh nghiệp bưu chính | , tổ chức, cá nhân có liên quan".
  if (!isName || end <= units.end || end - units.end > LONGEST_NAME) return units;
  // "Các doanh nghiệp viễn thông, doanh nghiệp | cung cấp hạ tầng, doanh nghiệp chủ quản nền tảng"
  const from = afterOrder(line, start);
  const names = line.text.slice(units.end, end).includes(", ")
    ? readWholeNames(line, from, end, context)
    : null;
  const further = nobodyAfter(line, last.name, units.end);
  const name = nameUpTo(line.text, last.name, units.end, end);
  const all =
    names && names.length > units.units.length
      ? names
      : further === null
        ? [...units.units.slice(0, -1), { ...last, name }]
        : [...units.units, { name: line.text.slice(further, end), unitId: null, group: true }];
  return withLeadIn(line, all, end, context);
}

/**
 * The offset after the last name where "các đơn vị" begins that further words describe: "Đề nghị UBND các xã, | các đơn vị được giao làm Bên
 * mời thầu:". null where the list ends with the name. `end`: the end of the list.
 */
function nobodyAfter({ text, folded }: TextLine, name: string, end: number): number | null {
  const after = text.lastIndexOf(name, end) + name.length;
  const joint = NOBODY_AFTER.exec(folded.slice(after, end))?.[0].length;
  return joint === undefined ? null : after + joint;
}
const NOBODY_AFTER = /^(?:,|;| và|, và) (?=(?:các|những) (?:đơn vị|cơ quan|tổ chức|cá nhân)(?: |$|,))/u;

/**
 * The units of a heading that the units of its first clause do not fill, over work and among headings that are names alone: "4. Văn phòng
 * đại diện, Phóng viên | thường trú của các báo tại tỉnh". The words after them go on with the names, unless they begin with a duty or
 * belong to a unit of the catalogue. null for other headings.
 */
export function unitsOfWholeHeading(
  { line, start, items, section }: Item,
  { units, end }: ClauseUnits,
  isAmongNames: () => boolean,
  context: RuleContext,
): ClauseUnits | null {
  const to = line.text.trimEnd().length;
  const after = AFTER_NAMES.exec(line.text.slice(end, end + 2))?.[0].length;
  if (!section.label || isBulletLabel(section.label) || items.length === 0 || after === undefined)
    return null;
  if (to - start > LONGEST_NAME || /[.,:]$/u.test(line.text.slice(0, to)) || units.at(-1)?.unitId !== null)
    return null;
  if (dutyVerbAt(line.folded, end + after) || HAS_VERB.test(line.folded.slice(start)) || !isAmongNames())
    return null;
  const names = isOverWork(section) ? readWholeNames(line, afterOrder(line, start), to, context) : null;
  return names && names.length > 0 ? withLeadIn(line, names, to, context) : null;
}

/** "Các cơ quan báo chí | , phát thanh, truyền hình khác" */
const AFTER_NAMES = /^,? /u;

/**
 * True where a heading ends with one to four small words that are no verb: "Ban Quản lý | bãi biển", "Trung tâm Kỹ thuật nông nghiệp
 * | - môi trường"; after a name of two words over work: "Ban Dân | nguyện".
 */
function restOfName(line: TextLine, { units, end }: ClauseUnits, section: Section): boolean {
  const last = units.at(-1)!;
  const rest = REST.exec(line.text.slice(end))?.groups?.words;
  if (rest === undefined || last.group || last.unitId !== null) return false;
  if (last.name.split(" ").length < FEWEST_WORDS && !isOverWork(section)) return false;
  const at = line.text.indexOf(rest, end);
  return !taskVerbAt(line.folded, at) && !WHAT_IT_IS.test(line.folded.slice(at));
}
const FEWEST_WORDS = 3;
const REST = regex`^(?: [-–])? (?<words>\p{Ll}+(?: \p{Ll}+){0,3})[\s:]*$`;
/** "Tổ đại biểu | ở Ban Pháp chế" as the whole heading: where the body is, and no work. */
const PLACED = /^ (?:ở|tại|thuộc|trực thuộc|của) [^.;:,]{2,100}[\s:]*$/u;
/** What a body is or does, and not its name: "Phòng A - cơ quan thường trực", "Phòng A phụ trách". */
const WHAT_IT_IS = new RegExp(
  `^(?:${UNIT_NOUN}|${STANDING}|${FOCAL}|${TASK_ROLE}|${IN_CHARGE}|trưởng|phó|tổ|nhóm|và|hoặc|có|khác|này|trên|sau|nêu)(?= |$)`,
  "u",
);

/** A heading of a single name with a comma that no catalogue knows: "Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện Bình An". */
function wholeName(
  { line, start }: Pick<Item, "line" | "start">,
  { units, end }: ClauseUnits,
  context: RuleContext,
): ClauseUnits | null {
  const from = afterOrder(line, start);
  const to = line.text.replace(/[\s:]{1,6}$/u, "").length;
  if (
    isCapitals(line.text) ||
    /(?:^| )gồm(?= |$)/u.test(line.folded.slice(end)) ||
    units.length !== 1 ||
    !line.text.startsWith(", ", end) ||
    to - from > LONGEST_NAME
  )
    return null;
  const whole = readWholeNames(line, from, to, context);
  return whole?.length === 1 ? withLeadIn(line, whole, to, context) : null;
}

/** Units whose tasks are all below: the words after them state only the role and the partners. */
function withLeadIn(
  line: TextLine,
  units: readonly UnitRef[],
  end: number,
  context: RuleContext,
): ClauseUnits {
  const role = roleIn(line.folded.slice(end), { collecting: false });
  const partners = partnersIn(line, end, line.text.length, context);
  return { units, partners, role, end, taskStart: line.text.length };
}

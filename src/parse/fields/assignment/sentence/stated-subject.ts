import { isSmallAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { SHORT_VERBS_OF_GROUPS } from "../../../lexicon/predicate-words.ts";
import { LEAD, LEAD_WORD, RESPONSIBLE } from "../../../lexicon/roles.ts";
import { SUBORDINATE } from "../../../lexicon/subordinates.ts";
import { dutyVerbAt, taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { readOnceIn } from "../../../text/read-once.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { readRoleSubject } from "../../../units/agents/role-nouns.ts";
import { isInNoNameAt, isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { endedBeforeVerb } from "../../../units/list/ended-before-verb.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { withoutApposition } from "../../../units/members/appositions.ts";
import { afterHead } from "../../../units/shared/heads-of-units.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { addresseesAt } from "./addressees-at.ts";
import { announcedList } from "./announced-list.ts";
import { namedBeforeAt, shortNameAt } from "./short-name.ts";

// "… có trách nhiệm", "… chịu trách nhiệm": only the name of a bearer precedes these words, so the name may have any words.

const DUTY = new RegExp(
  `(?:^|[ ,)])(?<!và )(?<duty>(?:(?:còn|cũng|đều|cùng|phải|hoàn toàn|tự) )?(?:có (?:trách nhiệm|nhiệm vụ)|(?<!(?:và|,|rõ) (?:người|cá nhân|cơ quan|đơn vị|bộ phận) )${RESPONSIBLE})|(?<!(?:giao|phân công|được|cơ quan|đơn vị|là|do|và|người|bộ phận|,) )(?:(?:còn|cũng|đồng thời) )?${LEAD})(?= |,|:|$)`,
  "u",
);
/** A match of `DUTY` contains one of these words. */
const DUTY_WORDS: readonly string[] = ["trách nhiệm", "nhiệm vụ", LEAD_WORD];
/** Words between a name and its duty: a function, a basis, an object. */
const ADVERBIAL =
  /,? (?:theo |căn cứ |trong (?:phạm vi|quá trình|thời gian|trường hợp) |trên cơ sở |đối với |tùy |ngoài (?:việc|nhiệm vụ|trách nhiệm) |khi |sau khi |trước khi |định kỳ |h[ằà]ng (?:năm|quý|tháng|tuần|ngày) )/u;
/** Clauses that say who the members of a body are, or which body it answers to: "Ban Quản lý chợ | gồm Trưởng ban và hai ủy viên, có nhiệm vụ". */
const DESCRIBES = /,? (?:(?:bao )?gồm|chịu sự) /u;
const BEGINS_CLAUSE = new RegExp(`^(?:${SUBORDINATE}|việc) `, "u");
const REACH = 420;
/** The colon in "Giám đốc các Sở: Nội vụ, Tài chính" is inside a name. */
const CLAUSE_END = /\. |(?<!các (?:sở|ban|phòng|chi cục|cục|trung tâm|xã|phường|huyện)): /u;

/** The units before the words of a duty, and the offset after their names; null where other words precede the duty. */
export function statedSubject(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const folded = line.folded.slice(from, from + REACH);
  const duty = DUTY_WORDS.some((words) => folded.includes(words)) ? DUTY.exec(folded) : null;
  if (!duty) return null;
  const before = folded.slice(0, duty.index + duty[0].length - duty.groups!.duty!.length);
  if (CLAUSE_END.test(before) || BEGINS_CLAUSE.test(before)) return null;
  const adverbial = ADVERBIAL.exec(before)?.index ?? before.length;
  const end = line.text.slice(0, from + adverbial).replace(/[\s,;]{1,4}$/u, "").length;
  if (end <= from) return null;
  const described = line.folded.slice(from, end).search(DESCRIBES);
  const named = described < 0 ? end : from + described;
  const units =
    readWholeNames(line, from, named, context) ??
    (ENACTS.test(folded.slice(before.length)) ? namesIn(line, { from, end }, context) : null);
  return units && units.length > 0 ? { units, start: from, end } : null;
}

/** The last sentence of a decision; a name in its list may be unreadable. */
const ENACTS = /^chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)(?= )/u;
const JOINT = /(?:[,;] (?:và )?| và )(?=\S)/gu;
const ENDS_MEMBER = /^(?:[,;]| và |$)/u;
const MOST_MEMBERS = 20;

/** The units of a list that can be read, each after a mark. */
function namesIn(
  line: TextLine,
  { from, end }: { readonly from: number; readonly end: number },
  context: RuleContext,
): readonly UnitRef[] {
  const cut = line.upTo(end);
  const joints = allMatches(JOINT, cut.folded.slice(from)).slice(0, MOST_MEMBERS);
  const units: UnitRef[] = [];
  let done = from;
  for (const at of [from, ...joints.map(({ index, 0: joint }) => from + index + joint.length)]) {
    const list = at >= done ? readUnitList(cut, at, context) : null;
    if (!list) continue;
    // "UBND các xã và các doanh nghiệp | được giao tài sản": the rest says which ones are meant.
    const isWhole = ENDS_MEMBER.test(cut.folded.slice(list.end));
    const read = isWhole || !list.units.at(-1)?.group ? list.units : list.units.slice(0, -1);
    pushAll(
      units,
      read.filter(({ name }) => !context.catalogue.namesNoUnit(name)),
    );
    done = list.end;
  }
  return units;
}

/** The list read by names, or the longer one that the words of a duty state. */
export const subjectList = (line: TextLine, from: number, context: RuleContext): UnitList | null =>
  subjectAt(line, from, context);

const subjectAt = readOnceIn(readSubject);

function readSubject(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const list = longestSubject(line, from, context);
  const role = readRoleSubject(line, from) ?? roleUnderHead(line, from);
  if (role && (!list || goesFurther(role, list))) return role;
  if (list && role?.end === list.end && list.units.length === 1)
    return { ...list, units: [{ ...list.units[0]!, name: role.units[0]!.name }] };
  return list && { ...list, units: withoutApposition(list.units) };
}

/** "Thủ trưởng | các cơ quan được giao chỉ số", "Người đứng đầu | cơ quan, đơn vị được giao nhiệm vụ": the head means the unit. */
function roleUnderHead(line: TextLine, from: number): UnitList | null {
  const after = afterHead(line.folded, from);
  if (after === from) return null;
  const office = line.folded.endsWith(OFFICE, after) ? after - OFFICE.length : after;
  const role = readRoleSubject(line, office);
  return role && { ...role, start: from };
}
const OFFICE = "cơ quan ";

/** A group's name that ends elsewhere than the attribute of its noun has lost words of it, or taken words of the predicate. */
const goesFurther = (role: UnitList, { units, end }: UnitList): boolean =>
  role.end > end || (role.end < end && units.length === 1 && units[0]!.assigned === undefined);

function longestSubject(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const meant =
    announcedList(line, from, context) ??
    addresseesAt(line, from, context) ??
    shortNameAt(line, from) ??
    namedBeforeAt(line, from, context);
  if (meant) return meant;
  const read = readUnitList(line, from, context);
  const list = read && endedBeforeVerb(line, read, false, context.occurrences);
  if (list && CLOSED.test(line.folded.slice(list.end, list.end + 24))) return list;
  // "Ban A | mở hộp thư, chuyển đơn vị có trách nhiệm": a verb that no name has is before the words of the duty.
  const hasVerb = list?.units.every(isOneBody) === true && isInNoNameAt(line.folded, list.end + 1);
  const stated = hasVerb ? null : statedSubject(line, from, context);
  if (stated && stated.end > (list?.end ?? from)) return stated;
  const placed = list && goesOn(line, from, list) ? readAgentSubject(line, from, context) : null;
  if (placed?.isSure && placed.end > list!.end) return placed;
  return list && withRequested(line, withRest(line, list, context), context);
}

const isOneBody = (unit: UnitRef): boolean => !unit.group && namesBody(unit);

const REQUESTED = /^[,;] (?:và )?đề nghị (?=\S)/u;

/** The list with bodies that are asked and not ordered: "Các sở, ban, ngành, | đề nghị Hội Nông dân tỉnh | tuyên truyền …". */
function withRequested(line: TextLine, list: UnitList, context: RuleContext): UnitList {
  const request = list.units.length > 0 ? REQUESTED.exec(line.folded.slice(list.end, list.end + 20)) : null;
  const asked = request && readUnitList(line, list.end + request[0].length, context);
  if (!asked || asked.units.length === 0 || !isVerbAt(line, asked.end + 1)) return list;
  return { ...list, units: [...list.units, ...asked.units], end: asked.end };
}

/** True for a list whose subject has more words: "Bưu điện tỉnh | , các điểm bưu điện xã nhận …", "Doanh nghiệp | dự hội chợ tự …". */
function goesOn(line: TextLine, from: number, { units, end }: UnitList): boolean {
  const joint = /^(?:[,;]| và) /u.exec(line.folded.slice(end, end + 4))?.[0].length;
  if (joint !== undefined) return agentAt(line, end + joint);
  const isNoun = agentAt(line, from) && units.every(({ unitId }) => unitId === null);
  const isComplete = ENDS_WITH_LEVEL.test(units.at(-1)?.name ?? "");
  return isNoun && !isComplete && isSmallAt(line.text, end + 1) && !isVerbAt(line, end + 1);
}
/** "Hội Nông dân xã | cử lực lượng": nothing follows the level in a name. */
const ENDS_WITH_LEVEL = /(?<!hợp tác|các) (?:tỉnh|huyện|xã|phường)$/u;

const CLOSED = new RegExp(
  `^,? (?:có (?:trách nhiệm|nhiệm vụ)|${RESPONSIBLE}|${LEAD}|phối hợp)(?= |,|:|$)|^ ?:`,
  "u",
);

const PLURAL = /^(?:các|những) /iu;
const RELATED = /liên quan/u;
const OTHER_MEMBER = /(?:^|[ ,])(?:các|những|ubnd|ủy ban|sở|phòng|công an) /u;
const ENDS_PART = /[.;:()]/u;
const NO_NAME =
  /(?:^|[ ,])(?:theo|để|nhằm|khi|nếu|nơi|trong|tại|vào|với|cùng|phải|cần|sẽ|đã|đang|chưa|không|là|được|và|hoặc|của|thuộc|như|tự|đều|cũng|coi|trực tiếp)(?= |$)/u;
/** At most three words, or two after a comma, are the rest of a name; more words may be a predicate. */
const SHORT = regex`^(?: \p{Ll}+){1,3}$|^,(?: \p{Ll}+){1,2}$`;
/** "các cơ quan" alone names nobody, so one word more may be a slip. */
const SHORT_AFTER_NOBODY = regex`^(?: \p{Ll}+){2,3}$`;
const LONGEST_REST = 40;

/**
 * The list whose last group has the words up to the verb of the sentence: "các đơn vị | bán lẻ điện tổ chức …", "Các cơ quan
 * truyền thông | , báo chí tiếp tục …".
 */
function withRest(line: TextLine, list: UnitList, context: RuleContext): UnitList {
  const { text, folded } = line;
  const { catalogue } = context;
  const last = list.units.at(-1);
  const isLast = last !== undefined && text.slice(list.start, list.end).endsWith(last.name);
  const start = isLast ? list.end - last.name.length : lastPlural(folded, list);
  const printed = text.slice(start, list.end);
  if (start < list.start || !PLURAL.test(printed) || RELATED.test(printed)) return list;
  const others = isLast ? list.units.slice(0, -1) : list.units;
  const given = start > list.start && GIVEN.test(folded.slice(list.end, list.end + LONGEST_VERB));
  const agent = given ? readAgentSubject(line, start, context) : null;
  if (agent?.isSure && agent.units.length === 1 && agent.end > list.end)
    return { ...list, units: [...others, ...agent.units], end: agent.end };
  const attribute = isLast && last.group ? (ATTRIBUTE.exec(text.slice(list.end))?.[0].length ?? 0) : 0;
  if (attribute > 0 && !catalogue.matchGroup(printed)) {
    const end = list.end + attribute;
    const units = [...list.units.slice(0, -1), { name: text.slice(start, end), unitId: null, group: true }];
    return { ...list, units, end };
  }
  const verb = verbAfter(folded, list.end);
  const words = verb === null ? "" : text.slice(list.end, verb);
  const goesOn = text.startsWith(", ", list.end) || printed.includes(", ");
  const nouns = isLast && goesOn && catalogue.matchGroup(printed) === null ? nounsEnd(line, list.end) : null;
  if (nouns !== null) {
    const name = text.slice(start, nouns);
    return { ...list, units: [...list.units.slice(0, -1), { name, unitId: null, group: true }], end: nouns };
  }
  // A group of the catalogue is complete before a blank.
  if (words.startsWith(" ") && catalogue.matchGroup(printed)) return list;
  const at = list.end + (words.startsWith(",") ? 2 : 1);
  const isVerb = taskVerbAt(folded, at) || SHORT_VERB.test(folded.slice(at, at + LONGEST_VERB));
  if (
    !(isLast ? SHORT : SHORT_AFTER_NOBODY).test(words) ||
    isVerb ||
    NO_NAME.test(words) ||
    OTHER_MEMBER.test(words) ||
    /\d/u.test(words)
  )
    return list;
  const end = list.end + words.length;
  const name = text.slice(start, end);
  return { ...list, units: [...others, { name, unitId: null, group: true }], end };
}

/** "Các công ty tài chính | tiêu dùng có điểm giao dịch | phải …": the rest of the name and what its members have, before the words of a duty. */
const ATTRIBUTE = regex`^(?: (?!(?:và|hoặc|không|chưa|đã|được|để|theo|khi|nếu)(?= ))\p{Ll}+){1,3} có (?!trách nhiệm|nhiệm vụ|thể )[^.,;:()]{3,80}?(?= (?:phải|cần|có trách nhiệm|khẩn trương|chủ động|nghiêm túc) )`;

/** "Sở Xây dựng, các đơn vị | được giao vốn | rà soát": which members of the last group are meant. */
const GIVEN = /^ (?:đã |đang )?được (?:giao|cấp|chọn|phân)(?= )/u;

/** "Các bệnh viện | ký cam kết", "Các chi đoàn | viết bài tuyên truyền". */
const SHORT_VERB = new RegExp(`^(?:${SHORT_VERBS_OF_GROUPS}) `, "u");
const LONGEST_VERB = 16;

const NOUNS = regex`^(?:(?:, | và |, và )\p{Ll}+(?: (?!và )\p{Ll}+){0,4}){1,4}$`;
const PART = /(?:, | và |, và )(?=\S)/gu;

/**
 * The offset after nouns that continue a group's name up to the verb: "Các doanh nghiệp bưu chính | , viễn thông và internet | tổ
 * chức …"; null where one of the parts begins with a verb or holds a word that is no part of a name.
 */
function nounsEnd(line: TextLine, from: number): number | null {
  if (!/^(?:,| và) /u.test(line.folded.slice(from, from + 4))) return null;
  const reach = line.folded.slice(0, from + LONGEST_NOUNS);
  for (let at = from + " và ".length; at < reach.length && !ENDS_PART.test(reach[at]!); at++) {
    if (reach[at] !== " " || reach[at - 1] === "," || !dutyVerbAt(line.folded, at + 1)) continue;
    const words = line.text.slice(from, at);
    if (!NOUNS.test(words)) return null;
    const parts = allMatches(PART, words).map(({ index, 0: joint }) => from + index + joint.length);
    const isNoun = (part: number) => !isVerbAt(line, part) && !OTHER_MEMBER.test(line.folded.slice(part, at));
    return parts.every(isNoun) && !NO_NAME.test(words.replaceAll(" và ", " ")) ? at : null;
  }
  return null;
}
const LONGEST_NOUNS = 90;

const lastPlural = (folded: string, { start, end }: UnitList): number =>
  Math.max(folded.lastIndexOf("các ", end), folded.lastIndexOf("những ", end), start - 1);

/** The offset before the first verb of duty in the same part of a sentence; null without one. A comma may not precede it. */
function verbAfter(folded: string, from: number): number | null {
  for (let at = from; at < Math.min(folded.length, from + LONGEST_REST); at++) {
    if (ENDS_PART.test(folded[at]!)) return null;
    if (folded[at] !== " " || !dutyVerbAt(folded, at + 1)) continue;
    return at > from && folded[at - 1] !== "," ? at : null;
  }
  return null;
}

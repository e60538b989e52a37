import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { matchAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { GROUP_WORDS } from "../../lexicon/bodies.ts";
import { NO_UNITS } from "../../lexicon/no-units.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { POST, SINGLE_POST, TEAM_NAME, TEAM_OF_ACTIVITY } from "../../lexicon/posts.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { listedPersonsAt } from "../persons/listed-persons.ts";
import { nameUpTo } from "../shared/named-unit.ts";
import { BODY_NOUN, VERB_LIKE_NOUN } from "../shared/names-body.ts";
import { isProperName } from "../shared/proper-name.ts";
import { readUnitList } from "./unit-list.ts";

// Words that are certainly names, because of their place: before "có trách nhiệm", after "Trách nhiệm của". So a name may contain
// words and commas that no catalogue and no model knows: "Sở quản lý ngành, lĩnh vực".

const JOINT = regex.y`(?:\s?[,;/]\s?(?:và )?| và | cùng | hoặc )(?=\p{L})`;
const BRACKET = /\s?\([^()]{1,300}\)/uy;
const NO_NAME = new RegExp(`^(?:${NO_UNITS})(?=[ .,;:()]|$)`, "u");
/** Words that join a purpose, a condition or a predicate and are no part of a name. */
const CONNECTIVE =
  / (?:để|nhằm|khi|nếu|theo|căn cứ|(?<!được )giao (?:cho|nhiệm vụ)|sẽ|đã|đang|phải|cần|là(?! (?:tổ chức|cá nhân|hộ|doanh nghiệp))|vào|như|đồng thời|do|mà|nên|thì|trong (?:việc|quá trình|công tác))(?= |$)/u;
const LONGEST = 30;
const HEAD = new RegExp(`^(?:${UNIT_HEAD}) (?=(?:${GROUP_WORDS}) |cơ quan|đơn vị)`, "u");
const IS_POST = new RegExp(
  `^(?!tổ chức|tổ hợp|đoàn (?:thể|viên))(?:${POST}|${SINGLE_POST}|${TEAM_NAME}|ủy viên|thành viên|thư ký)(?= |$)`,
  "u",
);
const PLURAL = /^(?:các|những|mọi|mỗi|từng) /u;
/** Words after a group of the catalogue that leave its members as they are: "các sở, ngành được giao nhiệm vụ". */
const KEEPS_GROUP = /^ (?:(?:có )?liên quan|được (?:giao|phân công)|có tên)(?= |$)/u;
/** How a known group does its work: "UBND các xã | trực tiếp chỉ đạo"; not "các đơn vị trực tiếp quản lý chợ". */
const DIRECTLY =
  /^ (?:trực tiếp|chủ động|tích cực|khẩn trương|kịp thời|tiếp tục|nghiêm túc|thường xuyên)(?= )/u;

/** What a known group does: "UBND các xã | nghiên cứu, thực hiện …". */
const HEEDS = /^ (?:nghiên cứu|lưu ý|vận dụng|tham khảo)(?= |,|$)/u;
/** A comma or "và" at the end: a name does not end with it. */
const OPEN_END = /(?:,| và) ?$/u;

/** Persons after the last unit: "Giám đốc Sở Nội vụ | và các ông, bà có tên tại Điều 1". */
const PERSONS = /(?:,| và|, và|;|; và) (?:các |những )?(?:ông|bà|đồng chí|đ\/c)(?:[ ,/(][^;]{0,160})?$/u;

/**
 * The units that all words between two offsets name; null if some words are no name. Nobody in particular gives []. Of persons after them
 * only those of a list are named.
 */
export function readWholeNames(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const persons = PERSONS.exec(line.folded.slice(from, to))?.index ?? to - from;
  const cut = line.upTo(line.text.slice(0, from + persons).trimEnd().length);
  const units = namesIn(cut, from, context);
  const joint = units ? matchAt(JOINT, line.folded, cut.text.length) : null;
  const listed = joint === null ? null : listedPersonsAt(line.upTo(to), cut.text.length + joint.length);
  return listed?.ref ? [...units!, listed.ref] : units;
}

function namesIn(cut: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  const units: UnitRef[] = [];
  let at = from;
  while (at < cut.text.length) {
    const end = readMember(cut, at, units, context);
    if (end === null) return null;
    const bracket = matchAt(BRACKET, cut.text, end);
    const after = end + (bracket?.length ?? 0);
    const last = units.at(-1);
    const members = bracket && last?.unitId === null ? membersIn(cut, end, after, context) : [];
    if (members.length > 1) {
      units.pop();
      pushAll(units, members);
    }
    const whole = bracket === null ? after : afterBody(cut, after, units, context);
    if (whole >= cut.text.length) return units;
    const joint = matchAt(JOINT, cut.folded, whole);
    if (joint === null) return null;
    at = whole + joint.length;
  }
  return units;
}

const OF_BODY = regex.y` (?:của|thuộc|trực thuộc) (?=\p{L})`;

/**
 * The offset after words that continue the last name after its bracket: "các Sở Giáo dục và Đào tạo (Sở GDĐT) | của các tỉnh". The last
 * name then includes them.
 */
function afterBody(cut: TextLine, from: number, units: UnitRef[], context: RuleContext): number {
  const of = matchAt(OF_BODY, cut.folded, from);
  const last = units.at(-1);
  if (of === null || !last || last.unitId !== null) return from;
  const end = memberEnd(cut, { start: from, from: from + of.length }, context);
  if (CONNECTIVE.test(cut.folded.slice(from, end))) return from;
  units[units.length - 1] = { ...last, name: last.name + cut.text.slice(from, end).trimEnd() };
  return end + (matchAt(BRACKET, cut.text, end)?.length ?? 0);
}

/** The units of a bracket: "Các cơ quan đăng ký đầu tư | (Sở Tài chính, Ban Quản lý khu kinh tế)"; [] for other words. */
function membersIn(cut: TextLine, start: number, end: number, context: RuleContext): readonly UnitRef[] {
  const from = cut.text.indexOf("(", start) + 1;
  const list = readUnitList(cut, from, context);
  return list && list.end >= end - 1 ? list.units : [];
}

/** Adds the members that begin at an offset; returns the offset after them, null if there are none. */
function readMember(cut: TextLine, at: number, units: UnitRef[], context: RuleContext): number | null {
  const listed = listedPersonsAt(cut, at);
  if (listed?.ref) {
    units.push(listed.ref);
    return listed.end;
  }
  const list = readUnitList(cut, at, context);
  const known = list?.end ?? at;
  const isEnded = list !== null && (known >= cut.text.length || beginsMember(cut, known, context) !== null);
  if (isEnded || (list && (cut.text[known] === "(" || cut.text.startsWith(" (", known)))) {
    pushAll(units, list.units);
    return known;
  }
  const last = list?.units.at(-1);
  const before = list && last ? beforeNobody(cut, last, known) : null;
  if (before !== null) {
    pushAll(units, list!.units);
    return before;
  }
  // A known name is complete: words after it are not part of it.
  if (last && last.unitId !== null) return null;
  if (!list && !beginsName(cut, at)) return null;
  const end = memberEnd(cut, { start: at, from: Math.max(known, at + 1) }, context);
  const isWord = !list || list.units.length === 0;
  const start = isWord ? at + (HEAD.exec(cut.folded.slice(at))?.[0].length ?? 0) : at;
  const rest = cut.folded.slice(isWord ? start : known, end);
  if (
    rest.split(" ").length > LONGEST ||
    CONNECTIVE.test(rest) ||
    OPEN_END.test(rest) ||
    (beginsVerb(rest, isWord) && !isTask(cut, last, known))
  )
    return null;
  if (isWord) {
    const name = cut.text.slice(start, end).trim();
    if (!context.catalogue.namesNoUnit(name) && !NOBODY.test(name.toLowerCase()))
      units.push(unitOf(name, context));
    return end;
  }
  const isKnownGroup = last!.group && context.catalogue.matchGroup(last!.name) !== null;
  if (isKnownGroup && (DIRECTLY.test(rest) || HEEDS.test(rest))) return null;
  const isSame = isKnownGroup && KEEPS_GROUP.test(cut.folded.slice(known));
  const name = isSame ? last!.name : nameUpTo(cut.text, last!.name, known, end);
  pushAll(units, list.units.slice(0, -1));
  units.push({ ...last!, name });
  return end;
}

/**
 * The offset before the heads of nobody in particular at the end of a list, which the words after it may say more about: "Thủ trưởng các
 * phòng thuộc Sở | , Thủ trưởng các đơn vị chuyên trách"; null for another end.
 */
function beforeNobody(cut: TextLine, { name, group }: UnitRef, end: number): number | null {
  const start = cut.text.lastIndexOf(name, end);
  const after = start + name.length;
  const words = cut.folded.slice(after, end);
  const isFurther = HEADS_OF_NOBODY.test(words) || MANY_OF_NOBODY.test(words);
  return start >= 0 && (isFurther || (!group && NOUN_OF_NOBODY.test(words))) ? after : null;
}
/** "Công ty A | , đơn vị (tư vấn)": the noun of a further member, not of the name before. */
const NOUN_OF_NOBODY = /^, (?:đơn vị|cơ quan)$/u;
/** "Viettel Bình Định | và các đơn vị (cung cấp dịch vụ bưu chính)". */
const MANY_OF_NOBODY =
  /^(?:[,;]| và|, và) (?:các|những) (?:đơn vị|cơ quan|tổ chức|doanh nghiệp|địa phương)$/u;
/** "Tổ biên tập | xây dựng dự thảo Luật": what a team that is named by its kind alone was set up for. */
const isTask = (cut: TextLine, last: UnitRef | undefined, end: number): boolean =>
  last !== undefined && IS_TEAM.test(last.name.toLowerCase()) && cut.folded.endsWith(fold(last.name), end);
const IS_TEAM = new RegExp(`^(?:${TEAM_OF_ACTIVITY})$`, "u");
const HEADS_OF_NOBODY = new RegExp(`^(?:[,;]| và) ${UNIT_HEAD} (?:các |những )`, "u");

/** "người có thẩm quyền": nobody in particular. */
const NOBODY =
  /^(?:các )?(?:cơ quan|người|cấp|đơn vị|tổ chức|cá nhân)(?:, (?:cơ quan|người|cấp|đơn vị|tổ chức|cá nhân))? có (?:thẩm quyền|chức năng)$/u;

const unitOf = (name: string, { catalogue }: RuleContext): UnitRef => {
  const isPlural = /^(?:các|những|mọi|mỗi|từng) /iu.test(name);
  const group = isPlural || !(regex`\p{Lu}`.test(name.slice(1)) || IS_POST.test(name.toLowerCase()));
  return { name, unitId: group ? null : (catalogue.matchUnit(name)?.id ?? null), group };
};

/** True if one of the parts of words begins with a verb of duty. `isWhole`: the first part is the beginning of a name. */
function beginsVerb(words: string, isWhole: boolean): boolean {
  const isVerb = (part: string) =>
    dutyVerbAt(part, 0) && (VERB_LIKE_NOUN.test(part) || !BODY_NOUN.test(part));
  return words.split(/[,;] | và /u).some((part, i) => (i > 0 || !isWhole) && isVerb(part.trimStart()));
}

function beginsName(cut: TextLine, at: number): boolean {
  const whole = cut.folded.slice(at, at + 160);
  const folded = whole.replace(HEAD, "");
  if (VERB_LIKE_NOUN.test(folded)) return BARE.test(folded);
  if (BODY_NOUN.test(folded)) return true;
  if (PLURAL.test(folded)) return !NO_NAME.test(folded.replace(PLURAL, ""));
  if (NO_NAME.test(whole)) return false;
  return isProperName(cut.text.slice(at, segmentEnd(cut.text, at)), whole);
}
const BARE = /^(?:các )?(?:tổ chức|đơn vị|cơ quan), (?:cá nhân|tổ chức|đơn vị)/u;

const segmentEnd = (text: string, at: number) => {
  const length = text.slice(at).search(/[,;(]/u);
  return length < 0 ? text.length : at + length;
};

/** The offset before the next joint with a member after it, or before a bracket. `start`: of the member. */
function memberEnd(
  cut: TextLine,
  { start, from }: { start: number; from: number },
  context: RuleContext,
): number {
  for (let at = from; at < cut.text.length; at++) {
    if (cut.text[at] === "(") return cut.text.slice(0, at).trimEnd().length;
    if (cut.text[at] === ";") return at;
    if (!" ,/".includes(cut.text[at]!)) continue;
    // "các cơ quan, đơn vị trực thuộc Sở": nouns without words of their own share those of the last one.
    const isBare = IS_BARE.test(cut.folded.slice(start, at)) || OF_SEVERAL.test(cut.folded.slice(start, at));
    if (beginsMember(cut, at, context, isBare) !== null) return at;
  }
  return cut.text.length;
}
const IS_BARE = new RegExp(
  `^(?:${UNIT_HEAD} )?(?:(?:${GROUP_WORDS}) )?(?:cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|địa phương|sở|ban|ngành|hội|bên|trường|trạm)(?:, (?:cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|địa phương|sở|ban|ngành|hội|bên|trường|trạm)){0,4}$`,
  "u",
);

/** "Các đơn vị chuyên trách của các Bộ | , cơ quan ngang Bộ": a noun in small letters goes on with the owners. */
const OF_SEVERAL = / (?:của|thuộc|trực thuộc) các [^.;:()]{1,120}$/u;

/** The offset of a further member after a joint at an offset; null if none begins there. `isBare`: see `memberEnd`. */
function beginsMember(cut: TextLine, at: number, context: RuleContext, isBare = false): number | null {
  const joint = matchAt(JOINT, cut.folded, at);
  if (joint === null) return null;
  const next = at + joint.length;
  if (FIELD_OF_WORK.test(cut.folded.slice(next, next + 9))) return null;
  if (isBare && OWNERS.test(cut.folded.slice(next, next + LONGEST_OWNER))) return null;
  // "Trưởng phòng | hoặc người được giao phụ trách": either of them.
  if (joint === " hoặc ") return !isBare && beginsName(cut, next) ? next : null;
  const isStrong =
    /^(?:các|những|mọi|mỗi|từng) /u.test(cut.folded.slice(next, next + 6)) || isCapitalAt(cut.text, next);
  if (isStrong && (readUnitList(cut, next, context) !== null || beginsName(cut, next))) return next;
  // "cơ sở giáo dục đại học, | cơ sở giáo dục nghề nghiệp": the noun is repeated with other words.
  return !isBare && WORDED.test(cut.folded.slice(next)) ? next : null;
}
/** "Trang thông tin điện tử của các Sở | , Ban, Ngành, đoàn thể và UBND cấp huyện": further owners. */
const OWNERS = /^(?:ban|ngành|hội|phòng|đoàn thể|địa phương|ubnd (?:cấp|các) [^ ,;]{1,6})(?=$|[,;/]| và )/u;
const LONGEST_OWNER = 24;
/** "Các doanh nghiệp bưu chính, viễn thông và | CNTT": a field of work names no body. */
const FIELD_OF_WORK = /^(?:internet|cntt|ptth|cđs|cchc|tthc|tdtt|pccc|antt|attp|bvmt)(?=[ ,;.:)]|$)/u;
const WORDED = regex`^(?:cơ sở|đơn vị|cơ quan|nhà (?:thầu|đầu tư)|chủ|ban|hội|trường|trung tâm|doanh nghiệp|tổ chức chính trị|hội quần chúng) \p{L}`;

import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { NO_UNITS } from "../../lexicon/no-units.ts";
import { POST, SINGLE_POST, TEAM_NAME } from "../../lexicon/posts.ts";
import { COORDINATE, TASK_ROLE } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { agentsUpTo } from "../agents/agents.ts";
import { readUnitList, type UnitList } from "../list/unit-list.ts";
import { afterPerson } from "../persons/persons.ts";
import { communePlaceEnd } from "../shared/commune-place.ts";
import { isPartOfName, isProperName } from "../shared/proper-name.ts";
import { separateNames } from "./joined-names.ts";
import { staffNameAt } from "./staff-names.ts";

// A unit field contains only units: a cell in a column of units, or the value of a label. The words between two punctuation
// marks are a name, even if it begins with no word for a body ("Agribank chi nhánh Krông Pắc").

export interface UnitField {
  readonly units: readonly UnitRef[];
  /** Offset after the last unit. */
  readonly end: number;
  /** True where the text ends with the last unit. */
  readonly isWhole: boolean;
}

interface FieldStart {
  readonly from: number;
  /** The units that the field begins with. */
  readonly first: UnitList | null;
  /** True where a sentence may follow a name: then a name of the list is not extended to the next punctuation mark. */
  readonly mayBeSentence?: boolean;
  /** True where posts and parts of a body without a name of their own are those who do the work: "Văn thư", "Lãnh đạo Sở". */
  readonly withStaff?: boolean;
}

const MARKS = /[\s\-–+•*;,./&]{0,8}(?:(?:và|cùng với|cùng) (?=\S))?/uy;

/** The units of a field, in a list or in lines, with or without dashes. */
export function readUnitField(
  line: TextLine,
  { from, first, mayBeSentence = false, withStaff = false }: FieldStart,
  context: RuleContext,
): UnitField {
  const units: UnitRef[] = [];
  let [end, at] = [from, from];
  while (at < line.text.length) {
    const list = at === from ? first : readUnitList(line, at, context);
    const joined = list && withParts(line, list, context, !mayBeSentence);
    const read = joined
      ? mayBeSentence
        ? joined
        : withCharge(line, withWholeName(line, joined, context))
      : (communeAt(line, at) ??
        unknownName(line, at, context) ??
        (mayBeSentence ? null : classOf(line, at)) ??
        (withStaff ? (staffThatActs(line, at, context) ?? agentsAt(line, at, context)) : null));
    if (!read) break;
    for (const unit of read.units) pushAll(units, separateNames(unit, context.catalogue));
    end = read.end;
    at = afterPerson(line, afterMarks(line.folded, end));
    if (at === end) break;
  }
  return { units, end, isWhole: afterMarks(line.folded, end) >= line.text.length };
}

/** "Phường Rạch Giá": where only those who do the work stand, a commune's place is its committee. */
function communeAt({ text }: TextLine, at: number): Names | null {
  const end = communePlaceEnd(text, at);
  return end === null ? null : { units: [{ name: text.slice(at, end), unitId: null, group: false }], end };
}

/** The staff at an offset, unless "phối hợp" says that it only helps. */
function staffThatActs(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = staffNameAt(line, at, context);
  return list && !HELPS.test(line.folded.slice(list.end)) ? list : null;
}
const HELPS = new RegExp(`^ ?\\(?${COORDINATE}`, "u");

/** The offset after the marks that follow a name, and after a note on it: "Sở Y tế (nội dung hộ nghèo); | Sở Tài chính". */
function afterMarks(folded: string, at: number): number {
  NOTE.lastIndex = at;
  const start = at + (NOTE.exec(folded)?.[0].length ?? 0);
  MARKS.lastIndex = start;
  return start + (MARKS.exec(folded)?.[0].length ?? 0);
}
const NOTE = new RegExp(` ?\\((?![^()]{0,120}(?:${TASK_ROLE}))(?=\\p{Ll})[^()]{4,120}\\)`, "uy");

type Names = Pick<UnitList, "units" | "end">;

const SEGMENT_END = regex.g`[,;/()•:]|\.(?= |$)| [-–+] | và (?=\p{Lu}|các |những )`;
const LONGEST = 160;

/** Offset of the next punctuation mark or conjunction, which ends the name at `at`. */
function segmentEnd(text: string, at: number): number {
  SEGMENT_END.lastIndex = 0;
  const rest = text.slice(at, at + LONGEST);
  return at + (SEGMENT_END.exec(rest)?.index ?? rest.length);
}

const ROLE = regex.y` (?:${TASK_ROLE}|có |là |làm |chịu |được )`;

/** The list whose last name includes the words after a comma or "và": "Phòng Thanh tra | , Pháp chế". */
function withParts(line: TextLine, list: UnitList, context: RuleContext, onlyNames = false): UnitList {
  if (!continues(line, list, context) && !(onlyNames && goesOnWithVerb(line, list))) return list;
  const longer = withRest(line, list, segmentEnd(line.text, list.end + JOINT_LETTERS), context);
  return longer.end > list.end ? withParts(line, longer, context, onlyNames) : list;
}

/** "Phòng Quản lý | , hỗ trợ hộ kinh doanh": in a cell of names a verb in a small letter after a comma is a part of the name. */
function goesOnWithVerb({ text, folded }: TextLine, { units, end }: UnitList): boolean {
  const last = units.at(-1);
  if (!last || last.group || last.unitId !== null || !PART_WITH_VERB.test(text.slice(end, end + LONGEST)))
    return false;
  const at = end + JOINT_LETTERS;
  if (!taskVerbAt(folded, at) || NO_NAME.test(folded.slice(at))) return false;
  const to = segmentEnd(text, end + JOINT_LETTERS);
  return !OF_WORK.test(folded.slice(end, to)) && folded.slice(end, to).trim().split(" ").length <= MOST_WORDS;
}
const PART_WITH_VERB = regex`^, (?=\p{Ll})[^.;:()]{4,60}(?:$|[;,])`;
const OF_WORK = new RegExp(
  `(?:${TASK_ROLE}|tham mưu|báo cáo|trình|gửi|liên quan|khác|tổ chức thực hiện|triển khai)(?= |,|$)`,
  "u",
);
const NO_NAME = new RegExp(`^(?:${NO_UNITS})(?=[ .,;:/()]|$)`, "u");
const MOST_WORDS = 7;

/** The list with its last name extended to the next punctuation mark: "Hiệp hội Doanh nghiệp | nhỏ và vừa". */
function withWholeName(line: TextLine, list: UnitList, context: RuleContext): UnitList {
  const last = list.units.at(-1);
  const { text, folded } = line;
  if (!last || text[list.end] !== " " || beginsUnit(line, list.end + 1, context)) return list;
  ROLE.lastIndex = list.end;
  if (ROLE.test(folded)) return list;
  const rest = folded.slice(list.end, segmentEnd(text, list.end));
  const isRestricted = last.group && OF_PRIVATE_BODIES.test(last.name) && isShortAttribute(rest);
  if (taskVerbAt(folded, list.end + 1) && !isRestricted)
    if (last.group || last.unitId !== null || isPredicate(rest)) return list;
  return withParts(line, withRest(line, list, segmentEnd(text, list.end), context), context);
}

/** "Phòng chuyên môn | được giao xử lý": what a body without a name of its own is charged with, up to the end of the field. */
function withCharge(line: TextLine, list: UnitList): UnitList {
  const last = list.units.at(-1);
  const rest =
    last?.unitId === null ? CHARGE.exec(line.folded.slice(list.end, list.end + LONGEST))?.[0] : undefined;
  if (!last || rest === undefined || !line.text.slice(list.start, list.end).endsWith(last.name)) return list;
  const end = list.end + rest.trimEnd().length;
  const name = last.name + line.text.slice(list.end, end);
  return { ...list, units: [...list.units.slice(0, -1), { ...last, name }], end };
}
const CHARGE = /^ được (?:giao|phân công|ủy quyền|chỉ định)(?: [^ .,;:()]{1,8}){0,8}(?=[ .]{0,2}$)/u;

/** "các tổ chức | hoạt động khai thác khoáng sản": what a class of bodies that the state does not lead is limited to. */
const OF_PRIVATE_BODIES = /^(?:các )?(?:tổ chức|doanh nghiệp|cá nhân|cơ sở|hợp tác xã|hộ)(?= |,|$)/iu;
function isShortAttribute(words: string): boolean {
  const attribute = words.trim().replace(/(?:^| )(?:có )?liên quan$/u, "");
  return (
    attribute.split(" ").length <= LONGEST_ATTRIBUTE && !OF_WORK.test(attribute) && !isPredicate(attribute)
  );
}
const LONGEST_ATTRIBUTE = 9;

/**
 * True for words that say what the unit does: "xây dựng | phương án triển khai trình Bộ". The name of a board may continue with
 * a verb too, but not with several of them: "Ban QLDA | đầu tư xây dựng các công trình thủy lợi".
 */
const isPredicate = (words: string) => words.trim().split(" ").length >= 4 && FURTHER_VERB.test(words);
const FURTHER_VERB = regex`(?<=\p{L} )(?:tổ chức|triển khai|thực hiện|phổ biến|hướng dẫn|báo cáo|trình|tham mưu|gửi)(?= |$)`;

/** The list with its last name up to `end`. */
function withRest({ text }: TextLine, list: UnitList, end: number, context: RuleContext): UnitList {
  const last = list.units.at(-1)!;
  const rest = text.slice(list.end, end).trimEnd();
  if (!text.slice(list.start, list.end).endsWith(last.name) || !regex`[\p{L}\d]`.test(rest)) return list;
  const name = last.name + rest;
  const unitId = last.group ? null : (context.catalogue.matchUnit(name)?.id ?? null);
  return {
    ...list,
    units: [...list.units.slice(0, -1), { ...last, name, unitId }],
    end: list.end + rest.length,
  };
}

/** Number of characters of the shortest joint. */
const JOINT_LETTERS = 2;
const JOINT = regex.y`(?:,| và| [-–]) (?=\p{L})`;

/** True if the words after a joint are not a unit, so that they belong to the name before, which the catalogue does not know. */
function continues(line: TextLine, { units, end: at }: UnitList, context: RuleContext): boolean {
  const last = units.at(-1);
  JOINT.lastIndex = at;
  if (!last || last.group || last.unitId !== null || !JOINT.test(line.text)) return false;
  const start = JOINT.lastIndex;
  if (readUnitList(line, start, context)) return false;
  const end = segmentEnd(line.text, start);
  const [words, folded] = [line.text.slice(start, end).trimEnd(), line.folded.slice(start, end).trimEnd()];
  return isPartOfName(words, folded) && !isProperName(words, folded);
}

/** True in "Sở Y tế | Sở Nội vụ", which were two lines of a cell. */
const beginsUnit = (line: TextLine, at: number, context: RuleContext) =>
  isCapitalAt(line.text, at) && readUnitList(line, at, context) !== null;

/** "Viện", "Doanh nghiệp": nouns for a class of units, which a cell names without "các". */
const CLASS =
  /^(?:các )?(?:(?:viện|trường)(?: nghiên cứu| đại học| cao đẳng| học)?|doanh nghiệp|hợp tác xã|hiệp hội|hội|đoàn thể|ngân hàng|bệnh viện|nhà (?:thầu|đầu tư)|chủ (?:đầu tư|rừng|cơ sở)|người dân|hộ (?:gia đình|kinh doanh)|(?:đơn vị|tổ chức|cơ quan) (?:tư vấn|thi công|vận hành|cung cấp|cung ứng|kiểm định|kiểm toán|đo đạc|trúng thầu)(?: [^ ]{2,7}){0,3})(?: (?:có )?liên quan)?$|^các (?:bộ|tỉnh|thành phố|huyện|địa phương|xã|phường|thôn|xóm|bản|làng|ấp|khóm|buôn|khu phố|tổ dân phố)$/u;
/** "Đơn vị có liên quan" is nobody in particular. */
const NOBODY = /^(?:các )?(?:đơn vị|cơ quan|tổ chức|cá nhân)(?: (?:có )?liên quan)?$/u;

/** "Doanh nghiệp viễn thông trên địa bàn": a class with what it is limited to. */
const LIMITED_CLASS =
  /^(?:các (?:tổ chức|cơ sở)|(?:các )?(?:doanh nghiệp|hợp tác xã|nhà (?:thầu|đầu tư|mạng)|chủ (?:đầu tư|rừng|cơ sở|dự án)|hộ (?:gia đình|kinh doanh)))(?<rest> [^.;:,()]{3,80})$/u;

/** A class of units as a group; no units for nobody in particular. Returns null for a text with more words. */
function classOf({ text, folded }: TextLine, at: number): Names | null {
  const end = segmentEnd(text, at);
  const name = text.slice(at, end).trimEnd();
  const noun = folded.slice(at, at + name.length);
  if (NOBODY.test(noun)) return { units: [], end: at + name.length };
  const rest = LIMITED_CLASS.exec(noun)?.groups?.rest;
  const isClass = CLASS.test(noun) || (rest !== undefined && isShortAttribute(rest));
  return isClass ? { units: [{ name, unitId: null, group: true }], end: at + name.length } : null;
}

/** "Chủ quản các hệ thống thông tin", "Người đứng đầu các đơn vị": persons and bodies under a common noun, up to the next mark. */
function agentsAt(line: TextLine, at: number, context: RuleContext): Names | null {
  const end = segmentEnd(line.text, at);
  const words = line.folded.slice(at, end).trimEnd();
  if (hasCapitalAfter(line.text.slice(at, end))) return null;
  if (!isCapitalAt(line.text, at) || words.split(" ").length > LONGEST_ATTRIBUTE || NOT_WHO.test(words))
    return null;
  const named = agentsUpTo(line, at, at + words.length, context);
  return named && { units: named.units, end: at + words.length };
}
/** "Phó Hiệu trưởng Nguyễn Thị Lan": the name of a person or a body, which other rules read. */
const hasCapitalAfter = (words: string): boolean => regex` \p{Lu}`.test(words);
const NOT_WHO = new RegExp(
  `(?:${TASK_ROLE}|liên quan|được|theo|tham mưu|báo cáo|trình|gửi)(?= |,|$)|\\d`,
  "u",
);

/** A name that begins with no word for a body. */
function unknownName(line: TextLine, at: number, context: RuleContext): Names | null {
  const end = segmentEnd(line.text, at);
  return nameBetween(line, at, end, context) ?? nameBetween(line, at, endAfterDash(line.text, end), context);
}

/** "Thanh tra | - Pháp chế": the end of a name that goes on after a dash with a capital. */
function endAfterDash(text: string, end: number): number {
  const dash = / [-–] (?=\S)/uy;
  dash.lastIndex = end;
  return dash.test(text) && isCapitalAt(text, dash.lastIndex) ? segmentEnd(text, dash.lastIndex) : end;
}

function nameBetween(line: TextLine, at: number, end: number, { catalogue }: RuleContext): Names | null {
  const name = line.text.slice(at, end).trimEnd();
  const folded = line.folded.slice(at, at + name.length);
  if (!isProperName(name, folded) && !isBodyInSmallLetters(name, folded) && !isTeam(name, folded))
    return null;
  return {
    units: [{ name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false }],
    end: at + name.length,
  };
}

/** "Tổ đóng và mở thầu", "Chủ tịch Hội đồng đấu thầu": a team or post that the document creates, named by what it does. */
const isTeam = (name: string, folded: string) =>
  isCapitalAt(name, 0) && TEAM.test(folded) && !NO_TEAM.test(folded) && TEAM_WORDS.test(name);
const TEAM = new RegExp(`^(?:${POST}|${SINGLE_POST}|${TEAM_NAME})(?= )`, "u");
const NO_TEAM =
  /^(?:tổ (?:chức|dân phố|hợp)|đoàn (?:viên|thể|kết)|hội (?:nghị|thảo|nhập|viên)|ban (?:hành|đầu|ngành)|đội (?:ngũ|hình)|nhóm (?:giải pháp|chỉ|nhiệm|tiêu|nội)|chủ (?:động|trì|trương|yếu|đề))(?= |$)| (?:liên quan|theo|để|khi|trước|sau|trong) /u;
const TEAM_WORDS = regex`^\p{L}{1,7}(?: \p{L}{1,7}){1,8}$`;

/** "Cục bảo vệ thực vật", "Ủy ban dân tộc": a cell of units may print a name with a capital only at its beginning. */
const isBodyInSmallLetters = (name: string, folded: string) =>
  BODY_IN_SMALL_LETTERS.test(name) && isPartOfName(name, folded) && !RELATED.test(folded);
const BODY_IN_SMALL_LETTERS = regex`^(?:Tổng cục|Chi cục|Cục|Vụ|Hội đồng|(?:Ủy|Uỷ) ban)(?: \p{L}{1,7}){2,7}$`;
const RELATED = /liên quan|có thẩm quyền|chuyên (?:môn|ngành)/u;

import { regex } from "../../../../language/regex.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, roleOf, STANDING } from "../../../lexicon/roles.ts";
import { mayReferAbove, type Positions } from "../../../structure/references/position-references.ts";
import { type ListedParts, mayReferToParts } from "../../../text/part-references.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readRoleLine } from "../labels/role-line.ts";
import { partnersIn, roleIn } from "../sentence/role.ts";
import { verbFollows } from "../sentence/word-of-work.ts";
import { statesOnlyPartners } from "../shared/words-over-items.ts";
import { mayReferByBareNumber, type Reference, referenceAt, WORK_NOUNS } from "./work-references.ts";

// "Sở A chủ trì nội dung 1.1", "nội dung 1.2 do Sở B thực hiện", "Chủ trì hai nội dung trên: Sở A": one statement that gives work to units and
// names it by its number or position.

/** Who does work that a statement names by its number or position. */
export interface RoleByNumber extends Pick<ListedParts, "parts"> {
  /** Contents above the line, by their position, where no part is found. */
  readonly above?: Positions;
  /** True for those who do a part of it as well: "riêng nội dung thứ hai có thêm Sở B". */
  readonly isFurther?: boolean;
  readonly units: readonly UnitRef[];
  readonly role: Role;
  readonly partners: readonly UnitRef[];
  /** The words after the units say what they do: "Nhiệm vụ (8): Phòng A | trình danh sách trong tháng 5". */
  readonly statesWork: boolean;
}

/** Before the verb: "cùng | thực hiện", "có trách nhiệm triển khai | thực hiện", "là đơn vị | phụ trách". */
const DOES_SO =
  "(?:(?:có trách nhiệm|chịu trách nhiệm(?! chính)|được (?:giao|phân công)|sẽ|phải|cùng(?: nhau)?|đồng|trực tiếp|chủ động|tham mưu|triển khai|tổ chức|(?:là|làm) (?:cơ quan|đơn vị|bộ phận)) ){0,3}";
const DOES = `${DOES_SO}(?<role>${LEAD}|(?:làm |là )?(?:(?:cơ quan|đơn vị|bộ phận) )?(?:${FOCAL}|${STANDING})|${CARRY_OUT}|${IN_CHARGE}|đảm nhiệm|đảm nhận|đảm trách|hoàn thành|lo|làm|chịu trách nhiệm|tham mưu|triển khai|tổ chức|${COORDINATE})(?: (?:${CARRY_OUT}|tham mưu|triển khai|tổ chức|hoàn thành)){0,2}`;
/** After the units and before a part: "Sở A | chủ trì", "Sở A | chịu trách nhiệm chính đối với". */
const AFTER_UNITS = regex`^(?: ?:| ${DOES}(?: về| đối với| với)?| \() ?(?=\S)`;
const IS_OF =
  "(?:thuộc(?: về)?(?: (?:trách nhiệm|nhiệm vụ|phần việc))?|là (?:trách nhiệm|nhiệm vụ|phần việc))(?: chính| chủ trì| thực hiện)?(?: của)?";
const BEFORE_UNITS = regex`^(?: ?:| -|,? (?:cũng |đều |sẽ |thì )?do|,? (?:cũng |đều |sẽ )?(?:được )?(?:${ASSIGN})(?: cho)?| ${IS_OF}| (?:có |bổ sung )?thêm) (?=\S)`;
const FURTHER = / thêm $/u;
/** "… giao UBND các xã | theo địa bàn quản lý": which part of the work each of them has. */
const BY_AREA =
  "(?:,? (?:theo|trên) (?:địa bàn|lĩnh vực|chức năng|phạm vi|nhiệm vụ|thẩm quyền|phân công)[^.;:]{0,120})?";
/** After the last units of a statement: their role, their area, and the end. */
export const AFTER_NUMBERED_UNITS = regex`^(?: ${DOES})?${BY_AREA}\)?[ .;]{0,3}$`;
const DOES_AT_END = regex` ${DOES}${BY_AREA}[ .;]{0,3}$`;
/** The verb before a part: "Văn phòng | thực hiện | điểm c". */
const DOES_PART = regex` ${DOES}(?: về| đối với| với)? (?=(?:(?:riêng|toàn bộ|tất cả|cả|từ|các|những|hai|ba|bốn|\d{1,2}) ){0,2}(?:điểm|khoản|mục|phần|nhóm|ý|tiết|${WORK_NOUNS}) )`;
/** A bracket that seems to be a part of the name: "Sở A | (đối với điểm a, b)". */
const PART_IN_BRACKET = / \((?=(?:đối với|riêng|phụ trách) )/u;
/** The end of a statement, also of its bracket. */
export const ENDS_STATEMENT = /^\)?[ .;,]{0,3}$/u;
const SMALL_AFTER = regex`^ (?!(?:đã|đang|chưa|không|vẫn|vừa) |(?:báo cáo|đề xuất|đề nghị|trình|cung cấp|ban hành) (?:tại|theo|trong) )\p{Ll}`;
/** "Sở A soạn thảo Quy chế | nêu ở | nội dung thứ hai": what a unit does in a part. */
const STATED_AT = regex`^ \p{Ll}[^,;.:()]{3,70} (?:nêu|quy định|ghi|đề ra)(?: rõ)? (?:ở|tại|trong) (?=\S)`;
const CHECKS =
  /^ (?:kiểm tra|giám sát|theo dõi|đôn đốc|báo cáo|tổng hợp|hướng dẫn|căn cứ|thẩm định|bố trí|cấp|phê duyệt)(?= )/u;

/** The parts of a statement, with its positions where it names any. */
export const partsOr = (parts: ListedParts["parts"], above: Positions | undefined) =>
  above ? { parts, above } : { parts };

/** The statement from an offset to the end of the line; null for other words. */
export function roleByNumber(line: TextLine, at: number, context: RuleContext): RoleByNumber | null {
  const before = referenceAt(line, at);
  if (before) return roleAfter(line, before, context);
  return roleInLabel(line, at, context) ?? roleBefore(line, at, context);
}

/** "Chủ trì nội dung 1.2: Sở A", "Đơn vị thực hiện (hai nội dung trên): Sở A". */
function roleInLabel(line: TextLine, at: number, context: RuleContext): RoleByNumber | null {
  const label = LABEL.exec(line.folded.slice(at));
  const read = label && referenceAt(line, at + label[0].length);
  const colon = read && COLON.exec(line.folded.slice(read.end))?.[0].length;
  if (!read || !colon || read.above?.isRest) return null;
  const list = readUnitList(line, read.end + colon, context);
  if (!list || list.units.length === 0 || !ENDS_STATEMENT.test(line.folded.slice(list.end))) return null;
  const role = roleOf(label.groups!.role!);
  return { ...partsOr(read.parts, read.above), units: list.units, role, partners: [], statesWork: false };
}
const LABEL = regex`^(?:(?:cơ quan|đơn vị|bộ phận|trách nhiệm) )?(?<role>${LEAD}|${FOCAL}|${CARRY_OUT}|${IN_CHARGE}|đảm nhiệm|chịu trách nhiệm|${COORDINATE})(?: ${CARRY_OUT}| chính)?(?: về| đối với| với)? ?\(?(?=[^:]{3,60}:)`;
const COLON = /^\)? ?: ?(?=\S)/u;

/** "nội dung 1.2 do Sở A chủ trì", "Nhiệm vụ (8): Phòng A trình danh sách", "Nhiệm vụ (10) Văn phòng". The line ends with the piece. */
export function roleAfter(
  line: TextLine,
  { parts, end, above }: Reference,
  context: RuleContext,
): RoleByNumber | null {
  const mark = BEFORE_UNITS.exec(line.folded.slice(end));
  const comma = parts.length === 0 && line.text.startsWith(", ", end) ? 1 : 0;
  const from = end + (mark?.[0].length ?? 1 + comma);
  const isFurther = mark !== null && FURTHER.test(mark[0]);
  const stated = { ...partsOr(parts, above), statesWork: false, ...(isFurther ? { isFurther } : {}) };
  const only = readRoleLine(line, from, context);
  const leads = only.filter(({ role }) => role !== "coordinate");
  if (leads.length > 0)
    return {
      ...stated,
      units: leads.flatMap(({ units }) => units),
      role: leads[0]!.role,
      partners: only.filter((one) => !leads.includes(one)).flatMap(({ units }) => units),
    };
  const list = unitsUpTo(line, from, DOES_AT_END, context) ?? readUnitList(line, from, context);
  if (list?.start !== from || list.units.length === 0) return null;
  const rest = line.folded.slice(list.end);
  const after = AFTER_NUMBERED_UNITS.exec(rest);
  if (after) {
    return { ...stated, ...sharedOut(list.units, after.groups!.role ?? "", after[0]) };
  }
  if (
    !SMALL_AFTER.test(rest) ||
    (!mark && !isWork(parts)) ||
    !(mark || parts.length > 0 || verbFollows(line, list.end))
  )
    return null;
  return {
    ...stated,
    units: list.units,
    role: roleIn(rest, { collecting: false }),
    partners: partnersIn(line, list.end, line.text.length, context),
    statesWork: !statesOnlyPartners(line, list.end + 1, context),
  };
}

/** "giao Sở A, Sở B phối hợp": the first unit does it; "do Sở A, Sở B phối hợp thực hiện": they do it together. */
function sharedOut(
  units: readonly UnitRef[],
  does: string,
  after: string,
): Pick<RoleByNumber, "units" | "role" | "partners"> {
  const role = does === "" ? "member" : roleOf(does);
  if (role !== "coordinate" || units.length < 2) return { units, role, partners: [] };
  if (after.includes(`${COORDINATE} ${CARRY_OUT}`)) return { units, role: "member", partners: [] };
  return { units: units.slice(0, 1), role: "member", partners: units.slice(1) };
}

/** "Nhiệm vụ (3) các Sở đều phải làm": only after a noun of work, because "Mục 1 Sở A …" is a heading. */
const isWork = (parts: ListedParts["parts"]): boolean => parts.every(({ steps }) => WORK.has(steps[0]!.noun));
const WORK = new Set(WORK_NOUNS.split("|"));

/** "Sở A chủ trì nội dung 1.1, 1.3", "Sở A (nội dung thứ nhất)", "Sở A soạn thảo Quy chế nêu ở nội dung thứ hai". */
function roleBefore(line: TextLine, at: number, context: RuleContext): RoleByNumber | null {
  const words = line.folded.slice(at);
  if (!mayReferToParts(words) && !mayReferAbove(words) && !mayReferByBareNumber(words)) return null;
  const from = at + (ORDERS.exec(words)?.[0].length ?? 0);
  const list =
    unitsUpTo(line, from, DOES_PART, context) ??
    unitsUpTo(line, from, PART_IN_BRACKET, context) ??
    readUnitList(line, from, context);
  if (list?.start !== from || list.units.length === 0) return null;
  const after = line.folded.slice(list.end);
  const help = helpBefore(line, list.end, context);
  const does = AFTER_UNITS.exec(after);
  const part = help?.end ?? (does && list.end + does[0].length);
  const read = part === null ? null : referenceAt(line, part);
  // "Các đơn vị thực hiện các nội dung trên.": each does what concerns it.
  const isFormula =
    read?.above?.nearest === Number.POSITIVE_INFINITY && list.units.some(({ group }) => group);
  if (read && !isFormula && ENDS_STATEMENT.test(line.folded.slice(read.end))) {
    const role = help ? help.role : does!.groups!.role;
    return {
      ...partsOr(read.parts, read.above),
      units: list.units,
      role: role ? roleOf(role) : "member",
      partners: help?.partners ?? [],
      statesWork: false,
    };
  }
  const stated = CHECKS.test(after) ? null : STATED_AT.exec(after);
  const inPart = stated && referenceAt(line, list.end + stated[0].length);
  if (!inPart?.above || !ENDS_STATEMENT.test(line.folded.slice(inPart.end))) return null;
  return {
    parts: [],
    above: inPart.above,
    units: list.units,
    role: "member",
    partners: [],
    statesWork: true,
  };
}

/** The units that fill the words up to a verb whose place the statement shows; a name alone may seem to go on ("Thanh tra Sở | thực hiện điểm c"). */
function unitsUpTo(line: TextLine, from: number, verb: RegExp, context: RuleContext) {
  const found = verb.exec(line.folded.slice(from, from + LONGEST_UNITS));
  if (!found || found.index === 0) return null;
  const to = from + found.index;
  const list = readUnitList(line.upTo(to), from, context);
  return list?.start === from && list.end === to ? list : null;
}
const LONGEST_UNITS = 400;

/** "Sở A | chủ trì, phối hợp với Sở B thực hiện | hai nội dung trên": the role, the partners, and where the part begins. */
function helpBefore(line: TextLine, end: number, context: RuleContext) {
  const rest = line.folded.slice(end);
  const helped = HELPED.exec(rest) ?? BESIDE_LEAD.exec(rest);
  if (!helped) return null;
  const at = end + helped[0].length;
  const { role, help } = helped.groups!;
  const list = readUnitList(line, at, context);
  const carriesOut = help === undefined ? HELP_CARRIES_OUT : CARRIES_OUT;
  const does = list?.start === at ? carriesOut.exec(line.folded.slice(list.end)) : null;
  return list && does ? { role, partners: list.units, end: list.end + does[0].length } : null;
}
const HELPED = new RegExp(
  `^,? (?:(?:có trách nhiệm )?(?<role>${LEAD}|${FOCAL}),? (?:và )?)?(?<help>${COORDINATE})(?: chặt chẽ)?(?: (?:với|cùng))? (?=\\S)`,
  "u",
);
/** "Sở A | chủ trì, | Sở B phối hợp thực hiện điểm a". */
const BESIDE_LEAD = new RegExp(`^ (?:làm )?(?<role>${LEAD}|${FOCAL})(?:[,;]| và|, và) (?=\\S)`, "u");
const HELP_CARRIES_OUT = new RegExp(
  `^ (?:cùng )?${COORDINATE} (?:${CARRY_OUT}|triển khai|tham mưu) (?=\\S)`,
  "u",
);
const CARRIES_OUT = new RegExp(
  `^ (?:(?:tổ chức|triển khai|tham mưu|cùng) ){0,2}(?:${CARRY_OUT}|triển khai|đảm nhiệm) (?=\\S)`,
  "u",
);
/** "Giao | Sở A", "Trách nhiệm của | Sở A: điểm a, b". */
const ORDERS = new RegExp(`^(?:(?:${ASSIGN})(?: cho)?|(?:trách nhiệm|nhiệm vụ)(?: của)?) (?=\\S)`, "u");

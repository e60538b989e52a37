import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { ASSIGN } from "../../lexicon/orders.ts";
import { CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, roleOf, STANDING } from "../../lexicon/roles.ts";
import { type ListedParts, mayReferToParts, partReferencesAt } from "../../structure/part-references.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import type { Item } from "./items.ts";
import { onlyHelps } from "./role-line.ts";
import { partnersIn, roleIn } from "./sentence/role.ts";
import { verbFollows } from "./sentence/word-of-work.ts";
import { statesOnlyPartners } from "./words-over-items.ts";

// "Phân công: Sở A chủ trì nội dung 1.1, 1.3; nội dung 1.2 do Sở B thực hiện": units for tasks that a line names by their numbers.

/** What a part of a line says about work that it names by the number of its place. */
export interface RoleByNumber extends Pick<ListedParts, "parts"> {
  /** Instead of parts: one of the items above, by its position, and how many there must be. */
  readonly above?: { readonly at: number; readonly count: number };
  readonly units: readonly UnitRef[];
  readonly role: Role;
  readonly partners: readonly UnitRef[];
  /** The words after the units say what they do: "Nhiệm vụ (8): Phòng A | trình danh sách trong tháng 5". */
  readonly statesWork: boolean;
}

const WORK_NOUNS = "nhiệm vụ|nội dung|công việc|phần việc|việc|giải pháp|hoạt động";
const DOES = `(?<role>${LEAD}|(?:làm |là )?(?:${FOCAL}|${STANDING})|${CARRY_OUT}|${IN_CHARGE}|đảm nhiệm|đảm nhận|${COORDINATE})(?: ${CARRY_OUT}| tham mưu| triển khai)?`;
const AFTER_UNITS = regex`^(?: ?:| ${DOES}) (?=\S)`;
const BEFORE_UNITS = regex`^(?: ?:|,? (?:cũng |đều )?do|,? (?:cũng |đều )?(?:${ASSIGN})(?: cho)?) (?=\S)`;
/** "… giao UBND các xã | theo địa bàn quản lý": which part of the work each of them has. */
const BY_AREA =
  "(?:,? (?:theo|trên) (?:địa bàn|lĩnh vực|chức năng|phạm vi|nhiệm vụ|thẩm quyền|phân công)[^.;:]{0,120})?";
const AFTER_NUMBERED_UNITS = regex`^(?: ${DOES})?${BY_AREA}[ .;]{0,3}$`;
const END = /^[ .;]{0,3}$/u;
const SMALL_AFTER = regex`^ \p{Ll}`;
const OPENING = /^(?:(?:phân công|trách nhiệm|giao)(?: nhiệm vụ| thực hiện| cụ thể)? ?: ?)?/u;
const PART_END = regex.g`(?:;|\. ?(?=\p{Lu})) ?`;
/** "Các nội dung nêu tại | mục 2 giao Sở A", "Đối với | mục 2: Sở A thực hiện" */
const AT_PART = regex.y`(?:(?:riêng|đối với) )?(?:(?:các |những )?(?:${WORK_NOUNS})(?: nêu| quy định)? (?:tại|ở) )?(?=(?:các |những )?\p{L})`;
/** "Các điểm trên lần lượt do A; B; C đề xuất": a unit for each, in the same order. */
const ABOVE = regex.y`(?:các|những) (?:${WORK_NOUNS}|điểm|khoản|mục)(?: nêu| nói)? trên(?: đây)?(?= )`;
const IN_TURN = regex.y`,? (?:được )?lần lượt (?:do|(?:${ASSIGN})(?: cho)?) `;
const LONGEST_LINE = 900;

/**
 * True for a line that only says who does work that it names by numbers, and that is no work itself. False for one that states further
 * work ("Nhiệm vụ (8): Phòng A trình danh sách trong tháng 5").
 */
export function onlyAssignsByNumber(
  { line, start }: Pick<Item, "line" | "start">,
  context: RuleContext,
): boolean {
  const parts = partsByNumber(line, start, context);
  return parts.length > 0 && parts.every((role) => role !== null && !role.statesWork);
}

/** What the parts of a line say about work that they name by its number. */
export const rolesByNumber = (line: TextLine, start: number, context: RuleContext): readonly RoleByNumber[] =>
  partsByNumber(line, start, context).filter((role) => role !== null);

/** As `rolesByNumber`, with null for a part that states something else. */
function partsByNumber(line: TextLine, from: number, context: RuleContext): (RoleByNumber | null)[] {
  if (line.text.length - from > LONGEST_LINE || !mayAssignByNumber(line)) return [];
  const start = from + OPENING.exec(line.folded.slice(from))![0].length;
  const inTurn = rolesInTurn(line, start, context);
  if (inTurn.length > 0) return inTurn;
  const ends = allMatches(PART_END, line.text.slice(start)).map((mark) => ({
    to: start + mark.index,
    next: start + mark.index + mark[0].length,
    continues: mark[0].startsWith(";"),
  }));
  const roles: (RoleByNumber | null)[] = [];
  let at = start;
  let isSame = false;
  for (const { to, next, continues } of [
    ...ends,
    { to: line.text.length, next: line.text.length, continues: false },
  ]) {
    const led = roles.at(-1);
    const helpers = led ? helpersIn(line.upTo(to), at, context) : [];
    if (led && helpers.length > 0)
      roles[roles.length - 1] = { ...led, partners: [...led.partners, ...helpers] };
    else if (line.text.slice(at, to).trim() !== "")
      roles.push(
        roleByNumber(line.upTo(to), at, context) ??
          (isSame && led ? furtherRole(line.upTo(to), at, led, context) : null),
      );
    at = next;
    isSame = continues;
  }
  return roles;
}

/** "nội dung 1.2 do Sở A chủ trì; | Sở B phối hợp": who helps with the tasks of the part before. */
function helpersIn(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] {
  const list = readUnitList(line, at, context);
  return list?.start === at && onlyHelps(line.folded.slice(list.end)) ? list.units : [];
}

/** "Nhiệm vụ (9): Sở A chủ trì; | Sở B cập nhật nhật ký": another unit of the same work. */
function furtherRole(
  line: TextLine,
  at: number,
  { parts }: RoleByNumber,
  context: RuleContext,
): RoleByNumber | null {
  const list = readUnitList(line, at, context);
  if (list?.start !== at || list.units.length === 0 || !verbFollows(line, list.end)) return null;
  return { parts, units: list.units, role: "member", partners: [], statesWork: true };
}

/** "Các nội dung 1, 2 lần lượt do Sở A, Sở B thực hiện", "Các điểm trên lần lượt giao Sở A; Sở B": none where the numbers of units and parts differ. */
function rolesInTurn(line: TextLine, start: number, context: RuleContext): RoleByNumber[] {
  if (!line.folded.includes("lần lượt")) return [];
  const read = partReferencesAt(line.text, line.folded, start);
  ABOVE.lastIndex = start;
  const above = ABOVE.exec(line.folded);
  const mark = read?.end ?? start + (above?.[0].length ?? 0);
  IN_TURN.lastIndex = mark;
  const from = mark > start && IN_TURN.test(line.folded) ? IN_TURN.lastIndex : null;
  const list = from === null ? null : readUnitList(line, from, context);
  if (!list || list.start !== from || (read && read.parts.length !== list.units.length)) return [];
  const rest = line.folded.slice(list.end);
  const stated = {
    role: roleIn(rest, { collecting: false }),
    partners: [],
    statesWork: !AFTER_NUMBERED_UNITS.test(rest),
  };
  const count = list.units.length;
  return list.units.map((unit, at) => ({
    ...stated,
    units: [unit],
    parts: read ? [read.parts[at]!] : [],
    ...(read ? {} : { above: { at, count } }),
  }));
}

const mayAssignByNumber = ({ folded }: TextLine): boolean =>
  mayReferToParts(folded) || folded.includes(" trên lần lượt ");

function roleByNumber(line: TextLine, at: number, context: RuleContext): RoleByNumber | null {
  AT_PART.lastIndex = at;
  const start = AT_PART.test(line.folded) ? AT_PART.lastIndex : at;
  const before = partReferencesAt(line.text, line.folded, start);
  return before ? roleAfter(line, before, context) : roleBefore(line, at, context);
}

/** "nội dung 1.2 do Sở A chủ trì", "Nhiệm vụ (8): Phòng A trình danh sách", "Nhiệm vụ (10) Văn phòng". */
function roleAfter(line: TextLine, { parts, end }: ListedParts, context: RuleContext): RoleByNumber | null {
  const mark = BEFORE_UNITS.exec(line.folded.slice(end));
  const from = end + (mark?.[0].length ?? 1);
  const list = readUnitList(line, from, context);
  if (list?.start !== from || list.units.length === 0) return null;
  const rest = line.folded.slice(list.end);
  const after = AFTER_NUMBERED_UNITS.exec(rest);
  if (after) {
    const { role } = after.groups!;
    return {
      parts,
      units: list.units,
      role: role ? roleOf(role) : "member",
      partners: [],
      statesWork: false,
    };
  }
  if (!SMALL_AFTER.test(rest) || (!mark && !isWork(parts))) return null;
  return {
    parts,
    units: list.units,
    role: roleIn(rest, { collecting: false }),
    partners: partnersIn(line, list.end, line.text.length, context),
    statesWork: !statesOnlyPartners(line, list.end + 1, context),
  };
}

/** "Nhiệm vụ (3) các Sở đều phải làm": only after a noun of work, because "Mục 1 Sở A …" is a heading. */
const isWork = (parts: ListedParts["parts"]): boolean => parts.every(({ steps }) => WORK.has(steps[0]!.noun));
const WORK = new Set(WORK_NOUNS.split("|"));

/** "Sở A chủ trì nội dung 1.1, 1.3". */
function roleBefore(line: TextLine, at: number, context: RuleContext): RoleByNumber | null {
  const list = readUnitList(line, at, context);
  if (list?.start !== at || list.units.length === 0) return null;
  const does = AFTER_UNITS.exec(line.folded.slice(list.end));
  const read = does && partReferencesAt(line.text, line.folded, list.end + does[0].length);
  if (!read || !END.test(line.folded.slice(read.end))) return null;
  const { role } = does.groups!;
  return {
    parts: read.parts,
    units: list.units,
    role: role ? roleOf(role) : "member",
    partners: [],
    statesWork: false,
  };
}

import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { CARRY_OUT, COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { mayReferAbove, positionsAt } from "../../../structure/references/position-references.ts";
import { mayReferToParts, partReferencesAt } from "../../../text/part-references.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { beforeDueDate, onlyHelps } from "../labels/role-line.ts";
import { roleIn } from "../sentence/role.ts";
import { verbFollows } from "../sentence/word-of-work.ts";
import type { Item } from "../shared/items.ts";
import { type Piece, piecesOf } from "./pieces-of-roles.ts";
import {
  AFTER_NUMBERED_UNITS,
  ENDS_STATEMENT,
  partsOr,
  type RoleByNumber,
  roleByNumber,
} from "./role-by-number.ts";
import { mayReferByBareNumber, WORK_NOUNS } from "./work-references.ts";

// "Phân công: Sở A chủ trì nội dung 1.1, 1.3; nội dung 1.2 do Sở B thực hiện", "Hai nội dung trên giao Sở A; nội dung còn lại: Sở B": units for
// tasks that a line names by their numbers or by their position above it.

/** "Đơn vị thực hiện | các nhiệm vụ tại mục 4:" */
const OF_PART = `(?: (?:các |những )?(?:${WORK_NOUNS})(?: nêu)?(?: (?:tại|ở|thuộc|của) (?:mục|phần|điểm|khoản) [0-9ivx.]{1,6})?)?`;
const OPENING = regex`^(?:(?:phân công|trách nhiệm|giao|tổ chức thực hiện|(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng) (?:thực hiện|phụ trách|được giao|chủ trì|chịu trách nhiệm|tham mưu)|thực hiện|phụ trách|chủ trì)(?: nhiệm vụ| trách nhiệm| thực hiện| cụ thể){0,2}${OF_PART} ?: ?|trong đó,? (?:giao )?)?`;
const LEADS = new RegExp(LEAD, "u");
const IN_TURN = regex.y`,? (?:được )?lần lượt (?:do|(?:${ASSIGN})(?: cho)?) `;
const LONGEST_LINE = 900;

/**
 * True for a line that only says who does work that it names by numbers or by position, and that is no work itself. False for one that states
 * further work ("Nhiệm vụ (8): Phòng A trình danh sách trong tháng 5").
 */
export function onlyAssignsByNumber(
  { line, start }: Pick<Item, "line" | "start">,
  context: RuleContext,
): boolean {
  const parts = partsByNumber(line, start, context);
  return parts.length > 0 && parts.every((role) => role !== null && !role.statesWork);
}

/** True for a line that says who does contents above it: labels below it are not about these contents. */
export const assignsAbove = ({ line, start }: Pick<Item, "line" | "start">, context: RuleContext): boolean =>
  mayReferAbove(line.folded.slice(Math.max(0, start - 1))) &&
  rolesByNumber(line, start, context).some(({ above, parts }) => above !== undefined && parts.length === 0);

/** What the parts of a line say about work that they name by its number or position. */
export const rolesByNumber = (line: TextLine, start: number, context: RuleContext): readonly RoleByNumber[] =>
  partsByNumber(line, start, context).filter((role) => role !== null);

/** As `rolesByNumber`, with null for a part that states something else. */
function partsByNumber(whole: TextLine, from: number, context: RuleContext): (RoleByNumber | null)[] {
  const given = whole.upTo(EXCEPT_GIVEN.exec(whole.folded)?.index ?? whole.text.length);
  if (given.text.length - from > LONGEST_LINE || !mayAssignByNumber(given)) return [];
  const line = beforeDueDate(given, from, context) ?? given;
  const opening = OPENING.exec(line.folded.slice(from))![0];
  const start = from + opening.length;
  const inTurn = rolesInTurn(line, start, context);
  if (inTurn.length > 0) return inTurn;
  // "Cơ quan chủ trì: Sở A (điểm a)": the role of the label.
  const leads = LEADS.test(opening);
  const roles = rolesOfPieces(line, start, piecesOf(line, start), context).map((read) =>
    leads && read?.role === "member" ? { ...read, role: "lead" as const } : read,
  );
  // "Tổ chức hội thi giao Sở A; các việc còn lại: Sở B": after other words a position is one in the line.
  const own = roles.indexOf(null);
  return own < 0
    ? roles
    : roles.map((role, i) => (i > own && role?.above && role.parts.length === 0 ? null : role));
}

/** "… thực hiện các nội dung trên | , trừ nội dung đã ghi rõ đơn vị chủ trì": a task with its own unit keeps it anyway. */
const EXCEPT_GIVEN =
  /,? (?:trừ|ngoại trừ|ngoài) (?:các |những )?(?:nội dung|nhiệm vụ|việc|công việc|mục) (?:đã|có)(?: được)?(?: ghi| nêu| giao| phân công| xác định| quy định| đơn vị)[^.;:]{0,80}[.;]?\s*$/u;

function rolesOfPieces(
  line: TextLine,
  start: number,
  pieces: readonly Piece[],
  context: RuleContext,
): (RoleByNumber | null)[] {
  const roles: (RoleByNumber | null)[] = [];
  let at = start;
  let isSame = false;
  for (const { to, next, continues } of pieces) {
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
  const label = HELPERS.exec(line.folded.slice(at, at + LONGEST_LABEL))?.[0].length ?? 0;
  const list = readUnitList(line, at + label, context);
  const helps =
    list?.start === at + label &&
    (label > 0
      ? ENDS_STATEMENT.test(line.folded.slice(list.end))
      : onlyHelps(line.folded.slice(list.end).replace(HELPS_BY, "")));
  return helps ? list.units : [];
}
/** "Sở B phối hợp | , thẩm định." */
const HELPS_BY =
  /(?:, (?:thẩm định|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|góp ý)){1,4}(?=[ .;,]{0,3}$)/u;
const LONGEST_LABEL = 40;
const HELPERS = new RegExp(`^(?:(?:cơ quan|đơn vị) )?(?:${COORDINATE}|tham gia)(?: ${CARRY_OUT})? ?: ?`, "u");

/** "Nhiệm vụ (9): Sở A chủ trì; | Sở B cập nhật nhật ký": another unit of the same work. */
function furtherRole(
  line: TextLine,
  at: number,
  { parts, above }: RoleByNumber,
  context: RuleContext,
): RoleByNumber | null {
  const list = readUnitList(line, at, context);
  if (list?.start !== at || list.units.length === 0 || !verbFollows(line, list.end)) return null;
  if (OWN_WORK.test(line.folded.slice(list.end))) return null;
  return { ...partsOr(parts, above), units: list.units, role: "member", partners: [], statesWork: true };
}

/** "Sở A chủ trì mục 4; | Sở B bố trí kinh phí", "… Sở B theo dõi": another work than the part. */
const OWN_WORK = regex`^ (?:\p{L}{1,8},? ){0,4}(?:theo dõi|giám sát|đôn đốc|kiểm tra|tổng hợp|thẩm định|(?:bố trí|bảo đảm|đảm bảo|cân đối|cấp) (?:đủ )?(?:kinh phí|nguồn))(?= |[.;,]|$)`;

/** "Các nội dung 1, 2 lần lượt do Sở A, Sở B thực hiện", "Các điểm trên lần lượt giao Sở A; Sở B": none where the numbers of units and parts differ. */
function rolesInTurn(line: TextLine, start: number, context: RuleContext): RoleByNumber[] {
  if (!line.folded.includes("lần lượt")) return [];
  const read = partReferencesAt(line.text, line.folded, start);
  const above = read ? null : positionsAt(line.folded, start);
  const mark = read?.end ?? above?.end ?? start;
  IN_TURN.lastIndex = mark;
  const from = mark > start && IN_TURN.test(line.folded) ? IN_TURN.lastIndex : null;
  const list = from === null ? null : readUnitList(line, from, context);
  if (!list || list.start !== from || (read && read.parts.length !== list.units.length)) return [];
  const { nearest } = above?.positions ?? {};
  const count = list.units.length;
  if (above && nearest !== count && nearest !== Number.POSITIVE_INFINITY) return [];
  const rest = line.folded.slice(list.end);
  const stated = {
    role: roleIn(rest, { collecting: false }),
    partners: [],
    statesWork: !AFTER_NUMBERED_UNITS.test(rest),
  };
  return list.units.map((unit, at) => ({
    ...stated,
    units: [unit],
    parts: read ? [read.parts[at]!] : [],
    ...(read ? {} : { above: { places: [at - count], ...(nearest === count ? {} : { count }) } }),
  }));
}

const mayAssignByNumber = ({ folded }: TextLine): boolean =>
  mayReferToParts(folded) || mayReferAbove(folded) || mayReferByBareNumber(folded);

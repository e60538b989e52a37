import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { CARRY_OUT, COORDINATE, LEAD_WORD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitField } from "../../units/field/unit-field.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import { type Cell, textOf } from "./grid.ts";

// A cell of leads and partners with the role before or after each name: "CT: Sở A; PH: Sở B", "Sở A - chủ trì; Sở B - phối hợp",
// "Sở A: chủ trì; Sở B: phối hợp", "Chủ trì Sở A; phối hợp Sở B", "Sở A chủ trì; phối hợp: Sở B".

/** The units of a cell by their roles. */
export interface CellRoles {
  readonly leads: readonly UnitRef[];
  readonly partners: readonly UnitRef[];
}

interface RoleAt {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** "mời | Sở A cử người tham gia", "có sự tham gia của | Sở A", "Sở A | cùng tham gia" */
const TAKES_PART =
  "mời|(?:có |với )?sự (?:tham gia|phối hợp)(?: của)?|(?:cùng )?tham gia(?: phối hợp| thực hiện)?";
const ROLE = new RegExp(
  `(?<!\\p{L})(?:(?:cơ quan|đơn vị) )?(?:(?<lead>${LEAD_WORD}|c\\/?t)|(?<help>${COORDINATE}|${TAKES_PART}|p\\/?h))(?: ${CARRY_OUT}| chính| (?:với|cùng))?(?!\\p{L})`,
  "gu",
);
/** A fast test. */
const HELPER = /phối hợp|tham gia|mời |P\/?H/iu;
const GIVES = /^\s*(?:giao|phân công) (?=\S)/u;
/** "mời Sở A | cử người tham gia": what they do says nothing more. */
const INVITES = /(?:^|[ ,;])mời /u;
const SENDS = /,? cử (?:người|cán bộ|công chức|đại diện)(?: cùng)? (?:tham gia|tham dự|dự)\s*$/u;
const INITIALS = regex`^\p{Ll}\/?\p{Ll}$`;
const MOST_ROLES = 6;
const LONGEST = 400;
const BEFORE_NAMES = /[\s:;,.()\-–+•*]{1,8}/uy;
const AFTER_NAMES = /[\s:;,.(\-–+•*]{1,8}$/u;

/** The units of a cell that consists of names and their roles, of both kinds; null for another cell. */
export function rolesInCell(cell: Cell, context: RuleContext): CellRoles | null {
  const { line, start: first, end: last = line.text.length } = cell;
  if (textOf(cell).length > LONGEST || !HELPER.test(line.text.slice(first, last))) return null;
  const words = line.folded.slice(first, last);
  const start = first + (GIVES.exec(words)?.[0].length ?? 0);
  const end = INVITES.test(words) ? last - (SENDS.exec(words)?.[0].length ?? 0) : last;
  const roles = rolesFrom(line, start, end);
  const kinds = new Set(roles.map(({ role }) => role));
  if (kinds.size < 2 || roles.length > MOST_ROLES) return null;
  const found: { readonly lead: UnitRef[]; readonly coordinate: UnitRef[] } = { lead: [], coordinate: [] };
  let at = start;
  for (const [i, { role, start: from, end: after }] of roles.entries()) {
    at = skipMarks(line, at);
    const isBefore = at >= from;
    const to = isBefore ? (roles[i + 1]?.start ?? end) : from;
    const units = namesBetween(line, isBefore ? after : at, to, context);
    // A role without a mark before it follows its own names: "chủ trì Sở A, Sở B phối hợp".
    if (!units || (isBefore && roles[i + 1] && !beginsAfterMark(line, roles[i + 1]!.start))) return null;
    pushAll(role === "lead" ? found.lead : found.coordinate, units);
    at = isBefore ? to : after;
  }
  const isRead = skipMarks(line, at) >= line.text.slice(0, end).trimEnd().length;
  return isRead && found.lead.length > 0 ? { leads: found.lead, partners: found.coordinate } : null;
}

/** The words of roles in a cell. Initials count in capitals only: "CT", "PH". */
function rolesFrom({ text, folded }: TextLine, start: number, end: number): RoleAt[] {
  return [...folded.slice(start, end).matchAll(ROLE)].flatMap(({ index, 0: words, groups }) => {
    const word = groups!.lead ?? groups!.help!;
    const at = start + index;
    const printed = text.slice(at, at + words.length);
    if (INITIALS.test(word) && !regex`^\p{Lu}\/?\p{Lu}$`.test(printed)) return [];
    return [
      { role: groups!.lead ? ("lead" as const) : ("coordinate" as const), start: at, end: at + words.length },
    ];
  });
}

const skipMarks = ({ text }: TextLine, at: number): number => at + lengthAt(BEFORE_NAMES, text, at);

/** True for a role at the beginning of a part: "…; phối hợp", "… - PH". */
const beginsAfterMark = ({ text }: TextLine, at: number): boolean =>
  /[;,.\-–+•(]\s*$/u.test(text.slice(0, at));

/** The units of a part that has only names; null for other words. */
function namesBetween(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = skipMarks(line, from);
  const names = line.text.slice(at, to).replace(AFTER_NAMES, "");
  if (names === "") return null;
  if (context.catalogue.namesNoUnit(names)) return [];
  const cut = line.upTo(at + names.length);
  const start = { from: at, first: readUnitList(cut, at, context), withStaff: true };
  const { units, isWhole } = readUnitField(cut.asUnits(), start, context);
  return isWhole && units.length > 0 ? units : null;
}

import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { ORDER } from "../../lexicon/orders.ts";
import { COORDINATE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { mayBeStaff, staffNameAt } from "../../units/field/staff-names.ts";
import { readUnitField } from "../../units/field/unit-field.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import { isOfficeHolder, isStaffPost, readOfficeHolders } from "../../units/persons/office-holders.ts";
import { afterPerson } from "../../units/persons/persons.ts";
import { readMarkedUnits, readRoleLabels, readUnitsWithVerbs } from "../assignment/labels/role-label.ts";
import { readVerbClauses } from "../assignment/labels/verb-clauses.ts";
import { partnersAt } from "../assignment/sentence/partner-list.ts";
import type { LabelledUnits } from "../assignment/shared/labelled-units.ts";
import { IN_TEAM } from "../assignment/shared/person-office.ts";
import { everybodyIn, kindsIn } from "../assignment/subjects/everybody.ts";
import { rolesInCell } from "./cell-roles.ts";
import { type Cell, textOf } from "./grid.ts";
import { withUnreadNames } from "./unread-names.ts";

/** The units of a row: leads with their role, and partners. */
export interface RowUnits {
  readonly leads: UnitRef[];
  readonly partners: UnitRef[];
  readonly role: Role;
}

/** What the head of a table says of its columns of units. */
interface UnitColumns {
  /** Role of the units in the lead column. */
  readonly role: Role;
  /** True where leads and partners share one column. */
  readonly shared: boolean;
  /** True where the partners are in brackets after the leads. */
  readonly partnersInBrackets?: boolean;
}

/** Labels in a cell ("Chủ trì: Sở A; phối hợp: Sở B") override the heading of the column. */
export function readUnitCells(
  lead: Cell | undefined,
  partner: Cell | undefined,
  head: UnitColumns,
  context: RuleContext,
): RowUnits {
  const partners = partner ? partnersIn(partner, context) : [];
  const first = lead ? firstList(lead, context) : null;
  const labels = lead ? labelsIn(lead, first, context) : [];
  const isLed = labels.some(({ role }) => role === "coordinate") || !lead || !rolesInCell(lead, context);
  if (labels.length > 0 && isLed) {
    const leads = labels.filter((label) => label.role !== "coordinate");
    const others = labels.filter((label) => label.role === "coordinate").flatMap((label) => label.units);
    return {
      leads: leads.flatMap((label) => label.units),
      partners: [...partners, ...others],
      role: leads[0]?.role ?? head.role,
    };
  }
  const helpers = lead && first ? helpersAfter(lead, first, context) : [];
  const roles = lead && helpers.length === 0 ? rolesInCell(lead, context) : null;
  if (roles) return { leads: [...roles.leads], partners: [...partners, ...roles.partners], role: "lead" };
  if (first && helpers.length > 0)
    return {
      leads: [...first.units],
      partners: [...partners, ...helpers],
      role: head.shared ? "lead" : head.role,
    };
  const named = lead ? unitsIn(lead, first, context) : [];
  const leads = lead && named.length === 0 ? everybodyOf(lead) : named;
  const bracketed = lead && head.partnersInBrackets ? bracketedUnits(lead, context) : [];
  if (bracketed.length > 0) {
    const isOther = ({ name }: UnitRef) => bracketed.every((partner) => partner.name !== name);
    return { leads: leads.filter(isOther), partners: [...bracketed, ...partners], role: "lead" };
  }
  // In a column for both, the first unit leads and the others are partners.
  return head.shared
    ? { leads: leads.slice(0, 1), partners: [...leads.slice(1), ...partners], role: "lead" }
    : { leads: [...leads], partners: [...partners], role: head.role };
}

/** The units of a cell of partners; where it has no name, its kinds of bodies: "Bộ, ngành, địa phương". */
function partnersIn(cell: Cell, context: RuleContext): readonly UnitRef[] {
  const named = unitsIn(cell, firstList(cell, context), context);
  const units = named.length > 0 ? named : (kindsIn(cell.line, namesStart(cell))?.units ?? []);
  return [...units, ...lastPartners(cell, units.at(-1), context)];
}

/** "Sở A, chủ tòa nhà", "Sở A và các cơ quan chủ trì soạn thảo": partners under common nouns at the end of a cell, after its last name. */
function lastPartners(
  { line, start, end = line.text.length }: Cell,
  last: UnitRef | undefined,
  context: RuleContext,
): readonly UnitRef[] {
  const named = last ? line.text.lastIndexOf(last.name, end) : -1;
  if (!last || named < start) return [];
  const from = named + last.name.length;
  const joint = JOINT.exec(line.folded.slice(from, end))?.[0].length;
  if (joint === undefined) return [];
  const at = from + joint;
  const name = IN_CHARGE.exec(line.text.slice(at, end))?.[0];
  return name ? [{ name, unitId: null, group: true }] : partnersAt(line.upTo(end), at, context);
}
const JOINT = /^(?:[,;] (?:và )?| và )(?=chủ |các |công an |hộ |nhà |người |trạm |chính quyền )/u;
/** Those who are known by their part in the work; elsewhere their verb would be the predicate. */
const IN_CHARGE = /^các (?:cơ quan|đơn vị) (?:chủ trì|được giao) [^,;.:()]{3,50}(?=[.;]?$)/u;

/** The units of a label of partners after the first units of a cell: "Sở A | Phối hợp: Sở B", "Sở A | phối hợp với Sở B". */
function helpersAfter(
  { line, end = line.text.length }: Cell,
  first: UnitList,
  context: RuleContext,
): UnitRef[] {
  const helped = WITH.exec(line.folded.slice(first.end, first.end + LONGEST_ROLE))?.[0].length;
  if (helped !== undefined) return partnersAt(line.upTo(end), first.end + helped, context);
  const bare = WITHOUT_WITH.exec(line.folded.slice(first.end, first.end + LONGEST_ROLE))?.[0].length;
  if (bare !== undefined && isCapitalAt(line.text, first.end + bare))
    return partnersAt(line.upTo(end), first.end + bare, context);
  const labels = readRoleLabels(line, first.end + leadingMarks(line.text, first.end), context);
  return labels.every(({ role }) => role === "coordinate") ? labels.flatMap(({ units }) => units) : [];
}

const WITH = new RegExp(
  `^(?:,? ${COORDINATE}(?: chặt chẽ)? (?:với|cùng)(?: với)?| \\((?:${COORDINATE} )?(?:với|cùng)(?: với)?) (?=\\S)`,
  "u",
);
/** "Sở A phối hợp | Sở B" */
const WITHOUT_WITH = new RegExp(`^,? ${COORDINATE} (?=\\p{L})`, "u");
const LONGEST_ROLE = 40;

const BRACKET = /\(([^()]{2,300})\)/gu;

/** The units in the brackets of a cell. */
function bracketedUnits({ line, start, end = line.text.length }: Cell, context: RuleContext): UnitRef[] {
  return allMatches(BRACKET, line.text.slice(start, end)).flatMap(({ index, 1: words }) => {
    const from = start + index + 1;
    const inside = { line: line.upTo(from + words!.length), start: from };
    return unitsIn(inside, firstList(inside, context), context);
  });
}

/** "Chủ trì: Sở A; phối hợp: Sở B", "Sở A chủ trì, Sở B phối hợp", "Sở A (chủ trì), Sở B (phối hợp)". `first`: the units that the cell begins with. */
function labelsIn({ line, start, end }: Cell, first: UnitList | null, context: RuleContext): LabelledUnits[] {
  const labels = readRoleLabels(line, start + leadingMarks(line.text, start), context);
  if (labels.length > 0) return labels;
  const named = first ?? staffNameAt(line, start + leadingMarks(line.text, start), context);
  const withVerbs = named ? readUnitsWithVerbs(line, named, context) : [];
  if (withVerbs.length > 0) return withVerbs;
  const marked = readMarkedUnits(line, first, context);
  if (first && marked.length === 0) {
    const clauses = readVerbClauses(end === undefined ? line : line.upTo(end), first.start, context);
    return clauses.some(({ role }) => role !== "coordinate") ? clauses : [];
  }
  const last = marked.at(-1);
  if (!last || !marked.some(({ role }) => role === "lead")) return marked;
  // "Sở A (chủ trì)/ Sở B": the others help.
  const at = last.span.end;
  const units = unitsIn(
    { line, start: at },
    readUnitList(line, at + leadingMarks(line.text, at), context),
    context,
  );
  return units.length > 0 ? [...marked, { ...last, role: "coordinate", units }] : marked;
}

/** The length of blanks and marks of a list at an offset. */
const leadingMarks = (text: string, at: number): number =>
  /^[\s\-–+•*;,./]*/u.exec(text.slice(at))![0].length;

/**
 * The offset of the first name of a cell: after its marks, a person ("Ông Nguyễn Văn An - Trưởng | phòng Kinh tế"), and the verb that gives
 * the work ("Giao Sở Y tế"; "Đề nghị" precedes a body that takes no orders).
 */
function namesStart({ line, start }: Pick<Cell, "line" | "start">): number {
  const at = afterPerson(line, start + leadingMarks(line.text, start));
  return at + (GIVEN.exec(line.folded.slice(at, at + LONGEST_ROLE))?.[0].length ?? 0);
}

const GIVEN = new RegExp(`^(?:${ORDER}|do)(?: cho)? (?=\\S)`, "u");

/** "Các cơ quan, đơn vị, địa phương" in the column of those who do the work. */
const everybodyOf = (cell: Cell): readonly UnitRef[] => everybodyIn(cell.line, namesStart(cell))?.units ?? [];

/** The units that a cell begins with. */
const firstList = (cell: Pick<Cell, "line" | "start">, context: RuleContext): UnitList | null =>
  readUnitList(cell.line, namesStart(cell), context);

/** True for a cell that begins with a unit. */
export const beginsWithUnit = (cell: Cell, context: RuleContext): boolean =>
  firstList(cell, context) !== null;

/** True for a cell that names units and nothing else. */
export function isUnitCell(cell: Cell, context: RuleContext): boolean {
  const first = firstList(cell, context);
  if (labelsIn(cell, first, context).length > 0) return true;
  const { units, end } = readUnits(cell, first, context);
  return units.length > 0 && end >= cell.line.text.trimEnd().length;
}

/** True for a cell that names those who do the work and nothing else: units, staff, posts. */
export function isBearerCell(cell: Cell, context: RuleContext): boolean {
  if (textOf(cell).length > LONGEST_CELL) return false;
  const first = firstList(cell, context);
  if (labelsIn(cell, first, context).length > 0) return true;
  const start = { from: namesStart(cell), first, withStaff: true };
  const { units, end } = readUnitField(cell.line.asUnits(), start, context);
  return units.length > 0 && ONLY_NOTES.test(cell.line.text.slice(end));
}
const LONGEST_CELL = 200;
/** What may follow the last name: marks, and a note in brackets. */
const ONLY_NOTES = /^[\s.;,]{0,4}(?:\([^()]{1,120}\)[\s.;,]{0,4})?$/u;

/** In a column of units every name is one, known or not. `first`: the units that the cell begins with. */
function unitsIn(
  cell: Pick<Cell, "line" | "start" | "end">,
  first: UnitList | null,
  context: RuleContext,
): readonly UnitRef[] {
  const person = withoutPartInTeam(cell);
  if (person) return unitsIn(person, firstList(person, context), context);
  const listed = withoutSlashes(cell, context);
  const names = listed ? firstList(listed, context) : first;
  const { line } = listed ?? cell;
  const holders = names ? [] : officeHoldersIn(cell, context);
  if (holders.length > 0) return holders;
  const start = { from: namesStart(cell), first: names, withStaff: true };
  const field = readUnitField(line.asUnits(), start, context);
  // "Các đơn vị | được kiểm tra" was read as nobody in particular.
  const from = field.units.length > 0 ? field : { units: [], end: start.from };
  return withUnreadNames(cell.end === undefined ? line : line.upTo(cell.end), from, context).units;
}

/** "Đ/c Lê Văn An, Giám đốc Sở A| - Tổ phó": the cell up to what a person with an office is in a team; null for other cells. */
function withoutPartInTeam({
  line,
  start,
}: Pick<Cell, "line" | "start">): Pick<Cell, "line" | "start"> | null {
  const at = start + leadingMarks(line.text, start);
  const office = afterPerson(line, at);
  if (office === at) return null;
  const part = IN_TEAM.exec(line.folded.slice(office).trimEnd());
  return part && part.index > 0 ? { line: line.upTo(office + part.index), start } : null;
}

const SLASH = regex.g`(?<=\p{L}) ?\/ ?(?=\p{Lu})`;

/** "Phòng A/Trung tâm B": the cell with a semicolon for each slash before another unit; null without one. */
function withoutSlashes(
  cell: Pick<Cell, "line" | "start">,
  context: RuleContext,
): Pick<Cell, "line" | "start"> | null {
  const { line, start } = cell;
  const slashes = allMatches(SLASH, line.text.slice(start)).filter(
    ({ index, 0: { length } }) =>
      mayBeStaff(line, start + index + length) ||
      readUnitList(line, start + index + length, context) !== null,
  );
  if (slashes.length === 0) return null;
  const replaced = (text: string) => {
    const letters = [...text.slice(start)];
    for (const { index, 0: slash } of slashes) letters[index + slash.indexOf("/")] = ";";
    return text.slice(0, start) + letters.join("");
  };
  return { start, line: line.reworded(replaced(line.text), replaced(line.folded)) };
}

/**
 * A cell that begins with a person in an office of no named body: "Đ/c Nguyễn Văn An - Phó Giám đốc; Phòng Tài chính". The person bears
 * the task under the printed office, with the units after the semicolon.
 */
function officeHoldersIn(
  { line, start, end = line.text.length }: Pick<Cell, "line" | "start" | "end">,
  context: RuleContext,
): readonly UnitRef[] {
  const text = line.text.slice(start, end);
  const to = start + (/;/u.exec(text)?.index ?? text.length);
  const from = start + leadingMarks(line.text, start);
  const name = line.text.slice(from, to).replace(/[\s.]{1,4}$/u, "");
  if (isStaffPost(name)) return [{ name, unitId: null, group: /^các /iu.test(name) }];
  if (!isOfficeHolder(fold(name))) return [];
  const holders = readOfficeHolders(line, from, to) ?? [{ name, unitId: null, group: false }];
  const rest = { line, start: to + 1, end };
  return to < end ? [...holders, ...unitsIn(rest, firstList(rest, context), context)] : holders;
}

/**
 * The units of a cell, in lines or in a list, with or without dashes. `first`: those that it begins with; `end`: the offset
 * after the last one.
 */
function readUnits(
  { line, start }: Cell,
  first: UnitList | null,
  context: RuleContext,
): { units: UnitRef[]; end: number } {
  let end = start;
  const found: UnitRef[] = [];
  for (let list = first; list; ) {
    pushAll(found, list.units);
    end = list.end + leadingMarks(line.text, list.end);
    list = end < line.text.length ? readUnitList(line, end, context) : null;
  }
  return { units: found, end };
}

import { isCapitalAt, smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { COORDINATE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { staffNameAt } from "../../units/field/staff-names.ts";
import { readUnitField } from "../../units/field/unit-field.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import { readMarkedUnits, readRoleLabels, readUnitsWithVerbs } from "../assignment/labels/role-label.ts";
import { onlyHelps } from "../assignment/labels/role-line.ts";
import { readVerbClauses } from "../assignment/labels/verb-clauses.ts";
import { partnersAt } from "../assignment/sentence/partner-list.ts";
import type { LabelledUnits } from "../assignment/shared/labelled-units.ts";
import { everybodyIn, kindsIn } from "../assignment/subjects/everybody.ts";
import { rolesInCell } from "./cell-roles.ts";
import { type Cell, textOf } from "./grid.ts";
import { firstList, leadingMarks, namesStart, unitsIn } from "./names-in-cell.ts";

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
  const last = lead && first && helpers.length === 0 ? lastHelps(lead, first, context) : null;
  if (last) return { leads: [...last.leads], partners: [...partners, ...last.helpers], role: head.role };
  const roles = lead && helpers.length === 0 ? rolesInCell(lead, context) : null;
  if (roles) return { leads: [...roles.leads], partners: [...partners, ...roles.partners], role: "lead" };
  if (first && helpers.length > 0)
    return {
      leads: [...first.units],
      partners: [...partners, ...helpers],
      role: head.shared ? "lead" : head.role,
    };
  const named = lead ? unitsIn(lead, first, context) : [];
  const leads =
    lead && named.length === 0 ? everybodyOf(lead) : [...named, ...laterSubjects(lead, first, context)];
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

/** "Sở A; | Sở B | cùng làm": after a semicolon the last units of a cell, which only help; null for other cells. */
function lastHelps(
  { line, start, end = line.text.length }: Cell,
  first: UnitList,
  context: RuleContext,
): { readonly leads: readonly UnitRef[]; readonly helpers: readonly UnitRef[] } | null {
  if (!onlyHelps(line.folded.slice(first.end, end))) return null;
  const mark = line.text.lastIndexOf("; ", first.end);
  const helping = mark < start ? null : readUnitList(line.upTo(end), mark + 2, context);
  const leading = helping?.end === first.end ? readUnitList(line.upTo(mark), first.start, context) : null;
  return leading && leading.units.length > 0 ? { leads: leading.units, helpers: helping!.units } : null;
}

/** "Sở A triển khai tại các trường. | Sở B | triển khai hạ tầng.": the known units that begin the later sentences of a cell. */
function laterSubjects(cell: Cell | undefined, first: UnitList | null, context: RuleContext): UnitRef[] {
  if (!cell || !first) return [];
  const { line, end = line.text.length } = cell;
  const starts = allMatches(SENTENCE, line.text.slice(first.end, end)).map(
    ({ index, 0: mark }) => first.end + index + mark.length,
  );
  return starts.flatMap((at) => {
    const list = readUnitList(line.upTo(end), at, context);
    return list?.units.every(isKnownUnit) && smallWordFollows(line.text, list.end) ? list.units : [];
  });
}
const SENTENCE = regex.g`[.;] (?=\p{Lu})`;

/** The units of a cell of partners; where it has no name, its kinds of bodies: "Bộ, ngành, địa phương". */
function partnersIn(whole: Cell, context: RuleContext): readonly UnitRef[] {
  const helped = HELPED.exec(whole.line.folded.slice(whole.start))?.[0].length ?? 0;
  const cell = { ...whole, start: whole.start + helped };
  const named = unitsIn(cell, firstList(cell, context), context);
  const units = named.length > 0 ? named : (kindsIn(cell.line, namesStart(cell))?.units ?? []);
  return [...units, ...lastPartners(cell, units.at(-1), context)];
}

/** "Phối hợp | Văn phòng Sở", "Cùng với | Sở B": what the column says again. */
const HELPED = new RegExp(`^\\s*(?:${COORDINATE}(?: chặt chẽ)?|cùng)(?: (?:với|cùng))? (?=\\S)`, "u");

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

/** "Các cơ quan, đơn vị, địa phương" in the column of those who do the work. */
const everybodyOf = (cell: Cell): readonly UnitRef[] => everybodyIn(cell.line, namesStart(cell))?.units ?? [];

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

import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ORDER } from "../../lexicon/orders.ts";
import type { RuleContext } from "../../text/rule.ts";
import { mayBeStaff } from "../../units/field/staff-names.ts";
import { readUnitField } from "../../units/field/unit-field.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import { isOfficeHolder, isStaffPost, readOfficeHolders } from "../../units/persons/office-holders.ts";
import { afterPerson } from "../../units/persons/persons.ts";
import { IN_TEAM } from "../assignment/shared/person-office.ts";
import type { Cell } from "./grid.ts";
import { withUnreadNames } from "./unread-names.ts";

// The names in a cell of units.

/** The length of blanks and marks of a list at an offset. */
export const leadingMarks = (text: string, at: number): number =>
  /^[\s\-–+•*;,./]*/u.exec(text.slice(at))![0].length;

/**
 * The offset of the first name of a cell: after its marks, a person ("Ông Nguyễn Văn An - Trưởng | phòng Kinh tế"), and the verb that gives
 * the work ("Giao Sở Y tế"; "Đề nghị" precedes a body that takes no orders).
 */
export function namesStart({ line, start }: Pick<Cell, "line" | "start">): number {
  const at = afterPerson(line, start + leadingMarks(line.text, start));
  return at + (GIVEN.exec(line.folded.slice(at, at + LONGEST_ORDER))?.[0].length ?? 0);
}

const LONGEST_ORDER = 40;
const GIVEN = new RegExp(`^(?:${ORDER}|do)(?: cho)? (?=\\S)`, "u");

/** The units that a cell begins with. */
export const firstList = (cell: Pick<Cell, "line" | "start">, context: RuleContext): UnitList | null =>
  readUnitList(cell.line, namesStart(cell), context);

/** In a column of units every name is one, known or not. `first`: the units that the cell begins with. */
export function unitsIn(
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

import { isCapitals } from "../../../language/is-capitals.ts";
import { parseLabel } from "../../../language/labels.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Column } from "./columns.ts";
import { placesOf } from "./cut-rows.ts";
import { alignedTo, columnOfKind, type GridRow, gridRows, numberedCells, textOf } from "./grid.ts";
import { BY_CONTENTS, findHead, type Head } from "./head.ts";
import { beginsWithUnit, isBearerCell } from "./unit-cells.ts";

// Recognition may read some cells of a table as lines between its rows. The rows below them have no head of their own.

/** The lines between two parts are at most this many, and this long: they are cells, not paragraphs. */
const MOST_BETWEEN = 4;
const LONGEST_BETWEEN = 160;
const WORK: readonly Column[] = ["task", "subIndex", "target"];

/** The rows of such a part whose number, work and units are where the head has them. */
export interface TornPart {
  readonly head: Head;
  readonly lines: readonly TextLine[];
}

/**
 * True where only few short lines, none of them the heading of a section, are between two parts of a table. `lineBefore`: the line before
 * each line, by index.
 */
export function followsTorn(
  above: readonly TextLine[] | undefined,
  [first]: readonly TextLine[],
  lineBefore: ReadonlyMap<number, TextLine>,
): boolean {
  const last = above?.at(-1);
  if (!last || !first || first.index - last.index > MOST_BETWEEN + 1) return false;
  for (let at = lineBefore.get(first.index); at !== last; at = lineBefore.get(at.index))
    if (!at || at.source.row || !mayBeCell(at)) return false;
  return true;
}

const mayBeCell = ({ text }: TextLine) =>
  text.length <= LONGEST_BETWEEN &&
  !/[.:]\s?$/u.test(text) &&
  (parseLabel(text) === null || /^\d{1,3}$/u.test(text.trim()));

const numberOf = (row: GridRow) => textOf(row.cells.get(numberedCells(row)!.at));

/** The rows of a part without a head, and those over their groups, that fit the head above; null if fewer than half of its numbered rows do. */
export function tornPart(head: Head, all: readonly TextLine[], context: RuleContext): TornPart | null {
  const [lead, order] = (["lead", "order"] as const).map((kind) => columnOfKind(head.columns, kind));
  const work = WORK.map((kind) => columnOfKind(head.columns, kind)).find((column) => column !== undefined);
  if (lead === undefined || order === undefined || work === undefined) return null;
  const grid = gridRows(all);
  const numbered = grid.filter((row) => numberedCells(row) !== null);
  // A table that begins with number 1 is another table.
  if (numbered.length === 0 || /^0?1[.)]?$/u.test(numberOf(numbered[0]!))) return null;
  const leadOf = (row: GridRow) => {
    const { cells } = alignedTo(placesOf(head), row);
    return textOf(cells.get(work)) === "" ? undefined : cells.get(lead);
  };
  const having = (is: typeof isBearerCell) =>
    numbered.filter((row) => {
      const cell = leadOf(row);
      return cell !== undefined && is(cell, context);
    });
  if (having(isBearerCell).length * 2 < numbered.length || findHead(all, context)) return null;
  const rows = new Set(having((cell) => isBearerCell(cell, context) || beginsWithUnit(cell, context)));
  const lines = grid.filter((row) => rows.has(row) || headsGroup(row));
  return { head: { ...head, confidence: BY_CONTENTS }, lines: lines.map(({ line }) => line) };
}

/** "IV | NHÂN LỰC SỐ": the row over a group, whose number may be misread. */
function headsGroup({ cells }: GridRow): boolean {
  const [order, name, ...others] = [...cells.values()].map(textOf).filter((text) => text !== "");
  if (order === undefined || name === undefined || others.length > 0) return false;
  return order.length <= LONGEST_ORDER && isCapitals(name) && /\s/u.test(name);
}
const LONGEST_ORDER = 5;

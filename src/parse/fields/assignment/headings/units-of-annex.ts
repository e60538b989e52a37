import { romanNumber } from "../../../../language/numbers.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { APPENDIX_LABEL } from "../../../lexicon/headings.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { unitsOfCell } from "../../../units/field/units-of-cell.ts";

// An annex that is a list of units: "PHỤ LỤC II. DANH SÁCH CƠ QUAN XÂY DỰNG KẾ HOẠCH", a table with one column of names, or numbered lines
// with a name each.

/** An annex by its number, with the indices of its first line and of the line after it. */
export interface Annex {
  readonly number: number | null;
  readonly from: number;
  readonly to: number;
}

const TITLE = new RegExp(
  `^(?:${APPENDIX_LABEL}|danh sách)(?: (?:số )?(?<number>\\d{1,2}|[ivx]{1,4}))?(?=[.: ]|$)`,
  "u",
);
const LONGEST_TITLE = 160;
const MARK = /^ ?(?:\d{1,3}[.)]?|[ivx]{1,5}[.)]?|[a-zđ][.)]|[-+*•])?$/u;
const LABEL = /^(?:(?:\d{1,3}|[ivx]{1,5}|[a-zđ])[.)]|[-+*•]) ?/u;
/** "I. Khối sở, ban, ngành: | Sở A; Sở B" */
const CLASS_BEFORE = /^[^:,;.]{2,40}(?:, [^:,;.]{2,20}){0,3}: /u;
const ROMAN = /^ ?[ivx]{1,5}[.)]?$/u;
const MIN_UNITS = 2;
const MAX_COLUMNS = 12;

const numberOf = (printed: string | undefined): number | null =>
  printed === undefined ? null : /^\d/u.test(printed) ? Number(printed) : romanNumber(printed);

/** The annexes of a document, in order. `lines`: all its lines. */
export function annexesIn(lines: readonly TextLine[]): Annex[] {
  const titles = lines.flatMap((line, at) => {
    const title =
      line.source.kind === "row" || line.text.length > LONGEST_TITLE ? null : TITLE.exec(line.folded);
    // The name on the line below the number is no further annex.
    const isName = title !== null && title.groups!.number === undefined && isTitle(lines[at - 1]);
    return title && !isName ? [{ at, number: numberOf(title.groups!.number) }] : [];
  });
  return titles.map(({ at, number }, i) => ({ number, from: at, to: titles[i + 1]?.at ?? lines.length }));
}

const isTitle = (line: TextLine | undefined) =>
  line !== undefined && line.source.kind !== "row" && TITLE.test(line.folded);

/**
 * The lines of an annex below its title; with `numbers` only those with one of these numbers, and for a heading "II" the lines below it
 * up to the next one.
 */
export function linesOfAnnex(
  lines: readonly TextLine[],
  { from, to }: Annex,
  numbers: readonly string[] = [],
): readonly TextLine[] {
  const own = lines.slice(from + 1, to);
  if (numbers.length === 0) return own;
  let isBelow = false;
  return own.filter((line) => {
    const mark = markOf(line);
    const isMeant = mark !== null && numbers.includes(mark);
    if (mark !== null && IS_HEADING.test(mark)) isBelow = isMeant;
    return isMeant || (isBelow && !(mark !== null && IS_HEADING.test(mark)));
  });
}
const IS_HEADING = /^(?:[ivx]{1,5}|[a-zđ])$/u;

/** The number of a row or an item, in lower case: "12", "ii"; null without one. */
function markOf({ folded, source }: TextLine): string | null {
  const words = source.kind === "row" ? folded.split("\t", 1)[0]! : folded;
  const mark = /^ ?(?<mark>\d{1,3}|[ivx]{1,5}|[a-zđ])(?:[.)]|$)/u.exec(words.split(/[ \t]/u, 1)[0]!)?.groups
    ?.mark;
  return mark === undefined ? null : /^\d/u.test(mark) ? String(Number(mark)) : mark;
}

/** The units of the lines of an annex that is a list of units; [] for any other annex. */
export function unitsOfAnnex(own: readonly TextLine[], context: RuleContext): readonly UnitRef[] {
  const rows = own.filter(({ source }) => source.kind === "row");
  return rows.length >= MIN_UNITS ? unitsInColumn(rows, context) : unitsInItems(own, context);
}

/** The names of the only column that holds units in most of its cells; [] for a table with several, which gives roles to units. */
function unitsInColumn(rows: readonly TextLine[], context: RuleContext): readonly UnitRef[] {
  const table = rows.map((line) => ({ line, cells: line.text.split("\t") }));
  const columns = Array.from({ length: MAX_COLUMNS }, (_, column) =>
    table.flatMap(({ line, cells }) => {
      const cell = cells[column]?.trim() ?? "";
      const folded = cell.toLowerCase();
      if (cell === "" || MARK.test(folded)) return [];
      // "I | Các sở, ban, ngành" over numbers: a heading of the list.
      const isHeading = ROMAN.test(cells[0]!.toLowerCase()) && column > 0;
      return isHeading ? [] : [unitsOfCell(line, cell, context)];
    }),
  ).filter((cells) => {
    const named = cells.filter((units) => units.length > 0).length;
    return named >= MIN_UNITS && named * 2 > cells.length;
  });
  return columns.length === 1 ? columns[0]!.flat() : [];
}

/** The names of labelled lines. */
function unitsInItems(lines: readonly TextLine[], context: RuleContext): readonly UnitRef[] {
  const items = lines.flatMap((line) => {
    const label = LABEL.exec(line.folded)?.[0].length ?? 0;
    if (label === 0) return [];
    const words = line.text.slice(label).replace(/[;.,]$/u, "");
    const whole = unitsOfCell(line, words, context);
    const rest = whole.length === 0 ? words.replace(CLASS_BEFORE, "") : words;
    return [rest === words ? whole : unitsOfCell(line, rest, context)];
  });
  const named = items.filter((units) => units.length > 0).length;
  return named >= MIN_UNITS && named * 2 > items.length ? items.flat() : [];
}

import { regex } from "../../language/regex.ts";
import { splitCells } from "./markdown-syntax.ts";

// Tables in plain text whose cells are separated by tabs (copied from Word, Excel or a web page) or by bars.

/** A table in lines from..to-1. Lines of a cell are separated by "\n". */
export interface DelimitedTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

/** With fewer columns, tabs and bars are more often a head or a sign-off in two columns. */
const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** What a rule drawn with characters cannot contain: "+----+------+", "|====|". Bars alone are an empty row. */
const NOT_IN_RULE = /[^\s|+:=_─━═┼╬├┤┌┐└┘┬┴│║-]/u;
const DRAWN = /[-=_─━═]{3}/u;
// A pattern that repeats over the line overflows the stack in a line of millions of characters.
const isRule = (line: string) => DRAWN.test(line) && !NOT_IN_RULE.test(line);
const BARS = /[│║┃]/gu;
const WORD = regex`[\p{L}\p{N}]`;

/** The tables in a page of text, in order. */
export function delimitedTables(lines: readonly string[]): DelimitedTable[] {
  const found: DelimitedTable[] = [];
  const tabbed = lines.map(tabCells);
  for (let at = 0; at < lines.length; at++) {
    const barred = barTableAt(lines, at);
    const table = barred.rows ? null : tabTableAt(tabbed, at);
    if (barred.rows) found.push({ ...barred, rows: barred.rows });
    else if (table) found.push(table);
    at = Math.max(at, (table ?? barred).to - 1);
  }
  return found;
}

function tabTableAt(lines: readonly (readonly string[])[], from: number): DelimitedTable | null {
  const first = lines[from]!;
  if (first.filter((cell) => cell !== "").length < MIN_COLUMNS) return null;
  let to = from + 1;
  let complete = 1;
  // The last cells of a row may be empty, and a program may leave out the tabs before them.
  for (; to < lines.length; to++) {
    const { length } = lines[to]!;
    if (length < 2 || length > first.length) break;
    if (length === first.length) complete += 1;
  }
  return complete >= MIN_ROWS ? { from, to, rows: lines.slice(from, to) } : null;
}

/** The cells of a line with tabs, without blanks around them and tabs after the last one. */
const tabCells = (line: string): string[] =>
  line.includes("\t")
    ? line
        .trimEnd()
        .split("\t")
        .map((cell) => cell.trim())
    : [];

/** The rows with bars from a line on; `rows` is null where they are no table. */
function barTableAt(
  lines: readonly string[],
  from: number,
): { from: number; to: number; rows: string[][] | null } {
  const groups: string[][][] = [];
  let columns = 0;
  let isNew = true;
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to]!;
    if (isRule(line)) {
      isNew = true;
      continue;
    }
    const cells = barCells(line);
    columns ||= cells.length;
    if (cells.length < MIN_COLUMNS || cells.length !== columns) break;
    if (isNew) groups.push([]);
    groups.at(-1)!.push(cells);
    isNew = false;
  }
  const all = groups.flat();
  const isTable = all.length >= MIN_ROWS && all.some((cells) => cells.every((cell) => WORD.test(cell)));
  // Rules between all rows: the lines between two of them are one row.
  const isGrid = groups.length > MIN_ROWS;
  return { from, to, rows: isTable ? (isGrid ? groups.map(joinCells) : all) : null };
}

function barCells(line: string): string[] {
  const bars = line.replace(BARS, "|");
  return bars.includes("|") ? splitCells(bars) : [];
}

/** The printed lines of one row as cells. */
const joinCells = (lines: readonly (readonly string[])[]): string[] =>
  lines[0]!.map((_, column) =>
    lines
      .map((cells) => cells[column]!)
      .filter((cell) => cell !== "")
      .join("\n"),
  );

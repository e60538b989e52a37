// Tabs that a typist or a program set between the words of running text: "cải thiện\tmôi trường". Elsewhere they separate the
// cells of a table, or the columns of a head or a sign-off.

import { regex } from "../../language/regex.ts";
import { type DelimitedTable, delimitedTables } from "./delimited-tables.ts";

const TABS = /(?<=\S)[ \u00a0]?\t[ \u00a0\t]*(?=\S)/gu;
/** Tabs before a word in small letters: a cell seldom begins so, a word of a sentence mostly does. */
const TABS_IN_PHRASE = regex.g`(?<=[\p{L}\p{M}\p{N},;])[ \u00a0]?\t[ \u00a0\t]*(?=\p{Ll}{2,8}(?![\p{L}\p{N}.)/]))`;
/** So many tabs inside phrases, and this share of all, are a habit. */
const HABIT = 3;
const HABIT_SHARE = 0.4;
/** Rows are a table if so many of them have the same number of cells, and at most this share of their cells begins small. */
const REGULAR_ROWS = 3;
const REGULAR_SHARE = 2 / 3;
const MOST_SMALL = 0.8;
/** Share of cells that begin small from which on other rows are running text. */
const TEXT_SMALL = 0.5;
const SMALL = regex`^\p{Ll}`;

/** The lines of a page, with blanks in place of tabs if it has tabs between the words of sentences. */
export function withTypedBlanks(lines: readonly string[]): readonly string[] {
  const tables = delimitedTables(lines).filter(({ from }) => lines[from]!.includes("\t"));
  const kinds = lines.map((): RowKind => "text");
  for (const table of tables) kinds.fill(rowKind(table), table.from, table.to);
  const text = lines.filter((_, i) => kinds[i] === "text");
  const phrases = count(text, TABS_IN_PHRASE);
  if (phrases < HABIT || phrases < HABIT_SHARE * count(text, TABS)) return lines;
  return lines.map((line, i) => (kinds[i] === "table" ? line : line.replace(TABS, " ")));
}

/** "either": a table unless the other lines show the habit. */
type RowKind = "table" | "either" | "text";

function rowKind({ rows }: DelimitedTable): RowKind {
  const cells = rows.flatMap((row) => row.slice(1).filter((cell) => cell !== ""));
  const small = cells.filter((cell) => SMALL.test(cell)).length;
  const regular = rows.filter((row) => row.length === rows[0]!.length).length;
  if (regular < REGULAR_ROWS || regular < REGULAR_SHARE * rows.length)
    return small < TEXT_SMALL * cells.length ? "either" : "text";
  return small < MOST_SMALL * cells.length ? "table" : "either";
}

const count = (lines: readonly string[], pattern: RegExp): number =>
  lines.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0);

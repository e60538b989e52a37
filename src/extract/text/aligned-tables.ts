import { regex } from "../../language/regex.ts";
import { findBorderlessTables } from "../layout/borderless-tables.ts";
import type { Row } from "../layout/rows.ts";
import type { Style, Word } from "../layout/word.ts";

// Tables in plain text whose columns are aligned with blanks, as `pdftotext -layout` writes them. The characters are placed
// on a grid and the layout of pages finds the columns.

/** A table in lines from..to-1; cells hold their printed lines. */
export interface AlignedTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** A character is half as wide as the font is high. A table may not have more lines, so that the search stays linear. */
const EM = 2;
const LINE_HEIGHT = 1.15 * EM;
const MOST_LINES = 500;
const STYLE: Style = { font: "", size: EM, bold: false, italic: false, invisible: false };

/** The tables in a page of text. */
export function alignedTables(lines: readonly string[]): AlignedTable[] {
  const found: AlignedTable[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!hasColumns(lines[from]!)) continue;
    let to = from + 1;
    while (to < lines.length && to - from < MOST_LINES && mayContinue(lines[to]!)) to++;
    for (const table of tablesIn(lines.slice(from, to)))
      found.push({ ...table, from: from + table.from, to: from + table.to });
    from = to - 1;
  }
  return found;
}

const GAP = / {2,}/gu;
const hasColumns = (line: string) => (line.trim().match(GAP)?.length ?? 0) >= 2 && !isSpacedOut(line);
/** Lines inside a table: blank ones, and those that have a gap or are indented. */
const mayContinue = (line: string) =>
  line.trim() === "" || (/ {2}/u.test(line.trimEnd()) && !isSpacedOut(line));

/** "K Ế   H O Ạ C H": blanks between all letters. */
function isSpacedOut(line: string): boolean {
  const tokens = line.trim().split(/\s+/u);
  const letters = tokens.filter((token) => LETTER.test(token)).length;
  return letters >= 4 && letters * 2 > tokens.length;
}
const LETTER = regex`^\p{L}$`;

function tablesIn(lines: readonly string[]): AlignedTable[] {
  const numbers: number[] = [];
  const rows: Row[] = [];
  for (const [at, line] of lines.entries()) {
    const words = wordsOf(line, at * LINE_HEIGHT);
    if (words.length === 0) continue;
    numbers.push(at);
    rows.push({ baseline: at * LINE_HEIGHT, em: EM, words });
  }
  return findBorderlessTables(rows).map((table) => ({
    from: numbers[table.from]!,
    to: numbers[table.to - 1]! + 1,
    rows: table.rows.map((printed) =>
      Array.from({ length: table.columns }, (_, column) =>
        printed
          .map(({ cells }) => cells[column]!.map(({ text }) => text).join(" "))
          .filter((text) => text !== ""),
      ),
    ),
  }));
}

function wordsOf(line: string, baseline: number): Word[] {
  return [...line.matchAll(/[^\s]+/gu)].map(({ 0: text, index }) => ({
    text,
    x0: index,
    x1: index + text.length,
    y0: baseline - EM,
    y1: baseline,
    baseline,
    em: EM,
    style: STYLE,
    raised: false,
    blankAfter: true,
    spaced: false,
  }));
}

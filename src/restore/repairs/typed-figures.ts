// Figures as some typists write them, as the readers of values expect them: "15/7/26" for "15/7/2026", "6, 5 điểm" for "6,5 điểm".
// The habit must show in the document; what was printed is recorded.

import { regex } from "../../language/regex.ts";
import type { Line, TableBlock } from "../../model/extraction.ts";
import { linesIn, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";
import { isDay, isMonth } from "./calendar-figures.ts";

/** A day, a month and two digits of a year, not in a document number or a longer figure. "28/01/20" may be "28/01/2016" cut off. */
const SHORT_DATE = regex.g`(?<![\p{L}\d/.,-])(?<start>(?<day>\d{1,2})/(?<month>\d{1,2})/)(?<year>(?!19|20)\d\d)(?![\p{L}\d/-]|[.,]\d)`;
const YEAR = regex.g`(?<![\p{L}\d.,-])20\d\d(?![\p{L}\d]|[.,]\d)`;
/** A score with a blank after its comma, or the score of one: "9, 2/9, 5 điểm"; "khoản 1, 2 điểm a" is a list. */
const SPACED_SCORE = regex.g`(?<![\p{L}\d.,-]|\d, ?)(?<whole>\d{1,3}), (?<part>\d{1,2})(?=(?:/\d{1,3}(?:, ?\d{1,2})?)? điểm(?! \p{L}(?:[ ,;.)]|$)))`;
/** The same alone in a cell of a table. */
const SPACED_CELL = /^(?<whole>\d{1,3}), (?<part>\d{1,2})$/gu;
const USUAL_DECIMAL = regex.g`(?<![\p{L}\d/.,-])\d{1,3},\d{1,2}(?![\p{L}\d])`;
/** So many scores with a blank, and more than decimals without one, are a habit. "tăng 1, 2 điểm" alone may be one or two. */
const HABIT = 2;
const CONFIDENCE = 0.9;

export const typedFigures: Repair = {
  id: "typed-figures",
  apply(items) {
    const texts = linesIn(items).map(({ text }) => text);
    const years = new Set(texts.flatMap((text) => text.match(YEAR) ?? []));
    const count = (pattern: RegExp) =>
      texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
    const spaced = count(SPACED_SCORE);
    const isSpaced = spaced >= HABIT && spaced > count(USUAL_DECIMAL);
    const cells = new Set(items.flatMap((item) => (item.kind === "table" ? scoresIn(item.table) : [])));
    if (years.size === 0 && !isSpaced && cells.size === 0) return { items: [...items], removed: [] };
    const changed = mapLines(items, (line) => {
      const dated = replaced(line, SHORT_DATE, ({ start, day, month, year }) =>
        isDay(day) && isMonth(month) && years.has(`20${year}`) ? `${start}20${year}` : null,
      );
      if (cells.has(line)) return replaced(dated, SPACED_CELL, decimal);
      return isSpaced ? replaced(dated, SPACED_SCORE, decimal) : dated;
    });
    return { items: changed, removed: [] };
  },
};

const decimal = ({ whole, part }: Readonly<Record<string, string>>) => `${whole},${part}`;

/** The cells of columns with scores: "7, 05" and "7, 4" are no lists of ascending numbers, so "6, 72" below is not a list either. */
function scoresIn({ rows }: TableBlock): readonly Line[] {
  const found = rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const [line, ...more] = cell.lines;
      const groups = line && more.length === 0 ? [...line.text.matchAll(SPACED_CELL)][0]?.groups : undefined;
      return groups
        ? [{ column: cell.column, line: line!, isScore: isScore(groups.whole!, groups.part!) }]
        : [];
    }),
  );
  return [...Map.groupBy(found, ({ column }) => column).values()]
    .filter((own) => own.length >= HABIT && own.some((cell) => cell.isScore))
    .flatMap((own) => own.map(({ line }) => line));
}

const isScore = (whole: string, part: string): boolean =>
  part.startsWith("0") || Number(part) <= Number(whole);

/** The line with what `written` gives for each match; null leaves it. */
function replaced(
  line: ReadyLine,
  pattern: RegExp,
  written: (groups: Readonly<Record<string, string>>) => string | null,
): ReadyLine {
  let current = line;
  for (const match of [...line.text.matchAll(pattern)].toReversed()) {
    const text = written(match.groups as Record<string, string>);
    const start = match.index;
    if (text !== null)
      current = replaceInLine(current, { start, end: start + match[0].length, text, confidence: CONFIDENCE });
  }
  return current;
}

import type { Line, TableBlock } from "../../model/extraction.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

// "7/45", "7.45" and "745" in a column of "6,80", "6,10", "7,30": the engine read the comma of a decimal as a stroke, a dot, or not at all.
// "7,990" in such a column has a digit too many, and may be 7,99 or 7,90: it becomes "7,9…", which is no number.

const DECIMAL = /^\d{1,3},\d{1,2}$/u;
const MISREAD = /^(?:\d{1,3}[/⁄|.]\d{1,2}|\d{2,5})$/u;
/** May be a decimal with a digit too many; "7,25" among "6,8" and "6,1" may be printed so. */
const TOO_LONG = /^\d{1,3},\d{3}$/u;
/** Stands for digits that cannot be read. */
const UNREAD = "…";
const FIGURE = /^\d/u;
/** Least decimals in the column; "24/63" is a rank where there are fewer. */
const LEAST_DECIMALS = 3;
/** A corrected decimal is at most this many times as large as the largest of its column, or as small as the smallest. */
const MOST_TIMES = 2;
const CONFIDENCE = 0.7;

/** What all decimals of a column have in common. */
interface Decimals {
  /** Digits after the comma. */
  readonly digits: number;
  readonly least: number;
  readonly most: number;
  /** The position of the first row with one. */
  readonly firstRow: number;
}

/**
 * A table, in parts on several pages, in which the comma of recognised decimals is corrected in columns whose other figures are decimals of
 * one form.
 */
export function withColumnDecimals(parts: readonly TableBlock[]): readonly TableBlock[] {
  const rows = parts.flatMap((part) => part.rows);
  const columns = decimalsOfColumns(rows);
  const digits = digitsOfAll(rows);
  if (columns.size === 0 && digits === null) return parts;
  let above = 0;
  return parts.map((part) => {
    const corrected = correctedPart(part, { columns, digits, above });
    above += part.rows.length;
    return corrected;
  });
}

interface WholeTable {
  readonly columns: ReadonlyMap<number, Decimals>;
  /** Digits after the comma of all decimals of the table. */
  readonly digits: number | null;
  /** The number of rows in the parts above. */
  readonly above: number;
}

function correctedPart(table: TableBlock, { columns, digits, above }: WholeTable): TableBlock {
  const rows = table.rows.map((row, i) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const decimals = columns.get(cell.column);
      const [line, ...others] = cell.lines;
      if (!line || others.length > 0) return cell;
      if (!decimals) return digits === null ? cell : { ...cell, lines: [withDigits(line, digits)] };
      return isYearInHead(line, above + i, decimals) ? cell : { ...cell, lines: [corrected(line, decimals)] };
    }),
  }));
  return { ...table, rows };
}

/** "2026" above the decimals of a column is the year that they are of. */
const isYearInHead = ({ text }: Line, row: number, { firstRow }: Decimals): boolean =>
  row < firstRow && YEAR.test(text);
const YEAR = /^(?:19|20)\d\d$/u;

/** "6,222" in a table whose other decimals all have two digits after the comma, where its column has few of them. */
function withDigits(line: Line, digits: number): Line {
  const text = line.confidence === 1 ? null : withoutExtraDigit(line.text, { digits });
  return text === null ? line : replaced(line, text);
}

/** The digits after the comma that all but one of the decimals in the cells of a table have; null where they differ or are few. */
function digitsOfAll(rows: TableBlock["rows"]): number | null {
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const counts = texts.flatMap((text) => [...text.matchAll(ANY_DECIMAL)].map(([, after]) => after!.length));
  const [digits] = [...new Set(counts)].sort((a, b) => a - b);
  const others = counts.filter((count) => count !== digits);
  const isOne = digits !== undefined && others.length <= 1 && counts.length - others.length >= LEAST_DECIMALS;
  return isOne ? digits : null;
}
const ANY_DECIMAL = /(?<![\d.,])\d{1,3},(\d{1,4})(?![\d.,])/gu;

/** The decimals of each column that has enough of them, more than misread ones, and no other figures. */
function decimalsOfColumns(rows: TableBlock["rows"]): Map<number, Decimals> {
  const cells = rows.flatMap((row, at) =>
    row.cells.flatMap(({ column, lines: [line, ...others] }) =>
      line && others.length === 0 ? { column, text: line.text, at } : [],
    ),
  );
  const found = new Map<number, Decimals>();
  for (const [column, own] of Map.groupBy(cells, (cell) => cell.column)) {
    const firstRow = own.find(({ text }) => DECIMAL.test(text))?.at ?? 0;
    const isHead = ({ text, at }: (typeof own)[number]) => at < firstRow && YEAR.test(text);
    const figures = own.flatMap((cell) => (FIGURE.test(cell.text) && !isHead(cell) ? cell.text : []));
    const read = figures.filter((text) => DECIMAL.test(text));
    const [digits = 0, ...others] = new Set(read.map(digitsAfterComma));
    const misread = figures.length - read.length;
    if (read.length < LEAST_DECIMALS || read.length <= misread || others.length > 0) continue;
    const values = read.map((text) => Number(text.replace(",", "."))).sort((a, b) => a - b);
    const decimals = { digits, least: values[0]!, most: values.at(-1)!, firstRow };
    const isOne = (text: string) => DECIMAL.test(text) || correctedText(text, decimals) !== null;
    if (figures.every(isOne)) found.set(column, decimals);
  }
  return found;
}

const digitsAfterComma = (text: string) => text.length - text.indexOf(",") - 1;

function corrected(line: Line, decimals: Decimals): Line {
  const text = line.confidence === 1 ? null : correctedText(line.text, decimals);
  if (text === null) return line;
  return replaced(line, text);
}

function replaced(line: Line, text: string): Line {
  const whole = replaceInLine(line, { start: 0, end: line.text.length, text, confidence: CONFIDENCE });
  return { ...whole, confidence: Math.min(line.confidence, CONFIDENCE) };
}

/** The misread figure as it must be, with "…" for what is not certain; null where it is no misread one. */
const correctedText = (read: string, decimals: Decimals): string | null =>
  withCommaIn(read, decimals) ?? withoutExtraDigit(read, decimals);

/** "7,9…" for "7,990": the digits that are the same whichever of them is the extra one. */
function withoutExtraDigit(read: string, { digits }: Pick<Decimals, "digits">): string | null {
  if (!TOO_LONG.test(read) || digitsAfterComma(read) !== digits + 1) return null;
  const [whole = "", after = ""] = read.split(",");
  const [first = "", ...others] = Array.from(after, (_, i) => after.slice(0, i) + after.slice(i + 1));
  const shared = Array.from(first).findIndex((digit, i) => others.some((other) => other[i] !== digit));
  return `${whole},${shared < 0 ? first : first.slice(0, shared) + UNREAD}`;
}

/** The decimal that was read without its comma; null where it would not be one like the others. */
function withCommaIn(read: string, { digits, least, most }: Decimals): string | null {
  if (!MISREAD.test(read)) return null;
  const [whole, after = ""] = /^\d+$/u.test(read)
    ? [read.slice(0, -digits), read.slice(-digits)]
    : read.split(/\D/u);
  const value = Number(`${whole}.${after}`);
  const isLike = after.length === digits && value <= MOST_TIMES * most && value * MOST_TIMES >= least;
  return whole && isLike ? `${whole},${after}` : null;
}

// "8.3" above "84", or "13" above "1.4", in the first column of a recognised table: the engine did not read the dot of a number of two
// parts. Without it the row is no part of the one with the number "8" or "VIII".

import type { Line, TableBlock } from "../../model/extraction.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

const WHOLE = /^(?<part>\d{1,2})\.(?<number>\d{1,2})[.,_]?$/u;
const WITHOUT_DOT = /^\d{2,4}[.,_]?$/u;
const CONFIDENCE = 0.7;

interface RowNumber {
  readonly part: number;
  readonly number: number;
}

/** The parts of a table in which numbers without their dot have it, where the row above or below has the number before or after it. */
export function withRowNumbers(parts: readonly TableBlock[]): readonly TableBlock[] {
  const first = parts.flatMap(({ rows }) => rows.map(({ cells }) => onlyLine(cells[0])));
  const numbers = first.map((line) => numberOf(line?.text ?? ""));
  const repaired = new Map<Line, string>();
  const repair = (at: number, near: number, step: number) => {
    const line = first[at];
    const other = numbers[near];
    if (!line || !other || numbers[at] || line.confidence === 1 || !WITHOUT_DOT.test(line.text)) return;
    const wanted = { part: other.part, number: other.number + step };
    if (line.text.replace(/\D/gu, "") !== `${wanted.part}${wanted.number}`) return;
    numbers[at] = wanted;
    repaired.set(line, `${wanted.part}.${wanted.number}`);
  };
  for (let i = 1; i < first.length; i++) repair(i, i - 1, 1);
  for (let i = first.length - 2; i >= 0; i--) repair(i, i + 1, -1);
  if (repaired.size === 0) return parts;
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        lines: cell.lines.map((line) => withText(line, repaired.get(line))),
      })),
    })),
  }));
}

type Cell = TableBlock["rows"][number]["cells"][number];

/** The line of a cell of the first column that has no other one. */
const onlyLine = (cell: Cell | undefined): Line | undefined =>
  cell?.column === 0 && cell.lines.length === 1 ? cell.lines[0] : undefined;

function numberOf(text: string): RowNumber | undefined {
  const { part, number } = WHOLE.exec(text)?.groups ?? {};
  return part === undefined ? undefined : { part: Number(part), number: Number(number) };
}

function withText(line: Line, text: string | undefined): Line {
  if (text === undefined) return line;
  const replaced = replaceInLine(line, { start: 0, end: line.text.length, text, confidence: CONFIDENCE });
  return { ...replaced, confidence: Math.min(line.confidence, CONFIDENCE) };
}

// "GT" and "ŒGT" among "CT" (chủ trì) and "PH" (phối hợp): the marks of a recognised table of units and sub-indices. One misread mark makes its
// column one of other contents, and nobody in it would be assigned.

import { regex } from "../../language/regex.ts";
import type { Line, TableBlock } from "../../model/extraction.ts";
import type { Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";
import { mapTables } from "../flow/table-parts.ts";

/** Fewest cells with each mark that show what the others are. */
const FEWEST = 2;
/** What engines read for the letters of the marks. Those of one mark are never read for the other. */
const READ_FOR = [
  { mark: "CT", read: regex`^[CGOŒƠQ€(][GC]?[TI1]$|^[GOŒ€]{1,2}T$` },
  { mark: "PH", read: regex`^[PFE][HN]$|^P[IL1]{1,2}I?$|^P ?H$` },
] as const;
const LONGEST = 4;
const CONFIDENCE = 0.7;

export const roleMarks: Repair = {
  id: "role-marks",
  apply: (items) => ({ items: mapTables(items, (parts) => withMarks(parts)), removed: [] }),
};

function withMarks(parts: readonly TableBlock[]): readonly TableBlock[] {
  const texts = parts.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ column, lines }) => (column > 0 ? textsOf(lines) : []))),
  );
  const count = (wanted: string) => texts.filter((text) => text === wanted).length;
  if (READ_FOR.some(({ mark }) => count(mark) < FEWEST)) return parts;
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column > 0 && cell.lines.length === 1 ? { ...cell, lines: [withMark(cell.lines[0]!)] } : cell,
      ),
    })),
  }));
}

const textsOf = (lines: readonly Line[]): string[] => (lines.length === 1 ? [lines[0]!.text] : []);

function withMark(line: Line): Line {
  const { text } = line;
  if (line.confidence === 1 || text.length > LONGEST) return line;
  const mark = READ_FOR.find(({ mark: own, read }) => text !== own && read.test(text))?.mark;
  if (mark === undefined) return line;
  const replaced = replaceInLine(line, { start: 0, end: text.length, text: mark, confidence: CONFIDENCE });
  return { ...replaced, confidence: Math.min(line.confidence, CONFIDENCE) };
}

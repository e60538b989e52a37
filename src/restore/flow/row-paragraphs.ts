import { regex } from "../../language/regex.ts";
import { leastOf, pushAll } from "../../model/lists.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { columnWidths, continuedWords } from "./broken-words.ts";
import { type Change, changesOf, type FlowTable, type ReadyLine, shiftedBy } from "./flow.ts";

/** The rows of a table, one paragraph each: cells separated by tabs, lines of a cell by blanks. Drops empty rows. */
export function rowParagraphs(item: FlowTable, tableId: string): Paragraph[] {
  const widths = columnWidths(item.table);
  return item.table.rows.flatMap((row, rowNumber) => {
    const page = row.page ?? item.page;
    const boxes: Paragraph["boxes"] = [];
    const changes: Change[] = [];
    let text = "";
    const worst = confidenceOf(row.cells.flatMap((cell) => printed(cell.lines)));
    const cells = row.cells.map((cell, i) => {
      if (i > 0) text += "\t";
      const start = text.length;
      const lines = printed(cell.lines);
      const continued = continuedWords(lines, cell.colSpan === 1 ? widths.get(cell.column) : undefined);
      for (const [lineNumber, line] of lines.entries()) {
        // "196/" + "QĐ-" + "UBND": a slash or dash at the end of a line is part of the document number; no blank follows.
        const glued = regex`(?:\p{Lu}-|\d\/)$`.test(text.slice(start)) && regex`^[\p{Lu}\d]`.test(line.text);
        if (text.length > start && !glued && !continued.has(lineNumber)) text += " ";
        const at = text.length;
        text += line.text;
        pushAll(changes, shiftedBy(changesOf(line), at));
        if (line.bbox) boxes.push({ start: at, end: text.length, page, bbox: line.bbox });
      }
      const { column, rowSpan, colSpan } = cell;
      const place = { start, end: text.length, column, rowSpan, colSpan };
      const confidence = confidenceOf(lines);
      return confidence > worst ? { ...place, confidence } : place;
    });
    if (text.trim() === "") return [];
    const lines = row.cells.flatMap((cell) => printed(cell.lines));
    return [
      {
        text,
        kind: "row" as const,
        page,
        breaks: [],
        boxes,
        bold: lines.every((line) => line.bold),
        row: { table: tableId, row: rowNumber, cells },
        confidence: worst,
        changes,
      },
    ];
  });
}

/** The confidence of the worst of these lines; 1 if there is none. */
const confidenceOf = (lines: readonly ReadyLine[]) =>
  Math.min(1, leastOf(lines.map(({ confidence }) => confidence)));

const printed = (lines: readonly ReadyLine[]) => lines.filter((line) => line.text !== "");

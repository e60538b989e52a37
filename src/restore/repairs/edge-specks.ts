// "'Triển khai thực hiện", "“Thanh tra tỉnh": a speck before the first word of a recognised line is read as a quotation mark. The line then
// begins with no word that rules know. In a cell a speck may also be read as a low stroke ("_ Đánh giá, xếp loại"), and remains of its borders
// as a letter that is no word: "ì Sở Nội vụ", "các cơ quan có nguồn thu í".

import { regex } from "../../language/regex.ts";
import type { TableBlock } from "../../model/extraction.ts";
import type { FlowItem, ReadyLine, Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

/** A mark that is not closed on its line. */
const QUOTE = regex`^['‘’\x60´“"](?=\p{L}{2})(?!.*['‘’\x60´”"])`;
/** In running text an item may begin with a low stroke for its dash. */
const SINGLE = regex`^['‘’\x60´](?=\p{L}{2})(?!.*['‘’\x60´”"])`;
const STROKE = regex`^[_¯~] ?(?=\p{L}{2})`;
const BORDER = regex`^[ìíîïịĩfjl|!ˆ˜^] (?=\p{Lu})`;
const BORDER_AT_END = /(?<=\S) [ìíîïịĩf|!ˆ˜^]$/u;
const CLOSING = /[”"]/u;
const CONFIDENCE = 0.9;

export const edgeSpecks: Repair = {
  id: "edge-specks",
  apply: (items) => ({
    items: items.map((item, i): FlowItem => {
      if (item.kind === "table") return { ...item, table: withoutSpecks(item.table) };
      return { ...item, line: withoutSpeck(item.line, closesBelow(items, i) ? [SINGLE] : [QUOTE]) };
    }),
    removed: [],
  }),
};

function withoutSpecks(table: TableBlock): TableBlock {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      // A name in quotation marks may have several lines.
      const closes = cell.lines.slice(1).some(({ text }) => CLOSING.test(text));
      const specks = [closes ? SINGLE : QUOTE, STROKE, BORDER];
      return { ...cell, lines: cell.lines.map((line) => withoutBorder(withoutSpeck(line, specks))) };
    }),
  }));
  return { ...table, rows };
}

/** True where a quotation that a line begins may end below: it has double marks and several lines. */
const closesBelow = (items: readonly FlowItem[], at: number): boolean =>
  items
    .slice(at + 1, at + 1 + LONGEST_QUOTATION)
    .some((item) => item.kind === "line" && CLOSING.test(item.line.text));
const LONGEST_QUOTATION = 12;

function withoutSpeck(line: ReadyLine, specks: readonly RegExp[]): ReadyLine {
  if (line.confidence === 1) return line;
  const speck = specks.map((one) => one.exec(line.text)?.[0]).find((found) => found !== undefined);
  if (speck === undefined) return line;
  return replaceInLine(line, { start: 0, end: speck.length, text: "", confidence: CONFIDENCE });
}

function withoutBorder(line: ReadyLine): ReadyLine {
  const at = line.confidence === 1 ? -1 : line.text.search(BORDER_AT_END);
  if (at < 0) return line;
  return replaceInLine(line, { start: at, end: line.text.length, text: "", confidence: CONFIDENCE });
}

import type { Block, Box, Line, TableBlock } from "../../model/extraction.ts";
import { greatestOf, leastOf, pushAll } from "../../model/lists.ts";
import {
  type BorderlessTable,
  borderlessTableBlock,
  findBorderlessTables,
  openTable,
} from "./borderless-tables.ts";
import { linesInOrder } from "./columns.ts";
import { fillBlanks } from "./fill-blanks.ts";
import { separateFootnotes } from "./footnotes.ts";
import type { LayoutPage } from "./page.ts";
import { lineOf, type Row, rowsOf } from "./rows.ts";
import { findGrids, type Grid } from "./ruled-tables.ts";
import type { Word } from "./word.ts";

/** A box around a stamp or "DỰ THẢO" takes at most these shares of the page; a larger box is the border of the page. */
const BOX_WIDTH = 0.45;
const BOX_HEIGHT = 0.12;
/** Least white space on each side of a centred line, as a share of the text's width; more than an indent. */
const CENTRE_MARGIN = 0.1;
const CENTRE_MARGIN_BOLD = 0.03;

/** The blocks of a page in reading order. */
export interface PageLayout {
  readonly blocks: readonly Block[];
  /** The table without drawn lines at the end of the page, which the next page may continue. */
  readonly open: BorderlessTable | null;
}

/** Words as lines and tables in reading order. `before`: the open table of the previous page. */
export function layOutPage(
  words: readonly Word[],
  page: LayoutPage,
  before: BorderlessTable | null = null,
): PageLayout {
  if (words.length === 0) return { blocks: [], open: null };
  const { framed, free } = takeFramed(words, page);
  const { body, lines: footnotes, marks } = separateFootnotes(fillBlanks(rowsOf(free)), page);
  const blocks: Block[] = [];
  const area = textArea(body);
  let rest = body;
  let open = before;
  const addRows = (rows: readonly Row[]) => {
    const linesOf = (some: readonly Row[]) =>
      linesInOrder(some, marks).map((line) => withAlignment(line, area));
    let next = 0;
    const tables = findBorderlessTables(rows, open);
    open = openTable(tables, rows);
    for (const table of tables) {
      pushAll(blocks, linesOf(rows.slice(next, table.from)));
      blocks.push(borderlessTableBlock(table, marks));
      next = table.to;
    }
    pushAll(blocks, linesOf(rows.slice(next)));
  };
  for (const { top, toBlocks } of framed) {
    addRows(rest.filter((row) => row.baseline <= top));
    pushAll(blocks, toBlocks(marks));
    rest = rest.filter((row) => row.baseline > top);
    // A table after this drawn table does not continue the open table before it.
    open = null;
  }
  addRows(rest);
  pushAll(blocks, footnotes);
  return { blocks, open };
}

/** A row of a text box. */
export const textBoxLine = (row: Row): Line => ({ ...lineOf(row.words), role: "text-box" });

/** A table or box of drawn lines. */
interface Framed {
  readonly top: number;
  toBlocks(marks: ReadonlySet<string>): Block[];
}

/** The tables and boxes of drawn lines from top to bottom, and the words outside them. */
function takeFramed(words: readonly Word[], page: LayoutPage): { framed: Framed[]; free: readonly Word[] } {
  const framed: Framed[] = [];
  let free = words;
  // The smallest grid gets its words first, because a cell may contain another table.
  for (const grid of findGrids(page.rules).sort((a, b) => areaOf(a) - areaOf(b))) {
    const isBox = grid.cells.length === 1;
    if (isBox && !isSmallBox(grid, page)) continue;
    const inside = free.filter((word) => isInside(word, grid.bbox));
    if (inside.length === 0) continue;
    free = free.filter((word) => !isInside(word, grid.bbox));
    const toBlocks: Framed["toBlocks"] = isBox
      ? () => rowsOf(inside).map(textBoxLine)
      : (marks) => [tableBlock(grid, inside, marks)];
    framed.push({ top: grid.bbox[1], toBlocks });
  }
  return { framed: framed.sort((a, b) => a.top - b.top), free };
}

const areaOf = ({ bbox: [x0, y0, x1, y1] }: Grid) => (x1 - x0) * (y1 - y0);

function isSmallBox({ bbox: [x0, y0, x1, y1] }: Grid, page: LayoutPage): boolean {
  return x1 - x0 <= BOX_WIDTH * page.width && y1 - y0 <= BOX_HEIGHT * page.height;
}

/** Whether the middle of a word is in the box. */
function isInside(word: Word, [x0, y0, x1, y1]: Box): boolean {
  const x = (word.x0 + word.x1) / 2;
  const y = (word.y0 + word.y1) / 2;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function tableBlock(grid: Grid, words: readonly Word[], marks: ReadonlySet<string>): TableBlock {
  const rows: TableBlock["rows"] = Array.from({ length: grid.rows }, () => ({ cells: [] }));
  for (const { row, column, rowSpan, colSpan, bbox } of grid.cells) {
    const inside = words.filter((word) => isInside(word, bbox));
    const lines = rowsOf(inside).map(({ words }) => lineOf(words, marks));
    rows[row]!.cells.push({ lines, column, rowSpan, colSpan });
  }
  return { kind: "table", bbox: grid.bbox, rows };
}

interface TextArea {
  readonly left: number;
  readonly right: number;
}

function textArea(rows: readonly Row[]): TextArea {
  return {
    left: leastOf(rows.map((row) => row.words[0]!.x0)),
    right: greatestOf(rows.map((row) => row.words.at(-1)!.x1)),
  };
}

/** Marks a full-width line with equal white space on both sides as centred. */
function withAlignment(line: Line, area: TextArea): Line {
  if (line.column !== undefined || !line.bbox) return line;
  const before = line.bbox[0] - area.left;
  const after = area.right - line.bbox[2];
  const margin = (line.bold ? CENTRE_MARGIN_BOLD : CENTRE_MARGIN) * (area.right - area.left);
  const centred = Math.min(before, after) > margin && Math.abs(before - after) <= (line.fontSize ?? 12);
  return centred ? { ...line, align: "center" } : line;
}

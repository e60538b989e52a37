import type { Block, Line, TableBlock } from "../../model/extraction.ts";
import { openTable, type WhiteTable, whiteTableBlock, whiteTables } from "./borderless-tables.ts";
import { linesInOrder } from "./columns.ts";
import { partFootnotes } from "./footnotes.ts";
import type { Glyph, PdfPage, TurnedText } from "./page-content.ts";
import { lineOf, type Row, rowsOf } from "./rows.ts";
import { findGrids, type Grid } from "./ruled-tables.ts";
import { type Word, wordsOf } from "./words.ts";

/** A box drawn around a stamp or "DỰ THẢO" is no larger than this share of the page; a larger one is a page border. */
const BOX_WIDTH = 0.45;
const BOX_HEIGHT = 0.12;

/** What a page holds, and the table without drawn lines that it ends with: the next page may go on with it. */
export interface Flow {
  readonly blocks: readonly Block[];
  readonly open: WhiteTable | null;
}

/**
 * The blocks of a page in reading order. What is seen comes before what lies hidden behind a scan.
 * @param before the table that the page before ends with
 */
export function pageBlocks(page: PdfPage, before: WhiteTable | null = null): Flow {
  const { seen, hidden, aside } = pageParts(page);
  const { blocks, open } = layOut(seen, page, before);
  return { blocks: [...blocks, ...layOut(hidden, page).blocks, ...aside], open };
}

/** The words of a page's flow, seen and hidden, and the lines of stamps and watermarks that stand aside of it. */
export interface PageParts {
  readonly seen: readonly Word[];
  readonly hidden: readonly Word[];
  readonly aside: readonly Line[];
}

export function pageParts(page: PdfPage): PageParts {
  const stamps = stampsApart(page.glyphs);
  const flow = stamps.size === 0 ? page.glyphs : page.glyphs.filter((glyph) => !stamps.has(glyph.stamp));
  const hidden = flow.filter((glyph) => glyph.style.invisible);
  const seen = hidden.length === 0 ? flow : flow.filter((glyph) => !glyph.style.invisible);
  return {
    seen: wordsOf(seen),
    hidden: wordsOf(hidden),
    aside: [...[...stamps.values()].flatMap((rows) => rows.map(boxLine)), ...page.turned.map(turnedLine)],
  };
}

/**
 * A stamp of several lines (who signed, when) is a text of its own beside the page's; one of a single line (serial,
 * day) fills a blank in it.
 */
function stampsApart(glyphs: readonly Glyph[]): ReadonlyMap<number | null, readonly Row[]> {
  const apart = new Map<number | null, readonly Row[]>();
  const stamped = glyphs.filter((glyph) => glyph.stamp !== null);
  for (const stamp of new Set(stamped.map((glyph) => glyph.stamp))) {
    const rows = rowsOf(wordsOf(stamped.filter((glyph) => glyph.stamp === stamp)));
    if (rows.length > 1) apart.set(stamp, rows);
  }
  return apart;
}

const boxLine = (row: Row): Line => ({ ...lineOf(row.words), role: "text-box" });

interface Placed {
  readonly top: number;
  readonly block: (marks: ReadonlySet<string>) => Block[];
}

/** What the layout of words needs to know of their page. */
export type Sheet = Pick<PdfPage, "width" | "height" | "rules">;

/** Words as lines and tables in reading order. @param before the table that the page before ends with */
export function layOut(words: readonly Word[], page: Sheet, before: WhiteTable | null = null): Flow {
  if (words.length === 0) return { blocks: [], open: null };
  let free = words;
  const placed: Placed[] = [];
  // The smallest grid takes its words first: a table may stand in a cell of another.
  for (const grid of findGrids(page.rules).sort((a, b) => size(a) - size(b))) {
    if (grid.cells.length === 1 && !isSmallBox(grid, page)) continue;
    const inside = free.filter((word) => within(word, grid.bbox));
    if (inside.length === 0) continue;
    free = free.filter((word) => !within(word, grid.bbox));
    const top = grid.bbox[1];
    if (grid.cells.length === 1) {
      placed.push({
        top,
        block: () => rowsOf(inside).map(boxLine),
      });
    } else {
      placed.push({ top, block: (marks) => [tableOf(grid, inside, marks)] });
    }
  }
  placed.sort((a, b) => a.top - b.top);
  const { body, lines: footnotes, marks } = partFootnotes(rowsOf(free), page);
  const blocks: Block[] = [];
  let rest = body;
  const area = textArea(body);
  const plain = (rows: readonly Row[]) => linesInOrder(rows, marks).map((line) => align(line, area));
  let open = before;
  const flow = (rows: readonly Row[]) => {
    const found: Block[] = [];
    let done = 0;
    const tables = whiteTables(rows, open);
    open = openTable(tables, rows);
    for (const table of tables) {
      found.push(...plain(rows.slice(done, table.from)), whiteTableBlock(table, marks));
      done = table.to;
    }
    return [...found, ...plain(rows.slice(done))];
  };
  for (const { top, block } of placed) {
    blocks.push(...flow(rest.filter((row) => row.baseline <= top)), ...block(marks));
    rest = rest.filter((row) => row.baseline > top);
    // A drawn table has come between.
    open = null;
  }
  blocks.push(...flow(rest), ...footnotes);
  return { blocks, open };
}

const size = ({ bbox: [x0, y0, x1, y1] }: Grid) => (x1 - x0) * (y1 - y0);

function isSmallBox({ bbox: [x0, y0, x1, y1] }: Grid, page: Sheet): boolean {
  return x1 - x0 <= BOX_WIDTH * page.width && y1 - y0 <= BOX_HEIGHT * page.height;
}

function within(word: Word, [x0, y0, x1, y1]: readonly [number, number, number, number]): boolean {
  const x = (word.x0 + word.x1) / 2;
  const y = (word.y0 + word.y1) / 2;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function tableOf(grid: Grid, words: readonly Word[], marks: ReadonlySet<string>): TableBlock {
  const rows: TableBlock["rows"] = Array.from({ length: grid.rows }, () => ({ cells: [] }));
  for (const { row, column, rowSpan, colSpan, bbox } of grid.cells) {
    const inside = words.filter((word) => within(word, bbox));
    const lines = rowsOf(inside).map(({ words }) => lineOf(words, marks));
    rows[row]!.cells.push({ lines, column, rowSpan, colSpan });
  }
  return { kind: "table", bbox: grid.bbox, rows };
}

function turnedLine({ text, bbox, style }: TurnedText): Line {
  return {
    kind: "line",
    text,
    paragraph: false,
    role: "text-box",
    bbox,
    font: style.font,
    fontSize: style.size,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.invisible && { invisible: true }),
    confidence: 1,
  };
}

interface Area {
  readonly left: number;
  readonly right: number;
}

function textArea(rows: readonly Row[]): Area {
  return {
    left: Math.min(...rows.map((row) => row.words[0]!.x0)),
    right: Math.max(...rows.map((row) => row.words.at(-1)!.x1)),
  };
}

/** White that a centred line leaves on each side, as a share of the text's width: more than an indent, unless bold. */
const CENTRE_MARGIN = 0.1;
const CENTRE_MARGIN_BOLD = 0.03;

/** A full-width line with the same white on both sides is centred. */
function align(line: Line, area: Area): Line {
  if (line.column !== undefined || !line.bbox) return line;
  const before = line.bbox[0] - area.left;
  const behind = area.right - line.bbox[2];
  const margin = (line.bold ? CENTRE_MARGIN_BOLD : CENTRE_MARGIN) * (area.right - area.left);
  const centred = Math.min(before, behind) > margin && Math.abs(before - behind) <= (line.fontSize ?? 12);
  return centred ? { ...line, align: "center" } : line;
}

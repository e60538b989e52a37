import { regex } from "../../language/regex.ts";
import type { Block, TableBlock } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import { textLine } from "../shared/text-lines.ts";
import { type CrawledTable, crawledTables, hasCellBars, isBar } from "./crawled-tables.ts";
import { placeCells } from "./place-cells.ts";
import { isWithinEmphasis, softParagraphs, wrapsAfterTags } from "./soft-paragraphs.ts";

// Text that a program took from the page of a web portal: cells between bars, emphasis with asterisks, and paragraphs that are
// wrapped where the source of the page was.

const NATION = /c[ộô]ng hòa xã hội/iu;
/** What a portal states about a document above its text. */
const STATED_NUMBER = /^\s*\*{0,2}Số (?:ký )?hiệu:?\*{0,2}:?\s*$/u;
const SIGN_OFF = /nơi nhận/iu;
/** The portal names the document again below its text: "Công văn 12/UBND-TH năm 2025 …", "Công văn 12/UBND-TH ngày 02/3/2025 …". */
const NAMED_AGAIN = regex`^\p{Lu}\p{L}{1,9}(?: \p{L}{1,9}){0,2} (?<number>\S{3,40}) (?:năm|ngày) \d`;
/** The portal's heading of the files that came with the document; a bar above it begins a row. */
const FILES = /^\s*\*{0,2}file(?: được)?(?: đính kèm|$)/iu;
/** "(*)" is a note's mark, and "2*3" a product; other asterisks are emphasis. */
const EMPHASIS = /(?<!\()\*{1,6}(?!\)|(?<=\d\*)\d)/g;

/** The blocks of a crawled page; null for other text. */
export function crawledBlocks(lines: readonly string[]): Block[] | null {
  if (!hasCellBars(lines) && !(lines.some(isBar) && wrapsAfterTags(lines))) return null;
  const { start, end } = documentIn(lines);
  const own = lines.slice(start, end);
  const blocks: Block[] = lines.slice(0, start).map((text) => ({ ...textLine(text), role: "header" }));
  let at = 0;
  for (const table of crawledTables(own)) {
    pushAll(blocks, paragraphs(own.slice(at, table.from)));
    blocks.push(tableBlock(table));
    at = table.to;
  }
  pushAll(blocks, paragraphs(own.slice(at)));
  return [...blocks, ...lines.slice(end).map((text) => ({ ...textLine(text), role: "footer" }) as Block)];
}

/** The lines of the document itself, without what the portal states above it and adds below it. */
function documentIn(lines: readonly string[]): { start: number; end: number } {
  const stated = lines.findIndex((line) => STATED_NUMBER.test(line));
  const nation = lines.findIndex((line, i) => !isBar(line) && NATION.test(`${line} ${lines[i + 1] ?? ""}`));
  if (stated < 0 || nation < stated) return { start: 0, end: lines.length };
  // The row of the head begins with the bar before the one that ends its first cell.
  const cell = lines.findLastIndex((line, i) => i < nation && isBar(line));
  const row = lines.findLastIndex((line, i) => i < cell && isBar(line));
  const number = lines.slice(stated + 1, stated + 4).find((line) => /\d/u.test(line)) ?? "";
  const signed = lines.findLastIndex((line) => SIGN_OFF.test(line));
  const isAddition = (line: string) =>
    FILES.test(line) || NAMED_AGAIN.exec(line)?.groups?.number === number.trim();
  const added = lines.findIndex((line, i) => i > signed && isAddition(line));
  if (added < 0) return { start: Math.max(row, 0), end: lines.length };
  // The bars above begin a row of the portal.
  const end = FILES.test(lines[added]!) ? rowAbove(lines, added) : added;
  return { start: Math.max(row, 0), end };
}

function rowAbove(lines: readonly string[], from: number): number {
  const bar = lines.findLastIndex((line, i) => i < from && isBar(line));
  return bar > 0 && isBar(lines[bar - 1]) ? bar : from;
}

const paragraphs = (lines: readonly string[]): Block[] =>
  softParagraphs(lines).map((text) => ({ ...textLine(withoutEmphasis(text)), paragraph: true }));

const withoutEmphasis = (text: string) => text.replace(EMPHASIS, "").replace(/ {2,}/g, " ").trim();

function tableBlock({ rows, columns }: CrawledTable): TableBlock {
  const texts = rows.map((cells) => cells.map(cellLines));
  const places = placeCells(
    texts.map((cells) => cells.map((lines) => lines.join(" "))),
    columns,
  );
  const block: { cells: OpenCell[] }[] = [];
  /** The cells above by their column; none below a heading. */
  let above: readonly OpenCell[] = [];
  for (const [row, cells] of texts.entries()) {
    if (isHeadingRow(cells, texts[row + 1])) {
      block.push({
        cells: cells.map((lines, i) => openCell(lines, i, i + 1 < cells.length ? 1 : columns - i)),
      });
      above = [];
      continue;
    }
    const own = new Map(cells.map((lines, i) => [places[row]![i]!, lines]));
    const whole = Array.from({ length: columns }, (_, column) => {
      const covering = own.has(column) ? undefined : above[column];
      if (covering) covering.rowSpan++;
      return covering ?? openCell(own.get(column) ?? [], column, 1);
    });
    block.push({ cells: whole.filter((cell) => !above.includes(cell)) });
    above = whole;
  }
  return { kind: "table", rows: block };
}

/** Labels of groups of rows: "II", "B."; rows of work have numbers. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u;

/** Whether a row is a heading over the rows below it: one cell, or a label and a text, with the next row's label below its own. */
function isHeadingRow(cells: readonly string[][], next: readonly string[][] | undefined): boolean {
  if (cells.length !== 2) return cells.length === 1;
  const [label = "", below = ""] = [cells[0]!.join(" "), next?.[0]?.join(" ")];
  return GROUP_LABEL.test(label) || (/^\d/u.test(label) && below.startsWith(`${label.replace(/\.$/u, "")}.`));
}

const openCell = (lines: readonly string[], column: number, colSpan: number): OpenCell => ({
  lines: lines.map(textLine),
  column,
  rowSpan: 1,
  colSpan,
});

/** A cell that may span rows further below. */
type OpenCell = { -readonly [key in keyof TableCell]: TableCell[key] };
type TableCell = TableBlock["rows"][number]["cells"][number];

/** The lines of a cell, where a line that continues in lower case or within emphasis is joined. */
function cellLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && (isWithinEmphasis(before) || regex`^\p{Ll}`.test(line))) {
      joined[joined.length - 1] = `${before} ${line}`;
    } else joined.push(line);
  }
  return joined.map(withoutEmphasis).filter((line) => line !== "");
}

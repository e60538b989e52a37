import { regex } from "../../language/regex.ts";
import type { Block, TableBlock } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import { textLine } from "../shared/text-lines.ts";
import { type CrawledTable, crawledTables, hasCellBars, isBar } from "./crawled-tables.ts";
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
  return {
    kind: "table",
    rows: rows.map((cells) => {
      // A cell over several rows is missing in the lower ones; a single cell is a heading over all columns.
      const first = cells.length > 1 ? columns - cells.length : 0;
      return {
        cells: cells.map((lines, i) => ({
          lines: cellLines(lines).map(textLine),
          column: first + i,
          rowSpan: 1,
          colSpan: cells.length === 1 ? columns : 1,
        })),
      };
    }),
  };
}

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

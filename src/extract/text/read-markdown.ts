import type { Block, TableBlock } from "../../model/extraction.ts";
import { decodeText } from "../shared/decode-text.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { encodingGuessed, textLine, textPages } from "../shared/text-lines.ts";
import { crawledBlocks } from "./crawled-text.ts";
import { headingText, isFence, isTableHead, splitCells } from "./markdown-syntax.ts";

/**
 * Markdown: headings and pipe tables are read as such, all other lines as plain text, including emphasis marks, whose
 * meaning is decided later.
 */
export const readMarkdown: ReadContent = async (bytes, limits) => {
  const { text, encoding, certain } = decodeText(bytes) ?? { text: "", encoding: "utf-8", certain: true };
  return {
    pages: textPages(text, limits).map((lines, i) => ({
      number: i + 1,
      readings: [
        { method: "text", encoding, confidence: 1, blocks: crawledBlocks(lines) ?? markdownBlocks(lines) },
      ],
    })),
    warnings: certain ? [] : [encodingGuessed(encoding)],
  };
};

function markdownBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let fenced = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const heading = headingText(line);
    if (isFence(line)) {
      fenced = !fenced;
    } else if (fenced) {
      blocks.push(textLine(line));
    } else if (heading !== null) {
      blocks.push({ ...textLine(withoutEscapes(heading)), paragraph: true, bold: true });
    } else if (isTableHead(line, lines[i + 1])) {
      let end = i + 2;
      while (end < lines.length && lines[end]!.includes("|") && lines[end]!.trim() !== "") end++;
      blocks.push(pipeTable([line, ...lines.slice(i + 2, end)]));
      i = end - 1;
    } else {
      blocks.push(textLine(withoutEscapes(line)));
    }
  }
  return blocks;
}

function pipeTable(lines: readonly string[]): TableBlock {
  const rows = lines.map(splitCells);
  const columns = rows[0]!.length;
  return {
    kind: "table",
    rows: rows.map((cells) => ({
      cells: Array.from({ length: columns }, (_, column) => ({
        lines: (cells[column] ?? "")
          .split(/<br\s{0,3}\/?>/i)
          .map((text) => ({ ...textLine(withoutEscapes(text.trim())), paragraph: true }))
          .filter((line) => line.text !== ""),
        column,
        rowSpan: 1,
        colSpan: 1,
      })),
    })),
  };
}

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** "1\." is how Markdown writes a "1." that does not begin a list. */
const withoutEscapes = (text: string) => text.replace(ESCAPED, "$1");

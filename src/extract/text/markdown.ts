import type { Block, Extraction, Limits, TableBlock } from "../../model/extraction.ts";
import { decodeText } from "../shared/decode-text.ts";
import type { Extractor } from "../shared/extractor.ts";
import { encodingGuessed, textLine, textPages } from "./text.ts";

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<text>\S.{0,2000})$/;
/** "## Mục tiêu ##": what closes a heading. */
const CLOSING = /(?:^|[ \t])#{1,100}$/;
/** The line of dashes below a table's head: it needs a bar, or every underlined line would be one. */
const DELIMITER = /^ {0,3}(?=[^|]{0,200}\|)\|?(?:[ \t]{0,40}:?-{1,100}:?[ \t]{0,40}(?:\||$)){1,60}$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const STRONG = /(?<![*\p{L}\p{N}])(?:\*\*|__)(?=\S)[^*_\n]{1,200}(?:\*\*|__)/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const SAMPLE = 200_000;

/**
 * Markdown: headings and pipe tables are read as such, all other lines stand as in plain text, emphasis marks included
 * (what they mean is decided later). Only text with signs that plain text never has is taken for Markdown.
 */
export const markdown: Extractor = {
  method: "text",
  mediaType: "text/markdown",
  extensions: ["md", "markdown", "txt"],

  recognizes(bytes) {
    const text = decodeText(bytes)?.text.slice(0, SAMPLE);
    if (!text) return false;
    const lines = text.split(/\r\n|[\n\r]/);
    if (lines.some((line, i) => isTableHead(line, lines[i + 1]))) return true;
    const headings = lines.filter((line) => HEADING.test(line)).length;
    return headings >= 2 || (headings === 1 && (text.match(STRONG)?.length ?? 0) >= 3);
  },

  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const decoded = decodeText(bytes) ?? { text: "", encoding: "utf-8", certain: true };
    return {
      mediaType: markdown.mediaType,
      pages: textPages(decoded.text, limits).map((lines, i) => ({
        number: i + 1,
        readings: [
          { method: "text", encoding: decoded.encoding, confidence: 1, blocks: markdownBlocks(lines) },
        ],
      })),
      warnings: decoded.certain ? [] : [encodingGuessed(decoded.encoding)],
    };
  },
};

function markdownBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let fenced = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (FENCE.test(line)) {
      fenced = !fenced;
      continue;
    }
    if (fenced) {
      blocks.push(textLine(line));
      continue;
    }
    const heading = HEADING.exec(line)?.groups?.text?.trimEnd().replace(CLOSING, "").trimEnd();
    if (heading) {
      blocks.push({ ...textLine(unescaped(heading)), paragraph: true, bold: true });
    } else if (isTableHead(line, lines[i + 1])) {
      let end = i + 2;
      while (end < lines.length && lines[end]!.includes("|") && lines[end]!.trim() !== "") end++;
      blocks.push(pipeTable([line, ...lines.slice(i + 2, end)]));
      i = end - 1;
    } else {
      blocks.push(textLine(unescaped(line)));
    }
  }
  return blocks;
}

/** A row and the delimiter below it have the same number of cells. */
function isTableHead(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    line.includes("|") &&
    DELIMITER.test(next) &&
    cellsOf(line).length === cellsOf(next).length
  );
}

function pipeTable(lines: readonly string[]): TableBlock {
  const rows = lines.map(cellsOf);
  const columns = rows[0]!.length;
  return {
    kind: "table",
    rows: rows.map((cells) => ({
      cells: Array.from({ length: columns }, (_, column) => ({
        lines: (cells[column] ?? "")
          .split(/<br\s{0,3}\/?>/i)
          .map((text) => ({ ...textLine(unescaped(text.trim())), paragraph: true }))
          .filter((line) => line.text !== ""),
        column,
        rowSpan: 1,
        colSpan: 1,
      })),
    })),
  };
}

/** Cells between bars; "\|" is a bar of the text. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/\\\|/g, "\0")
    .replace(/^\||\|$/g, "")
    .split("|");
  return cells.map((cell) => cell.replaceAll("\0", "|").trim());
}

/** "1\." is how Markdown writes a "1." that begins no list. */
const unescaped = (text: string) => text.replace(ESCAPED, "$1");

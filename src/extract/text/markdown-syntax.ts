import { regex } from "../../language/regex.ts";
import { decodeText } from "../shared/decode-text.ts";

/** A heading's text: "## I. MỤC TIÊU" → "I. MỤC TIÊU". */
export function headingText(line: string): string | null {
  const text = HEADING.exec(line)?.groups?.text;
  return text?.trimEnd().replace(CLOSING, "").trimEnd() || null;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<text>\S.{0,2000})$/;
/** Number signs that close a heading: "## Mục tiêu ##". */
const CLOSING = /(?:^|[ \t])#{1,100}$/;
/** The line of dashes below the header row of a table. It must contain a bar: without one every underline would match. */
const DELIMITER = /^ {0,3}(?=[^|]{0,200}\|)\|?(?:[ \t]{0,40}:?-{1,100}:?[ \t]{0,40}(?:\||$)){1,60}$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const STRONG = regex.g`(?<![*\p{L}\p{N}])(?:\*\*|__)(?=\S)[^*_\n]{1,200}(?:\*\*|__)`;
const SAMPLE = 200_000;

/** Whether a text has syntax that plain text never has: a pipe table, two headings, or a heading and three emphases. */
export function looksLikeMarkdown(bytes: Uint8Array): boolean {
  const text = decodeText(bytes)?.text.slice(0, SAMPLE);
  if (!text) return false;
  const lines = text.split(/\r\n|[\n\r]/);
  if (lines.some((line, i) => isTableHead(line, lines[i + 1]))) return true;
  const headings = lines.filter((line) => HEADING.test(line)).length;
  return headings >= 2 || (headings === 1 && (text.match(STRONG)?.length ?? 0) >= 3);
}

/** Whether a line begins or ends a block of code. */
export const isFence = (line: string): boolean => FENCE.test(line);

/** Whether the line is a row with bars above a delimiter of as many cells. */
export function isTableHead(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    line.includes("|") &&
    DELIMITER.test(next) &&
    splitCells(line).length === splitCells(next).length
  );
}

/** Cells between bars; "\|" is a bar of the text. */
export function splitCells(line: string): string[] {
  const cells = line
    .trim()
    .replace(/\\\|/g, "\0")
    .replace(/^\||\|$/g, "")
    .split("|");
  return cells.map((cell) => cell.replaceAll("\0", "|").trim());
}

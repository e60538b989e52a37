// What the measures of a document's printed lines say of a line: whether it is full or short, indented, or far below the one above.

import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { printedWidth } from "./printed-width.ts";

/** Measures of the document's wrapped lines. */
export interface Layout {
  /** Natural width of a full line in em (see printed-width.ts); Infinity where lines are whole paragraphs. */
  readonly fullWidth: number;
  /** Blank lines separate paragraphs (false: every line is followed by one). */
  readonly blanksSeparate: boolean;
  /** The edges of the text: of each of two pages that are side by side on a sheet; empty without boxes. */
  readonly edges: readonly TextEdges[];
  /** The usual distance between two lines, in points; null without boxes. */
  readonly spacing: number | null;
  /** Paragraphs and items begin with an indent and go on at the left edge. */
  readonly indents: boolean;
  /** Lines at a smaller distance (em) are of one paragraph; null where paragraphs are not set apart. */
  readonly paragraphGap: number | null;
}

/** Left and right edge of a page's text, in points. */
export interface TextEdges {
  readonly left: number;
  readonly right: number;
}

/** Decree 30/2020/NĐ-CP, Appendix I, II.6: 1 or 1.27 cm, at 13-14 pt, in em. */
const FIRST_LINE_INDENT = 2.6;
/** A larger gap between two lines (em) is more than line spacing. */
export const FAR = 2.5;
/** A gap that is larger than the usual one by more (em) separates a line from a new sentence. */
const WIDER = 1;
export const FONT_SIZE = 12;
/** Indent of a first line (em), with what recognition and skew add or take away. */
export const INDENT = { least: 1.5, most: 4, none: 1.2 };

/** The edges of the page that a line is on; null if they are not known. */
export function edgesAt({ bbox }: Line, edges: Layout["edges"]): TextEdges | null {
  if (!bbox) return null;
  return edges.find(({ right }) => bbox[0] < right) ?? edges.at(-1) ?? null;
}

/** A large gap, as for a signature, separates paragraphs. */
export function isFarBelow({ bbox: above }: Line, { bbox: below, fontSize = FONT_SIZE }: Line): boolean {
  return above !== undefined && below !== undefined && below[1] - above[3] > FAR * fontSize;
}

/** True for a sentence that begins below a wider gap than there is between the lines of paragraphs, as below a title. */
export function isSetApart({ bbox: above, text }: Line, after: Line, { spacing }: Layout): boolean {
  const { bbox: below, fontSize = FONT_SIZE } = after;
  if (spacing === null || above === undefined || below === undefined) return false;
  if (!regex`^\p{Lu}\p{Ll}`.test(after.text) || regex`[,–-]$`.test(text)) return false;
  return below[1] - above[3] > spacing + WIDER * fontSize;
}

/** True if the first word of the next line would not have fitted onto this line, so the text continues. */
export function isFull(open: Pick<Paragraph, "text">, line: Line, next: Line, layout: Layout): boolean {
  const indent = open.text === line.text ? FIRST_LINE_INDENT : 0;
  const word = printedWidth(` ${next.text.split(" ", 1)[0]}`);
  const edges = edgesAt(line, layout.edges);
  if (line.bbox && edges) {
    const perEm = (line.bbox[2] - line.bbox[0]) / Math.max(1, printedWidth(line.text));
    return line.bbox[2] + word * perEm > edges.right - 2;
  }
  return printedWidth(line.text) + word > layout.fullWidth * 0.985 - indent;
}

/**
 * True for a full line with the indent of a first line below a centred line, from which it is set apart a little: a title of one line over the
 * first paragraph.
 */
export function isBelowCentred({ bbox: above }: Line, after: Line, { edges }: Layout): boolean {
  const { bbox: below, fontSize: em = FONT_SIZE } = after;
  const side = edgesAt(after, edges);
  if (!above || !below || !side || !regex`^\p{Lu}\p{Ll}`.test(after.text)) return false;
  const [left, right] = [above[0] - side.left, side.right - above[2]];
  const isCentred = Math.min(left, right) >= em && Math.abs(left - right) <= CENTRED * em;
  const indent = below[0] - side.left;
  return (
    isCentred &&
    indent >= INDENT.least * em &&
    indent <= INDENT.most * em &&
    below[2] >= side.right - em &&
    below[1] - above[3] >= BELOW_TITLE * em
  );
}
/** Largest difference of the room at both sides of a centred line, and least gap below it (em). */
const CENTRED = 0.6;
const BELOW_TITLE = 0.8;

/**
 * True for a full line with the indent of a first line, which begins with a capital, below a line at the left edge or in a document that
 * indents its paragraphs: a heading or the title may be as wide as the text, and has no sign at its end.
 */
export function beginsByIndent(before: Line, after: Line, layout: Layout): boolean {
  const edges = edgesAt(before, layout.edges);
  if (!edges || !before.bbox || !after.bbox) return false;
  if (!regex`^\p{Lu}\p{Ll}`.test(after.text)) return false;
  const em = after.fontSize ?? FONT_SIZE;
  const indent = after.bbox[0] - (layout.indents ? edges.left : before.bbox[0]);
  return (
    (layout.indents || before.bbox[0] - edges.left <= INDENT.none * em) &&
    indent >= INDENT.least * em &&
    indent <= INDENT.most * em &&
    after.bbox[2] >= edges.right - em
  );
}

/**
 * True for a line at the left edge in a document that indents its paragraphs, if the open paragraph is indented: a sentence that
 * happens to begin on a new line, "… bảo hiểm xã hội." + "Tăng cường công tác kiểm tra …".
 */
export function goesOnAtEdge({ boxes }: Pick<Paragraph, "boxes">, after: Line, layout: Layout): boolean {
  const [first] = boxes;
  const edges = edgesAt(after, layout.edges);
  if (!layout.indents || !edges || !first || !after.bbox) return false;
  const em = after.fontSize ?? FONT_SIZE;
  return first.bbox[0] - edges.left >= INDENT.least * em && after.bbox[0] - edges.left <= INDENT.none * em;
}

/** True for a line that is as close to the one above as lines of a paragraph, in a document that sets its paragraphs apart. */
export function goesOnClosely({ bbox: above }: Line, after: Line, { paragraphGap }: Layout): boolean {
  const { bbox: below, fontSize: em = FONT_SIZE } = after;
  return (
    paragraphGap !== null &&
    above !== undefined &&
    below !== undefined &&
    below[1] - above[3] < paragraphGap * em
  );
}

export function isShort(line: Line, layout: Layout): boolean {
  const edges = edgesAt(line, layout.edges);
  if (line.bbox && edges) return line.bbox[2] < edges.left + (edges.right - edges.left) * 0.55;
  return printedWidth(line.text) < layout.fullWidth * 0.55;
}

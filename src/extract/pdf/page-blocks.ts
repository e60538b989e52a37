import type { Line } from "../../model/extraction.ts";
import type { BorderlessTable } from "../layout/borderless-tables.ts";
import { layOutPage, type PageLayout, textBoxLine } from "../layout/lay-out-page.ts";
import { type Row, rowsOf } from "../layout/rows.ts";
import type { Word } from "../layout/word.ts";
import { wordsOf } from "./glyph-words.ts";
import type { Glyph, PdfPage, TurnedText } from "./pdf-page.ts";

/**
 * The blocks of a page in reading order. Visible text comes before the hidden text of a scan.
 * @param before the open table of the previous page
 */
export function pageBlocks(page: PdfPage, before: BorderlessTable | null = null): PageLayout {
  const { seen, hidden, aside } = pageParts(page);
  const { blocks, open } = layOutPage(seen, page, before);
  return { blocks: [...blocks, ...layOutPage(hidden, page).blocks, ...aside], open };
}

/** The words of a page's text, visible and hidden, and the lines of stamps and watermarks beside the text. */
export interface PageParts {
  readonly seen: readonly Word[];
  readonly hidden: readonly Word[];
  readonly aside: readonly Line[];
}

/** Divides the text of a page into visible words, hidden words, and lines beside the text. */
export function pageParts(page: PdfPage): PageParts {
  const stamps = stampsOfSeveralLines(page.glyphs);
  const flow = stamps.size === 0 ? page.glyphs : page.glyphs.filter((glyph) => !stamps.has(glyph.stamp));
  const hidden = flow.filter((glyph) => glyph.style.invisible);
  const seen = hidden.length === 0 ? flow : flow.filter((glyph) => !glyph.style.invisible);
  return {
    seen: wordsOf(seen),
    hidden: wordsOf(hidden),
    aside: [...[...stamps.values()].flatMap((rows) => rows.map(textBoxLine)), ...page.turned.map(turnedLine)],
  };
}

/**
 * A stamp of several lines (who signed, when) is separate from the text of the page; a stamp of one line (serial number,
 * day) fills a blank in the text.
 */
function stampsOfSeveralLines(glyphs: readonly Glyph[]): ReadonlyMap<number | null, readonly Row[]> {
  const found = new Map<number | null, readonly Row[]>();
  const stamped = glyphs.filter((glyph) => glyph.stamp !== null);
  for (const stamp of new Set(stamped.map((glyph) => glyph.stamp))) {
    const rows = rowsOf(wordsOf(stamped.filter((glyph) => glyph.stamp === stamp)));
    if (rows.length > 1) found.set(stamp, rows);
  }
  return found;
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

import { type Legibility, measureLegibility } from "../../language/legibility.ts";
import type { Glyph, PdfPage } from "../layout/page-content.ts";
import { isBlank } from "../layout/words.ts";

/** What a page's own letters are worth, before anything is recognised. */
export type LayerWorth =
  /** Letters to rely on: they are seen, or read as Vietnamese. */
  | "good"
  /** Letters, but not those of the page: another language's recognition under a scan, or codes without a meaning. */
  | "lies"
  /** A note of a signature, or nothing, on a page that shows a text. */
  | "missing"
  /** Nothing to read. */
  | "blank";

/** A note of an electronic signature has this many letters at most; a page of text has more. */
const SIGNATURE_NOTE = 250;
/** A page without letters but with a picture of this share, or this many outlines, shows text that is none. */
const SCAN_COVER = 0.5;
const PICTURE_COVER = 0.1;
const OUTLINES = 300;
/** Clean Vietnamese: over 0.95 of the words whole and over 0.8 marked; an English engine's: below 0.65 and 0.25. */
const WHOLE = 0.85;
const MARKED = 0.5;
/** Letters that are seen are doubted only where they are far from any text: stripped Vietnamese has 0.68. */
const NO_TEXT = 0.45;
const ODD = 0.15;
const FEW_WORDS = 12;
/** Fonts of the 1990s: their letters mean others, and turn into them by a table, without any recognition. */
const LEGACY_FONT = /^(?:\.Vn|VNI[-_ ]|VN[A-Z]?[-_ ]|VPS)/iu;

/** Judges a page's text layer by where and how it stands, and by its words. */
export function layerWorth(page: PdfPage, imageCover: number): LayerWorth {
  const { seen, hidden, fonts } = lettersOf(page.glyphs);
  const isScan = imageCover >= SCAN_COVER && seen <= SIGNATURE_NOTE;
  if (isScan) {
    if (hidden <= SIGNATURE_NOTE / 2) return "missing";
    return readsWell(measureLegibility(textOf(page.glyphs, true))) ? "good" : "lies";
  }
  if (seen === 0) {
    if (hidden > 0 && readsWell(measureLegibility(textOf(page.glyphs, true)))) return "good";
    return imageCover >= PICTURE_COVER || page.paths >= OUTLINES ? "missing" : "blank";
  }
  if ([...fonts].some((font) => LEGACY_FONT.test(font))) return "good";
  const { words, whole, marked, odd } = measureLegibility(textOf(page.glyphs, false));
  if (words < FEW_WORDS) return odd > 1 ? "lies" : "good";
  return (whole < NO_TEXT && marked < MARKED) || odd > ODD ? "lies" : "good";
}

/** How many letters are seen and hidden, and the fonts of those that are seen. */
function lettersOf(glyphs: readonly Glyph[]): { seen: number; hidden: number; fonts: Set<string> } {
  let [seen, hidden] = [0, 0];
  const fonts = new Set<string>();
  let last: Glyph["style"] | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue;
    const { style } = glyph;
    if (style.invisible) hidden++;
    else {
      seen++;
      if (style !== last) fonts.add(style.font);
      last = style;
    }
  }
  return { seen, hidden, fonts };
}

const readsWell = ({ words, whole, marked }: Legibility) =>
  words >= FEW_WORDS && whole >= WHOLE && marked >= MARKED;

/** The letters in the order of the file: a blank where the engine or the file has one, or where the line changes. */
function textOf(glyphs: readonly Glyph[], invisible: boolean): string {
  let text = "";
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.style.invisible !== invisible) continue;
    const newLine = last !== null && Math.abs(glyph.baseline - last.baseline) > 0.5 * glyph.style.size;
    const gap = last === null ? 0 : glyph.x0 - last.x1;
    if (glyph.spaced || newLine || gap > 0.2 * glyph.style.size) text += " ";
    text += glyph.text;
    last = glyph;
  }
  return text;
}

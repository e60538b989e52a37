import { type Legibility, measureLegibility } from "../../language/legibility.ts";
import { isBlank } from "./glyph-words.ts";
import type { Glyph, PdfPage } from "./pdf-page.ts";

/** Whether the text layer of a page can be used, decided before any OCR. */
export type TextLayerQuality =
  /** The letters are visible and read well, or the page has no picture. */
  | "good"
  /** Too few words to judge them: the page is like the other pages of the file. */
  | "too-short"
  /** Hidden letters over a picture that read as Vietnamese. An engine wrote them, so single words may be wrong. */
  | "recognized"
  /** Hidden letters that are not those of the page: OCR in another language under a scan. */
  | "wrong"
  /** Visible letters whose codes are not those of the page: glyph numbers, blanks, or codes without meaning. */
  | "garbled"
  /** No text, or only the note of a signature, on a page that shows text. */
  | "missing"
  /** The page has no text. */
  | "blank";

/** The note of an electronic signature has at most this many letters; a page of text has more. */
const SIGNATURE_NOTE = 250;
/** A page is a scan if images cover at least this share of it. */
const SCAN_COVER = 0.5;
/** A page without letters shows text if images cover this share of it, or if it draws this many letters as outlines. */
const PICTURE_COVER = 0.1;
const MIN_OUTLINED = 12;
/**
 * Shares of words that are whole syllables, and of words with diacritics. Clean Vietnamese has over 0.95 and 0.8, OCR in
 * English below 0.65 and 0.25.
 */
const WHOLE = 0.85;
const MARKED = 0.5;
/** Visible letters are "garbled" only if fewer words than this are whole; Vietnamese without diacritics has 0.68. */
const NO_TEXT = 0.45;
const ODD = 0.15;
const FEW_WORDS = 12;
/** The same for a few words: odd words for each word. */
const ODD_OF_FEW = 1;
/** Different letters stated as blanks. Fonts whose blanks all have the same wrong box have one or two. */
const LETTERS_AS_BLANKS = 3;
/** Fonts of the 1990s: restoration converts their letters by a table, so no OCR is needed. */
const LEGACY_FONT = /^(?:\.Vn|VNI[-_ ]|VN[A-Z]?[-_ ]|VPS)/iu;

/** Judges a text layer by its letters' visibility and by its words. `imageCover`: share of the page under images. */
export function textLayerQuality(page: PdfPage, imageCover: number): TextLayerQuality {
  const { seen, hidden, fonts } = countLetters(page.glyphs);
  const isScan = imageCover >= SCAN_COVER && seen <= SIGNATURE_NOTE;
  if (isScan && seen > 0 && isMeaningless(textOf(page.glyphs, false))) return "garbled";
  if (isScan) {
    if (hidden <= SIGNATURE_NOTE / 2) return "missing";
    return readsWell(measureLegibility(textOf(page.glyphs, true))) ? "recognized" : "wrong";
  }
  if (seen === 0) {
    if (hidden > 0 && readsWell(measureLegibility(textOf(page.glyphs, true)))) return "good";
    return imageCover >= PICTURE_COVER || page.outlinedLetters >= MIN_OUTLINED ? "missing" : "blank";
  }
  if (page.lettersAsBlanks >= LETTERS_AS_BLANKS) return "garbled";
  if ([...fonts].some((font) => LEGACY_FONT.test(font))) return "good";
  const text = textOf(page.glyphs, false);
  const { words, whole, marked, odd } = measureLegibility(text);
  if (words < FEW_WORDS) return isMeaningless(text) ? "garbled" : "too-short";
  return (whole < NO_TEXT && marked < MARKED) || odd > ODD ? "garbled" : "good";
}

/** A page of figures has few kinds of signs; the numbers of a small font's glyphs come out as all of them. */
const FEWEST_SIGNS = 60;
const FEWEST_KINDS = 10;
const SIGN_SHARE = 0.4;

/** True for codes without meaning; the note of a signature has an address and figures, but it has words. */
const isMeaningless = (text: string) =>
  measureLegibility(text).odd > ODD_OF_FEW || isUnnamed(text) || isSigns(text);

/** True for a text of which half the letters have no meaning. */
const isUnnamed = (text: string) =>
  2 * (text.match(/\ufffd/gu) ?? []).length > text.replace(/\s/gu, "").length;

/** True for a text of different signs instead of words. */
function isSigns(text: string): boolean {
  const signs = text.match(/[!-/:-@[-`{-~]/gu) ?? [];
  const visible = text.replace(/\s/gu, "").length;
  return (
    signs.length >= FEWEST_SIGNS &&
    signs.length >= SIGN_SHARE * visible &&
    new Set(signs).size >= FEWEST_KINDS
  );
}

/** The numbers of visible and hidden letters, and the fonts of the visible ones. */
function countLetters(glyphs: readonly Glyph[]): { seen: number; hidden: number; fonts: Set<string> } {
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

/** The letters in the order of the file, with a blank where the file or PDFium has one and where the line changes. */
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

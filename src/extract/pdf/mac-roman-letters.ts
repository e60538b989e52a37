import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Style } from "../layout/word.ts";
import { isBlank } from "./glyph-words.ts";
import type { Glyph } from "./pdf-page.ts";

// PDFium decodes a symbolic TrueType font as Mac Roman if the file states no encoding for it, or if the font has only a character
// table for the Macintosh. Programs on Windows write such fonts with the codes of Windows-1252: "à" becomes "‡". PDFium's
// public functions give neither the codes nor the encoding, so the words decide.

const SMALL_LETTER = /^[àáâãèéêìíòóôõùúý]$/u;
const LETTER = /^[àáâãèéêìíòóôõùúý]$/iu;
/** The codes in which the two encodings differ. */
const CODES = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
const WINDOWS = [...new TextDecoder("windows-1252").decode(CODES)];
const WINDOWS_OF = new Map<string, string>(
  [...new TextDecoder("macintosh").decode(CODES)].map((letter, i) => [letter, WINDOWS[i]!]),
);
/** Codes without a letter in PDF's Mac Roman come out as these letters of Windows-1252; Vietnamese needs no other meaning of them. */
for (const sign of "°¶º¸ÅÆ") WINDOWS_OF.delete(sign);
/** Both "Ã" (which PDF's Mac Roman lacks) and "Ì" come out as this letter. */
const EITHER = "Ã";
/** "LÃNH", "RÃNH"; after other letters "ÌNH" ("BÌNH", "TÌNH") is far more frequent than "ÃNH". */
const BEFORE_A = new Set(["L", "R"]);
/** What only a misread font shows: small Vietnamese letters come out as signs and letters that Vietnamese does not have ("‡", "Û"). */
const SIGNS_OF_MISREADING: ReadonlySet<string> = new Set(
  [...WINDOWS_OF].flatMap(([stated, letter]) =>
    SMALL_LETTER.test(letter) && !LETTER.test(stated) ? stated : [],
  ),
);
const AFTER_WORD = /[.,;:!?)\]"”…]{1,8}$/u;
const BEFORE_WORD = /^[("“[]{1,8}/u;
/** A gap between words, and a step to another line (em). */
const GAP = 0.2;
const STEP = 0.5;

/**
 * The letters of a page, with those of misread fonts corrected. A font is misread if the correction makes syllables of more of its
 * words than it destroys.
 * @param symbolic the styles with symbolic fonts
 */
export function correctMacRoman(glyphs: Glyph[], symbolic: ReadonlySet<Style>): Glyph[] {
  const isSuspect = ({ text, style }: Glyph) => symbolic.has(style) && WINDOWS_OF.has(text);
  if (!glyphs.some((glyph) => SIGNS_OF_MISREADING.has(glyph.text) && symbolic.has(glyph.style)))
    return glyphs;
  const gains = new Map<Style, number>();
  for (const word of wordsIn(glyphs)) {
    const suspects = new Set(word.filter(isSuspect).map(({ style }) => style));
    if (suspects.size === 0) continue;
    const stated = isSyllable(word.map(({ text }) => text));
    const corrected = isSyllable(
      word.map((glyph, i) => (isSuspect(glyph) ? windowsLetter(word, i) : glyph.text)),
    );
    const gain = Number(corrected) - Number(stated);
    for (const style of suspects) gains.set(style, (gains.get(style) ?? 0) + gain);
  }
  const isMisread = (glyph: Glyph) => (gains.get(glyph.style) ?? 0) > 0 && isSuspect(glyph);
  return glyphs.map((glyph, i) => (isMisread(glyph) ? { ...glyph, text: windowsLetter(glyphs, i) } : glyph));
}

function windowsLetter(glyphs: readonly Glyph[], i: number): string {
  const { text } = glyphs[i]!;
  if (text !== EITHER) return WINDOWS_OF.get(text) ?? text;
  const isInh =
    glyphs[i + 1]?.text === "N" && glyphs[i + 2]?.text === "H" && !BEFORE_A.has(glyphs[i - 1]?.text ?? "");
  return isInh ? "Ì" : EITHER;
}

/**
 * Whether letters make one syllable, with signs around it. Single letters and a capital inside a word do not count: a bullet would become
 * "á", and "t…" "tÉ".
 */
function isSyllable(letters: readonly string[]): boolean {
  const word = letters.join("").replace(BEFORE_WORD, "").replace(AFTER_WORD, "").normalize("NFC");
  const lower = word.toLowerCase();
  const isCased = word === word.toUpperCase() || word.slice(1) === lower.slice(1);
  return word.length > 1 && isCased && isVietnameseSyllable(lower);
}

/** The letters of each word, in the order of the file. */
function wordsIn(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) last = null;
    else {
      if (last && !glyph.spaced && isNear(last, glyph)) words.at(-1)!.push(glyph);
      else words.push([glyph]);
      last = glyph;
    }
  }
  return words;
}

const isNear = (last: Glyph, { x0, baseline, style: { size } }: Glyph) =>
  x0 - last.x1 <= GAP * size && Math.abs(baseline - last.baseline) <= STEP * size;

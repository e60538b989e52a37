import { regex } from "../../language/regex.ts";
import { LINE_DRIFT, type Word, wordGap } from "../layout/word.ts";
import type { Glyph } from "./pdf-page.ts";

/** Letters may overlap by this much and still make one word (em). */
const BACKWARDS = 0.35;
const MARK = regex`^\p{M}`;
/** A raised or lowered word is smaller than its neighbour by this factor, and has at most this many letters. */
const SMALL = 0.8;
const LONGEST_RAISED = 4;

/**
 * Joins letters to words in the order of the file. A letter that is drawn later into a gap (from a fallback font) becomes
 * a separate word here; the layout orders the words by their boxes.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let last: Word | null = null;
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    const isPart = before !== null && isSamePlace(before, glyph);
    before = glyph;
    if (isBlank(glyph)) {
      if (last) last.blankAfter = true;
      last = null;
    } else if (last && (isPart || continuesWord(last, glyph))) {
      last.text += glyph.text;
      last.x1 = Math.max(last.x1, glyph.x1);
      last.y0 = Math.min(last.y0, glyph.y0);
      last.y1 = Math.max(last.y1, glyph.y1);
    } else {
      last = startWord(glyph);
      words.push(last);
    }
  }
  return markRaised(words);
}

function startWord({ text, x0, y0, x1, y1, baseline, style, spaced }: Glyph): Word {
  const em = style.size || y1 - y0 || 1;
  return { text, x0, y0, x1, y1, baseline, em, style, raised: false, blankAfter: false, spaced };
}

/** Ranges of codes without blanks, which contain nearly all letters. They are tested first, because it is fast. */
const PRINTED = [0x1681, 0x1fff] as const;
const PRINTED_LATIN = [0xa1, 0x167f] as const;
const PRINTED_ASCII = [0x21, 0x84] as const;

/** Whether a letter prints nothing. */
export function isBlank({ text }: Pick<Glyph, "text">): boolean {
  const code = text.charCodeAt(0);
  if (code >= PRINTED_ASCII[0] && code <= PRINTED_ASCII[1]) return false;
  if (code >= PRINTED_LATIN[0] && code <= PRINTED_LATIN[1]) return false;
  if (code >= PRINTED[0] && code <= PRINTED[1]) return false;
  return text.trim() === "";
}

/** PDFium gives the letters of a ligature ("fi") the same place, and both codes of a letter that has two. */
const isSamePlace = (a: Glyph, b: Glyph) => a.x0 === b.x0 && a.x1 === b.x1 && a.baseline === b.baseline;

function continuesWord(word: Word, glyph: Glyph): boolean {
  if (word.style !== glyph.style && word.style.size !== glyph.style.size) return false;
  if (Math.abs(word.baseline - glyph.baseline) > LINE_DRIFT * word.em) return false;
  const gap = glyph.x0 - word.x1;
  return gap <= wordGap(glyph) * word.em && (gap >= -BACKWARDS * word.em || MARK.test(glyph.text));
}

/** Moves small raised or lowered words ("[1]", the 2 of "m²") to the baseline of the text that they touch. */
function markRaised(words: Word[]): Word[] {
  if (words.every((word) => word.em === words[0]!.em)) return words;
  words.forEach((word, i) => {
    if (word.text.length > LONGEST_RAISED) return;
    for (const neighbour of [words[i - 1], words[i + 1]]) {
      if (!neighbour || word.em > SMALL * neighbour.em) continue;
      const lift = (neighbour.baseline - word.baseline) / neighbour.em;
      const gap = neighbour === words[i - 1] ? word.x0 - neighbour.x1 : neighbour.x0 - word.x1;
      if (lift < -0.35 || lift > 0.7 || Math.abs(gap) > 0.6 * neighbour.em) continue;
      word.raised = lift > 0.15;
      word.baseline = neighbour.baseline;
      return;
    }
  });
  return words;
}

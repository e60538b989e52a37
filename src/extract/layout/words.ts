import type { Glyph, Style } from "./page-content.ts";

/** Letters that stand close together on one line. `em` is the font size in points. */
export interface Word {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  baseline: number;
  readonly em: number;
  readonly style: Style;
  /** Small and above the line of its neighbour: a footnote's mark, an exponent. */
  raised: boolean;
  /** The file has a blank behind it, however narrow. */
  blankAfter: boolean;
  /** The engine reads a blank before it. */
  readonly spaced: boolean;
  /** 0..1, where it was read off a picture; absent where the file states its letters. */
  readonly confidence?: number;
}

/** Wider holes between the boxes of two letters part words (em). */
const WORD_GAP = 0.18;
/** Enough where the engine, too, reads a blank. */
const SPACED_GAP = 0.1;
/** Letters of one line stand on baselines no further apart (em). */
export const LINE_DRIFT = 0.3;
const BACKWARDS = 0.35;
const MARK = /^\p{M}/u;
const SMALL = 0.8;

/**
 * Joins letters to words in the order of the file. A letter drawn later into a hole (a fallback font) makes a word of
 * its own here; lines put it into its place by its box.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let last: Word | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      if (last) last.blankAfter = true;
      last = null;
      continue;
    }
    if (last && belongs(last, glyph)) {
      last.text += glyph.text;
      last.x1 = Math.max(last.x1, glyph.x1);
      last.y0 = Math.min(last.y0, glyph.y0);
      last.y1 = Math.max(last.y1, glyph.y1);
      continue;
    }
    const { text, x0, y0, x1, y1, baseline, style } = glyph;
    const em = style.size || y1 - y0 || 1;
    last = {
      text,
      x0,
      y0,
      x1,
      y1,
      baseline,
      em,
      style,
      raised: false,
      blankAfter: false,
      spaced: glyph.spaced,
    };
    words.push(last);
  }
  return raiseSmall(words);
}

/** Between these no sign is a blank, and nearly all letters are: they need not be looked at closer. */
const PRINTED = [0x1681, 0x1fff] as const;
const PRINTED_LATIN = [0xa1, 0x167f] as const;
const PRINTED_ASCII = [0x21, 0x84] as const;

export function isBlank({ text }: Pick<Glyph, "text">): boolean {
  const code = text.charCodeAt(0);
  if (code >= PRINTED_ASCII[0] && code <= PRINTED_ASCII[1]) return false;
  if (code >= PRINTED_LATIN[0] && code <= PRINTED_LATIN[1]) return false;
  if (code >= PRINTED[0] && code <= PRINTED[1]) return false;
  return text.trim() === "";
}

/** The narrowest hole (em) that parts `next` from what stands before it. */
export function wordGap(next: { readonly spaced: boolean }): number {
  return next.spaced ? SPACED_GAP : WORD_GAP;
}

function belongs(word: Word, glyph: Glyph): boolean {
  if (word.style !== glyph.style && word.style.size !== glyph.style.size) return false;
  if (Math.abs(word.baseline - glyph.baseline) > LINE_DRIFT * word.em) return false;
  const gap = glyph.x0 - word.x1;
  return gap <= wordGap(glyph) * word.em && (gap >= -BACKWARDS * word.em || MARK.test(glyph.text));
}

/** Puts small raised or lowered bits ("[1]", "m²") on the line of the text that they touch. */
function raiseSmall(words: Word[]): Word[] {
  if (words.every((word) => word.em === words[0]!.em)) return words;
  words.forEach((word, i) => {
    if (word.text.length > 4) return;
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

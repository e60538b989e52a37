import { memoizeRuns } from "../../language/memoize.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { isGlued } from "./glued-words.ts";

const MIN_WORDS = 4;
/** Number of words whose form is cached. */
const CACHED = 1 << 13;

/** The forms of a word: a syllable, capitals that are no syllable (abbreviations), any other. */
const [SYLLABLE, CAPITALS, OTHER] = [0, 1, 2];

const formOf = memoizeRuns((printed) => {
  if (isSyllableShape(bareKey(wordKey(printed)))) return SYLLABLE;
  return printed === printed.toUpperCase() ? CAPITALS : OTHER;
}, CACHED);

/**
 * True for a segment in another language inside bare Vietnamese text, where "the" must not become "thế". Most English
 * words cannot be Vietnamese syllables; bare Vietnamese with one or two foreign names has few such words.
 */
export function isForeignSegment(line: string, tokens: readonly ModelToken[]): boolean {
  let native = 0;
  let foreign = 0;
  let glued = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, start, end } = tokens[i]!;
    if (kind !== "word" || end - start < 2) continue;
    // Some words of any language look like glued syllables.
    if (isGlued(tokens[i - 1], tokens[i]!) || (i + 1 < tokens.length && isGlued(tokens[i], tokens[i + 1]!))) {
      glued++;
      continue;
    }
    const form = formOf(line, start, end);
    // Abbreviations occur in any text.
    if (form === CAPITALS) continue;
    if (form === OTHER) {
      // "pH", "Cd": units and symbols of two letters occur in any text.
      if (end - start > 2) foreign++;
    }
    // Stop: the foreign words can no longer outnumber the Vietnamese ones.
    else if (++native * 2 >= tokens.length) return false;
  }
  return native + foreign + glued >= MIN_WORDS && foreign > native;
}

/** Minimum number of words, and share of them that cannot be a syllable, in a segment that may be in another language. */
const FEW = { words: 5, share: 0.1 };

/** True for a segment with some words that are no syllables: with improbable words around them it is in another language. */
export function hasForeignWords(line: string, tokens: readonly ModelToken[]): boolean {
  let words = 0;
  let foreign = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, start, end } = tokens[i]!;
    if (kind !== "word" || end - start < 2) continue;
    words++;
    // Names occur in any text.
    if (line[start] !== line[start]!.toLowerCase()) continue;
    const form = formOf(line, start, end);
    if (form === OTHER || isGlued(tokens[i - 1], tokens[i]!)) foreign++;
  }
  return words >= FEW.words && foreign >= FEW.share * words;
}

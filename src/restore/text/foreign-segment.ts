import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";

const MIN_WORDS = 4;

/**
 * True for a segment in another language inside bare Vietnamese text, where "the" must not become "thế". Most English
 * words cannot be Vietnamese syllables; bare Vietnamese with one or two foreign names has few such words.
 */
export function isForeignSegment(line: string, tokens: readonly ModelToken[]): boolean {
  let native = 0;
  let foreign = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== "word" || end - start < 2) continue;
    const printed = line.slice(start, end);
    const shaped = isSyllableShape(bareKey(wordKey(printed)));
    // Abbreviations occur in any text.
    if (!shaped && printed === printed.toUpperCase()) continue;
    if (!shaped) foreign++;
    // Foreign words can no longer outnumber these.
    else if (++native * 2 >= tokens.length) return false;
  }
  return native + foreign >= MIN_WORDS && foreign > native;
}

import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";

const MIN_WORDS = 4;

/**
 * True for a segment in another language inside bare Vietnamese text: "the" must not become "thế" there. English has
 * most of its words in shapes that Vietnamese lacks; bare Vietnamese with a foreign name or two has few.
 */
export function isForeignSegment(line: string, tokens: readonly ModelToken[]): boolean {
  let native = 0;
  let foreign = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== "word" || end - start < 2) continue;
    const printed = line.slice(start, end);
    const shaped = isSyllableShape(bareKey(wordKey(printed)));
    // Abbreviations are at home in any text.
    if (!shaped && printed === printed.toUpperCase()) continue;
    if (!shaped) foreign++;
    // Whatever follows, foreign words can no longer outnumber these.
    else if (++native * 2 >= tokens.length) return false;
  }
  return native + foreign >= MIN_WORDS && foreign > native;
}

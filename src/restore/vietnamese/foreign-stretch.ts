import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";

const MIN_WORDS = 4;
/** English has most of its words in shapes that Vietnamese lacks; bare Vietnamese with a foreign name or two has few. */
const FOREIGN_SHARE = 0.5;

/** True for a stretch in another language inside bare Vietnamese text: "the" must not become "thế" there. */
export function isForeignStretch(line: string, tokens: readonly ModelToken[]): boolean {
  let words = 0;
  let foreign = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== "word" || end - start < 2) continue;
    const printed = line.slice(start, end);
    const shaped = isSyllableShape(bareKey(wordKey(printed)));
    // Abbreviations are at home in any text.
    if (!shaped && printed === printed.toUpperCase()) continue;
    words++;
    if (!shaped) foreign++;
  }
  return words >= MIN_WORDS && foreign > words * FOREIGN_SHARE;
}

import { wordKey } from "../../../src/language/model/word-key.ts";
import type { RestoredToken } from "../../../src/restore/decode/restored-line.ts";
import type { Restorer } from "../../../src/restore/text/restorer.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";

/** A word of a restored text. */
export interface JudgedWord {
  readonly token: RestoredToken;
  readonly isRight: boolean;
}

/**
 * Damages and restores a text, and compares its words with the same places of the truth. `damage` keeps the length of a line; lines
 * whose length it changes are left out.
 */
export function* judgedWords(
  lines: readonly string[],
  damage: (line: string) => string,
  restorer: Restorer,
): Generator<JudgedWord> {
  const damaged = lines.map(damage);
  const filter = new TextFilter(restorer);
  const results = [...filter.push(`${damaged.join("\n")}\n`), ...filter.end()];
  for (const [i, { restored }] of results.entries()) {
    const truth = lines[i]!;
    if (truth.length !== damaged[i]!.length) continue;
    // Restoration adds blanks between words that were printed together.
    let shift = 0;
    for (const token of restored.tokens) {
      const start = token.start - shift;
      shift += token.restored.length - token.original.length;
      if (!LETTER.test(token.original)) continue;
      const meant = truth.slice(start, start + token.original.length);
      yield { token, isRight: wordKey(meant) === wordKey(token.restored) };
    }
  }
}

const LETTER = /\p{L}/u;

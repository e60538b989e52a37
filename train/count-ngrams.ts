import { START } from "../src/language/model/model-tokens.ts";
import { NgramCounter } from "./ngram-counter.ts";

/**
 * Counts n-grams of 1 to `order` words over all components. N-grams do not span sentence starts, and a start is only a
 * context, never the last word.
 */
export function countNgrams(
  streams: readonly Uint32Array[],
  renumber: Uint32Array,
  vocabulary: number,
  order: number,
): NgramCounter[] {
  const levels = Array.from({ length: order }, () => new NgramCounter(streams.length));
  // Single words are numbered as in the vocabulary.
  for (let word = 0; word < vocabulary; word++) {
    levels[0]!.add(0, word, 0, 0);
    levels[0]!.counts[0]![word] = 0;
  }
  const previous = new Int32Array(order); // numbers of the n-grams that end at the previous word, by order; -1: none
  streams.forEach((stream, component) => {
    previous.fill(-1);
    for (let i = 0; i < stream.length; i++) {
      const word = renumber[stream[i]!]!;
      if (word === START) {
        previous.fill(-1);
        previous[0] = START;
        continue;
      }
      let suffix = levels[0]!.add(0, word, 0, component);
      const ending = [suffix];
      for (let n = 1; n < order; n++) {
        const prefix = previous[n - 1]!;
        if (prefix < 0) break;
        suffix = levels[n]!.add(prefix, word, suffix, component);
        ending.push(suffix);
      }
      previous.fill(-1);
      for (let n = 0; n < ending.length; n++) previous[n] = ending[n]!;
    }
  });
  return levels;
}

// The features of the examples, computed once for all epochs and both ways of learning.
import {
  endFeatures,
  insideFeatures,
  type NameSituation,
  nameClasses,
} from "../../src/parse/units/ends/model/end-features.ts";
import { FeatureList } from "../../src/parse/units/ends/model/feature-list.ts";
import type { WordClasses } from "../../src/parse/units/ends/model/word-classes.ts";
import { FeatureTable } from "./feature-table.ts";

export interface Example {
  readonly at: NameSituation;
  /** Index of the name's last word. */
  readonly last: number;
}

/** The numbers of the features of an example, one list after the other. */
export interface FeaturedExample {
  /** Index of the word before the first word after the head, and of the name's last word. */
  readonly from: number;
  readonly last: number;
  readonly words: number;
  readonly numbers: Int32Array;
  /** For word k at 6k: where the features of the word inside begin and those of the end begin, each without and with words. */
  readonly bounds: Int32Array;
}

export interface Featured {
  readonly examples: readonly FeaturedExample[];
  readonly table: FeatureTable;
}

/** Features of fewer examples are left out. */
const LEAST = 4;

/** Numbers the features of all examples. */
export function featured(examples: readonly Example[], classes: WordClasses): Featured {
  const table = new FeatureTable();
  const found = examples.map((example) => featuresOf(example, classes, table));
  for (const { numbers } of found)
    for (let i = 0; i < numbers.length; i++) if (table.countOf(numbers[i]!) < LEAST) numbers[i] = -1;
  return { examples: found, table };
}

function featuresOf({ at, last }: Example, classes: WordClasses, table: FeatureTable): FeaturedExample {
  const { words } = at.window;
  const list = new FeatureList();
  const known = nameClasses(words, classes);
  const numbers: number[] = [];
  const bounds = new Int32Array(words.length * 6);
  /** Features that do not name words are listed first. */
  const add = (features: typeof insideFeatures, k: number, place: number) => {
    bounds[place] = numbers.length;
    features(at, k, known, list, true);
    bounds[place + 1] = numbers.length + list.count;
    list.count = 0;
    features(at, k, known, list);
    for (let i = 0; i < list.count; i++) numbers.push(table.count(list.keys[i]!));
    list.count = 0;
    bounds[place + 2] = numbers.length;
  };
  for (let k = at.body - 1; k < words.length; k++) {
    if (k >= at.body) add(insideFeatures, k, k * 6);
    add(endFeatures, k, k * 6 + 3);
  }
  return { from: at.body - 1, last, words: words.length, numbers: Int32Array.from(numbers), bounds };
}

/** The weights by their features' hashes, without the smallest ones; the largest first. */
export function weightsOf({ table }: Featured, weights: Float32Array): [key: number, weight: number][] {
  const found: [number, number][] = [];
  for (let number = 0; number < weights.length; number++)
    if (Math.abs(weights[number]!) > 0.02) found.push([table.keyOf(number), weights[number]!]);
  return found.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
}

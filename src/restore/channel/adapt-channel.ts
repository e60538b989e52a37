// A page's damage is all of one kind, and a first reading already explains most of it: what it shows of the engine's
// habits is learned, and the page read again. So a family of damage that no table knows is met half-way.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import type { Restored } from "../decode/restored-line.ts";
import { type Channel, type LetterCase, MAX_READ, type Observed, tableOf } from "./channel.ts";

/** Fewer sure words teach nothing. */
const MIN_WORDS = 100;
/** Readings less probable are no teachers. */
const SURE = 0.5;
const MAX_TRUE = 2;
const MAX_LETTERS = 12;
const MAX_TRUE_LETTERS = 8;
/** The table of one alignment, used again and again: many small ones would lie about until they are swept up. */
const MAX_CELLS = (MAX_TRUE_LETTERS + 1) * (MAX_LETTERS + 1);
const costs = new Float64Array(MAX_CELLS);
const origins = new Int32Array(MAX_CELLS);

type Tables = Record<LetterCase, { edits: Map<string, number>; totals: Map<string, number> }>;

/** The channel as the restored lines have taught it; null where they are too few. */
export function adaptChannel(
  channel: Channel,
  lines: readonly Restored[],
  model: LanguageModel,
): Channel | null {
  const words = new Map<string, number>();
  let count = 0;
  for (const { tokens } of lines) {
    for (const { original, restored, probability } of tokens) {
      if (probability < SURE || original.length > MAX_LETTERS || !/^\p{L}{1,8}$/u.test(restored)) continue;
      if (model.id(wordKey(restored)) === UNKNOWN) continue;
      count++;
      const pair = `${restored}\t${original}`;
      words.set(pair, (words.get(pair) ?? 0) + probability);
    }
  }
  if (count < MIN_WORDS) return null;
  const tables: Tables = { lower: fresh(), title: fresh(), upper: fresh() };
  for (const [pair, weight] of words) {
    const [restored, original] = pair.split("\t") as [string, string];
    observe(tables, channel, restored, original, weight);
  }
  return channel.adapted(tables satisfies Record<LetterCase, Observed>);
}

const fresh = () => ({ edits: new Map<string, number>(), totals: new Map<string, number>() });

function caseOf(word: string): LetterCase {
  const small = word.toLowerCase();
  if (word[0] === small[0]) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "title";
}

/** Lays the cheapest edits between a word and its damaged form, and counts them. */
function observe(tables: Tables, channel: Channel, restored: string, original: string, weight: number): void {
  const letterCase = caseOf(restored);
  const truth = wordKey(restored);
  const n = truth.length;
  const width = original.length + 1;
  const best = costs.fill(Number.POSITIVE_INFINITY, 0, (n + 1) * width);
  const from = origins;
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j < width; j++) {
      const here = best[i * width + j]!;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (let a = 0; a <= MAX_TRUE && i + a <= n; a++) {
        for (let b = a === 0 ? 1 : 0; b <= MAX_READ && j + b < width; b++) {
          const cost =
            here + channel.cost(truth.slice(i, i + a), original.slice(j, j + b), letterCase, i === 0);
          const to = (i + a) * width + j + b;
          if (cost >= best[to]!) continue;
          best[to] = cost;
          from[to] = i * width + j;
        }
      }
    }
  }
  if (best[n * width + width - 1] === Number.POSITIVE_INFINITY) return;
  for (let at = n * width + width - 1; at > 0; at = from[at]!) {
    const back = from[at]!;
    const i = Math.floor(back / width);
    const edit = `${truth.slice(i, Math.floor(at / width))}\t${original.slice(back % width, at % width)}`;
    bump(tables[tableOf(letterCase, i === 0)].edits, edit, weight);
  }
  for (let i = 0; i < n; i++) {
    const { totals } = tables[tableOf(letterCase, i === 0)];
    for (let a = 1; a <= MAX_TRUE && i + a <= n; a++) bump(totals, truth.slice(i, i + a), weight);
  }
}

const bump = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);

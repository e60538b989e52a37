// Adapts a channel to one page. One engine caused all damage of the page, and a first restoration explains most of it. Its
// edits are learned and the page is restored again. This helps with engines that have no table.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { Restored } from "../decode/restored-line.ts";
import { type Channel, MAX_READ, type Observed, tableOf } from "./channel.ts";
import type { LetterCase } from "./letter-case.ts";

/** Fewer certain words are not enough to learn from. */
const MIN_WORDS = 100;
/** Minimum probability of a word from which edits are learned. */
const MIN_PROBABILITY = 0.5;
const MAX_TRUE = 2;
const MAX_LETTERS = 12;
const MAX_TRUE_LETTERS = 8;

type Tables = Record<LetterCase, { edits: Map<string, number>; totals: Map<string, number> }>;

/** The channel adapted to restored lines; null if they contain too few words. */
export function adaptChannel(
  channel: Channel,
  lines: readonly Restored[],
  model: LanguageModel,
): Channel | null {
  const words = new Map<string, number>();
  let count = 0;
  for (const { tokens } of lines) {
    for (const { original, restored, probability } of tokens) {
      if (
        probability < MIN_PROBABILITY ||
        original.length > MAX_LETTERS ||
        !regex`^\p{L}{1,8}$`.test(restored)
      )
        continue;
      if (model.id(wordKey(restored)) === UNKNOWN) continue;
      count++;
      const pair = `${restored}\t${original}`;
      words.set(pair, (words.get(pair) ?? 0) + probability);
    }
  }
  if (count < MIN_WORDS) return null;
  const counter = new EditCounter(channel);
  for (const [pair, weight] of words) {
    const [restored, original] = pair.split("\t") as [string, string];
    counter.observe(restored, original, weight);
  }
  return channel.adapted(counter.tables satisfies Record<LetterCase, Observed>);
}

const fresh = () => ({ edits: new Map<string, number>(), totals: new Map<string, number>() });

function caseOf(word: string): LetterCase {
  const small = word.toLowerCase();
  if (word[0] === small[0]) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "title";
}

/** Counts the edits of the cheapest alignment between words and their damaged forms. */
class EditCounter {
  readonly tables: Tables = { lower: fresh(), title: fresh(), upper: fresh() };
  private readonly channel: Channel;
  /** The alignment table. It is reused, because many small tables would burden the garbage collector. */
  private readonly costs = new Float64Array((MAX_TRUE_LETTERS + 1) * (MAX_LETTERS + 1));
  private readonly origins = new Int32Array(this.costs.length);

  constructor(channel: Channel) {
    this.channel = channel;
  }

  observe(restored: string, original: string, weight: number): void {
    const letterCase = caseOf(restored);
    const truth = wordKey(restored);
    if (!this.align(truth, original, letterCase)) return;
    const width = original.length + 1;
    for (let at = truth.length * width + width - 1; at > 0; at = this.origins[at]!) {
      const back = this.origins[at]!;
      const i = Math.floor(back / width);
      const edit = `${truth.slice(i, Math.floor(at / width))}\t${original.slice(back % width, at % width)}`;
      bump(this.tables[tableOf(letterCase, i === 0)].edits, edit, weight);
    }
    for (let i = 0; i < truth.length; i++) {
      const { totals } = this.tables[tableOf(letterCase, i === 0)];
      for (let a = 1; a <= MAX_TRUE && i + a <= truth.length; a++)
        bump(totals, truth.slice(i, i + a), weight);
    }
  }

  /** Fills the alignment table; false if no edits lead from one text to the other. */
  private align(truth: string, original: string, letterCase: LetterCase): boolean {
    const n = truth.length;
    const width = original.length + 1;
    const best = this.costs.fill(Number.POSITIVE_INFINITY, 0, (n + 1) * width);
    best[0] = 0;
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j < width; j++) {
        const here = best[i * width + j]!;
        if (here === Number.POSITIVE_INFINITY) continue;
        for (let a = 0; a <= MAX_TRUE && i + a <= n; a++) {
          for (let b = a === 0 ? 1 : 0; b <= MAX_READ && j + b < width; b++) {
            const read = original.slice(j, j + b);
            const cost = here + this.channel.cost(truth.slice(i, i + a), read, letterCase, i === 0);
            const to = (i + a) * width + j + b;
            if (cost >= best[to]!) continue;
            best[to] = cost;
            this.origins[to] = i * width + j;
          }
        }
      }
    }
    return best[n * width + width - 1] !== Number.POSITIVE_INFINITY;
  }
}

const bump = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);

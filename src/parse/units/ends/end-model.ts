import { GAP, hashOf, type WindowWord } from "../../text/word-window.ts";
import { endFeatures, insideFeatures, type NameSituation, nameClasses } from "./end-features.ts";
import { FeatureList } from "./feature-list.ts";
import type { HashedBytes } from "./hashed-bytes.ts";
import type { WordClasses } from "./word-classes.ts";

/** Words that no name ends with. */
const NO_LAST: ReadonlySet<number> = new Set(
  "và của các với cho về hoặc những gồm là như do để tại từ đến bởi nhưng nếu khi theo trong"
    .split(" ")
    .map(hashOf),
);
const FIELD_OF: readonly number[] = ["lĩnh", "vực"].map(hashOf);

const isNoLast = (words: readonly WindowWord[], k: number): boolean =>
  NO_LAST.has(words[k]!.hash) || (words[k]!.hash === FIELD_OF[1] && words[k - 1]?.hash === FIELD_OF[0]);

/** A class of units goes on to a verb of tasks at most: "các đơn vị | quan tâm", not "| trong lĩnh vực". */
const isVerbAfter = ({ window, verbs, body }: NameSituation, k: number): boolean =>
  k >= body &&
  verbs(k + 1) === 1 &&
  window.words[k + 1]!.gap <= GAP.comma &&
  window.words[k + 2]?.hash !== FIELD_OF[0];

/** No later end was ever the best where one is worse than an earlier one by this much. */
const HOPELESS = 450;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * Where a name ends: the end with the highest sum of weights of all words inside and of the end itself (the best path of a
 * chain of words that are first inside and then outside).
 */
export class EndModel {
  readonly #weights: HashedBytes;
  readonly #classes: WordClasses;
  readonly #features = new FeatureList();

  /** `weights`: of each feature, as a signed byte. */
  constructor(weights: HashedBytes, classes: WordClasses) {
    this.#weights = weights;
    this.#classes = classes;
  }

  /** The score of each word as the last of the name; words before the one before the body are no ends. */
  scores(at: NameSituation): number[] {
    const { words } = at.window;
    const classes = nameClasses(words, this.#classes);
    const scores = new Array<number>(words.length).fill(IMPOSSIBLE);
    const list = this.#features;
    let inside = 0;
    let best = IMPOSSIBLE;
    for (let k = at.body - 1; k < words.length; k++) {
      if (k >= at.body) {
        insideFeatures(at, k, classes, list);
        inside += this.#take();
      }
      if (isNoLast(words, k)) continue;
      endFeatures(at, k, classes, list);
      const score = inside + this.#take();
      scores[k] = score;
      best = Math.max(best, score);
      if (score < best - HOPELESS || (at.group && isVerbAfter(at, k))) break;
    }
    return scores;
  }

  /** The sum of the weights of the listed features; the list is empty then. */
  #take(): number {
    const { keys, count } = this.#features;
    this.#features.count = 0;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (this.#weights.get(keys[i]!) << 24) >> 24;
    return sum;
  }
}

/** The index of the highest score. */
export function bestOf(scores: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}

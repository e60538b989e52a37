import { GAP, hashOf, SHAPE, type WindowWord } from "../../../text/word-window.ts";
import { endFeatures, insideFeatures, type NameSituation, nameClasses } from "./end-features.ts";
import { FeatureList } from "./feature-list.ts";
import type { HashedBytes } from "./hashed-bytes.ts";
import { togetherOf, verbOf, type WordClasses } from "./word-classes.ts";

/** Words that no name ends with. */
const NO_LAST: ReadonlySet<number> = new Set(
  "và của các với cho về hoặc những gồm là như do để tại từ đến bởi nhưng nếu khi theo trong"
    .split(" ")
    .map(hashOf),
);
const FIELD_OF: readonly number[] = ["lĩnh", "vực"].map(hashOf);

const OWNED_BY = hashOf("thuộc");

function isNoLast(words: readonly WindowWord[], k: number): boolean {
  const { hash } = words[k]!;
  const next = words[k + 1];
  // "các đơn vị trực thuộc" is complete, but not before a name: "các đơn vị trực thuộc | Sở".
  if (hash === OWNED_BY) return next?.gap === GAP.blank && next.shape !== SHAPE.small;
  return NO_LAST.has(hash) || (hash === FIELD_OF[1] && words[k - 1]?.hash === FIELD_OF[0]);
}

/** True where the name of a group must end, because a verb follows: "các đơn vị | quan tâm", but not "| trong lĩnh vực". */
const isVerbAfter = ({ window, verbs, body }: NameSituation, k: number): boolean =>
  k >= body &&
  verbs(k + 1) === 1 &&
  window.words[k + 1]!.gap <= GAP.comma &&
  window.words[k + 2]?.hash !== FIELD_OF[0];

/**
 * True where the first word after a name's head is the first syllable of a compound: no name ends in "Ban Công | tác". A pair of
 * syllables that often occur together is a compound.
 */
const isInCompound = (
  { window: { words }, body }: NameSituation,
  k: number,
  classes: WordClasses,
): boolean => {
  const next = words[k + 1];
  if (k !== body || next?.gap !== GAP.blank || next.shape !== SHAPE.small) return false;
  return togetherOf(classes.of(words[k]!.hash, next.hash)) >= COMPOUND;
};
const COMPOUND = 2;

/** Words after a comma that begin a clause about the unit before it: "Phòng Tổng hợp, theo chức năng được giao, …". */
const BEGINS_CLAUSE: ReadonlySet<number> = new Set(
  "gồm bao theo trên căn khi trong để nếu sau trước có phải là chủ phối tham chịu ngoài đồng từ hằng hàng định với do đã sẽ cần được tiếp thường kịp nhằm"
    .split(" ")
    .map(hashOf),
);

/** True where the end would put a comma between a unit and its predicate: "Trung tâm Giám sát |, điều hành đô thị nâng cấp …". */
function isBeforeComma({ window: { words }, begins, group }: NameSituation, k: number): boolean {
  const next = words[k + 1];
  const isCut = !group && next?.gap === GAP.comma && next.shape === SHAPE.small;
  return isCut && begins(k + 1) === 0 && !BEGINS_CLAUSE.has(next.hash);
}
/** In units of the weights. */
const COMMA_COST = 60;

/** The search stops at an end whose score is lower than the best one by more than this; no later end is better then. */
const LARGEST_DROP = 450;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * A linear model of the end of a name: the score of an end is the sum of the weights of all words inside the name and of
 * the end itself; the end with the highest score is chosen.
 */
export class EndModel {
  readonly #weights: HashedBytes;
  readonly #classes: WordClasses;
  readonly #features = new FeatureList();

  /** `weights`: the weight of each feature, as a signed byte. */
  constructor(weights: HashedBytes, classes: WordClasses) {
    this.#weights = weights;
    this.#classes = classes;
  }

  get classes(): WordClasses {
    return this.#classes;
  }

  /** The score of each word as the last word of the name; -Infinity for words that cannot be the last. */
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
      if (isNoLast(words, k) || isInCompound(at, k, this.#classes)) continue;
      endFeatures(at, k, classes, list);
      const score = inside + this.#take();
      scores[k] = score;
      best = Math.max(best, score);
      if (score < best - LARGEST_DROP || (at.group && isVerbAfter(at, k))) break;
    }
    return scores;
  }

  /** The part of the classes of the first word, and of the first two as a pair, for verbs. */
  verbClassOf([first, second]: readonly WindowWord[]): { word: number; pair: number } {
    if (!first) return { word: 0, pair: 0 };
    const pair = second && second.gap === GAP.blank ? this.#classes.of(first.hash, second.hash) : 0;
    return { word: verbOf(this.#classes.of(first.hash, 0)), pair: verbOf(pair) };
  }

  /** True for two words that a large corpus has together more often than by chance. */
  isCompound([first, second]: readonly WindowWord[]): boolean {
    return first && second?.gap === GAP.blank
      ? togetherOf(this.#classes.of(first.hash, second.hash)) >= COMPOUND
      : false;
  }

  /** Returns the sum of the weights of the listed features and empties the list. */
  #take(): number {
    const { keys, count } = this.#features;
    this.#features.count = 0;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (this.#weights.get(keys[i]!) << 24) >> 24;
    return sum;
  }
}

/** The index of the end with the highest score, or of a later one that is nearly as good and does not precede a comma. */
export function bestOf(scores: readonly number[], at: NameSituation): number {
  const best = highestFrom(scores, 0);
  if (!isBeforeComma(at, best)) return best;
  const later = highestFrom(scores, best + 1);
  return later < scores.length && scores[later]! > scores[best]! - COMMA_COST ? later : best;
}

function highestFrom(scores: readonly number[], from: number): number {
  let best = from;
  for (let k = from + 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}

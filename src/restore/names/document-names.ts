import { regex } from "../../language/regex.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import { type CatalogueNames, pairOf } from "./catalogue-names.ts";
import { costOf, type NamePath, NameTree } from "./name-tree.ts";
import { hasCapitals, isCapital, isOfPlace, type NameWord } from "./name-word.ts";

/** First words of bodies of which the catalogue has few or none. */
const BODIES = [
  "phòng",
  "ban",
  "đội",
  "tổ",
  "trạm",
  "trường",
  "công",
  "hội",
  "quỹ",
  "viện",
  "nhà",
  "khoa",
  "hạt",
  "đồn",
  "cụm",
  "xí",
];
/** Words of a name that are remembered. */
const LONGEST = 9;
const SEVERAL = 2;
const MANY = 3;

/** The names that a document prints intact, up to the next sign: where they end is not known. */
export class DocumentNames {
  readonly #known: CatalogueNames;
  readonly #names = new NameTree();
  /** How often two words are adjacent. */
  readonly #pairs = new Map<string, number>();

  constructor(lines: readonly (readonly NameWord[])[], known: CatalogueNames) {
    this.#known = known;
    const first = new Set([...known.firstWords, ...BODIES]);
    for (const words of lines)
      for (const [i, word] of words.entries()) {
        const before = words[i - 1];
        if (before && word.gap !== "") this.#count(pairOf(before.key, word.key));
        if (word.isIntact && first.has(word.key) && beginsName(words, i))
          this.#names.add(intactFrom(words, i));
      }
  }

  hasPair(first: NameWord, second: NameWord): boolean {
    return this.#pairs.has(pairOf(first.key, second.key));
  }

  /** The name of another place that recognition has read as the words at `at`; null if there are several, or none. */
  nameAt(words: readonly NameWord[], at: number): NamePath | null {
    const paths = this.#names.pathsAt(words, at).filter((path) => this.#isDamaged(path, words, at));
    if (paths.length === 0) return null;
    const longest = greatestOf(paths.map(lastDamaged));
    const deepest = paths.filter((path) => lastDamaged(path) === longest);
    const least = leastOf(deepest.map(costOf));
    const nearest = deepest.filter((path) => costOf(path) === least).map((path) => upTo(path, longest));
    const spelled = new Set(nearest.map(({ words: own }) => own.map(({ key }) => key).join(" ")));
    return spelled.size === 1 ? nearest[0]! : null;
  }

  #count(pair: string): void {
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
  }

  #isDamaged({ words: names, damage, count }: NamePath, words: readonly NameWord[], at: number): boolean {
    const same = damage.filter((one) => one === "none").length;
    const damaged = damage.length - same;
    if (damaged === 0 || damaged > same) return false;
    if (!hasCapitals(names, words, at)) return false;
    return damage.every((own, k) => {
      if (own === "none") return true;
      const word = words[at + k]!;
      // "Ngọk Bay", "Tân Lạc" may be real beside "Ngọc Bay", "Tân Lộc"; "Tân Lôc" is no name.
      if (isOfPlace(words, at + k) && (own === "letters" || word.isPossible) && !STRANGE.test(word.text))
        return false;
      if (!word.isPossible) return same > 1 || (own === "marks" && count >= SEVERAL);
      return same > 1 && this.#isMeant(names, k, words, at);
    });
  }

  /** True if a word that exists is wrong here: elsewhere its neighbours are beside the other word, and never beside this one. */
  #isMeant(names: readonly NameWord[], k: number, words: readonly NameWord[], at: number): boolean {
    const name = names[k]!;
    const word = words[at + k]!;
    const before = names[k - 1];
    const after = words[at + k + 1];
    const read = [before && pairOf(before.key, word.key), after?.gap && pairOf(word.key, after.key)];
    const meant = [
      before && pairOf(before.key, name.key),
      names[k + 1] && pairOf(name.key, names[k + 1]!.key),
    ];
    const seen = (pair: string | undefined) => (pair ? (this.#pairs.get(pair) ?? 0) : 0);
    if (read.some((pair) => pair && (seen(pair) > 1 || this.#known.pairs.has(pair)))) return false;
    if (meant.some((pair) => pair && this.#known.pairs.has(pair))) return true;
    return (k === 0 || !isCapital(name)) && meant.some((pair) => seen(pair) >= MANY);
  }
}

/** No letter of any language of the country. */
const STRANGE = regex`[^\p{L}\p{M}'’-]`;

function beginsName(words: readonly NameWord[], i: number): boolean {
  const next = words[i + 1];
  return isCapital(words[i]!) || (next?.gap === " " && isCapital(next));
}

function intactFrom(words: readonly NameWord[], from: number): readonly NameWord[] {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST && isPart(words[to]!)) to++;
  return words.slice(from, to);
}

const isPart = ({ gap, isIntact }: NameWord) => isIntact && (gap === " " || gap === "-");

const lastDamaged = ({ damage }: NamePath): number => damage.findLastIndex((one) => one !== "none");

const upTo = (path: NamePath, last: number): NamePath => ({
  ...path,
  words: path.words.slice(0, last + 1),
  damage: path.damage.slice(0, last + 1),
});

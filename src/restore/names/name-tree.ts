import type { NameWord } from "./name-word.ts";
import { type Damage, damageOf, isBrokenHead } from "./word-damage.ts";

interface Node {
  readonly word: NameWord;
  readonly below: Map<string, Node>;
  /** How many names have these words. */
  count: number;
  /** How many names end here. */
  ends: number;
}

/** Words of a text that are those of a name, some of them damaged. */
export interface NamePath {
  readonly words: readonly NameWord[];
  readonly damage: readonly Damage[];
  readonly count: number;
  readonly isWhole: boolean;
}

/** A path has at most so many damaged words. */
const MOST_DAMAGED = 3;

/** Damage in letters weighs twice as much as in marks. */
export const costOf = ({ damage }: NamePath): number =>
  damage.reduce((sum, one) => sum + (one === "none" ? 0 : one === "marks" ? 1 : 2), 0);

/** Names word by word. */
export class NameTree {
  readonly #first = new Map<string, Node>();

  add(words: readonly NameWord[]): void {
    let level = this.#first;
    let last: Node | undefined;
    for (const [i, word] of words.entries()) {
      const key = keyOf(word, i);
      const node = level.get(key) ?? { word, below: new Map(), count: 0, ends: 0 };
      level.set(key, node);
      node.count++;
      level = node.below;
      last = node;
    }
    if (last) last.ends++;
  }

  /** The beginnings of names that recognition may have read as the words from `at` on, each ending in words that differ or at a name's end. */
  pathsAt(words: readonly NameWord[], at: number): NamePath[] {
    const found: NamePath[] = [];
    for (const node of this.#first.values()) {
      const damage =
        damageOf(words[at]!, node.word) ?? (isBrokenHead(words[at]!, node.word) ? "letters" : null);
      if (damage !== null)
        follow(node, { known: [node.word], damage: [damage] }, { words, next: at + 1 }, found);
    }
    return found;
  }
}

const keyOf = (word: NameWord, i: number): string => (i === 0 ? word.key : word.gap + word.key);

/** The words of a name that are followed so far, and how the words that were read differ. */
interface Follower {
  readonly known: readonly NameWord[];
  readonly damage: readonly Damage[];
}

/** Collects the paths below a node. `next`: the index of the word that was read after it. */
function follow(
  node: Node,
  { known, damage }: Follower,
  read: { readonly words: readonly NameWord[]; readonly next: number },
  found: NamePath[],
): void {
  if (damage.filter((one) => one !== "none").length > MOST_DAMAGED) return;
  const word = read.words[read.next];
  let goesOn = false;
  if (word && word.gap !== "")
    for (const below of node.below.values()) {
      if (below.word.gap !== word.gap) continue;
      const own = damageOf(word, below.word);
      if (own === null) continue;
      goesOn = true;
      const follower = { known: [...known, below.word], damage: [...damage, own] };
      follow(below, follower, { words: read.words, next: read.next + 1 }, found);
    }
  if (!goesOn || node.ends > 0)
    found.push({ words: known, damage, count: node.count, isWhole: node.ends > 0 });
}

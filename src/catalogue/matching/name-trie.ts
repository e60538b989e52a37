import { wordAt } from "./token-at.ts";
import { beginsLongSpelling, type Token, tokens } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

interface Node<T> {
  /** `maxGap`: the widest gap (`WIDTH`) that a text may have before the word. */
  readonly next: Map<string, { node: Node<T>; maxGap: number }>;
  readonly values: T[];
}

/**
 * A name found at a position: `to` is the index of the first token after it. Several values if one name has several
 * meanings.
 */
export interface Hit<T> {
  readonly to: number;
  readonly values: readonly T[];
}

const NO_HIT: readonly Hit<never>[] = [];

const WIDTH: Readonly<Record<Token["before"], number>> = { blank: 0, joint: 1, bracket: 2, stop: 3 };

/**
 * Names as sequences of words. A joint (comma, dash, "và") in the text matches only where the name has one as well.
 */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #first = new WordSet();

  /** `looseJoints`: a joint may appear between any two words ("phòng ban" also as "phòng, ban"). */
  add(name: string, value: T, looseJoints = false): void {
    let node = this.#root;
    for (const [i, token] of tokens(name.normalize("NFC")).entries()) {
      if (i === 0) this.#first.add(token.key);
      const maxGap = i === 0 ? 3 : Math.max(looseJoints ? 1 : 0, WIDTH[token.before]);
      let edge = node.next.get(token.key);
      if (!edge) {
        edge = { node: { next: new Map(), values: [] }, maxGap };
        node.next.set(token.key, edge);
      }
      edge.maxGap = Math.max(edge.maxGap, maxGap);
      node = edge.node;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /**
   * Returns false if no name can begin at an offset of a text. Checks only the first word, which rules out most
   * offsets.
   */
  canBeginAt(text: string, at: number): boolean {
    const word = wordAt(text, at);
    return this.#root.next.has(word) || beginsLongSpelling(word);
  }

  /** All names that begin at token `at`, the longest first. */
  at(list: readonly Token[], at: number): readonly Hit<T>[] {
    const token = list[at];
    const first = token && this.#first.mayHave(token.hash) ? this.#root.next.get(token.key) : undefined;
    if (!first) return NO_HIT;
    const hits: Hit<T>[] = [];
    let { node } = first;
    for (let to = at + 1; ; to++) {
      if (node.values.length > 0) hits.push({ to, values: node.values });
      const next = list[to];
      const edge = next && node.next.get(next.key);
      if (!edge || WIDTH[next.before] > edge.maxGap) break;
      node = edge.node;
    }
    return hits.length > 1 ? hits.reverse() : hits;
  }

  longest(list: readonly Token[], at: number): Hit<T> | null {
    return this.at(list, at)[0] ?? null;
  }

  /** The meanings of all the words together; [] if they are not a name. */
  whole(list: readonly Token[]): readonly T[] {
    const hit = this.longest(list, 0);
    return hit?.to === list.length ? hit.values : [];
  }
}

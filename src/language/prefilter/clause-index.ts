import type { Clause } from "./required-literals.ts";

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const BLANK = 0x20;

interface Node {
  readonly next: Map<number, Node>;
  readonly clauses: Set<number>;
  readonly state: number;
}

/** Finds which of many clauses hold in a text, in one pass over its characters (Aho and Corasick 1975). */
export class ClauseIndex {
  /** By UTF-16 unit: its column in `#states`; 0 for characters that are in no literal. */
  readonly #columns = new Uint8Array(0x10000);
  readonly #width: number;
  /** By state and column: the next state. */
  readonly #states: Uint16Array;
  /** By state: the clauses that hold once it is reached, as a bit set of `#words` words; `#hasClauses`: any at all. */
  readonly #held: Int32Array;
  readonly #hasClauses: Uint8Array;
  readonly #words: number;

  constructor(clauses: readonly Clause[]) {
    const letters = [...new Set(clauses.flat().join(""))].map((letter) => letter.charCodeAt(0));
    for (const [i, letter] of letters.entries()) this.#columns[letter] = i + 1;
    this.#width = letters.length + 1;
    this.#words = Math.ceil(clauses.length / 32);
    const nodes = trieOf(clauses);
    this.#states = new Uint16Array(nodes.length * this.#width);
    this.#held = new Int32Array(nodes.length * this.#words);
    this.#hasClauses = new Uint8Array(nodes.length);
    this.#connect(nodes);
  }

  /** Breadth first: a node's longest proper suffix is nearer to the root and already connected. */
  #connect(nodes: readonly Node[]): void {
    const suffixes = new Uint16Array(nodes.length);
    const waiting: Node[] = [nodes[0]!];
    for (const node of waiting) {
      const [row, suffixRow] = [node.state * this.#width, suffixes[node.state]! * this.#width];
      if (node.state !== 0) this.#states.copyWithin(row, suffixRow, suffixRow + this.#width);
      for (const [letter, child] of node.next) {
        const column = this.#columns[letter]!;
        suffixes[child.state] = node.state === 0 ? 0 : this.#states[row + column]!;
        this.#states[row + column] = child.state;
        waiting.push(child);
      }
      this.#hold(node, suffixes[node.state]!);
    }
  }

  #hold({ state, clauses }: Node, suffix: number): void {
    const [row, suffixRow] = [state * this.#words, suffix * this.#words];
    for (const clause of clauses) this.#held[row + (clause >> 5)]! |= 1 << (clause & 31);
    for (let i = 0; i < this.#words; i++) this.#held[row + i]! |= this.#held[suffixRow + i]!;
    this.#hasClauses[state] = this.#held.subarray(row, row + this.#words).some((bits) => bits !== 0) ? 1 : 0;
  }

  /** The clauses that hold in a text, as a bit set. */
  clausesIn(text: string): Int32Array {
    const found = new Int32Array(this.#words);
    let [state, previous] = [0, 0];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const code = unit >= DIGIT_0 && unit <= DIGIT_9 ? DIGIT_0 : unit;
      if (code === previous && (code === DIGIT_0 || code === BLANK)) continue;
      previous = code;
      state = this.#states[state * this.#width + this.#columns[code]!]!;
      if (this.#hasClauses[state] === 1) {
        const row = state * this.#words;
        for (let word = 0; word < this.#words; word++) found[word]! |= this.#held[row + word]!;
      }
    }
    return found;
  }
}

function trieOf(clauses: readonly Clause[]): Node[] {
  const nodes: Node[] = [{ next: new Map(), clauses: new Set(), state: 0 }];
  for (const [number, clause] of clauses.entries())
    for (const literal of clause) {
      let node = nodes[0]!;
      for (let i = 0; i < literal.length; i++) {
        let child = node.next.get(literal.charCodeAt(i));
        if (!child) {
          child = { next: new Map(), clauses: new Set(), state: nodes.length };
          nodes.push(child);
          node.next.set(literal.charCodeAt(i), child);
        }
        node = child;
      }
      node.clauses.add(number);
    }
  return nodes;
}

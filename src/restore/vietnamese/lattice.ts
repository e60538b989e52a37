// What a stretch of text may mean: positions between tokens, and arcs from one position to a later one. Plain
// columns, reused from stretch to stretch.

/** No second word: the arc stands for one word. */
const NO_WORD = -1;

export class Lattice {
  /** Number of tokens; positions run from 0 to length. */
  length = 0;
  /** Arcs that leave position p: rows first[p] to first[p + 1]. */
  readonly first: number[] = [];
  readonly to: number[] = [];
  /** Word number for the language model. */
  readonly word: number[] = [];
  /** A further word where one token holds two; NO_WORD otherwise. */
  readonly word2: number[] = [];
  /** Natural logarithm of the channel's probability, 0 or below. */
  readonly channel: number[] = [];
  /** Whatever the builder wants to know of the arc when it is chosen. */
  readonly note: unknown[] = [];

  clear(): void {
    this.length = 0;
    for (const column of [this.first, this.to, this.word, this.word2, this.channel, this.note])
      column.length = 0;
  }

  /** Opens the next position; arcs added from now on leave from it. */
  open(): void {
    this.first.push(this.to.length);
    this.length = this.first.length;
  }

  arc(span: number, word: number, channel: number, note: unknown = null, word2 = NO_WORD): void {
    this.to.push(this.length - 1 + span);
    this.word.push(word);
    this.word2.push(word2);
    this.channel.push(channel);
    this.note.push(note);
  }

  /** Arcs of position p end before this row. */
  end(p: number): number {
    return p + 1 < this.length ? this.first[p + 1]! : this.to.length;
  }
}

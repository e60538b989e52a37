// The possible readings of a segment: positions between tokens, and arcs from one position to a later one. Stored as
// columns of numbers, reused for every segment.

/** The arc has no second word. */
const NO_WORD = -1;
/** Initial capacities; doubled when needed. */
const POSITIONS = 128;
const ARCS = 4096;

/** Build it position by position: `clear`, then for each token `open` and its `arc`s. */
export class Lattice {
  /** Number of tokens; positions run from 0 to length. */
  length = 0;
  /** Number of arcs, that is rows of the columns below. */
  arcs = 0;
  /** Arcs that leave position p: rows first[p] to end(p). */
  first = new Int32Array(POSITIONS);
  to: Int32Array;
  /** Word number for the language model. */
  word: Int32Array;
  /** The second word if one token stands for two; else NO_WORD. */
  word2: Int32Array;
  /** Natural logarithm of the channel's probability, 0 or below. */
  channel: Float64Array;
  /** Data of the builder, read when the arc is chosen. */
  readonly note: unknown[] = [];

  /** `capacity`: initial number of arcs. */
  constructor(capacity = ARCS) {
    this.to = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.word2 = new Int32Array(capacity);
    this.channel = new Float64Array(capacity);
  }

  clear(): void {
    this.length = 0;
    this.arcs = 0;
  }

  /** Opens the next position, from which subsequent arcs start. */
  open(): void {
    if (this.length === this.first.length) this.first = doubled(this.first, Int32Array);
    this.first[this.length++] = this.arcs;
  }

  arc(span: number, word: number, channel: number, note: unknown = null, word2 = NO_WORD): void {
    if (this.arcs === this.to.length) this.grow();
    const row = this.arcs++;
    this.to[row] = this.length - 1 + span;
    this.word[row] = word;
    this.word2[row] = word2;
    this.channel[row] = channel;
    this.note[row] = note;
  }

  /** The row after the last arc of position p. */
  end(p: number): number {
    return p + 1 < this.length ? this.first[p + 1]! : this.arcs;
  }

  private grow(): void {
    this.to = doubled(this.to, Int32Array);
    this.word = doubled(this.word, Int32Array);
    this.word2 = doubled(this.word2, Int32Array);
    this.channel = doubled(this.channel, Float64Array);
  }
}

function doubled<T extends Int32Array | Float64Array>(column: T, Column: new (length: number) => T): T {
  const grown = new Column(2 * column.length);
  grown.set(column);
  return grown;
}

/** 2^21 bits (256 KiB) fit the processor's cache and rule out five of six absent pairs. */
const BITS = 21;

/** A Bloom filter of the model's word pairs: decoding mostly asks about pairs that are not in the model. */
export class PairFilter {
  private readonly bits = new Uint32Array(1 << (BITS - 5));

  add(one: number, word: number): void {
    const at = place(one, word);
    this.bits[at >>> 5]! |= 1 << (at & 31);
  }

  /** False only if the pair was never added. */
  mayHave(one: number, word: number): boolean {
    const at = place(one, word);
    return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }
}

const place = (one: number, word: number) => Math.imul((one << 16) | word, 0x9e3779b1) >>> (32 - BITS);

/** 256 KiB of bits: near the processor, and five questions of six about pairs that are not there end here. */
const BITS = 21;

/** Says at once of most pairs of words that the model does not have them: decoding asks mainly after such pairs. */
export class PairFilter {
  private readonly bits = new Uint32Array(1 << (BITS - 5));

  add(one: number, word: number): void {
    const at = place(one, word);
    this.bits[at >>> 5]! |= 1 << (at & 31);
  }

  /** False only where the pair was never added. */
  mayHave(one: number, word: number): boolean {
    const at = place(one, word);
    return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }
}

const place = (one: number, word: number) => Math.imul((one << 16) | word, 0x9e3779b1) >>> (32 - BITS);

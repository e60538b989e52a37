import fc from "fast-check";

/** One change of a file. `at` and `from` are places as a share of its length; `length` counts bytes. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly value: number;
}

const KINDS = ["flip", "set", "delete", "copy", "repeat", "cut", "word", "digits"] as const;
const LONGEST_PIECE = 600;
const REPEATS = 40;
/** Bytes at which readers compare and count: ends of ranges, signs of text formats. */
const EDGE_BYTES = Buffer.from([0, 1, 0x7f, 0x80, 0xff, ...Buffer.from("<>{}()\\/\"'|;:.,-\n\t 09")]);
const EDGE_NUMBERS = ["0", "-1", "65536", "4294967295", "99999999999999999999", "1e309"];
/** A mutated file is not longer than this, so that slow files are slow for another reason than their length. */
export const MAX_BYTES = 200_000;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: share,
  from: share,
  length: fc.integer({ min: 1, max: LONGEST_PIECE }),
  value: fc.nat(65_535),
});

/** One to eight changes, smaller for a failure that fewer explain. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 8 });

/** A file after the changes. @param words pieces that the format gives a meaning */
export function mutate(
  bytes: Uint8Array,
  changes: readonly Mutation[],
  words: readonly string[],
): Uint8Array<ArrayBuffer> {
  let changed: Buffer = Buffer.from(bytes);
  for (const change of changes) changed = apply(changed, change, words);
  return new Uint8Array(changed.subarray(0, MAX_BYTES));
}

function apply(bytes: Buffer, { kind, at, from, length, value }: Mutation, words: readonly string[]): Buffer {
  const place = Math.floor(at * bytes.length);
  const start = Math.floor(from * bytes.length);
  const piece = bytes.subarray(start, start + length);
  const replace = (own: Uint8Array, end: number) =>
    Buffer.concat([bytes.subarray(0, place), own, bytes.subarray(end)]);
  switch (kind) {
    case "flip":
      return replace(Buffer.from([(bytes[place] ?? 0) ^ (1 << (value % 8))]), place + 1);
    case "set":
      return replace(Buffer.from([EDGE_BYTES[value % EDGE_BYTES.length]!]), place + 1);
    case "delete":
      return replace(Buffer.alloc(0), place + length);
    case "copy":
      return replace(piece, place);
    case "repeat":
      return replace(Buffer.concat(Array<Buffer>(REPEATS).fill(piece)), place);
    case "cut":
      return bytes.subarray(0, place);
    case "word":
      return replace(Buffer.from(words[value % words.length] ?? ""), place);
    case "digits":
      return replace(Buffer.from(EDGE_NUMBERS[value % EDGE_NUMBERS.length]!), place + 1);
  }
}

import type { GreyImage } from "../../shared/ocr-engine.ts";

/** Where a picture's ink stands: along each row, from the pixel where a stroke begins to the one behind its end. */
export interface InkRuns {
  /** The runs of row y are those from `first[y]` to `first[y + 1] - 1`. */
  readonly first: Int32Array;
  /** From and to of each run, in turn. */
  readonly bounds: Int32Array;
}

/** Ink is darker than this share of the paper's brightness. */
const DARK = 0.68;
const PAPER_RANK = 0.8;
const SAMPLE = 13;

const found = new WeakMap<GreyImage, InkRuns>();

/** Kept as long as the picture is, as several parts ask for them. */
export function inkRuns(image: GreyImage): InkRuns {
  const before = found.get(image);
  if (before) return before;
  const runs = findRuns(image, Math.ceil(darkness(image)));
  found.set(image, runs);
  return runs;
}

/** Pixels darker than this are ink. */
export const darkness = (image: GreyImage): number => DARK * paperBrightness(image);

export function paperBrightness({ data }: GreyImage): number {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length; i += SAMPLE) counts[data[i]!]!++;
  const wanted = PAPER_RANK * Math.ceil(data.length / SAMPLE);
  let value = 0;
  for (let below = 0; value < 255; value++) {
    below += counts[value]!;
    if (below >= wanted) break;
  }
  return value;
}

/** @param dark pixels below it are ink (0..255) */
export function findRuns({ data, width, height }: GreyImage, dark: number): InkRuns {
  const first = new Int32Array(height + 1);
  let bounds = new Int32Array(1 << 16);
  let count = 0;
  const { words, offset } = wordsOf(data);
  const paper = paperTest(dark);
  for (let y = 0, p = 0; y < height; y++) {
    first[y] = count / 2;
    const row = p;
    const end = row + width;
    const lastWord = (end - offset) >> 2;
    if (count + width + 1 > bounds.length) bounds = grown(bounds, count + width + 1);
    while (p < end) {
      while (p < end && ((p - offset) & 3) !== 0 && data[p]! >= dark) p++;
      if (((p - offset) & 3) === 0) {
        let word = (p - offset) >> 2;
        while (word < lastWord && isPaper(words[word]!, paper)) word++;
        p = 4 * word + offset;
      }
      while (p < end && data[p]! >= dark) p++;
      if (p === end) break;
      bounds[count++] = p - row;
      while (p < end && data[p]! < dark) p++;
      bounds[count++] = p - row;
    }
  }
  first[height] = count / 2;
  return { first, bounds: bounds.subarray(0, count) };
}

// Most of a page is paper: it is passed by four pixels at a time, which lie in one word of memory.

/** `offset`: the pixel that the first word begins with. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): { words: Int32Array; offset: number } {
  const offset = Math.min(length, -byteOffset & 3);
  return { words: new Int32Array(buffer, byteOffset + offset, (length - offset) >> 2), offset };
}

/** The highest bit of each pixel, and its others. */
const HIGH = 0x80808080 | 0;
const OTHERS = 0x7f7f7f7f;

/** Added to the others of a bright pixel, it carries into the highest bit where the pixel is not below `dark`. */
const paperTest = (dark: number) => ((dark > 128 ? 256 - dark : 128) * 0x01010101) | 0;

/** Whether all four pixels are paper; pixels below 128 never are. */
const isPaper = (word: number, test: number) => (word & ((word & OTHERS) + test) & HIGH) === HIGH;

function grown(bounds: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(2 * bounds.length, least));
  more.set(bounds);
  return more;
}

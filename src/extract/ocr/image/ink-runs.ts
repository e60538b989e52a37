import type { GreyImage } from "../../shared/ocr-engine.ts";

/** The ink of a picture as runs of dark pixels along each row. */
export interface InkRuns {
  /** The runs of row y are those from `first[y]` to `first[y + 1] - 1`. */
  readonly first: Int32Array;
  /** Start and end (exclusive) of each run, alternately. */
  readonly bounds: Int32Array;
}

/** Ink is darker than this share of the paper's brightness. */
const DARK = 0.68;
/** The paper is as bright as the pixel at this share of the sorted pixels, of which one in SAMPLE is looked at. */
const PAPER_RANK = 0.8;
const SAMPLE = 13;
/** A picture with less ink (share of its pixels) is blank. */
const BLANK = 0.0002;
/**
 * Print and pens are darker than this share of the paper's brightness, at least in this share of the pixels. What shows
 * through from the other side of a sheet, and its edge in a scan, is paler; it counts as ink only from the amount of about half a
 * line of text (share of the pixels).
 */
const DARK_CORE = 0.4;
const LEAST_CORE = 0.00002;
const MUCH_PALE_INK = 0.001;
/** Share of the picture at each side where staples, holes and the edges of the sheet leave marks, and no text is alone. */
const MARGIN = 0.08;

/** Runs by picture, cached because several steps need them. */
const cachedRuns = new WeakMap<GreyImage, InkRuns>();

/** The runs of ink of a picture; computed once for each picture. */
export function inkRuns(image: GreyImage): InkRuns {
  const cached = cachedRuns.get(image);
  if (cached) return cached;
  const runs = findRuns(image, Math.ceil(inkLimit(image)));
  cachedRuns.set(image, runs);
  return runs;
}

/** Whether a picture shows anything that could be read. */
export const hasInk = (image: GreyImage): boolean => inkShare(image) > BLANK;

/**
 * Whether a page on which nothing was read has no text: what it shows, if anything, shows through from the other side, or are marks
 * in the margin.
 */
export function isBlankPage(page: GreyImage): boolean {
  const image = withoutMargin(page);
  const share = inkShare(image);
  if (share <= BLANK) return true;
  if (share > MUCH_PALE_INK) return false;
  const limit = DARK_CORE * paperBrightness(image);
  let dark = 0;
  for (const pixel of image.data) if (pixel < limit) dark++;
  return dark <= LEAST_CORE * image.data.length;
}

function withoutMargin({ data, width, height, dpi }: GreyImage): GreyImage {
  const [left, top] = [Math.round(MARGIN * width), Math.round(MARGIN * height)];
  const [innerWidth, innerHeight] = [width - 2 * left, height - 2 * top];
  const inner = new Uint8Array(innerWidth * innerHeight);
  for (let y = 0; y < innerHeight; y++) {
    const from = (y + top) * width + left;
    inner.set(data.subarray(from, from + innerWidth), y * innerWidth);
  }
  return { data: inner, width: innerWidth, height: innerHeight, dpi };
}

/** The share of a picture's pixels that are ink. */
function inkShare(image: GreyImage): number {
  const { bounds } = inkRuns(image);
  let ink = 0;
  for (let k = 0; k < bounds.length; k += 2) ink += bounds[k + 1]! - bounds[k]!;
  return ink / image.data.length;
}

/** Darker pixels are ink. */
export const inkLimit = (image: GreyImage): number => DARK * paperBrightness(image);

/** The brightness of the paper of a picture, 0..255. */
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

/** @param limit pixels below it are ink (0..255) */
export function findRuns({ data, width, height }: GreyImage, limit: number): InkRuns {
  const first = new Int32Array(height + 1);
  let bounds = new Int32Array(1 << 16);
  let count = 0;
  const { words, offset } = memoryWords(data);
  const test = paperTest(limit);
  for (let y = 0, p = 0; y < height; y++) {
    first[y] = count / 2;
    const row = p;
    const end = row + width;
    const lastWord = (end - offset) >> 2;
    if (count + width + 1 > bounds.length) bounds = enlarged(bounds, count + width + 1);
    while (p < end) {
      while (p < end && ((p - offset) & 3) !== 0 && data[p]! >= limit) p++;
      if (((p - offset) & 3) === 0) {
        let word = (p - offset) >> 2;
        while (word < lastWord && isPaper(words[word]!, test)) word++;
        p = 4 * word + offset;
      }
      while (p < end && data[p]! >= limit) p++;
      if (p === end) break;
      bounds[count++] = p - row;
      while (p < end && data[p]! < limit) p++;
      bounds[count++] = p - row;
    }
  }
  first[height] = count / 2;
  return { first, bounds: bounds.subarray(0, count) };
}

// Most of a page is paper. It is skipped four pixels at a time, because four pixels are one 32-bit word of memory.

/** `offset`: index of the pixel at which the first word starts. */
function memoryWords({ buffer, byteOffset, length }: Uint8Array): { words: Int32Array; offset: number } {
  const offset = Math.min(length, -byteOffset & 3);
  return { words: new Int32Array(buffer, byteOffset + offset, (length - offset) >> 2), offset };
}

/** The highest bit of each of the four pixels, and the other bits. */
const HIGH = 0x80808080 | 0;
const OTHERS = 0x7f7f7f7f;

/** Added to the other bits of a pixel of 128 or more, it carries into the highest bit if the pixel is not below `limit`. */
const paperTest = (limit: number) => ((limit > 128 ? 256 - limit : 128) * 0x01010101) | 0;

/** Whether all four pixels are paper; pixels below 128 never are. */
const isPaper = (word: number, test: number) => (word & ((word & OTHERS) + test) & HIGH) === HIGH;

function enlarged(bounds: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(2 * bounds.length, least));
  more.set(bounds);
  return more;
}

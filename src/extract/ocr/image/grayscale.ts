import type { GreyImage } from "../../shared/ocr-engine.ts";

/** A decoded picture: 1 (grey) or 3 (red, green, blue) bytes a pixel, row by row from the top left. */
export interface Picture {
  readonly data: Uint8Array;
  readonly channels: 1 | 3;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A picture in the memory layout of its decoder. */
export interface Pixels extends Omit<Picture, "channels"> {
  /** Bytes from one pixel to the next. */
  readonly step: 1 | 3 | 4;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** The positions of red and blue in a pixel; green is between them. */
  readonly red: 0 | 2;
  readonly blue: 0 | 2;
}

// Differences between the strongest and the weakest colour channel of a pixel, 0..255.

/** Least difference of the ink of a seal or a pen. */
const COLOURED = 60;
/** Least difference of a pixel that is partly coloured ink; paper and black print are closer to grey. */
const TINTED = 20;

/** Darker pixels are ink of some kind. */
const INK = 150;
/** If a larger share of the ink is coloured, the print itself is in colour. */
const SEAL_SHARE = 0.35;
const SAMPLE = 7;
/** Ranks among the sorted pixels: of the paper among all, of coloured ink without print among the coloured ones. */
const PAPER_RANK = 0.8;
const INK_RANK = 0.3;

/**
 * The picture in grey. Seals, signatures and receiving stamps are red or blue and cover black print: if only a small share of
 * the ink is coloured, the coloured ink is removed and the black print stays.
 */
export function greyOf(pixels: Pixels): GreyImage {
  const { data, step, stride, red, blue, width, height, dpi } = pixels;
  const grey = new Uint8Array(width * height);
  const seals = step === 1 ? null : sealInks(pixels);
  for (let y = 0, i = 0; y < height; y++) {
    const row = y * stride;
    const end = row + step * width;
    if (step === 1) grey.set(data.subarray(row, end), y * width);
    else if (seals) {
      for (let p = row; p < end; p += step)
        grey[i++] = withoutColour(data[p + red]!, data[p + 1]!, data[p + blue]!, seals);
    } else {
      for (let p = row; p < end; p += step)
        grey[i++] = (data[p + red]! * 77 + data[p + 1]! * 151 + data[p + blue]! * 28) >> 8;
    }
  }
  return { data: grey, width, height, dpi };
}

/**
 * The picture in grey with red ink as dark as print, and without ink of other colours: positions and names are stamped in red, and
 * signatures are mostly blue. null if `greyOf` removes no ink.
 */
export function greyWithRed(pixels: Pixels): GreyImage | null {
  const { data, step, stride, red, blue, width, height, dpi } = pixels;
  const seals = step === 1 ? null : sealInks(pixels);
  if (!seals) return null;
  const grey = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const end = y * stride + step * width;
    for (let p = y * stride; p < end; p += step) {
      const [r, g, b] = [data[p + red]!, data[p + 1]!, data[p + blue]!];
      grey[i++] = r >= g && r >= b ? g : withoutColour(r, g, b, seals);
    }
  }
  return { data: grey, width, height, dpi };
}

/** A picture described by its memory layout; the bytes are not copied. */
export function pixelsOf({ channels, ...picture }: Picture): Pixels {
  return { ...picture, step: channels, stride: channels * picture.width, red: 0, blue: 2 };
}

/** Factors by which red ink, and ink of another colour, must be brightened to look like paper. */
interface SealInks {
  readonly red: number;
  readonly other: number;
}

/**
 * The brightness of a pixel without coloured ink. In its brightest channel such ink is nearly as bright as paper, and
 * black print under it is still black; the factor of the ink makes up for the rest.
 */
function withoutColour(r: number, g: number, b: number, { red, other }: SealInks): number {
  const most = Math.max(r, Math.max(g, b));
  const colour = most - Math.min(r, Math.min(g, b));
  if (colour <= TINTED) return most;
  const share = Math.min(1, (colour - TINTED) / (COLOURED - TINTED));
  const factor = r === most ? red : other;
  return Math.min(255, most * (1 + share * (factor - 1)));
}

/** The factors for the coloured inks of a page; null if it has no coloured ink, or if its print is in colour. */
function sealInks({ data, step, stride, red: redAt, width, height }: Pixels): SealInks | null {
  const paper = new Uint32Array(256);
  const red = new Uint32Array(256);
  const other = new Uint32Array(256);
  let ink = 0;
  let coloured = 0;
  for (let y = 0, x = 0; y < height; y++, x -= width) {
    for (; x < width; x += SAMPLE) {
      const p = y * stride + x * step;
      const a = data[p]!;
      const b = data[p + 1]!;
      const c = data[p + 2]!;
      const least = Math.min(a, Math.min(b, c));
      const most = Math.max(a, Math.max(b, c));
      paper[most]!++;
      if (least >= INK) continue;
      ink++;
      if (most - least < COLOURED) continue;
      coloured++;
      (data[p + redAt] === most ? red : other)[most]!++;
    }
  }
  if (coloured === 0 || coloured >= SEAL_SHARE * ink) return null;
  const white = valueAtRank(paper, PAPER_RANK);
  const factor = (counts: Uint32Array) =>
    Math.max(1, white / Math.max(1, valueAtRank(counts, INK_RANK) || white));
  return { red: factor(red), other: factor(other) };
}

/** The value below which this share of the counted values is; 0 if nothing was counted. */
function valueAtRank(counts: Uint32Array, share: number): number {
  const wanted = share * counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (let value = 0; value < 256; value++) {
    below += counts[value]!;
    if (below > wanted) return value;
  }
  return 0;
}

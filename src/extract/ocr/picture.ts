import type { GreyImage } from "./engine.ts";

/** A picture as it was taken: 1 (grey) or 3 (red, green, blue) bytes a pixel, row by row from the top left. */
export interface Picture {
  readonly data: Uint8Array;
  readonly channels: 1 | 3;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A pixel this much stronger in one colour than in another is ink of a seal or a pen. */
const COLOURED = 60;
/** From here on a pixel has a share of coloured ink: paper and black print are never as far from grey. */
const TINTED = 20;
/** Darker than this is ink of some kind. */
const INK = 150;
/** Where more of the ink is coloured, colour is the print's own, not that of a seal. */
const SEAL_SHARE = 0.35;
const SAMPLE = 7;
/** The paper is as bright as this share of the pixels; coloured ink alone is darker than this share of it. */
const PAPER_RANK = 0.8;
const INK_RANK = 0.3;

/**
 * The picture in grey. Seals, signatures and receiving stamps are red or blue and stand over black print: where little
 * of the ink is coloured, it is taken off, and black stays.
 */
export function greyOf(picture: Picture): GreyImage {
  const { data, channels, width, height, dpi } = picture;
  if (channels === 1) return { data, width, height, dpi };
  const grey = new Uint8Array(width * height);
  const seals = findSeals(data);
  for (let i = 0, p = 0; i < grey.length; i++, p += 3) {
    const [r, g, b] = [data[p]!, data[p + 1]!, data[p + 2]!];
    grey[i] = seals ? withoutColour(r, g, b, seals) : (r * 77 + g * 151 + b * 28) >> 8;
  }
  return { data: grey, width, height, dpi };
}

/** How much brighter a pixel of red ink, and one of another, has to be to look like paper. */
interface Seals {
  readonly red: number;
  readonly other: number;
}

/**
 * In its own colour ink is nearly as bright as paper, and black under it still black: the brightest colour of a pixel,
 * lifted as much as the ink darkens even that.
 */
function withoutColour(r: number, g: number, b: number, { red, other }: Seals): number {
  const most = Math.max(r, g, b);
  const colour = most - Math.min(r, g, b);
  if (colour <= TINTED) return most;
  const share = Math.min(1, (colour - TINTED) / (COLOURED - TINTED));
  const lift = r === most ? red : other;
  return Math.min(255, most * (1 + share * (lift - 1)));
}

/** null where the page has no coloured ink, or has its print in colour. */
function findSeals(data: Uint8Array): Seals | null {
  const paper = new Uint32Array(256);
  const red = new Uint32Array(256);
  const other = new Uint32Array(256);
  let ink = 0;
  let coloured = 0;
  for (let p = 0; p + 2 < data.length; p += 3 * SAMPLE) {
    const [r, g, b] = [data[p]!, data[p + 1]!, data[p + 2]!];
    const least = Math.min(r, g, b);
    const most = Math.max(r, g, b);
    paper[most]!++;
    if (least >= INK) continue;
    ink++;
    if (most - least < COLOURED) continue;
    coloured++;
    (r === most ? red : other)[most]!++;
  }
  if (coloured === 0 || coloured >= SEAL_SHARE * ink) return null;
  const white = rank(paper, PAPER_RANK);
  const lift = (counts: Uint32Array) => Math.max(1, white / Math.max(1, rank(counts, INK_RANK) || white));
  return { red: lift(red), other: lift(other) };
}

/** The value below which this share of what was counted lies; 0 where nothing was. */
function rank(counts: Uint32Array, share: number): number {
  const wanted = share * counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (let value = 0; value < 256; value++) {
    below += counts[value]!;
    if (below > wanted) return value;
  }
  return 0;
}

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
/** Darker than this is ink of some kind. */
const INK = 150;
/** Where more of the ink is coloured, colour is the print's own, not that of a seal. */
const SEAL_SHARE = 0.35;
const SAMPLE = 7;

/**
 * The picture in grey. Seals, signatures and receiving stamps are red or blue and stand over black print: where little
 * of the ink is coloured, each pixel takes its brightest colour, which turns coloured ink to paper and leaves black.
 */
export function greyOf({ data, channels, width, height, dpi }: Picture): GreyImage {
  if (channels === 1) return { data, width, height, dpi };
  const dropColour = hasSeals(data);
  const grey = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < grey.length; i++, p += 3) {
    const r = data[p]!;
    const g = data[p + 1]!;
    const b = data[p + 2]!;
    grey[i] = dropColour ? (r > g ? (r > b ? r : b) : g > b ? g : b) : (r * 77 + g * 151 + b * 28) >> 8;
  }
  return { data: grey, width, height, dpi };
}

function hasSeals(data: Uint8Array): boolean {
  let ink = 0;
  let coloured = 0;
  for (let p = 0; p + 2 < data.length; p += 3 * SAMPLE) {
    const low = Math.min(data[p]!, data[p + 1]!, data[p + 2]!);
    if (low >= INK) continue;
    ink++;
    if (Math.max(data[p]!, data[p + 1]!, data[p + 2]!) - low >= COLOURED) coloured++;
  }
  return coloured > 0 && coloured < SEAL_SHARE * ink;
}

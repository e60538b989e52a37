import type { GreyImage } from "../../shared/ocr-engine.ts";
import type { Paper } from "./even-light.ts";

/** How good a picture is, measured before any letter is read. */
export interface ImageQuality {
  /** Difference of brightness between the lightest and the darkest parts of the paper, 0..255. */
  readonly unevenness: number;
  /** Mean difference of a paper pixel from its neighbours, 0..255. */
  readonly noise: number;
}

/** One row in this many is measured. */
const EVERY_ROW = 11;
/** Share of the squares left out at each end. */
const TAIL = 0.05;
/** Darker pixels than this share of the paper's brightness are ink. */
const INK = 0.75;

/** Measures the quality of a picture. `paper`: the brightness of its paper. */
export function imageQuality({ data, width, height }: GreyImage, paper: Paper): ImageQuality {
  const sorted = [...paper.brightness].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  let sum = 0;
  let count = 0;
  for (let y = EVERY_ROW; y < height; y += EVERY_ROW) {
    const row = Math.min(paper.rows - 1, Math.floor(y / paper.side)) * paper.columns;
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const floor = INK * paper.brightness[row + Math.min(paper.columns - 1, Math.floor(x / paper.side))]!;
      const before = data[i - 1]!;
      const after = data[i + 1]!;
      if (data[i]! < floor || before < floor || after < floor) continue;
      sum += Math.abs(data[i]! - (before + after) / 2);
      count++;
    }
  }
  return { unevenness: at(1 - TAIL) - at(TAIL), noise: count === 0 ? 0 : sum / count };
}

import type { GreyImage } from "../../shared/ocr-engine.ts";
import type { Paper } from "./even-light.ts";

/** How good a picture is, measured before any letter is read. */
export interface Condition {
  /** Difference of brightness between the lightest and the darkest parts of the paper, 0..255. */
  readonly unevenness: number;
  /** Mean difference of a paper pixel from its neighbours, 0..255. */
  readonly noise: number;
}

const EVERY_ROW = 11;
const TAIL = 0.05;

export function conditionOf({ data, width, height }: GreyImage, paper: Paper): Condition {
  const sorted = [...paper.brightness].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  let sum = 0;
  let count = 0;
  for (let y = EVERY_ROW; y < height; y += EVERY_ROW) {
    const row = Math.min(paper.rows - 1, Math.floor(y / paper.side)) * paper.columns;
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const floor = 0.75 * paper.brightness[row + Math.min(paper.columns - 1, Math.floor(x / paper.side))]!;
      const before = data[i - 1]!;
      const after = data[i + 1]!;
      if (data[i]! < floor || before < floor || after < floor) continue;
      sum += Math.abs(data[i]! - (before + after) / 2);
      count++;
    }
  }
  return { unevenness: at(1 - TAIL) - at(TAIL), noise: count === 0 ? 0 : sum / count };
}

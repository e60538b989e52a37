import type { GreyImage } from "../../src/extract/shared/ocr-engine.ts";
import { mulberry32 } from "./random.ts";

/** One pixel in so many is a speck. */
const PIXELS_A_SPECK = 2500;

/** The page as a worn copier prints it: paler ink, grain of this strength (0..255), and specks. The same page if it is 0. */
export function copied(page: GreyImage, grain: number): GreyImage {
  if (grain === 0) return page;
  const random = mulberry32(7);
  const data = page.data.map((value) => {
    const grey = value * 0.8 + 35 + (random() - 0.5) * grain;
    return random() * PIXELS_A_SPECK < 1 ? 30 : Math.max(0, Math.min(255, grey));
  });
  return { ...page, data };
}

import { measureLegibility } from "../../language/legibility.ts";
import type { ExtractedPage } from "../../model/extraction.ts";
import { lineTexts } from "../shared/line-texts.ts";

/** In a logo or a photograph of a place an OCR engine finds at most a few words, and most of them are not real words. */
const FEW_WORDS = 4;
const SOME_WORDS = 30;
const WHOLE = 0.5;

/** Whether the recognised words of a page are text, not the noise that an engine reads in any picture. */
export function showsText({ readings }: ExtractedPage): boolean {
  const text = readings.flatMap((reading) => lineTexts(reading.blocks)).join("\n");
  const { words, whole } = measureLegibility(text);
  return words >= SOME_WORDS || (words >= FEW_WORDS && whole >= WHOLE);
}

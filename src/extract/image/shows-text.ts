import { measureLegibility } from "../../language/legibility.ts";
import type { ExtractedPage } from "../../model/extraction.ts";
import { lineTexts } from "../shared/line-texts.ts";

/** In a logo or a picture of a place an engine reads a few words at most, and most of them are no words. */
const FEW_WORDS = 4;
const SOME_WORDS = 30;
const WHOLE = 0.5;

/** Whether what was recognised on a page is text, not what an engine reads in any picture. */
export function showsText({ readings }: ExtractedPage): boolean {
  const text = readings.flatMap((reading) => lineTexts(reading.blocks)).join("\n");
  const { words, whole } = measureLegibility(text);
  return words >= SOME_WORDS || (words >= FEW_WORDS && whole >= WHOLE);
}

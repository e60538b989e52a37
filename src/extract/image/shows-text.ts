import { measureLegibility } from "../../language/legibility.ts";
import type { ExtractedPage } from "../../model/extraction.ts";
import { lineTexts } from "../shared/line-texts.ts";

/** A logo or a picture of a place gives an engine a few words at most, and strange ones. */
const FEW_WORDS = 4;
const SOME_WORDS = 30;
const WHOLE = 0.5;

/** Whether what was recognised on a page is text rather than what an engine sees in any picture. */
export function showsText({ readings }: ExtractedPage): boolean {
  const text = readings.flatMap((reading) => lineTexts(reading.blocks)).join("\n");
  const { words, whole } = measureLegibility(text);
  return words >= SOME_WORDS || (words >= FEW_WORDS && whole >= WHOLE);
}

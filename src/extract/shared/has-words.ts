import type { Extraction } from "../../model/extraction.ts";
import { lineTexts } from "./line-texts.ts";

const BLANKS_ONLY = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** Whether any reading of any page has a visible character. */
export function hasWords({ pages }: Pick<Extraction, "pages">): boolean {
  return pages.some((page) =>
    page.readings.some((reading) => lineTexts(reading.blocks).some((text) => !BLANKS_ONLY.test(text))),
  );
}

import { KehoachError } from "../../model/error.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import { lineTexts } from "./line-texts.ts";

/** More than any printed page has, tables in small print included. */
const MAX_LINES = 120;
const MAX_LETTERS = 10_000;

/**
 * Applies the page limit to formats without pages by the length of the text: later stages do work for each letter.
 * @throws KehoachError "too-large"
 */
export function checkLength({ pages }: Pick<Extraction, "pages">, limits: Limits): void {
  let lines = 0;
  let letters = 0;
  for (const { readings } of pages) {
    for (const text of lineTexts(readings[0]?.blocks ?? [])) {
      lines++;
      letters += text.length;
    }
  }
  const printed = Math.ceil(Math.max(lines / MAX_LINES, letters / MAX_LETTERS));
  if (printed <= limits.maxPages) return;
  throw new KehoachError("too-large", {
    vi: `Tệp có lượng chữ của hơn ${printed} trang, quá giới hạn ${limits.maxPages} trang. Đề nghị tách tệp, hoặc nâng giới hạn bằng --max-pages.`,
    en: `The text would fill more than ${printed} printed pages, above the limit of ${limits.maxPages}. Split it, or raise the limit with --max-pages.`,
  });
}

/** @throws KehoachError "too-large" if a file has more pages than the limit */
export function checkPageLimit(pages: number, limits: Limits): void {
  if (pages <= limits.maxPages) return;
  throw new KehoachError("too-large", {
    vi: `Tệp có ${pages} trang, quá giới hạn ${limits.maxPages} trang. Đề nghị tách tệp, hoặc nâng giới hạn bằng --max-pages.`,
    en: `The file has ${pages} pages, above the limit of ${limits.maxPages}. Split it, or raise the limit with --max-pages.`,
  });
}

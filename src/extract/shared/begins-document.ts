import { bare } from "../../language/fold.ts";
import type { ExtractedPage } from "../../model/extraction.ts";
import { lineTexts } from "./line-texts.ts";

/** The nation's name or motto, without diacritics (Decree 30/2020/NĐ-CP, Article 8). */
const NATION = /cong hoa xa hoi chu nghia|doc lap ?- ?tu do ?- ?hanh phuc/;
/** A number with its serial: forms in annexes have the same head with a blank number. OCR may lose the slash. */
const NUMBER = /(?:^|[^a-z])so ?[:.]? ?\d{1,5} ?(?:\/ ?(?:\d{4} ?\/ ?)?[a-z]{2}|[a-z]{1,8}-[a-z])/;
/** Lines of a head: those of its two columns and what OCR reads in a seal. */
const HEAD_LINES = 14;

/** Whether a page begins with the head of a document: nation or motto, and a number. */
export function beginsDocument({ readings }: ExtractedPage): boolean {
  return readings.some(({ blocks }) => {
    const head = lineTexts(blocks)
      .filter((text) => text.trim() !== "")
      .slice(0, HEAD_LINES)
      .map((text) => bare(text.toLowerCase()))
      .join("\n");
    return NATION.test(head) && NUMBER.test(head);
  });
}

import { bare } from "../../language/fold.ts";
import type { ExtractedPage } from "../../model/extraction.ts";
import { lineTexts } from "./line-texts.ts";

// Decree 30/2020/NĐ-CP, Article 8: a document begins with the nation's name and motto and a number. Without marks.
const NATION = /cong hoa xa hoi chu nghia|doc lap ?- ?tu do ?- ?hanh phuc/;
/** With its serial: forms in annexes have the same head with a blank number. Engines lose the slash at times. */
const NUMBER = /(?:^|[^a-z])so ?[:.]? ?\d{1,5} ?(?:\/ ?(?:\d{4} ?\/ ?)?[a-z]{2}|[a-z]{1,8}-[a-z])/;
/** Lines of a head, those of its two columns and what an engine sees in a seal among them. */
const HEAD_LINES = 14;

/** Whether a page begins with the head of a document of its own: nation or motto, and a number. */
export function opensDocument({ readings }: ExtractedPage): boolean {
  return readings.some(({ blocks }) => {
    const head = lineTexts(blocks)
      .filter((text) => text.trim() !== "")
      .slice(0, HEAD_LINES)
      .map((text) => bare(text.toLowerCase()))
      .join("\n");
    return NATION.test(head) && NUMBER.test(head);
  });
}

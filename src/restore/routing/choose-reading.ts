import { measureLegibility } from "../../language/legibility.ts";
import type { ExtractedPage, Line, Reading } from "../../model/extraction.ts";

/**
 * Which reading of a page to believe: the one that gives more Vietnamese words, spelt whole and with their marks, each
 * counted by how sure its reader was. A note of a signature has few words, another language's recognition few with
 * marks, a page recognised badly little certainty. The first of equals; null where the page has none.
 */
export function chooseReading(page: ExtractedPage): Reading | null {
  const [first, ...others] = page.readings;
  if (!first || others.length === 0) return first ?? null;
  return others.reduce((best, reading) => (worth(reading) > worth(best) ? reading : best), first);
}

function worth(reading: Reading): number {
  const { words, whole, marked } = measureLegibility(linesOf(reading).join("\n"));
  return words * Math.min(whole, marked) * reading.confidence;
}

/** The printed lines of a reading, those of table cells too. */
function linesOf({ blocks }: Reading): string[] {
  const texts = (lines: readonly Line[]) => lines.map((line) => line.text);
  return blocks.flatMap((block) =>
    block.kind === "line"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => texts(cell.lines))),
  );
}

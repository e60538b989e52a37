import { measureLegibility } from "../../language/legibility.ts";
import type { ExtractedPage, Line, Reading } from "../../model/extraction.ts";

/**
 * The best reading of a page: the one with the most Vietnamese words that are complete and have their marks, weighted by
 * the reading's confidence. A note of a signature has few words, recognition in another language few marks, and a badly
 * recognised page a low confidence. Of equal readings, the first one; null if the page has no reading.
 */
export function chooseReading(page: ExtractedPage): Reading | null {
  const [first, ...others] = page.readings;
  if (!first || others.length === 0) return first ?? null;
  return others.reduce((best, reading) => (scoreOf(reading) > scoreOf(best) ? reading : best), first);
}

function scoreOf(reading: Reading): number {
  const { words, whole, marked } = measureLegibility(linesOf(reading).join("\n"));
  return words * Math.min(whole, marked) * reading.confidence;
}

/** The printed lines of a reading, including those of table cells. */
function linesOf({ blocks }: Reading): string[] {
  const texts = (lines: readonly Line[]) => lines.map((line) => line.text);
  return blocks.flatMap((block) =>
    block.kind === "line"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => texts(cell.lines))),
  );
}

import type { Block, Extraction } from "../model/extraction.ts";

const BLANKS_ONLY = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** Whether any reading of any page has a character that prints. */
export function hasWords(extraction: Extraction): boolean {
  return extraction.pages.some((page) => page.readings.some((reading) => reading.blocks.some(blockHasWords)));
}

function blockHasWords(block: Block): boolean {
  if (block.kind === "line") return !BLANKS_ONLY.test(block.text);
  return block.rows.some((row) => row.cells.some((cell) => cell.lines.some(blockHasWords)));
}

import type { Block, Line, Reading } from "../../model/extraction.ts";

const PAGE_NUMBER = /^[-–— .]{0,4}\d{1,3}[-–— .]{0,4}$/u;

/**
 * The reading of one of two pages on a sheet, with the page number above or below its text marked as such: in the joined
 * reading it is between the two texts, where a number alone may belong to them.
 */
export function withPageNumbers(reading: Reading): Reading {
  const printed = reading.blocks.filter((block) => block.kind === "table" || block.text !== "");
  const [first, last] = [printed[0], printed.at(-1)];
  const mark = (block: Block): Block => {
    if (block.kind !== "line" || !PAGE_NUMBER.test(block.text)) return block;
    const role: Line["role"] | null = block === first ? "header" : block === last ? "footer" : null;
    return role ? { ...block, role } : block;
  };
  return { ...reading, blocks: reading.blocks.map(mark) };
}

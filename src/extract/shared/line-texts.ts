import type { Block } from "../../model/extraction.ts";

/** The texts of all lines in order, including those in tables. */
export function lineTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "line"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text))),
  );
}

import type { Change, FlowItem } from "../flow/flow.ts";
import type { Restored } from "./restorer.ts";

export type Token = Restored["tokens"][number];

/** The lines of an item: its own, or those of the cells of a table. */
export const textsOf = (item: FlowItem): string[] =>
  item.kind === "line"
    ? [item.line.text]
    : item.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text)));

export const hasChanges = ({ tokens }: Restored) =>
  tokens.some(({ original, restored }) => original !== restored);

export const changeOf = (token: Token): Change => ({
  start: token.start,
  end: token.end,
  original: token.original,
  confidence: token.probability,
});

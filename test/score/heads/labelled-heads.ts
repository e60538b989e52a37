import type { TextLine } from "../../../src/parse/text/text-line.ts";
import { keysOf } from "../duties/labelled-duties.ts";
import type { LabelledSpan } from "../lines/labelled-lines.ts";

export const HEAD_FIELDS = [
  "type",
  "number",
  "date",
  "issuer",
  "superior",
  "title",
  "signer",
  "position",
  "authority",
  "recipients",
] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** The values that a document prints: each one or several entries; "none" if it has none, "unclear" where a reader cannot decide. */
export type HeadLabels = ReadonlyMap<HeadField, readonly string[] | "none" | "unclear">;

/**
 * The labels of one document. A row is "document TAB field TAB entries"; an entry is "line:start-end", parts on several lines are joined by
 * "+", entries are separated by ",". A line is the hash of its text (`keysOf`). "-" is none, "?" is unclear. A document that is no
 * administrative document has the row "document TAB none". null where it has this row; values whose lines are not found are left out.
 */
export function resolveHead(
  rows: readonly (readonly string[])[],
  lines: readonly TextLine[],
): HeadLabels | null {
  if (rows.some(([, field]) => field === "none")) return null;
  const at = new Map(keysOf(lines).map((key, index) => [key, index]));
  const labels = new Map<HeadField, readonly string[] | "none" | "unclear">();
  for (const [, field, cell = ""] of rows) {
    const value = cell === "-" ? "none" : cell === "?" ? "unclear" : entriesOf(cell, lines, at);
    if (value !== null) labels.set(field as HeadField, value);
  }
  return labels;
}

function entriesOf(
  cell: string,
  lines: readonly TextLine[],
  at: ReadonlyMap<string, number>,
): string[] | null {
  const entries = cell.split(",").map((entry) => entry.split("+").map((part) => printedAt(part, lines, at)));
  return entries.flat().includes(null) ? null : entries.map((parts) => parts.join(" "));
}

function printedAt(part: string, lines: readonly TextLine[], at: ReadonlyMap<string, number>): string | null {
  const [key = "", span = ""] = part.split(":");
  const line = lines[at.get(key) ?? -1];
  const [start, end] = span.split("-").map(Number) as unknown as LabelledSpan;
  return line ? line.text.slice(start, end) : null;
}

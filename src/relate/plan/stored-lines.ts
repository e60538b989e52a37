import type { PlanRecord } from "../../model/plan.ts";

/** A line of a plan's stored text. */
export interface StoredLine {
  /** From 1, in the whole stored text. */
  readonly line: number;
  /** The page where its text begins, from 1. */
  readonly page: number;
  /** Without form feeds. */
  readonly text: string;
}

/** The lines of a stored text, in which a form feed ends a page. If the file has several plans, only those on this plan's pages. */
export function storedLines({ source: { range } }: Pick<PlanRecord, "source">, stored: string): StoredLine[] {
  const lines: StoredLine[] = [];
  let page = 1;
  for (const [i, printed] of stored.split("\n").entries()) {
    // A line is on the page where its text begins, after the form feeds at its start.
    const begins = page + /^\f*/u.exec(printed)![0].length;
    if (printed.includes("\f")) page += printed.split("\f").length - 1;
    if (range && (begins < range.from || begins > range.to)) continue;
    lines.push({ line: i + 1, page: begins, text: printed.replaceAll("\f", "") });
  }
  return lines;
}

import type { TextLine } from "../../text/text-line.ts";

const LONGEST_QUOTE = 100;

/** The first words of a line, for a sentence about it. */
export function quoteOf({ text }: Pick<TextLine, "text">): string {
  const flat = text.replaceAll("\t", " | ");
  if (flat.length <= LONGEST_QUOTE) return flat;
  return `${flat.slice(0, flat.lastIndexOf(" ", LONGEST_QUOTE))} …`;
}

/** 3, 4, 5, 9 → 3–5, 9. */
export function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

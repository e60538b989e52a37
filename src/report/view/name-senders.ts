import type { ComparisonGroup } from "../../model/comparison.ts";
import type { LinkedText, Sentence } from "../model/links.ts";
import type { ViewContext } from "./context.ts";
import type { GroupCounts } from "./counted-rows.ts";

/** More files are only counted: their list is one link away. */
const MOST_NAMED = 3;

/**
 * The sentence that tells the officer what to write into the configuration where nobody knows who sent a plan, and which units
 * wait for it; null where all senders are known.
 */
export function nameSenders(
  { unnamed }: Pick<ComparisonGroup, "unnamed">,
  counts: GroupCounts,
  { words }: ViewContext,
): Sentence | null {
  if (!unnamed) return null;
  const w = words.summary.nameSenders;
  const paths = [...new Set(counts.unnamed.rows.map(({ text }) => text))];
  const entries = paths.slice(0, MOST_NAMED).map((path) => `${JSON.stringify(path)}: "${w.unit}"`);
  const more = paths.length > MOST_NAMED ? ", …" : "";
  return [
    { text: w.first },
    { text: w.files(counts.unnamed.rows.length), href: `#${counts.unnamed.id}` },
    { text: w.open },
    { text: `"senders": { ${entries.join(", ")}${more} }`, literal: true },
    { text: w.again },
    ...waitingText(unnamed.least, counts, words),
  ];
}

function waitingText(least: number, { waiting }: GroupCounts, words: ViewContext["words"]): LinkedText[] {
  const w = words.summary.nameSenders;
  const { length } = waiting.rows;
  return length === 0
    ? []
    : [{ text: " " }, { text: w.waiting(length, least), href: `#${waiting.id}` }, { text: w.noLetters }];
}

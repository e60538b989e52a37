import { SENTENCE_START } from "../decode/beam-search.ts";
import type { RestoreContext, Restored } from "../decode/restored-line.ts";
import { paragraphEnd, splitLines } from "./paragraph-lines.ts";

export const NEW_PARAGRAPH: RestoreContext = { words: SENTENCE_START, label: null };

/** Restores lines paragraph by paragraph; one result per line. */
export function paragraphByParagraph(
  lines: readonly string[],
  restoreParagraph: (text: string, context: RestoreContext) => Restored,
): Restored[] {
  const results: Restored[] = [];
  let label: string | null = null;
  for (let from = 0; from < lines.length; ) {
    const to = paragraphEnd(lines, from);
    const text = to === from + 1 ? lines[from]! : lines.slice(from, to).join("\n");
    const paragraph = restoreParagraph(text, { ...NEW_PARAGRAPH, label });
    label = paragraph.context.label;
    for (const line of splitLines(paragraph)) results.push(line);
    from = to;
  }
  return results;
}

import type { RuleContext } from "../../text/rule.ts";
import { type Found, spanIn, type TextLine } from "../../text/text-line.ts";

/**
 * Where sub-indices are named outside their sections, as in a purpose that lists all of them: a mention covers nothing, and
 * is kept as evidence only. Each once, by its catalogue id.
 */
export function subIndexMentions(lines: readonly TextLine[], context: RuleContext): Found<string>[] {
  const { catalogue, indexIds, year } = context;
  const found = new Map<string, Found<string>>();
  if (indexIds.length === 0) return [];
  for (const line of lines) {
    for (const { start, end, entry } of catalogue.findSubIndices(line.text, indexIds, year)) {
      const value = entry.subIndex.id;
      const span = spanIn(line, start, end);
      if (!found.has(value)) found.set(value, { value, span, rule: "sub-index/mention", confidence: 0.9 });
    }
  }
  return [...found.values()];
}

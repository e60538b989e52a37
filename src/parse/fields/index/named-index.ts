import type { RuleContext } from "../../text/rule.ts";
import { type Found, spanIn, type TextLine } from "../../text/text-line.ts";

/** The indices that lines name, in the order of first mention, with their first place. */
export function namedIndices(
  lines: readonly TextLine[],
  { catalogue }: RuleContext,
): Found<{ id: string; name: string }>[] {
  const found = new Map<string, Found<{ id: string; name: string }>>();
  for (const line of lines) {
    for (const { start, end, entry } of catalogue.findIndices(line.text)) {
      if (found.has(entry.id)) continue;
      const value = { id: entry.id, name: entry.name };
      found.set(entry.id, {
        value,
        span: spanIn(line, start, end),
        rule: "index/named-index",
        confidence: 0.97,
      });
    }
  }
  return [...found.values()];
}

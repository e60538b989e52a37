import type { IndexRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/** The indices that lines name, in the order of their first mention. */
export function namedIndices(lines: readonly TextLine[], { catalogue }: RuleContext): Located<IndexRef>[] {
  const found = new Map<string, Located<IndexRef>>();
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

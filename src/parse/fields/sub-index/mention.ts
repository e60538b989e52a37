import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/**
 * The ids of sub-indices named outside their sections, such as in a purpose that lists all of them; each once. A mention only
 * adds evidence: a sub-index that is only mentioned does not count as covered by the plan.
 */
export function readMentions(lines: readonly TextLine[], context: RuleContext): Located<string>[] {
  const { catalogue, indexIds, year } = context;
  const found = new Map<string, Located<string>>();
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

/** Adds the mentions of a value's sub-index to its places. */
export const withMentions = <T>(located: Located<T>, mentions: readonly Located<string>[]): Located<T> =>
  mentions.length === 0 ? located : { ...located, alsoAt: [...(located.alsoAt ?? []), ...mentions] };

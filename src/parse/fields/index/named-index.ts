import type { IndexRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/** "…, góp phần nâng cao Chỉ số PAR INDEX": an effect of the work, and not what the text is about. */
const CONTRIBUTES = /(?<=^|[ ,(])góp phần [^.;:]{1,200}$/u;
const LONGEST_CLAUSE = 240;

const isEffect = ({ folded }: TextLine, start: number): boolean =>
  CONTRIBUTES.test(folded.slice(Math.max(0, start - LONGEST_CLAUSE), start));

/**
 * The indices that lines name, in the order of their first mention. `withEffects`: also those to which the work only contributes.
 */
export function namedIndices(
  lines: readonly TextLine[],
  { catalogue }: RuleContext,
  withEffects = true,
): Located<IndexRef>[] {
  const found = new Map<string, Located<IndexRef>>();
  for (const line of lines) {
    for (const { start, end, entry } of catalogue.findIndices(line.text)) {
      if (found.has(entry.id) || (!withEffects && isEffect(line, start))) continue;
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

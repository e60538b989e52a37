import { fold } from "../../../language/fold.ts";
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
  return indicesIn(
    lines.map((line) => ({ line, text: line.text })),
    catalogue,
    withEffects,
  );
}

/** The indices of a title, whose lines are one text: "… các chỉ số PAR" + "INDEX, SIPAS". */
export const indicesOfTitle = (lines: readonly TextLine[], { catalogue }: RuleContext): Located<IndexRef>[] =>
  indicesIn(
    lines.map((line, i) => ({ line, text: `${line.text} ${lines[i + 1]?.text ?? ""}` })),
    catalogue,
    true,
  );

/** The indices whose names begin in a line. `text`: the line, and what its last name may go on with. */
function indicesIn(
  lines: readonly { readonly line: TextLine; readonly text: string }[],
  catalogue: RuleContext["catalogue"],
  withEffects: boolean,
): Located<IndexRef>[] {
  const found = new Map<string, Located<IndexRef>>();
  for (const { line, text } of lines) {
    const { length } = line.text;
    for (const { start, end, entry } of catalogue.findIndices(text)) {
      if (start >= length || found.has(entry.id) || (!withEffects && isEffect(line, start))) continue;
      const value = { id: entry.id, name: entry.name };
      found.set(entry.id, {
        value,
        span: spanIn(line, start, Math.min(end, length)),
        rule: "index/named-index",
        confidence: 0.97,
      });
    }
  }
  return [...found.values()];
}

const LEVEL = " cấp tỉnh";
const AFTER_NAME = /^(?:$|[,.;)]| ?\(| (?:trên địa bàn|của|năm|giai đoạn|tỉnh|thành phố|và) )/u;

/** The index that a title names without its level: "Chỉ số năng lực cạnh tranh trên địa bàn huyện …". */
export function indexWithoutLevel(
  title: readonly TextLine[],
  { catalogue }: RuleContext,
): Located<IndexRef>[] {
  for (const { id, name } of catalogue.data.indices) {
    const whole = fold(name);
    if (!whole.endsWith(LEVEL)) continue;
    const bare = whole.slice(0, -LEVEL.length);
    for (const line of title) {
      const start = line.folded.indexOf(bare);
      const end = start + bare.length;
      if (start < 0 || !AFTER_NAME.test(line.folded.slice(end))) continue;
      return [
        { value: { id, name }, span: spanIn(line, start, end), rule: "index/named-index", confidence: 0.8 },
      ];
    }
  }
  return [];
}

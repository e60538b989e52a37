import { indexIdsAt } from "../../text/index-ids.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readNamesAtLineStart } from "./begins-line.ts";
import { SERVES_RULE, servesName } from "./serves.ts";

/**
 * The ids of sub-indices named outside their sections, such as in a purpose that lists all of them; each once, where a line says
 * that its work serves it, else where it is named first. A mention only adds evidence: a sub-index that is only mentioned does not
 * count as covered by the plan.
 */
export function readMentions(lines: readonly TextLine[], context: RuleContext): Located<string>[] {
  const { catalogue, year } = context;
  const found = new Map<string, Located<string>>();
  if (context.indexIds.length === 0) return [];
  for (const line of lines) {
    for (const { start, end, entry } of catalogue.findSubIndices(
      line.text,
      indexIdsAt(line, context),
      year,
    )) {
      const value = entry.subIndex.id;
      const span = spanIn(line, start, end);
      const rule = servesName(line, { start, end }) ? SERVES_RULE : "sub-index/mention";
      const isKnown = found.has(value) && (rule !== SERVES_RULE || found.get(value)!.rule === SERVES_RULE);
      if (!isKnown) found.set(value, { value, span, rule, confidence: 0.9 });
    }
  }
  return [...found.values()];
}

/**
 * Ids of sub-indices named outside their sections. One without a section may be named in the section of another one, or begin a
 * line. `past`: indices of the lines on past years.
 */
export function mentionsIn(
  body: readonly TextLine[],
  {
    outside,
    subIndices,
    past,
  }: {
    outside: readonly TextLine[];
    subIndices: readonly Located<{ id: string | null }>[];
    past: ReadonlySet<number>;
  },
  context: RuleContext,
): Located<string>[] {
  const isText = (line: TextLine) => line.source.kind !== "row";
  const outsideLines = new Set(outside.map(({ index }) => index));
  const inSections = body.filter((line) => isText(line) && !outsideLines.has(line.index));
  const own = new Set(subIndices.map(({ value }) => value.id));
  const atStart = readNamesAtLineStart(
    body.filter((line) => !past.has(line.index)),
    context,
  ).filter(({ value }) => !own.has(value));
  const known = new Set(atStart.map(({ value }) => value));
  const named = readMentions(outside.filter(isText), context).filter(({ value }) => !known.has(value));
  for (const { value } of named) known.add(value);
  const others = readMentions(inSections, context).filter(
    ({ value }) => !own.has(value) && !known.has(value),
  );
  return [...atStart, ...named, ...others];
}

/** Adds the mentions of a value's sub-index to its places. */
export const withMentions = <T>(located: Located<T>, mentions: readonly Located<string>[]): Located<T> =>
  mentions.length === 0 ? located : { ...located, alsoAt: [...(located.alsoAt ?? []), ...mentions] };

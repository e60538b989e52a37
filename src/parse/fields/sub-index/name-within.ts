import { fold } from "../../../language/fold.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { placeOf } from "./heading-name.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

const RULE = "sub-index/heading";

/** "Quản lý, | cải cách tài chính công", "Xây dựng thể chế (| Cải cách thể chế |)", "Tiếp cận đất đai |, mặt bằng sản xuất": what is around a known name. */
const BEFORE_LAST = /(?:,| và|:| [-–]) $/u;
const AFTER_FIRST = /^(?:, | và | \()/u;

/**
 * The sub-index of a name that contains the whole name of exactly one sub-index of an index, at its beginning, at its end or in a bracket,
 * beside other words. `name`: in the line from `start` on.
 */
export function nameWithin(
  line: TextLine,
  start: number,
  name: string,
  index: string,
  context: RuleContext,
): NamedSubIndex | null {
  const found = context.catalogue
    .findSubIndices(name, [index], context.year)
    .filter(({ entry }) => entry.distance === 0);
  const [first] = found;
  if (!first || found.some(({ entry }) => entry.subIndex.id !== first.entry.subIndex.id)) return null;
  const [before, after] = [fold(name.slice(0, first.start)), fold(name.slice(first.end)).trimEnd()];
  const isLast = BEFORE_LAST.test(before) && after === "";
  const isInBracket = before.endsWith("(") && after === ")";
  const isFirst = before === "" && AFTER_FIRST.test(after);
  if (!isLast && !isInBracket && !isFirst) return null;
  return namedBy(line, start, name, { id: first.entry.subIndex.id, index }, context);
}

/** The sub-index of which a text is the name, also in the words of another year or of the province. `name`: in the line from `start` on. */
export function wholeName(
  line: TextLine,
  start: number,
  name: string,
  index: string,
  context: RuleContext,
): NamedSubIndex | null {
  const id = context.catalogue.matchSubIndex(name, [index], context.year)?.subIndex.id;
  return id === undefined ? null : namedBy(line, start, name, { id, index }, context);
}

const namedBy = (
  line: TextLine,
  start: number,
  name: string,
  { id, index }: { readonly id: string; readonly index: string },
  context: RuleContext,
): NamedSubIndex => ({
  id,
  index,
  ...placeOf(line, start, name, context),
  rule: RULE,
  confidence: CONFIDENCE,
});
const CONFIDENCE = 0.65;

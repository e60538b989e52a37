import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { SUB_INDEX_WORDS } from "./named-sub-index.ts";
import { BETWEEN } from "./names-in-text.ts";

export const BEGINS_LINE_RULE = "sub-index/begins-line";

/**
 * The ids of sub-indices whose name begins a line that states more in the same cell, such as a row of a table whose lines were
 * not found: "2 Chi phí thời gian 7,20 Phòng A". The document may treat them there, so nobody may say that it leaves them out. Each id once.
 */
export function readNamesAtLineStart(lines: readonly TextLine[], context: RuleContext): Located<string>[] {
  const { catalogue, year } = context;
  const found = new Map<string, Located<string>>();
  if (context.indexIds.length === 0) return [];
  for (const line of lines) {
    const [first, second] = catalogue.findSubIndices(line.text, indexIdsAt(line, context), year);
    if (!first || !BEFORE_NAME.test(line.folded.slice(0, first.start))) continue;
    const isList = second && BETWEEN.test(line.folded.slice(first.end, second.start));
    if (isList || !STATES_MORE.test(restOfCell(line, first.end)) || isOfPast(line, year)) continue;
    const value = first.entry.subIndex.id;
    const span = spanIn(line, first.start, first.end);
    if (!found.has(value)) found.set(value, { value, span, rule: BEGINS_LINE_RULE, confidence: 0.9 });
  }
  return [...found.values()];
}

/** A label, marks and a word for a sub-index: "B | Lĩnh vực “". */
const BEFORE_NAME = regex`^[^\p{L}]*(?:\p{L}{1,4}[^\p{L}]+)?(?:${SUB_INDEX_WORDS}[^\p{L}]+)?$`;
/** A figure, or the words of a task or unit. */
const STATES_MORE = regex`\d|^(?:[^\p{L}]*\p{L}){10}`;
const restOfCell = ({ text }: TextLine, from: number): string => text.slice(from).split("\t", 1)[0]!;
const YEAR = /(?:năm|ngày [\d/]{3,5}) ?((?:19|20)\d{2})/gu;

/** True for a line whose years are all before the plan's year: it states results. */
function isOfPast({ folded }: TextLine, year: number | null): boolean {
  const years = allMatches(YEAR, folded).map(([, stated]) => Number(stated));
  return year !== null && years.length > 0 && years.every((stated) => stated < year);
}

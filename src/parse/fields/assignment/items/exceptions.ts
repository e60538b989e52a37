import { allMatches } from "../../../../language/matcher.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { Item } from "../shared/items.ts";

// "Số hóa hồ sơ. | Riêng | UBND thành phố Vinh làm điểm …", "…; riêng nguồn vốn này thì | Sở A thẩm định": a part of the work that another
// unit does.

const EXCEPTION = /[.;] riêng (?=\S)/gu;
const MOST = 6;
/** The unit after "thì" of a sentence. */
const THEN = /^[^.;:]{2,160}? thì (?=\S)/u;

/** Divides an item at an exception. The items below belong to the exception. null if the item has no exception. */
export function splitAtException(
  item: Item,
  context: RuleContext,
): { readonly before: Item; readonly exception: Item } | null {
  const { line, start } = item;
  for (const { index, 0: mark } of allMatches(EXCEPTION, line.folded.slice(start)).slice(0, MOST)) {
    const at = subjectStart(line, start + index + mark.length, context);
    if (at === null) continue;
    const before = { ...item, line: line.upTo(start + index + 1), items: [] };
    return { before, exception: { ...item, start: at } };
  }
  return null;
}

function subjectStart(line: TextLine, at: number, context: RuleContext): number | null {
  const then = THEN.exec(line.folded.slice(at, at + LONGEST))?.[0].length;
  const starts = then === undefined ? [at] : [at, at + then];
  return starts.find((start) => (subjectAt(line, start, context)?.units.length ?? 0) > 0) ?? null;
}
const LONGEST = 200;

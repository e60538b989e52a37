import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { isIssuer, startOfUnits } from "./author-order.ts";
import { subjectAt } from "./subject.ts";

const COLON_AT_END = /:\s{0,4}$/u;
const SENTENCE_END = regex.g`(?<=\p{L}{2}|\d{2}|\))[.;] (?=\p{Lu})`;
/** "Trong đó, ", "Ngoài ra, ": a few words before the subject. */
const OPENING = regex`^\p{L}{2,7}(?: \p{L}{2,7}){0,2}, (?=\p{Lu})`;
const LONGEST = 300;

/** Where the text before the last sentence of a line ends, and where the words of that sentence about units begin. */
export interface LastSentence {
  readonly end: number;
  readonly start: number;
}

/**
 * The last sentence of a paragraph over a list, where it names the units of the list: "UBND các xã triển khai Kế hoạch. | Riêng
 * UBND phường A chỉ đạo:". null where the line has one sentence, or where the last one names no unit.
 */
export function lastSentence(line: TextLine, from: number, context: RuleContext): LastSentence | null {
  if (!COLON_AT_END.test(line.text)) return null;
  const near = Math.max(from, line.text.length - LONGEST);
  const mark = allMatches(SENTENCE_END, line.text.slice(near)).at(-1);
  if (!mark) return null;
  const end = near + mark.index + 1;
  // "Sở Y tế; | Sở Nội vụ có trách nhiệm:": one list of names, with semicolons.
  const names = readUnitList(line, startOfUnits(line, from, context), context);
  if (names && names.end > end) return null;
  const opening = OPENING.exec(line.text.slice(end + 1))?.[0].length ?? 0;
  for (const start of new Set([end + 1, end + 1 + opening])) {
    const list = subjectAt(line, startOfUnits(line, start, context), context);
    // The author announces what it does, or its own request.
    if (list) return isIssuer(list.units, context) ? null : { end, start };
  }
  return null;
}

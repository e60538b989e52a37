import type { RuleContext } from "../../text/rule.ts";
import { spanIn, type TextLine } from "../../text/text-line.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";

const WORD_BEFORE = new RegExp(
  `(?<![\\p{L}])${SUB_INDEX_WORDS}(?: (?:số |thứ )?\\d{1,2})?(?: ?[:–-])? ?["']?$`,
  "u",
);
const BETWEEN = new RegExp(
  `^["']?(?: \\([^()]{0,40}\\))?(?:[,;]? (?:và )?|[,;] ?)(?:${SUB_INDEX_WORDS}(?: (?:số |thứ )?\\d{1,2})?(?: ?[:–-])? )?["']?$`,
  "u",
);
/** Without one of these no words for a sub-index stand before the first name. */
const ANY_WORD = /chỉ số|chỉ tiêu|tiêu chí|nội dung|trụ cột|lĩnh vực|cstp/u;
const LONGEST_HEADING = 240;
const LONGEST_LEAD = 60;

/**
 * "Nhiệm vụ nâng cao các chỉ số “Tính minh bạch” và “Chi phí thời gian”": a heading whose end is nothing but names, with a
 * word such as "chỉ số" before the first. Each of them is meant.
 */
export function readSeveralSubIndices(line: TextLine, from: number, context: RuleContext): NamedSubIndex[] {
  const { catalogue, indexIds, year } = context;
  const text = line.text.slice(from);
  if (
    text.length > LONGEST_HEADING ||
    indexIds.length === 0 ||
    !ANY_WORD.test(line.folded.slice(from, from + LONGEST_LEAD))
  )
    return [];
  const found = catalogue.findSubIndices(text, indexIds, year);
  const [first] = found;
  if (!first || first.start > LONGEST_LEAD || !WORD_BEFORE.test(line.folded.slice(from, from + first.start)))
    return [];
  const named: NamedSubIndex[] = [];
  for (const { start, end, entry } of found) {
    const before = named.at(-1);
    if (before && !BETWEEN.test(line.folded.slice(before.restStart, from + start))) return [];
    named.push({
      id: entry.subIndex.id,
      index: entry.index.id,
      name: text.slice(start, end),
      span: spanIn(line, from + start, from + end),
      restStart: from + end,
      confidence: 0.9,
    });
  }
  const behind = named.at(-1)!.restStart;
  const rest = line.text.slice(behind);
  if (!/^["”»]?(?: \([^()]{0,60}\))?[\s.:;]*$/u.test(rest)) return [];
  // What stands behind one name may be its goal, but for the quote that closes it; behind several it is of all of them.
  const restStart =
    named.length === 1 ? behind + (/^["”»]? ?/u.exec(rest)?.[0].length ?? 0) : line.text.length;
  return named.map((sub) => ({ ...sub, restStart }));
}

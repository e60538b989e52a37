import type { Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { BEFORE_NUMBER, SUB_INDEX_NUMBER, SUB_INDEX_WORDS } from "./named-sub-index.ts";

/** A word for a sub-index at the end of the text before its name. */
export const WORD_BEFORE = regex`(?<![\p{L}])${SUB_INDEX_WORDS}(?:${BEFORE_NUMBER}${SUB_INDEX_NUMBER})?(?: (?:thuộc|của|trong) [^,;:.]{2,40}(?= ?:))?(?: ?[:–(-]| là)? ?["']?$`;
/** The words between two names of a list. */
export const BETWEEN = new RegExp(
  `^["')]{0,2}(?: \\([^()]{0,40}\\))?(?: trên địa bàn(?: (?:tỉnh|thành phố|xã|phường|huyện|mình|quản lý)){0,2})?(?:[,;]? (?:và )?|[,;] ?)(?:tiêu chí(?: thành phần)? \\d{1,2}(?:\\.\\d{1,2}){1,2} (?:thuộc|của|trong) )?(?:(?:${SUB_INDEX_WORDS}|số \\d{1,2})(?:${BEFORE_NUMBER}${SUB_INDEX_NUMBER})?(?: ?[:–-])? )?["'(]{0,2}$`,
  "u",
);
const QUOTED = /["“«](?<name>[^"“”«»]{5,200})["”»]/gu;

/**
 * The sub-indices named between two offsets of a line: by exact names, and by names in quotes with other words than the
 * catalogue's after a word such as "lĩnh vực" or another name. Offsets of the mentions count from `from`.
 */
export function namesInText(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): Mention<SubIndexMatch>[] {
  const { catalogue, year } = context;
  const indexIds = indexIdsAt(line, context);
  const text = line.text.slice(from, to);
  const all = catalogue.findSubIndices(text, indexIds, year);
  if (indexIds.length === 0) return all;
  const folded = line.folded.slice(from, to);
  const quoted: Mention<SubIndexMatch>[] = [];
  let next = 0;
  for (const { index, groups } of allMatches(QUOTED, text)) {
    const [start, end] = [index + 1, index + 1 + groups!.name!.length];
    while (next < all.length && all[next]!.end <= start) next++;
    if (next < all.length && all[next]!.start < end) continue;
    const last = Math.max(all[next - 1]?.end ?? -LONGEST_GAP, quoted.at(-1)?.end ?? -LONGEST_GAP);
    const isListed = last > start - LONGEST_GAP && BETWEEN.test(folded.slice(last, start));
    const isNamed = isListed || WORD_BEFORE.test(folded.slice(Math.max(0, start - LONGEST_GAP), start));
    const entry = isNamed ? catalogue.matchSubIndex(groups!.name!, indexIds, year) : null;
    if (entry) quoted.push({ start, end, entry });
  }
  return quoted.length === 0 ? all : [...all, ...quoted].sort((a, b) => a.start - b.start);
}

/** Limit on the words before a name that say what it is, in characters. */
const LONGEST_GAP = 80;

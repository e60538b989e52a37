import { regex } from "../../../language/regex.ts";
import type { IndexRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

export const BY_SUB_INDEX_RULE = "index/by-sub-index";

/** "chỉ số thành phần", "cstp" with its number, colon or quote, at the end of the text before a name. */
const SUB_INDEX = '(?:chỉ số (?:thành phần|nội dung)|cstp)(?: (?:số |thứ )?\\d{1,2})?(?: ?[:–-])? ?["“«]?$';
const BEFORE = {
  title: regex`(?<!\p{L})(?:${SUB_INDEX}|chỉ số(?: ?[:–-])? ?["“«]?$)`,
  text: regex`(?<!\p{L})${SUB_INDEX}`,
};
/** At a greater distance the printed words may be another name. */
const MAX_DISTANCE = 0.2;
/** A name of two syllables ("Thể chế", "Tác động") is a common word. */
const FEWEST_SYLLABLES = 3;

/**
 * The indices of the sub-indices that lines name, where a name belongs to exactly one index in the year: "Nâng cao chỉ số
 * thành phần “Tiếp cận đất đai”" is about PCI. In a title "chỉ số" is enough before the name; elsewhere the sentence must
 * say "chỉ số thành phần".
 */
export function indicesBySubIndex(
  lines: readonly TextLine[],
  where: keyof typeof BEFORE,
  { catalogue, year }: Pick<RuleContext, "catalogue" | "year">,
): Located<IndexRef>[] {
  const found = new Map<string, Located<IndexRef>>();
  for (const [at, line] of lines.entries()) {
    // The lines of a title are one text: "… và chỉ số" / "“Kiểm soát tham nhũng …”".
    const above = where === "title" && at > 0 ? `${lines[at - 1]!.folded} ` : "";
    if (!/chỉ số|cstp/u.test(above + line.folded)) continue;
    for (const { start, end, entry } of catalogue.findSubIndices(line.text, [], year)) {
      const { id, name } = entry.index;
      if (found.has(id) || entry.distance > MAX_DISTANCE) continue;
      if (line.text.slice(start, end).split(/\s+/u).length < FEWEST_SYLLABLES) continue;
      if (!BEFORE[where].test(above + line.folded.slice(0, start))) continue;
      const span = spanIn(line, start, end);
      found.set(id, { value: { id, name }, span, rule: BY_SUB_INDEX_RULE, confidence: 0.8 });
    }
  }
  return [...found.values()];
}

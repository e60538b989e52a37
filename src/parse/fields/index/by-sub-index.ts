import { regex } from "../../../language/regex.ts";
import type { IndexRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isLongName } from "./long-name.ts";

export const BY_SUB_INDEX_RULE = "index/by-sub-index";

/** "chỉ số thành phần", "cstp" with its number, colon or quote, at the end of the text before a name. */
const SUB_INDEX = '(?:chỉ số (?:thành phần|nội dung)|cstp)(?: (?:số |thứ )?\\d{1,2})?(?: ?[:–-])? ?["“«]?$';
const BEFORE = {
  title: regex`(?<!\p{L})(?:${SUB_INDEX}|chỉ số(?: ?[:–-])? ?["“«]?$)`,
  text: regex`(?<!\p{L})${SUB_INDEX}`,
};
/** "Lĩnh vực | cải cách tài chính công | đạt 11,0/12 điểm": a field with a score is a part of an index. */
const FIELD = regex`(?<!\p{L})(?<points>điểm (?:số )?(?:của )?)?lĩnh vực ["“]?$`;
const SCORED =
  /^["”]? (?:tự chấm |phấn đấu )?đạt (?:từ |tối thiểu |ít nhất |trên )?\d{1,3}(?:[.,]\d{1,2})?(?<points>(?: ?\/ ?\d{1,3}(?:[.,]\d{1,2})?)? điểm)?(?! ?%)/u;
/** At a greater distance the printed words may be another name. */
const MAX_DISTANCE = 0.2;

/**
 * The indices of the sub-indices that lines name, where a name belongs to exactly one index in the year: "Nâng cao chỉ số
 * thành phần “Tiếp cận đất đai”" is about PCI. In a title "chỉ số" is enough before the name; elsewhere the sentence must
 * say "chỉ số thành phần", or state the score of the field.
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
    if (!/chỉ số|cstp|lĩnh vực/u.test(above + line.folded)) continue;
    for (const { start, end, entry } of catalogue.findSubIndices(line.text, [], year)) {
      const { id, name } = entry.index;
      if (found.has(id) || entry.distance > MAX_DISTANCE) continue;
      if (!isLongName(line.text.slice(start, end))) continue;
      const before = above + line.folded.slice(0, start);
      if (!BEFORE[where].test(before) && !isScoredField(before, line.folded.slice(end))) continue;
      const span = spanIn(line, start, end);
      found.set(id, { value: { id, name }, span, rule: BY_SUB_INDEX_RULE, confidence: 0.8 });
    }
  }
  return [...found.values()];
}

function isScoredField(before: string, after: string): boolean {
  const [field, score] = [FIELD.exec(before), SCORED.exec(after)];
  return field !== null && score !== null && (field.groups?.points ?? score.groups?.points) !== undefined;
}

import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { regex } from "../../../language/regex.ts";
import { typeBeforeSummary } from "../../structure/type-line.ts";
import type { Zones } from "../../structure/zones.ts";
import type { TextLine } from "../../text/text-line.ts";

/** The body that decides, on the same line as a summary in capitals: "… NĂM 2024 | ỦY BAN NHÂN DÂN TỈNH …". */
const WHO_DECIDES = regex`(?<!(?:CỦA|TẠI|DO|VÀ|CHO|VỚI|GIỮA|,|–|-)) (?:CHỦ TỊCH )?(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN) (?:TỈNH|THÀNH PHỐ)(?: \p{Lu}[\p{Lu} -]{2,30})?$`;
const SHORTEST_SUMMARY = 20;

/** The lines of the summary, without a document type at the beginning and without the body that decides at the end. */
export function titleLines(zones: Zones, catalogue: Catalogue): TextLine[] {
  const isDecision = zones.typeLine !== null && /^(?:quyết định|nghị quyết)/u.test(zones.typeLine.folded);
  return zones.title.map((whole) => {
    const end = isDecision ? whole.text.search(WHO_DECIDES) : -1;
    const line = end > SHORTEST_SUMMARY ? whole.upTo(end) : whole;
    const length = whole === zones.typeLine ? typeBeforeSummary(line.text, catalogue) : 0;
    return length > 0
      ? line.reworded(line.text.slice(length).trim(), line.folded.slice(length).trim())
      : line;
  });
}

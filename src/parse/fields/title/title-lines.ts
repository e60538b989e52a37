import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { regex } from "../../../language/regex.ts";
import { typeBeforeSummary } from "../../structure/lines/type-line.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { TextLine } from "../../text/text-line.ts";

/** The body that decides, on the same line as a summary in capitals: "… NĂM 2024 | ỦY BAN NHÂN DÂN TỈNH …". */
const WHO_DECIDES = regex`(?<!(?:CỦA|CHỦ TỊCH|TẠI|DO|VÀ|CHO|VỚI|GIỮA|,|–|-)) (?:(?:CHỦ TỊCH )?(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN) (?:TỈNH|THÀNH PHỐ)(?: \p{Lu}[\p{Lu} -]{2,30})?|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG BỘ \p{Lu}[\p{Lu} ,-]{2,40})$`;
/** Who sends an urgent dispatch: "… TẠI KHU VỰC TRUNG BỘ | THỦ TƯỚNG CHÍNH PHỦ điện:". */
const WHO_WIRES = regex` (?:THỦ TƯỚNG CHÍNH PHỦ|(?:CHỦ TỊCH )?(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND) (?:TỈNH|THÀNH PHỐ)(?: \p{Lu}[\p{Lu} -]{2,30})?|(?<!TRUNG )BỘ(?: TRƯỞNG BỘ)? \p{Lu}[\p{Lu} ,-]{2,40}) điện ?:?$`;
const SHORTEST_SUMMARY = 20;
/** Who issues the document, on the line of the summary: "CỦA BAN THƯỜNG VỤ TỈNH ỦY về tăng cường …". */
const ISSUER_BEFORE_SUMMARY = regex`^CỦA (?:(?:PHÓ )?CHỦ TỊCH |BAN |ĐOÀN |BỘ |TỈNH |THÀNH |HUYỆN |ĐẢNG )[\p{Lu} ]{2,60} (?=về \p{Ll})`;

/** The lines of the summary, without a document type or an issuer at the beginning and without the body that decides at the end. */
export function titleLines(zones: Zones, catalogue: Catalogue): TextLine[] {
  const isDecision = zones.typeLine !== null && /^(?:quyết định|nghị quyết)/u.test(zones.typeLine.folded);
  return zones.title.map((whole) => {
    const end = Math.max(whole.text.search(WHO_WIRES), isDecision ? whole.text.search(WHO_DECIDES) : -1);
    const upTo = end > SHORTEST_SUMMARY ? whole.upTo(end) : whole;
    const issuer = ISSUER_BEFORE_SUMMARY.exec(upTo.text)?.[0].length ?? 0;
    const line = issuer > 0 ? upTo.reworded(upTo.text.slice(issuer), upTo.folded.slice(issuer)) : upTo;
    const length = whole === zones.typeLine ? typeBeforeSummary(line.text, catalogue) : 0;
    return length > 0
      ? line.reworded(line.text.slice(length).trim(), line.folded.slice(length).trim())
      : line;
  });
}

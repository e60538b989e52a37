import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";

/** An item of a unit: "Sở Tài chính:", "Nhiệm vụ của Sở Tài chính", "Giao Sở Tài chính …". */
const UNIT_ITEM =
  /^(?:(?:đề nghị|giao|yêu cầu|phân công|(?:trách )?nhiệm(?: vụ)? của) )?(?:các )?(?:sở|ban|phòng|ubnd|ủy ban|công an|văn phòng|trung tâm|chi cục|cục|hội|đoàn|liên đoàn|liên minh|bảo hiểm|ngân hàng|hiệp hội|bộ chỉ huy|thanh tra|tòa án|viện)(?= )/u;
/** A heading of a sub-index: "Cải thiện chỉ số Tính minh bạch", without the point of a sentence. */
const INDEX_HEADING = regex`^(?:\p{L}+ ){0,5}(?:chỉ số|trụ cột|tiêu chí|lĩnh vực)(?= )[^.;]{3,300}$`;

/** What a heading is about where headings of one list begin with different words; "" for other lines. */
export function subjectOf(wording: string): string {
  if (wording.length < 320 && INDEX_HEADING.test(fold(wording))) return "index";
  if (wording.length < 160 && isCapitals(wording)) return "capitals";
  if (UNIT_ITEM.test(fold(wording))) return "unit";
  return "";
}

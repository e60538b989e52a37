import type { Catalogue } from "../../../../catalogue/catalogue.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isPredicateAt } from "../../../units/ends/witnesses/predicates.ts";

// Partners in small letters: "phối hợp với | công an xã, trạm y tế, gia đình học sinh". Elsewhere these words are mostly objects of work;
// after "phối hợp với" only those who help follow.

const LEVEL = "tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|thôn";
/** Which of them are meant. */
const WHICH = `(?:các cấp|cơ sở|sở tại|địa phương|tại chỗ|các (?:${LEVEL})(?:, (?:${LEVEL})){0,3}|cấp (?:${LEVEL})|(?:${LEVEL})|khu vực|nơi (?:cư trú|đóng quân)|(?:đóng (?:quân )?)?(?:trên|tại) địa bàn(?: (?:${LEVEL}))?)`;
/** Bodies and people, each with the words that may follow it. */
const NOUN = [
  `(?:cấp ủy(?:,| và) )?chính quyền(?: ${WHICH}){0,2}`,
  `(?:công an|quân sự|biên phòng|bộ đội biên phòng|kiểm lâm|thuế|hải quan|bưu điện|điện lực|quân đội)(?: ${WHICH}){1,2}`,
  "(?:thanh tra (?:giao thông|xây dựng|chuyên ngành|môi trường|y tế|thuế|lao động)|cảnh sát (?:giao thông|khu vực|trật tự|môi trường|kinh tế|cơ động|biển)|quản lý thị trường|bộ đội biên phòng|quân đội|công an(?! (?:toàn|ninh|viên|nhân))|kiểm lâm)",
  `(?:trạm y tế|trạm khuyến nông|bệnh viện|trường học|nhà trường|cơ quan báo chí|hợp tác xã)(?: ${WHICH}){0,2}`,
  "ngành (?:y tế|giáo dục|công an|thuế|điện|nông nghiệp|kiểm sát|tòa án|hải quan|bảo hiểm xã hội|văn hóa|quân đội|lao động|ngân hàng)(?: (?:các cấp|địa phương))?",
  "(?:gia đình|cha mẹ|phụ huynh|cha mẹ học sinh)(?: (?:học sinh|sinh viên|trẻ em|người bệnh|các em))?(?: và xã hội)?",
  `mặt trận(?: tổ quốc)?(?: ${WHICH})?`,
  "(?:các )?đoàn thể(?: (?:chính trị - xã hội|chính trị|xã hội|quần chúng|nhân dân|các cấp)){0,2}",
].join("|");
const PARTNER = regex.y`(?:các )?(?:${NOUN})(?![\p{L}\d]| -)`;
const ENDS = /^(?: ?[,.;:()]| (?:và|để|nhằm|trong|về|khi|theo) |$)/u;

/** One such partner at an offset, before a mark, a purpose or the verb of the sentence; null for other words. */
export function partnerNounAt(
  line: TextLine,
  at: number,
  catalogue: Catalogue,
): { readonly unit: UnitRef; readonly end: number } | null {
  PARTNER.lastIndex = at;
  const found = PARTNER.exec(line.folded)?.[0];
  if (found === undefined) return null;
  const end = at + found.length;
  if (!ENDS.test(line.folded.slice(end, end + 7)) && !isPredicateAt(line, end)) return null;
  const name = line.text.slice(at, end);
  const unitId = found.startsWith("các ") ? null : (catalogue.matchUnit(name)?.id ?? null);
  return { unit: { name, unitId, group: unitId === null && !isCapitalAt(line.text, at) }, end };
}

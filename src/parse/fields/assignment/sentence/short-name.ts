import { regex } from "../../../../language/regex.ts";
import { OTHER_WORD } from "../../../lexicon/noun-compounds.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { endedBeforeVerb } from "../../../units/list/ended-before-verb.ts";
import { unitMeantByNoun } from "../../../units/list/this-unit.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";

// A body under its noun alone: "Đề nghị | Công ty | rà soát …", "Sau khi hoàn thành, | Chi nhánh | gửi …". The document has named it before,
// as its addressee or as "sau đây gọi là Công ty".

const NOUN = "Công ty|Chi nhánh|Doanh nghiệp|Tập đoàn|Tổng công ty|Hợp tác xã|Nhà máy|Tỉnh|Thành phố";
/** A province by its name: "Tỉnh Lào Cai | cần …". */
const PLACE = "(?:Tỉnh|Thành phố)(?: \\p{Lu}\\p{L}{0,6}){2,3}";
const SHORT = regex.y`(?:${PLACE}|[Qq]uý (?:${NOUN}|[Cc]ông ty|[Ss]ở|[Cc]ục|[Bb]an|[Hh]ội|[Tt]rường|[Uu]ỷ ban|[Ủủ]y ban|[Dd]oanh nghiệp|[Cc]hi nhánh|[Tt]rung tâm)|${NOUN})(?=[ ,:])`;
/**
 * Words of a duty that no name goes on with. "Công ty xây dựng số 5", "Công ty cung cấp nước sạch" are names, so any verb is not
 * enough.
 */
const DUTY =
  /^(?: (?:phải|cần|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|sẽ|chủ động|chủ trì|khẩn trương|nghiêm túc|tập trung|tiếp tục|sớm|tăng cường|rà soát|gửi|nộp|báo cáo|lập|hoàn thiện|hoàn thành|bổ sung|khắc phục|thực hiện|tổ chức(?! (?:lại|có|hội|cá))|triển khai|phối hợp|liên hệ(?! [^.;]{2,80} để được)|nghiên cứu|tách|hiệu chỉnh|chỉnh sửa|giải trình|cập nhật|mời|cử|căn cứ|đề xuất|tổng hợp|chỉ đạo|kiểm tra|theo dõi|xem xét|làm (?:rõ|tiếp|việc)|bảo đảm|đảm bảo|chấp hành|tuân thủ|chuẩn bị|bố trí|lưu ý|cam kết)(?= |[,.;:]|$)| ?: \S|, (?:căn cứ|trên cơ sở|khẩn trương|chủ động|sau khi|trước khi) )/u;
/** Facts: "Công ty gửi hồ sơ ngày 05/7", "Tỉnh thực hiện đạt 95%", "Tỉnh Lào Cai: 120 tấn gạo". */
const TELLS =
  /^ (?:gửi|nộp|báo cáo|lập|thực hiện|tổ chức|hoàn thành|đề xuất|bổ sung) [^.;]{0,60}(?:đạt|(?<!trước |nhất |đến )ngày \d|tại (?:công văn|văn bản|tờ trình|hồ sơ))|^ ?: \d/u;

/** A body under its noun at an offset, which a duty follows; null for other words and for longer names. */
export function shortNameAt(line: TextLine, at: number): UnitList | null {
  SHORT.lastIndex = at;
  const name = SHORT.exec(line.text)?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  const after = line.folded.slice(end, end + LONGEST);
  if (!DUTY.test(after) || TELLS.test(after)) return null;
  return { units: [{ name, unitId: null, group: false }], start: at, end };
}
const LONGEST = 100;

/** Nouns of bodies that a text names once as a whole and then by the noun: "… đến Trung tâm Xúc tiến đầu tư. | Trung tâm | lập sổ theo dõi". */
const NOUN_OF_NAMED = regex.y`(?:Ban [Qq]uản lý|Chi cục|Cục|Trung tâm|Ban|Phòng|Sở|Văn phòng|Hiệp hội|Hội|Liên minh|Trường|Viện|Quỹ|Bệnh viện)(?=[ ,:])`;
/** The unit that a document has named as a whole before and now names by its noun, at an offset that a duty follows. */
export function namedBeforeAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  NOUN_OF_NAMED.lastIndex = at;
  const noun = NOUN_OF_NAMED.exec(line.text)?.[0];
  if (noun === undefined || OTHER_WORD.test(line.folded.slice(at, at + LONGEST))) return null;
  const end = at + noun.length;
  const after = line.folded.slice(end, end + LONGEST);
  if (TELLS.test(after) || !(DUTY.test(after) || isVerbAt(line, end + 1))) return null;
  const read = readUnitList(line, at, context);
  const list = read && endedBeforeVerb(line, read, false, context.occurrences);
  if (list && list.end > end) return null;
  const unit = unitMeantByNoun(line, line.folded.slice(at, end), at, context);
  return unit && { units: [unit], start: at, end };
}

import type { UnitRef } from "../../../model/plan.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { LONGEST_CLAUSE, LONGEST_NAMES, ROLES, sendsPaper, THING } from "./restriction-words.ts";

// A clause after the name of a group that says what its members have done or reached: "các đơn vị | chưa gửi kế hoạch | khẩn
// trương …", "các xã | có tỷ lệ giải ngân dưới 50% | báo cáo …".

/** "Các đơn vị | chưa gửi kế hoạch (theo danh sách) | khẩn trương …": what they have done or not says which ones are meant. */
export const STATE = "(?:chưa(?! (?:phải|cần) )|đã(?! được (?:giao|phân công))|chậm|còn (?:chậm|nợ|thiếu))";
const IN_STATE = new RegExp(
  `^ không [^.;:]{2,80}?(?= (?:sẽ|bị|phải chịu|chịu trách nhiệm|không được) )|^ ${STATE} [^.;:]{2,120}?(?<! không| không phải| không cần)(?= (?:khẩn trương|tiếp tục|phải|cần|chủ động|nghiêm túc|tập trung|hoàn thành|có trách nhiệm|chịu trách nhiệm|kiểm điểm|rút kinh nghiệm|sớm|tự (?:rà|kiểm|đánh|điều)|báo cáo (?:rõ|giải trình|nguyên nhân)|(?:gửi|nộp|bổ sung|lập|ban hành|rà soát|hoàn thiện|thực hiện) [^.;:]{0,80}(?:ngay|trước (?:ngày|\\d)|chậm nhất|trong (?:tháng|quý))) )`,
  "u",
);

/** "các hội | không tổ chức đại hội, | Sở A", "các xã | chưa lập đề án thì": a condition before another subject. */
const LATER_SUBJECT = /^ không |,| thì$/u;

const COMMITTEES = /^(?:ubnd|ủy ban nhân dân) các /u;
const BRACKET_AT_END = / ?\([^()]{1,80}\)$|,? thì$/u;
/** "(theo danh sách kèm theo)": who they are. */
const IN_LIST = /\((?:có |theo |tại )?(?:danh sách|phụ lục|biểu|bảng)/iu;

/** The offset after such words; null without them. */
function afterState({ folded }: TextLine, from: number): number | null {
  const words = IN_STATE.exec(folded.slice(from, from + LONGEST_CLAUSE))?.[0];
  return words === undefined ? null : from + words.length;
}

/** A group with what its members have done or not; null without such words, and for committees that no list names. */
export function inState(line: TextLine, unit: NamedUnit, isPlural: boolean): NamedUnit | null {
  const isCommittee = COMMITTEES.test(line.folded.slice(unit.start, unit.end));
  if (!isCommittee && !line.folded.startsWith("các ", unit.start)) return null;
  const end = afterState(line, unit.end);
  if (end === null || (!isPlural && LATER_SUBJECT.test(line.folded.slice(unit.end, end)))) return null;
  const printed = line.text.slice(unit.start, end);
  const isListed = IN_LIST.test(BRACKET_AT_END.exec(printed)?.[0] ?? "");
  if (isCommittee && !isListed) return null;
  const name = printed.replace(BRACKET_AT_END, "");
  const ref = { name, unitId: null, group: true, ...(isListed && { assigned: "listed" as const }) };
  return { ...unit, end, ref };
}

/** "Các xã | có tỷ lệ giải ngân dưới 50% (danh sách kèm theo) | báo cáo …": the figure says which ones are meant, if a duty follows. */
const MEASURED =
  /^(?<figure> có (?:tỷ lệ|tỉ lệ|điểm|số|kết quả|chỉ số|mức|thứ hạng|hồ sơ)(?: [^.;:,()]{2,80})? (?:dưới|trên|thấp|cao|quá|từ|đạt|giảm|xếp|đứng|bằng)(?=[ ,])[^.;:()]{0,40}?)(?: \([^()]{1,160}\))?(?= (?:phải|cần|trực tiếp|khẩn trương|nghiêm túc|tự (?:rà|kiểm)|chủ động|tiếp tục|kiểm điểm|giải trình|báo cáo|khắc phục|chấn chỉnh|rà soát|đối thoại|xây dựng (?:kế hoạch|phương án|lộ trình)|gửi|có trách nhiệm|chịu trách nhiệm) )/u;
const LONGEST_FIGURE = 340;

/** A group that such a figure limits; null for others. */
export function ofFigure(line: TextLine, unit: NamedUnit): NamedUnit | null {
  if (!line.folded.startsWith(" có ", unit.end)) return null;
  const found = MEASURED.exec(line.folded.slice(unit.end, unit.end + LONGEST_FIGURE));
  if (!found) return null;
  const name = line.text.slice(unit.start, unit.end + found.groups!.figure!.length);
  const ref = { name, unitId: null, group: true, assigned: "listed" as const };
  return { ...unit, end: unit.end + found[0].length, ref };
}

/** What says which members are meant, and is no duty: "các sở | có kết quả từ vị trí thứ 15 trở xuống", "các xã | xếp loại trung bình". */
const LIMITS = new RegExp(
  `^ (?:có (?:kết quả|điểm số|điểm|chỉ số|tiêu chí|tỷ lệ|tỉ lệ|thứ hạng|vị trí|mức độ) [^.;:]{2,60}(?=\\d|thấp|giảm|dưới|cao|cuối)|xếp (?:hạng|thứ|loại|vị trí|cuối)|đạt (?:dưới|loại|mức) |bị (?:giảm|nhắc|phê bình|trừ|xếp|đánh giá)|nằm (?:trong|ở) nhóm|thuộc (?:nhóm|diện|đối tượng) |được (?:đánh giá|kiểm tra|khảo sát|chọn|xếp) |(?<role>được (?:giao|phân công) (?:làm )?(?:${ROLES})|chịu trách nhiệm(?: chính)? (?:về|đối với)) ${THING}(?! hóa))`,
  "u",
);

/** A class with such words before a request. The request is to some members of the class only, which may be named elsewhere. */
export function limited({ folded }: TextLine, ref: UnitRef, end: number): UnitRef {
  if (!ref.group || ref.assigned !== undefined) return ref;
  const found = LIMITS.exec(folded.slice(end, end + LONGEST_FIGURE));
  if (!found || !sendsPaper(withoutBrackets(folded.slice(end + found[0].length, end + LONGEST_NAMES))))
    return ref;
  return { ...ref, assigned: found.groups!.role === undefined ? "listed" : "lead" };
}
const withoutBrackets = (words: string) => words.replace(/\([^()]{1,300}\)/gu, "");

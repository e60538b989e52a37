import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { asksForSomething, statesFact } from "../../../structure/lines/fact-sentence.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { sentencesOf } from "../../../text/sentences.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { Item } from "../shared/items.ts";
import { bearersAt } from "../subjects/bearers-at.ts";

// Between its tasks a plan tells what has been reached, what has gone wrong and why: "- Hạn chế: …", "- Sở A trả lời kiến nghị còn chậm."
// The units that such lines name have no duty there.

const FAULT =
  "tồn tại|hạn chế|khuyết điểm|yếu kém|bất cập|khó khăn|vướng mắc|nguyên nhân|thực trạng|hiện trạng|ưu điểm|mặt (?:được|chưa được)";
const OF_RESULT = "(?:kết quả|điểm số|thứ hạng|xếp hạng|tình hình)(?: (?:thực hiện|đạt được|chỉ số)){0,2}";
const WHEN =
  "(?: (?:chủ yếu|chính|đạt được|khách quan|chủ quan|của (?:chỉ số|tiêu chí)(?: này)?|(?:trong )?(?:năm|giai đoạn) \\d{4}(?: ?[-–] ?\\d{4})?|thời gian qua)){0,3}";
const RESULT = `${OF_RESULT}(?: (?:trong )?(?:năm|giai đoạn) \\d{4}| thời gian qua|(?<=đạt được))`;
const PART = `(?:${RESULT}|(?:kết quả(?=,| và) )?(?:${FAULT}))`;
/** "Kết quả năm 2025", "Tồn tại, hạn chế và nguyên nhân": what the value after it, or all that is below, tells. */
const PAST_LABEL = `(?:về )?(?:những |các |một số )?(?:kết quả(?=,| và)|${PART})(?:(?:, | và |, và |; )(?:những |các )?(?:${FAULT})){0,3}${WHEN}`;
const IS_HEADING = new RegExp(`^${PAST_LABEL} ?[:.]?$`, "u");
const LABELLED = new RegExp(`^${PAST_LABEL} ?: ?(?=\\S)`, "u");
/** "Tuy nhiên còn một số tồn tại, hạn chế: Các phòng chưa …": what the sentence lists has gone wrong. */
const STILL_FAULTS = new RegExp(
  `^(?:(?:tuy nhiên|tuy vậy|song|bên cạnh đó|mặc dù vậy),? )?(?:(?:việc|công tác|quá trình|tình hình|hoạt động|kết quả|chất lượng|tiến độ) [^.:;]{2,90} )?(?:còn|vẫn|bộc lộ|gặp)(?: có| tồn tại| gặp| bộc lộ)? (?:một số |nhiều |không ít |những )?${PART}(?:(?:, | và |, và )(?:những |các )?(?:${FAULT})){0,3}(?: (?:như|sau|sau đây|nhất định|cụ thể|đó là|cần khắc phục)){0,2} ?: ?(?=\\S)`,
  "u",
);
/** "Kết quả: điểm số 6,9", which is no product of the work. */
const RESULT_IN_FIGURES = /^kết quả ?: (?:điểm(?: số)?|đạt|xếp|tăng|giảm|đứng|thứ hạng)[^.;:]{0,30} \d/u;
/** "Khó khăn, vướng mắc: các đơn vị phản ánh về Sở A": what to do with them. */
const WHAT_TO_DO =
  /(?<!(?:chưa|không) )(?:phản ánh|báo cáo (?:về|cho|gửi|ubnd|sở|để)|liên hệ|trao đổi|tháo gỡ|kịp thời (?:gửi|báo)|trước ngày|chậm nhất|hoàn thành)/u;

/** "Năm 2025, chỉ số này đạt 6,9 điểm" */
const OF_YEAR =
  /^(?:trong |hết )?năm (\d{4}),? [^.;:]{2,120}? (?:đạt|xếp|giảm|tăng|đứng|tụt)(?= )(?![^.;]{0,160}(?:mục tiêu đề ra))/u;

/** The end of a sentence that says how something has been done. */
const BADLY =
  /(?: (?:còn|rất|khá|quá) (?:chậm|thấp|hạn chế|thiếu|yếu|lúng túng|bất cập|hình thức|kéo dài|dàn trải|sơ sài|mờ nhạt|ít|nhiều (?:hạn chế|bất cập|sai sót))| (?:chưa|không)(?: được| thực sự| thật sự)? (?:kịp thời|đầy đủ|nghiêm(?: túc)?|đồng bộ|thường xuyên|hiệu quả|triệt để|đúng (?:hạn|quy định|tiến độ)|cao|rõ(?: nét)?|sâu|tốt|đều|quyết liệt|bảo đảm|đáp ứng|đạt yêu cầu))(?:,? (?:so với|dẫn đến|nên|do|nhất là|chưa) [^.;:]{2,160})?[ .;/]{0,4}$/u;
/** Objects with an attribute, and verbs whose object is what has gone wrong: "kiểm tra các xã còn chậm", "nêu tên nơi còn chậm", "xử lý hồ sơ không đúng quy định". */
const OF_OBJECT =
  / (?:các|những|từng|mọi|số) (?:[^ .,;:]{1,9} ){1,4}(?:còn|rất|khá|quá|chưa|không) | (?:nơi|đơn vị|cơ quan|xã|phường|địa phương|người|tập thể|cá nhân|tiêu chí|chỉ tiêu|chỉ số)(?: [^ .,;:]{1,9}){0,2} (?:còn|rất|khá|quá|chưa|không) |(?:^|[ ,])(?:rà soát|kiểm tra|thanh tra|đôn đốc|nhắc nhở|chấn chỉnh|khắc phục|xử lý|tháo gỡ|tập trung|hỗ trợ|đẩy nhanh|cải thiện|nâng cao|bổ sung|hoàn thiện|giám sát|theo dõi|thống kê|tổng hợp|phê bình|phát hiện|lập|tham mưu|đề xuất|thu hồi|làm rõ|xác định)(?= )/u;
/** First words of a subject that nobody can order to do something. */
const UNNAMED =
  /^(?:(?:vẫn |hiện )?còn )?(?:một số|nhiều|không ít|một vài|đa số|phần lớn)(?= )|^(?:việc|công tác|tiến độ|chất lượng|ý thức|nhận thức|sự phối hợp)(?= )/u;
const NOT_DONE = /^,? ?(?:(?:vẫn|hiện|còn|cũng|hầu như|vẫn còn) )?chưa(?= )/u;
const STILL =
  /^,? ?(?:vẫn )?còn (?:để|tồn|nợ|\d{1,6}|nhiều|một số|tình trạng|xảy ra|lúng túng|chậm|hạn chế|thiếu)(?= |[.;]|$)/u;
/** "Các đơn vị | chưa chủ động …" tells; "Các đơn vị chưa gửi báo cáo" may only say which ones are meant. */
const WITHOUT_CARE =
  /^,? ?(?:(?:vẫn|còn|vẫn còn) )?chưa (?:(?:thực|thật) sự |thường xuyên )?(?:chủ động|quan tâm|kịp thời|nghiêm|đầy đủ|chú trọng|quyết liệt|tích cực|sát sao|làm tốt|thực hiện (?:tốt|nghiêm|đầy đủ|đúng))(?= |[.;,]|$)/u;

/** An item without the items in it that only tell how things are; null if nothing is left of it. */
export function withoutPastStates(item: Item, context: RuleContext): Item | null {
  const { line, start, items } = item;
  const words = line.folded.slice(start).trim();
  const isPast = items.length > 0 && words.length <= LONGEST_HEADING && IS_HEADING.test(words);
  if (isPast) {
    const asked = items.filter((below) => asksBelow(below));
    return asked.length === 0 ? null : { ...item, items: asked };
  }
  if (items.length === 0) return onlyTells(line, start, context) ? null : item;
  const kept = items.flatMap((below) => withoutPastStates(below, context) ?? []);
  if (kept.length === 0 && onlyTells(line, start, context)) return null;
  return kept.length === items.length && kept.every((below, i) => below === items[i])
    ? item
    : { ...item, items: kept };
}
const LONGEST_HEADING = 100;

const asksBelow = ({ line, start, items }: Item): boolean => {
  const words = line.folded.slice(start);
  return asksForSomething(words) || WHAT_TO_DO.test(words) || items.some(asksBelow);
};

/** True for a line whose sentences all tell what has been reached or has gone wrong. */
export function onlyTells(line: TextLine, start: number, context: RuleContext): boolean {
  const words = line.folded.slice(start);
  if (!MAY_TELL.test(words) || asksForSomething(words)) return false;
  if (STILL_FAULTS.test(words)) return !/ (?:yêu cầu|đề nghị|giao) /u.test(words);
  if (WHAT_TO_DO.test(words)) return false;
  const label = LABELLED.exec(words)?.[0].length ?? RESULT_IN_FIGURES.exec(words)?.[0].length;
  const [first, ...others] = sentencesOf(line).filter(({ end }) => end > start);
  if (!first) return false;
  const isOfPast =
    label !== undefined
      ? !statesWorkAt(line, start + label, context)
      : tells(line, start, first.end, context);
  return isOfPast && others.every(({ start: at, end }) => tells(line, at, end, context));
}
const MAY_TELL =
  /^(?:trong |hết )?năm \d|chưa|còn|rất|khá|quá|không|nguyên nhân|kết quả|trạng|hạn chế|tồn tại|khó khăn|vướng mắc|bất cập|khuyết điểm|yếu kém|ưu điểm|mặt được|điểm số|hạng/u;

const statesWorkAt = (line: TextLine, at: number, context: RuleContext): boolean =>
  (taskVerbAt(line.folded, at) || bearersAt(line, at, context) !== null) &&
  !BADLY.test(line.folded.slice(at)) &&
  !/^(?:đạt|xếp|tăng|giảm) /u.test(line.folded.slice(at));

function tells(line: TextLine, from: number, to: number, context: RuleContext): boolean {
  const at = from + /^\s*/u.exec(line.text.slice(from))![0].length;
  const words = line.folded.slice(at, to).trim();
  const year = OF_YEAR.exec(words)?.[1];
  if (year !== undefined) return context.year !== null && Number(year) < context.year;
  if (statesFact(words.replace(/[ .;]{1,3}$/u, ""))) return true;
  const isUnnamed = UNNAMED.test(words);
  if (isUnnamed && (BADLY.test(words) || / chưa /u.test(words))) return true;
  if (!/ (?:chưa|còn|rất|khá|quá|không) /u.test(words)) return false;
  const subject = subjectAt(line, at, context);
  if (!subject || subject.units.length === 0) return false;
  const after = line.folded.slice(subject.end, to);
  if (WITHOUT_CARE.test(after)) return true;
  const isGroup = subject.units.some(({ group }) => group);
  if (!isGroup && (NOT_DONE.test(after) || STILL.test(after))) return !goesOn(after);
  return BADLY.test(after) && !OF_OBJECT.test(after);
}

/** True for words with a further verb after a comma: "chưa có kế hoạch, xây dựng trong tháng 3". */
const goesOn = (after: string): boolean =>
  after
    .split(", ")
    .slice(1, MOST_CLAUSES)
    .some((clause) => taskVerbAt(clause, 0));
const MOST_CLAUSES = 12;

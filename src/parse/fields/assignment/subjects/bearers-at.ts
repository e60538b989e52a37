import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { SHORT_WORDS_OF_WORK } from "../../../lexicon/predicate-words.ts";
import { FOCAL, LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isNounAfter, isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { agentsAt, startOfUnits } from "../sentence/author-order.ts";
import { subjectAt } from "../sentence/subject.ts";
import { postSubject } from "./post.ts";

/** Words after a unit that begin no duty by themselves: "UBND xã là chủ đầu tư", "các đơn vị được hỗ trợ". */
const NO_DUTY =
  /^(?:là|được|để|theo(?! dõi)|trong|tại|vào|trước|khi|với|cùng|cho(?! ý kiến| biết)|do|như|đã|đang|(?:có )?liên quan|(?:không )?thuộc|tổ chức(?:,? (?:và )?(?:cá nhân|đoàn thể|hội(?! (?:nghị|thảo|thi|chợ|đàm|họp|diễn|trại|báo|khỏe)))| (?:có )?liên quan| khác| chính trị| xã hội| tín dụng| tôn giáo)|ngoài|thường trực|dự kiến)(?= |$)/u;
/** "Sở A | là cơ quan đầu mối, phối hợp với Sở B …": "là" before a role. */
const MADE_LEAD = new RegExp(`^(?:là|làm) (?:(?:cơ quan|đơn vị|bộ phận) )?(?:${LEAD}|${FOCAL})(?=[ ,])`, "u");
/** A duty after such words: "các sở, ngành theo chức năng được giao lập dự toán". */
const DUTY_LATER =
  /^(?:được (?:giao|phân công)|theo|trong|tại|trước|khi) [^.;]{0,160}(?:chủ trì|chủ động|chịu trách nhiệm|có trách nhiệm|phối hợp|tham mưu|xây dựng|lập dự toán|bố trí|báo cáo|tổng hợp|tổ chức) /u;
/** By its function a unit does any work: "các sở theo chức năng, nhiệm vụ triển khai thực hiện những nội dung sau". */
const WORK_BY_FUNCTION =
  /^(?:theo|trong phạm vi|căn cứ) (?:đúng )?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực)[^.;]{0,120}[ ,](?:triển khai|thực hiện|rà soát|tăng cường|đẩy mạnh|kiểm tra|hướng dẫn|chỉ đạo|tuyên truyền|nghiên cứu|cung cấp|cập nhật) /u;

/** "nhiệm vụ Chính phủ, Thủ tướng Chính phủ | giao, không để quá hạn": who gave the work. */
const GIVEN_BY = /^(?:đã |được )?(?:giao|phân công)(?=[,.;:)]|$)/u;
/** "Đề nghị Sở Y tế: rà soát …" */
const GAP_AFTER_ORDER = /^[,:]? ?/u;
/** "Sở A | còn có trách nhiệm …", "Văn phòng Sở | (bộ phận trực) tiếp nhận …" */
const GAP = /^(?: \([^()]{1,80}\))?,? ?(?:(?:còn|cũng|đều|cùng) (?=có trách nhiệm |phải ))?/u;

/** "Hội A | được đề nghị phối hợp giám sát": a request, unlike "được đề nghị khen thưởng". */
const ASKED =
  /^được (?:(?:đề nghị|yêu cầu) (?!khen|tặng|xét|xem xét|công nhận|cấp |hỗ trợ)|mời (?=(?:tham gia|phối hợp|cử) (?!\d)))/u;
/** "Sở A và Sở B | cùng chuẩn bị": a verb after it is their duty. */
const TOGETHER = /^cùng (?:nhau )?(?=\S)/u;
/** "Nội dung 2: giao Sở A | ; trong đó phải nêu rõ …": the work is the topic, and further words say how. */
const FURTHER_WORDS =
  /^; (?:trong đó,? (?:phải|cần|nêu|làm rõ|lưu ý|tập trung|bảo đảm)|yêu cầu (?:nêu|làm|phải|có|kèm)|lưu ý|(?:thời hạn|thời gian|chậm nhất|hoàn thành|xong|gửi) )/u;

function beforeFurtherWords(
  line: TextLine,
  { from, start }: { readonly from: number; readonly start: number },
  context: RuleContext,
): UnitList | null {
  if (!line.folded.includes("; ", start) || !GIVES.test(line.folded.slice(from, start))) return null;
  const list = readUnitList(line, start, context);
  return list && list.units.length > 0 && FURTHER_WORDS.test(line.folded.slice(list.end)) ? list : null;
}

/** Verbs of a duty that are also syllables of names, so that `taskVerbAt` does not know them. */
export const ALSO_VERBS = new RegExp(`^(?:${SHORT_WORDS_OF_WORK})(?=[ ,])`, "u");
const GIVES = new RegExp(`(?:^| )(?:${ORDER})(?: [^ ]{2,6}){0,2} $`, "u");

/**
 * The units from an offset on that a sentence gives a duty: they are its subject and a verb follows, or they follow "giao".
 * `anyWords`: any words in lower case after known units count
 * as a duty.
 */
export function bearersAt(
  line: TextLine,
  from: number,
  context: RuleContext,
  anyWords = false,
): UnitList | null {
  const start = startOfUnits(line, from, context);
  const list =
    subjectAt(line, start, context) ??
    postSubject(line, start) ??
    (start > from
      ? (agentsAt(line, start, context) ?? beforeFurtherWords(line, { from, start }, context))
      : null);
  if (!list || (anyWords && !list.units.some(isKnownUnit)) || isNounAfter(line.folded, list.end)) return null;
  const gap = start > from ? GAP_AFTER_ORDER : GAP;
  const at = list.end + gap.exec(line.folded.slice(list.end))![0].length;
  const verbs = line.folded.slice(at);
  if (MADE_LEAD.test(verbs) || FURTHER_WORDS.test(verbs)) return list;
  const asked = ASKED.exec(verbs)?.[0].length;
  if (asked !== undefined && isVerbAt(line, at + asked) && list.units.some(isKnownUnit)) return list;
  const together = TOGETHER.exec(verbs)?.[0].length;
  if (together !== undefined && isVerbAt(line, at + together)) return list;
  if (GIVEN_BY.test(verbs)) return null;
  if (NO_DUTY.test(verbs)) return DUTY_LATER.test(verbs) || WORK_BY_FUNCTION.test(verbs) ? list : null;
  const isAny = anyWords || GIVES.test(line.folded.slice(from, start));
  const hasVerb = taskVerbAt(line.folded, at) || ALSO_VERBS.test(verbs) || isVerbAt(line, at);
  return hasVerb || (isAny && regex`^\p{Ll}`.test(line.text.slice(at))) ? list : null;
}

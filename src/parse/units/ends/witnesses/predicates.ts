import { isCapitalAt, isSmallAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { EVERY } from "../../../lexicon/frequency.ts";
import {
  ADVERBIAL,
  BEFORE_NOUN_LIKE_VERB,
  FORBIDDEN_ACT,
  NUMBERED_NOUN,
  PASSIVE,
  STATES_DUTY,
  STATES_FACT,
} from "../../../lexicon/predicate-words.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { afterNote } from "../../../text/after-note.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { compoundAt, verbClassAt } from "../model/boundary-model.ts";
import type { Witness } from "./open-name.ts";

// The predicate after a name, which shows where the name ends: verbs by a list and by counts, words for a duty, the passive voice.

const STRONG = new RegExp(`(?:${STATES_DUTY})(?= )`, "uy");
const NO_PREDICATE = new RegExp(`(?:${STATES_FACT})(?=[ ,.;]|$)`, "uy");
const ADVERB = new RegExp(`,? (?:${ADVERBIAL}) `, "uy");
const LONGEST = 220;

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** True if a word that states a duty begins at an offset. */
export const statesDutyAt = (folded: string, at: number): boolean => testAt(STRONG, folded, at);

/** True for a verb of duty: one of the list, a word for a duty, or words that a large corpus has mostly as verbs. */
export function isVerbAt({ text, folded }: TextLine, at: number): boolean {
  if (statesDutyAt(folded, at)) return true;
  if (testAt(NO_PREDICATE, folded, at)) return false;
  if (taskVerbAt(folded, at) || statesQuantityAt(text, folded, at)) return true;
  const { word, pair } = verbClassAt(text, folded, at);
  return pair >= VERB || (pair === 0 && word >= VERB) || (pair === MAYBE && word > VERB);
}
const VERB = 5;
const MAYBE = 4;

/** True if a verb begins at an offset, also with a capital, as a sentence begins. False at the end of the line. */
export function beginsWithVerb(line: TextLine, from: number): boolean {
  const first = line.text[from] ?? "";
  return isVerbAt(
    line.reworded(line.text.slice(0, from) + first.toLowerCase() + line.text.slice(from + 1)),
    from,
  );
}

/**
 * True for one or two syllables before a quantity: "phát 300 phiếu", "dự trữ 05 cơ số thuốc". Nouns that are numbered are no verbs: "khu vực 12",
 * "phường 10 rà soát".
 */
function statesQuantityAt(text: string, folded: string, at: number): boolean {
  if (!isSmallAt(text, at)) return false;
  if (testAt(PAIR_BEFORE_QUANTITY, folded, at)) return compoundAt(text, folded, at);
  const before = folded.lastIndexOf(" ", at - 2) + 1;
  return testAt(BEFORE_QUANTITY, folded, at) && !compoundAt(text, folded, before);
}
const NO_NOUN = `(?!(?:${NUMBERED_NOUN}) )\\p{L}{1,6} `;
const QUANTITY =
  "(?:ít nhất |tối thiểu |từ |khoảng |trên |hơn )?(?:0\\d|[1-9]\\d{1,3}|\\d{1,3}(?:\\.\\d{3})+|\\d{1,2}\\/\\d{1,2}) (?=\\p{Ll})";
const BEFORE_QUANTITY = new RegExp(NO_NOUN + QUANTITY, "uy");
const PAIR_BEFORE_QUANTITY = new RegExp(NO_NOUN + NO_NOUN + QUANTITY, "uy");

/** The end of a name before such a predicate: "Trạm Y tế xã | dự trữ 05 cơ số thuốc". */
export const beforeQuantity: Witness = ({ line: { text, folded }, from }, end) => {
  for (let at = text.indexOf(" ", from); at >= 0 && at < end; at = text.indexOf(" ", at + 1))
    if (statesQuantityAt(text, folded, at + 1)) return at;
  return end;
};

/** True if the predicate of a duty follows an offset, also after an adverbial. */
export function isPredicateAt(line: TextLine, nameEnd: number): boolean {
  if (isNounAfter(line.folded, nameEnd)) return false;
  const end = afterNote(line.text, nameEnd);
  // "người vay (gồm vợ hoặc chồng) | không đứng tên": a condition.
  if (end > nameEnd && DENIED.test(line.folded.slice(end, end + LONGEST_DENIAL))) return false;
  if (testAt(ADVERB, line.folded, end)) return hasPredicate(line, end);
  const at = end + (/^,? /u.exec(line.folded.slice(end, end + 2))?.[0].length ?? 0);
  if (at === end || !isSmallAt(line.text, at)) return false;
  if (isPatientAt(line.folded, end)) return false;
  return line.text[end] === ","
    ? statesDutyAt(line.folded, at) || taskVerbAt(line.folded, at)
    : isVerbAt(line, at) || isInNoNameAt(line.folded, at);
}

/** True where a verb after an offset is a noun: "ý nghĩa của việc | đẩy mạnh phát triển". "Tổ giúp việc" is a name. */
export const isNounAfter = (folded: string, at: number): boolean =>
  MAKES_NOUN.test(folded.slice(Math.max(0, at - LONGEST_MAKER), at));
const MAKES_NOUN = /(?<!giúp|làm|công) việc$/u;
const LONGEST_MAKER = 10;
const DENIED = /^ (?:không|chưa) /u;
const LONGEST_DENIAL = 8;

/** True if words that state a duty are in the rest of the sentence. */
export function hasPredicate(line: TextLine, from: number): boolean {
  const rest = line.text.slice(from).search(/[.;:] /u);
  const to = Math.min(line.text.length, rest < 0 ? from + LONGEST : from + rest);
  for (let at = line.text.indexOf(" ", from); at >= 0 && at < to; at = line.text.indexOf(" ", at + 1))
    if (statesDutyAt(line.folded, at + 1) || taskVerbAt(line.folded, at + 1)) return true;
  return false;
}

/**
 * Verbs of duty that in small letters are in no name of an office: "Phòng Tài vụ | chuẩn bị phương tiện", and any two words before
 * "với": "Phòng Bưu chính, Viễn thông | làm việc với các nhà mạng".
 */
const VERBS_IN_NO_NAME = String.raw`\p{L}+ (?!cùng )\p{L}+ với|cùng(?: với)?|phối hợp(?! liên ngành)|chuẩn bị|rà soát|đề xuất|báo cáo(?! viên)|hoàn thành|ban hành|đôn đốc|cập nhật|bố trí|niêm yết|(?<!tiền )gửi|(?<!(?:bầu|thi|đề|ứng) )cử|phân công|bảo đảm|đảm bảo|đẩy mạnh|đẩy nhanh|tăng cường|kịp thời|tham mưu|chủ trì|(?<!(?:ban|tổ|sự|và|,) )(?:chỉ đạo(?! tuyến)|hướng dẫn)|(?<!biên )soạn|(?<!người )nộp|viết|trả lời|tra cứu|chấm điểm|(?<!(?:hội|hợp|cộng) )đồng (?:chủ trì|tổ chức|phụ trách)|in ấn|kết xuất|đấu nối|tinh giản|bình xét|sơ kết|dự họp|gương mẫu|dịch (?:tài liệu|sang|bài)|phun (?:thuốc|khử)|lựa chọn|nhắc nhở|tính toán|giới thiệu(?! (?:việc làm|sản phẩm|thuốc))|lắp đặt (?:bảng|biển|camera|hệ thống|thiết bị|pa nô)|(?:(?:vẫn|còn|hiện) )?chưa|thăm (?:hỏi|gia đình|hộ|doanh nghiệp)|trực (?:đường dây|ban|chốt|tại|24)|xuất (?:báo cáo|hóa đơn|dữ liệu)|đóng (?:tài khoản|dấu)|bấm|trình (?:lãnh đạo|cấp|hội đồng|hđnd|ubnd|chủ tịch|giám đốc|thủ tướng|trưởng)|mở (?:lớp|hộp|chuyên mục|đợt)|ký (?:cam kết|kết|giao ước|hợp đồng|ban hành)|phát động|kêu gọi|biểu dương|quán triệt|lồng ghép|lan tỏa|hưởng ứng|đăng tải|ra quân|trao (?:giải|thưởng|tặng|quà)|treo (?:băng|biển|cờ|pa nô)|tiếp tục|chủ động|khẩn trương|trực tiếp(?! cơ sở)|theo (?:lĩnh vực|địa bàn|chức năng|thẩm quyền|nhiệm vụ|phân công|phạm vi)|(?<!mô hình )thí điểm|(?<!(?:khối|cụm|ban|trào|đồng) )thi đua(?= (?:thực hiện|lập thành tích|học tập|dạy|lao động|hoàn thành|phấn đấu|giành) ?)|cho (?:học sinh|sinh viên|trẻ|người (?:dân|học|lao động|bệnh)|hội viên|đoàn viên)(?= (?:đăng ký|nghỉ|tham gia|đi|làm|vay|mượn|tiếp cận|thực hiện|trở lại|ký) )|định hướng|(?<!(?:ban|tổ) )lãnh đạo(?=,? (?:và )?chỉ đạo)|làm (?:thường trực|căn cứ|cơ sở|đầu mối|nòng cốt|chủ đầu tư|bên mời thầu)|(?<![-–,] )tổ chức(?! (?:cán bộ|hành chính|bộ máy|nhân sự|sự kiện|cơ sở|đảng|chính trị|xã hội))`;
const IN_NO_NAME = regex.g` (?:${VERBS_IN_NO_NAME})(?=[ :,;.])`;
const IN_NO_NAME_AT = regex.y`(?:${VERBS_IN_NO_NAME})(?=[ :,;.])`;

/** True if such a verb begins at an offset. */
export const isInNoNameAt = (folded: string, at: number): boolean => testAt(IN_NO_NAME_AT, folded, at);
/** Committees and teams are named after their work: "Tổ công tác rà soát thủ tục", "Ban Chỉ đạo đẩy mạnh …". */
const OFFICE =
  /^(?:phòng|sở|cục|chi cục|tổng cục|vụ|ngân hàng|trung tâm|văn phòng|ban quản lý|viện|học viện|trường|công ty|bệnh viện|khoa|chi hội|chi nhánh|câu lạc bộ|hội|đoàn|công đoàn|liên đoàn|ban)$/u;
const NAME_BEFORE = regex`^ \p{L}[^ ]*(?:,? (?!và$)[^ ,]+)+(?<! (?:đã|đang|vừa|chưa|được|bị|sẽ))$`;
/** "Trung tâm | CNTT&TT | chưa gửi" */
const ABBREVIATION = regex`^ [\p{Lu}\d&]{2,10}$`;

/** What is to be done next, which no name has after a comma: "Phòng Nghiệp vụ Y | , thực hiện thường xuyên". */
const NEXT_CLAUSE =
  /, (?:tổ chức (?:quán triệt|triển khai|thực hiện|hội nghị|tập huấn|đối thoại|khảo sát|rà soát|kiểm tra|họp|lớp|ký)|thực hiện|triển khai|hoàn thành|báo cáo|trình|gửi|xong|thời gian|hạn|trước ngày) /u;

/** When something is to be done, also with a capital: "Phòng Nghiệp vụ Y | , quý III/2026", "Phòng Quản lý đất đai | , hằng tháng". */
const NEXT_TIME = regex`, (?:(?:quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2})(?![\p{L}\d])|(?:${EVERY}) (?:tuần|tháng|quý|năm)(?!\p{L}))`;

/** The end of a name before such a clause. */
export const beforeNextClause: Witness = ({ line: { text, folded }, from }, end) => {
  const words = folded.slice(from, end + LONGEST_VERB);
  const time = NEXT_TIME.exec(words)?.index;
  if (time !== undefined && from + time < end) return from + time;
  const at = NEXT_CLAUSE.exec(words)?.index;
  return at !== undefined && from + at < end && isSmallAt(text, from + at + 2) ? from + at : end;
};

/** The end of an office's name before such a verb, after at least two words of the name or an abbreviation. */
export const beforeVerbOfDuty: Witness = ({ line: { text, folded }, start, from }, end) => {
  if (!OFFICE.test(folded.slice(start, from))) return end;
  for (const { index } of allMatches(IN_NO_NAME, folded.slice(from, end + LONGEST_VERB)))
    if (from + index < end && isSmallAt(text, from + index + 1)) {
      const isName =
        NAME_BEFORE.test(folded.slice(from, from + index)) ||
        ABBREVIATION.test(text.slice(from, from + index));
      return isName ? from + index : end;
    }
  return end;
};
const LONGEST_VERB = 12;

/** The offsets in the same part of a sentence before words that can begin a predicate. */
export function predicatesAfter(line: TextLine, from: number): number[] {
  const { text, folded } = line;
  const found: number[] = [];
  const to = Math.min(text.length, from + LONGEST_NAME);
  for (let at = from; at < to && !/[.;:(]/u.test(text[at]!); at++) {
    if (
      text[at] !== " " ||
      !isSmallAt(text, at + 1) ||
      AFTER_VERB.test(folded.slice(Math.max(from, at - LONGEST_WORDS), at))
    )
      continue;
    const isComma = text[at - 1] === ",";
    if (isComma && !taskVerbAt(folded, at + 1)) continue;
    if (!isComma && compoundAt(text, folded, text.lastIndexOf(" ", at - 1) + 1)) continue;
    if (isVerbAt(line, at + 1)) found.push(isComma ? at - 1 : at);
  }
  return found;
}
const LONGEST_NAME = 110;
/** Length of the words before an offset that decide about it. */
const LONGEST_WORDS = 20;
const AFTER_VERB = new RegExp(`(?:${BEFORE_NOUN_LIKE_VERB})$`, "u");

/** True after a word with a capital, and after a level: "Trạm Y tế xã | tiêm bổ sung vắc xin". */
export const endsName = ({ text, folded }: TextLine, end: number): boolean =>
  isCapitalAt(text, text.lastIndexOf(" ", end - 1) + 1) ||
  / (?:xã|phường|tỉnh|huyện|thôn)$/u.test(folded.slice(Math.max(0, end - LONGEST_WORDS), end));

const AT_ONCE = new RegExp(`^ ${PASSIVE}`, "u");
/** After words that may be the rest of an unknown name: "Các tổ máy | phát điện được kiểm tra". */
const SOON = new RegExp(`^ (?:(?!khi |nếu |sau )[^ ,;.:]{1,7} ){1,3}${PASSIVE}`, "u");
const LONGEST_PASSIVE = 60;
/** "Công chức | không được nhận quà": a prohibition of an act. In "không được hỗ trợ" others act. */
const PROHIBITS = new RegExp(`^ không được (?:${FORBIDDEN_ACT})(?= |,)`, "u");

/** True if the words after a name in folded text say what is done to it. */
export function isPatientAt(folded: string, end: number): boolean {
  const after = folded.slice(end, end + LONGEST_PASSIVE);
  if (PROHIBITS.test(after)) return false;
  return AT_ONCE.test(after) || (SOON.test(after) && !taskVerbAt(folded, end + 1));
}

import { trimEndSigns } from "../../language/trim-end-signs.ts";

// Sentences that tell what is or what will take place, and give nobody work: the date of a meeting, the force of a law, a result,
// a reprimand, a rule of another document.

const MEETING =
  "(?:các )?(?:cuộc họp|phiên họp|buổi họp|kỳ họp|hội nghị|đại hội|hội thảo|buổi lễ|lễ (?:khai mạc|bế mạc|công bố|trao|kỷ niệm)|buổi làm việc|cuộc làm việc)";
/** "Cuộc họp tiếp theo dự kiến tổ chức …", "Đại hội … được tổ chức …", "Tổ công tác sẽ họp phiên quý I …". */
const MEETS = `(?:${MEETING}(?: [^.;:]{1,160})? (?:dự kiến|được|sẽ|diễn ra|khai mạc|bế mạc)|[^.,;:]{2,60} (?:sẽ|dự kiến) (?:được )?họp)(?=[ ,]|$)`;
const IS_MEETING = new RegExp(`^(?:dự kiến,? )?${MEETS}`, "u");

const LAW =
  "(?:bộ )?luật|pháp lệnh|nghị quyết|nghị định|thông tư(?: liên tịch)?|quyết định|chỉ thị|quy chế|quy định";
/** "Luật Căn cước có hiệu lực từ …", "từ ngày 01/01/2025 thẻ cũ hết giá trị sử dụng". */
const IS_IN_FORCE = new RegExp(
  `^(?:${LAW}) [^.;:]{1,200} (?:có|hết) hiệu lực(?= |$)|^(?:từ|kể từ|đến|sau) [^.;:]{2,120} (?:hết hiệu lực|hết giá trị|không còn (?:giá trị|hiệu lực))(?= |$)`,
  "u",
);

/** "Theo Thông tư số 45/…, trường học an toàn được đánh giá mỗi năm một lần": a rule that already exists. */
const IS_RULE = new RegExp(
  `^(?:theo|tại) (?:${LAW}) [^;:]{3,160}?, [^.,;:]{2,80} (?:được(?! (?:giao|phân công))|do|là|gồm|không quá|tối đa|tối thiểu)(?= )`,
  "u",
);

/** "Qua rà soát năm 2022, tỷ lệ hộ nghèo giảm còn 2,31 %", "Đến 15 giờ ngày 27/9, đã có 12 tàu vào bờ". */
const IS_RESULT =
  /^qua (?:rà soát|kiểm tra|theo dõi|tổng hợp|đánh giá|thống kê)(?: [^.;:,]{2,60})?, [^.;:]{0,120}(?:giảm|tăng|đạt|chiếm|xếp|đứng|còn|có|chưa|đã)(?= )|^(?:tính )?đến [^.;:,]{0,60}, (?:[^.;:,]{2,60} )?(?:đã|mới)(?= )/u;
/** "xã Hòa Mỹ giảm nhanh nhất", "UBND xã Sơn Thành báo cáo chậm 12 ngày, UBND huyện phê bình …". */
const IS_COMPARED = /^[^.,;:]{2,60} (?:giảm|tăng|đạt|dẫn đầu|xếp thứ|đứng thứ)(?= )[^.,;:]{0,80}$/u;
const IS_BLAMED =
  /^[^.;:]{2,160}, [^.,;:]{2,60} (?:phê bình|nhắc nhở|khiển trách)(?= |$)(?: (?:và|,) (?:yêu cầu|đề nghị) (?:không để (?:lặp lại|tái diễn)|(?:nghiêm túc )?rút kinh nghiệm)[^.;:]{0,60})?[^.;:]{0,60}$/u;
/** "Sở Y tế được biểu dương", "đơn vị nộp chậm bị phê bình". */
const IS_PRAISED =
  /^[^.,;:]{2,80} (?:được (?:biểu dương|khen|tuyên dương)|bị (?:phê bình|nhắc nhở|khiển trách))(?= |$)/u;
const FACTS = [IS_MEETING, IS_IN_FORCE, IS_RULE, IS_RESULT, IS_PRAISED];
/** What a fact may not contain: a request. */
const ASKS =
  /(?:^|[ ,;.])(?:đề nghị|yêu cầu|giao(?! ban| thông)|phân công|phải|cần|phấn đấu|tiếp tục|khẩn trương|chịu trách nhiệm|có trách nhiệm)(?= )/u;

/** True for a folded sentence that states a meeting, the force of a law, a result, a reprimand or a rule, and asks for nothing. */
export const statesFact = (sentence: string): boolean =>
  IS_BLAMED.test(sentence) || (FACTS.some((fact) => fact.test(sentence)) && !ASKS.test(sentence));

const SENTENCE_END = /(?<=[^ .;]{2})[.;](?: |$)/u;

/** True for a folded paragraph of which every sentence states a fact; after the first one also a comparison of places or units. */
export function statesOnlyFacts(paragraph: string): boolean {
  const sentences = paragraph
    .split(SENTENCE_END)
    .map((part) => trimEndSigns(part.trim(), " ./"))
    .filter((part) => part !== "");
  return (
    sentences.length > 0 &&
    sentences.every((part, i) => statesFact(part) || (i > 0 && IS_COMPARED.test(part) && !ASKS.test(part)))
  );
}

const ENDS_BEFORE_DATE = new RegExp(`(?:^|[.;] )(?:dự kiến,? )?${MEETS}[^.;]{0,100}$`, "u");
const LONGEST_MEETING = 300;

/** True if a date at an offset says when a meeting takes place. `folded`: the line. */
export const isDateOfMeeting = (folded: string, date: number): boolean =>
  ENDS_BEFORE_DATE.test(folded.slice(Math.max(0, date - LONGEST_MEETING), date));

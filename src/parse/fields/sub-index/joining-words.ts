import { regex } from "../../../language/regex.ts";
import { areDuties } from "../../lexicon/label-grammar.ts";
import { COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { SUB_INDEX_WORDS } from "./named-sub-index.ts";

// The words between units and the sub-indices that they are given. Duties of units are in `label-words.ts`.

/** Words for a sub-index, with its number or a count: "chỉ số thành phần số 3", "02 chỉ số". */
const FOR_ONE = regex.g`(?<![\p{L}\d])(?:\d{1,2}(?:/\d{1,2})? )?${SUB_INDEX_WORDS}(?:(?: |(?<=cstp|csnd))(?:số |thứ )?(?:\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d]))?(?![\p{L}])`;

/** "thứ nhất", "hai là" before an item of a list in a sentence. */
const ORDINAL = "thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) là";
/** Words for what is done to a sub-index as a whole, for counts, and that join a list to its lead-in. */
const JOINING = regex.g`(?<![\p{L}])(?:${ORDINAL}|cải thiện|nâng cao|nâng hạng|nâng điểm|nâng|tăng hạng|thăng hạng|tăng điểm|duy trì|giữ vững|khắc phục|tập trung|nhằm|để|góp phần|số điểm|điểm số|điểm|thứ hạng|vị trí|xếp hạng|kết quả|chất lượng|mức độ hài lòng|sự hài lòng|về|đối với|các tiêu chí|các nội dung|hai|ba|bốn|năm|sáu|nhóm|đảm nhận|có nhiệm vụ|chỉ đạo|đề xuất|đồng thời|việc|cho|do|thuộc về|thuộc|gồm có|bao gồm|gồm|như sau|sau đây|sau|dưới đây|cụ thể|số|tỉnh|thủ trưởng|giám đốc|chủ động|trực tiếp|tiếp tục|chịu|đề nghị|yêu cầu|thứ|ưu tiên|nhận|đảm trách|đảm đương|giữ vai trò|với vai trò|vai trò|toàn diện|mục tiêu|cam kết|phấn đấu|quyết tâm|khẩn trương|tích cực|bám sát|thành phần|trước|làm tổ trưởng|làm nhóm trưởng|còn thấp điểm|thấp điểm|bậc|đó là|cũng như|cũng|ngoài ra|cùng với|sẽ|với|ở|trưởng nhóm|tổ trưởng|mà còn|còn)(?![\p{L}])`;

/** "(1)", "(i)", "a)", "số 3" in a list of names. Another number is a figure. */
const NUMBERING =
  /\((?:\d{1,2}|[ivx]{1,4}|[a-hđ])\)|(?<=^|[ ,;:(])(?:[ivx]{1,4}|[a-hđ])\)|(?<=^|[ ,;(])(?:số )?\d{1,2}(?=[.):]| ?[–(-]|$| $| và |,(?! ?\d))/gu;

/** True for folded words that only say that a unit works on a sub-index; also for punctuation and for no words. */
export function areJoining(folded: string): boolean {
  const words = folded.replace(FOR_ONE, " ").replace(JOINING, " ").replace(NUMBERING, " ");
  if (/\d/u.test(words)) return false;
  return words.split(regex`[^\p{L} ]+`).every((part) => areDuties(part.trim().replace(/ {2,}/gu, " ")));
}

/**
 * Words for the part of a sub-index that a unit has, at the end of the words before its name: "chủ trì | nội dung an ninh trật tự của |
 * chỉ số …", "chủ trì thực hiện | trên địa bàn | chỉ số …", "| trong phạm vi khu công nghiệp đối với | chỉ số …".
 */
const OF_PART =
  /(?<=^|[ ,:])(?:(?:thực hiện )?(?:các )?(?:nội dung|phần việc|phần|mảng|nhiệm vụ|công việc|(?:nhóm )?(?:chỉ tiêu|tiêu chí|nội dung))(?: (?!kết quả)[^;.:]{2,90})? (?:của|thuộc|trong)|trên địa bàn(?: [^;.:,]{1,40})?|(?:trong|thuộc) phạm vi [^;.:]{2,80})(?=(?: (?:đối với|về))? ?$)/u;

/** "tiêu chí 3.3 (tiếp nhận hồ sơ) và | nhóm chỉ số A": criteria that are given beside a sub-index. */
const CRITERIA_BESIDE =
  /(?<=^|[ ,:])(?:tiêu chí(?: thành phần)?|chỉ số) \d{1,2}(?:\.\d{1,2}){1,2}(?: ?\([^()]{1,120}\))?(?:,? và|,) /gu;

/** The words before a sub-index without those for its part, where a role is left: "chủ trì nội dung … của", not "báo cáo nội dung … của". */
export function withoutPart(folded: string): string {
  const rest = folded.replace(CRITERIA_BESIDE, "").replace(OF_PART, "");
  return DUTY.test(rest) ? rest : folded;
}

const PURPOSE = regex`(?<!\p{L})(?:nhằm|để|góp phần|qua đó|từ đó|đã|chưa|không)(?!\p{L})`;
const LAST_VERB = /(?:, | và )(?!.*(?:, | và ))(?<tail>.*)$/u;

/** True for words whose last verb is about a sub-index itself: "phân tích nguyên nhân, cải thiện …". */
export function endInWork(folded: string): boolean {
  const match = LAST_VERB.exec(folded);
  const tail = match?.groups?.tail;
  return (
    tail !== undefined && WORK.test(tail) && areJoining(tail) && !PURPOSE.test(folded.slice(0, match!.index))
  );
}

/** True for words that name a sub-index: "các chỉ số thành phần:". */
export const nameSubIndex = (folded: string): boolean => WORD.test(folded);
const WORD = regex`(?<![\p{L}])${SUB_INDEX_WORDS}(?![\p{L}])`;

/** Words of a list of names that state no duty. */
const LIST_WORDS = regex.g`(?<![\p{L}])(?:gồm có|bao gồm|gồm|là|các|cho|và|sau|như sau|sau đây|hai|ba|bốn|năm|sáu|nhóm|số|thứ)(?![\p{L}])`;

/** True for words between names that only count or announce them ("02 chỉ số, gồm:"). */
export const onlyAnnounce = (folded: string): boolean =>
  !regex`\p{L}`.test(folded.replace(FOR_ONE, " ").replace(LIST_WORDS, " "));

/** Words for a duty that gives a unit a role. */
export const DUTY = regex`(?<!\p{L})(?:${LEAD}|${COORDINATE}|${FOCAL}|${IN_CHARGE}|${RESPONSIBLE}|theo dõi|thường trực|tham mưu)(?!\p{L})`;
const WORK = regex`(?<!\p{L})(?:cải thiện|nâng|tăng|duy trì|giữ vững|khắc phục|giao|phân công)(?!\p{L})`;

/** True for folded words that state a duty or work on a sub-index, not only its result. */
export const statesWork = (folded: string): boolean => DUTY.test(folded) || WORK.test(folded);

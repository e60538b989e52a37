// The words for goals, as pattern sources over folded text.

/** First words of headings over goals: "Mục tiêu năm 2025", "Chỉ tiêu cụ thể". */
export const GOAL_NOUN = "mục tiêu|chỉ tiêu";
/** Words before a figure that is a goal: "phấn đấu đạt 6,5 điểm". */
export const GOAL = `${GOAL_NOUN}|phấn đấu`;
/** Verbs for a goal to keep the present figure. */
export const KEEP = "duy trì|giữ vững|giữ nguyên|giữ ổn định";
/** Words that show that a sentence states a goal. */
export const GOAL_IN_SENTENCE = `${GOAL}|${KEEP}|đặt ra|nhằm`;

/** Verbs and nouns between a sub-index and its target: "phấn đấu đạt", "nâng điểm số lên", "giữ vững". */
export const REACH_VERB = `phấn đấu(?: đạt)?|đạt(?: được)?|(?:nâng|tăng|đưa)(?: (?:điểm số|điểm))? lên|lên|${KEEP}|giữ|mục tiêu|chỉ tiêu|điểm số|là`;
/** The words for points after such a verb: "đạt | tổng điểm", "duy trì | ở mức điểm". */
export const POINTS_NOUN = "(?:ở )?(?:mức điểm|điểm số|số điểm|tổng số điểm|tổng điểm|điểm)";
/** Other words after such a verb: "nâng lên | mức". */
export const LEVEL_NOUN = "(?:ở )?mức|giá trị|kết quả";

/** The unit of a score: "6,5 điểm". */
export const POINTS = ["điểm", "điểm giá trị", "điểm số"] as const;

/** Words before a difference to an earlier figure: "tăng thêm 0,5 điểm", "giảm 2 bậc". */
export const RISE = ["tăng", "tăng thêm", "nâng thêm", "cao hơn"] as const;
export const FALL = ["giảm", "thấp hơn"] as const;

/** Words before an aim, not a result: "phấn đấu hoàn thành mục tiêu" sets a target. */
const AIMING = "phấn đấu|quyết tâm|nỗ lực|nhằm|để|bảo đảm|đảm bảo|tập trung|sẽ|cần|phải|yêu cầu";
/** "hoàn thành mục tiêu đề ra", "chưa đạt chỉ tiêu": the words for a goal in a result. */
const REACHED = new RegExp(
  `(?=[hđvbcts])(?<!(?:${AIMING})(?: [^,.;]{0,30})? )(?:hoàn thành|đạt(?: được)?|vượt(?: mức)?|đạt và vượt|bằng|cao hơn|thấp hơn|so với)(?: vượt mức)?(?: các| toàn bộ| cả)? (?:${GOAL_NOUN})`,
  "gu",
);

/** Folded text without the words for goals that were reached or missed. */
export const withoutReached = (folded: string): string =>
  !folded.includes(" tiêu") ? folded : folded.replace(REACHED, (words) => " ".repeat(words.length));

import { named, oneOf, phrase } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { AT_LEAST, comparator, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { GOAL, KEEP, POINTS } from "../../lexicon/goals.ts";
import { defineRule, type MatchContext, type Parts, type RuleContext } from "../../text/rule.ts";
import { amount, IS_RESULT, NUMBER, OF_MOST, REACH, type TargetPart, UP_TO, upperEnd } from "./amounts.ts";
import { isOfLaterYear } from "./later-year.ts";

const UNIT = named("unit", oneOf(...POINTS, "đ"));
/** "tối thiểu đạt 7 điểm": the bound before the verb. */
const EARLY = named("early", oneOf("tối thiểu", "ít nhất", "tối thiểu phải", "ít nhất phải"));
/** Words before a score that was reached in a year, or before a rise. */
const RESULT_BEFORE =
  /(?:năm \d{4},? ?(?:tỉnh |chỉ số |cả nước )?(?:chỉ )?(?:là |:|\()?|tăng(?: thêm)?|giảm|so với|so với mức|từ mức|kết quả|trừ|mất|thêm|cao hơn|thấp hơn) ?$/u;
/** "tăng 03 bậc so với năm 2025, đạt …": the year belongs to the comparison before the comma. */
const COMPARED = /so với (?:kết quả |mức |cuối )?(?:của )?năm \d{4}, ?$/u;
const STATED_YEAR = /năm (\d{4})(?:,| ?:)?(?: (?:tỉnh|thành phố|chỉ số))? ?$/u;

/**
 * "đạt từ 6,58 điểm trở lên", "phấn đấu ít nhất 7 điểm", "6,5 - 7,0 điểm", "9,2/10 điểm". A verb of reaching, a bound or
 * a word for a goal is needed.
 */
export const targetScore = defineRule<TargetPart>({
  id: "target/score",
  pattern: phrase`${EARLY}? ${REACH}? ${AT_LEAST}? ${NUMBER}${UP_TO}?${OF_MOST}? ${UNIT} ${OR_MORE}?`,
  read: readScore,
});

/** The value of a score that a pattern found; null for a result and for a rise. */
export function readScore(
  { early, reach, bound, number, upTo, orMore }: Parts,
  context: RuleContext,
  { folded, foldedBefore, foldedAfter, after }: MatchContext,
): TargetPart | null {
  if (
    !early &&
    !reach &&
    !bound &&
    !orMore &&
    !upTo &&
    !STATED_GOAL.test(foldedBefore) &&
    !isLaterGoal(foldedBefore, context.year) &&
    !isOfLaterYear(foldedBefore, foldedAfter, context.year)
  )
    return null;
  // "từ 6,2 điểm lên 6,8 điểm" begins with the present score.
  if (/^từ$/u.test(folded.bound!) && /^ (?:\(?(?:của )?(?:năm )?\d{4}\)? )?lên /u.test(foldedAfter))
    return null;
  const isKept = KEPT.test(folded.reach!);
  if (IS_RESULT.test(foldedBefore) || (!isKept && isOfPastYear(foldedAfter, context.year))) return null;
  // "Tiếp cận đất đai (đạt 6,41 điểm, xếp thứ 51/63)"
  if (/\($/u.test(foldedBefore) && RANK_AFTER.test(foldedAfter) && !GOAL_IN_CLAUSE.test(foldedBefore))
    return null;
  // "cao hơn 0,4 điểm so với …" is an increase.
  if (/^(?:cao hơn|hơn)$/u.test(folded.bound!) && /^ so với/u.test(foldedAfter)) return null;
  // "là 6,1 điểm", "lên 7 điểm" need a word for a goal.
  const isLoose = /^(?:là|lên|lên mức)$/u.test(folded.reach!);
  if (isLoose && !GOAL_IN_CLAUSE.test(foldedBefore) && !isAhead(foldedAfter, context.year)) return null;
  // "5,9 điểm năm 2025, phấn đấu 6,3 điểm": the goal follows the year of the result.
  const isRaised = /^(?:lên|nâng|tăng lên|đưa|phấn đấu)/u.test(folded.reach!);
  const isReached = RESULT_BEFORE.test(foldedBefore) && !COMPARED.test(foldedBefore);
  if (!isRaised && isReached && !isOfPlanYear(foldedBefore, context.year)) return null;
  if (WHOLE.test(number!) && IS_PLACE.test(after)) return null;
  const value = amount(number!);
  // A score of 0 is a result, not a target.
  if (!value) return null;
  const valueTo = upTo ? upperEnd(upTo) : null;
  // "đạt điểm tối đa 18/18 điểm": the most that can be reached, and no bound.
  const isMost = folded.bound === "tối đa" && /điểm(?: số)?$/u.test(folded.reach!);
  const how = comparator(isMost ? folded.early! : `${folded.early} ${folded.bound}`, folded.orMore!);
  return { kind: "score", comparator: valueTo !== null ? ">=" : how, value, valueTo, unit: "điểm" };
}

const WHOLE = /^\d+$/u;
/** "ít nhất 01 điểm | hỗ trợ dịch vụ công": so many places of something. */
const IS_PLACE = regex`^ (?!(?:trở|so|và|trong|năm|của|cho|tại|ở|trên|dưới|theo|đối|để|với|hoặc|đến|vào|nằm|xếp|thuộc|đứng|tăng|giảm|nâng|cải|phấn|duy|là|thì|cao|hơn|nhưng|từ|giai|chỉ|tổng|thành|mục|đạt)(?!\p{L}))\p{Ll}`;

/** The rank among all provinces, which is published with the result. */
const RANK_AFTER =
  /^[,;]? ?(?:xếp|đứng|hạng|thứ|vị trí)[^()]{0,24}\d{1,2} ?\/ ?(?:34|6[1-4])(?: tỉnh[^()]{0,30})?\)/u;

/** "duy trì mức 6,1 điểm của năm 2025": a goal, though the year is past. */
const KEPT = new RegExp(`^(?:${KEEP})`, "u");

/** "Mục tiêu năm 2025: 7,1 điểm": a word for a goal right before the score. */
const STATED_GOAL = new RegExp(
  `(?:${GOAL})(?: phấn đấu)?(?: (?:đến |trong |hết )?năm \\d{4})? ?(?::|=|là)? ?$`,
  "u",
);

/** True for a further year of a goal: "Mục tiêu năm 2025: 7,1 điểm; năm 2026: 7,3 điểm". */
const isLaterGoal = (before: string, planYear: number | null) =>
  GOAL_BEFORE.test(before) && isOfPlanYear(before, planYear);
const GOAL_BEFORE = new RegExp(`(?:${GOAL})[^.]{0,200}$`, "u");

/** A word for a goal in the same clause. */
const GOAL_IN_CLAUSE = new RegExp(`(?:${GOAL}|nâng|đặt ra|đưa)[^.;]{0,120}$`, "u");

/** True if the plan's year, or a later one, follows the score: "lên 6,5 điểm (năm 2025)". */
function isAhead(after: string, planYear: number | null): boolean {
  const year = /^ (?:\(?(?:trong |vào )?năm |\()(\d{4})/u.exec(after)?.[1];
  return year !== undefined && planYear !== null && Number(year) >= planYear;
}

/** True if a year before the plan's follows the score: "đạt 7,5 điểm (năm 2025)", "đạt 7,5 điểm trong năm 2025". */
function isOfPastYear(after: string, planYear: number | null): boolean {
  const year = /^ ?\(?(?:trong |của |vào |tại )?năm (\d{4})(?=[).,;]|$)/u.exec(after)?.[1];
  return year !== undefined && planYear !== null && Number(year) < planYear;
}

/** True if the plan's year, or a later one, precedes the score, which is then a target: "phấn đấu năm 2026 đạt …". */
function isOfPlanYear(before: string, planYear: number | null): boolean {
  const year = STATED_YEAR.exec(before)?.[1];
  return year !== undefined && planYear !== null && Number(year) >= planYear;
}

import { GAP, named, oneOf, phrase } from "../../../language/phrase.ts";
import type { Target } from "../../../model/plan.ts";
import { defineRule } from "../../text/rule.ts";
import {
  AT_LEAST,
  amount,
  comparator,
  IS_RESULT,
  NUMBER,
  NUMBER_END,
  OF_MOST,
  OR_MORE,
  REACH,
  UP_TO,
  upperEnd,
} from "./amounts.ts";

/** A target without what stands beside it; `refine/` adds increase, baseline and text. */
export type TargetPart = Pick<Target, "kind" | "comparator" | "value" | "valueTo" | "unit">;

const POINTS = named("unit", oneOf("điểm", "điểm giá trị", "điểm số", "đ"));
/** "tối thiểu đạt 7 điểm": the bound in front of the verb. */
const EARLY = named("early", oneOf("tối thiểu", "ít nhất", "tối thiểu phải", "ít nhất phải"));
/** What was reached in a year, or how much it rose, is no target. */
const RESULT_BEFORE =
  /(?:năm \d{4},? ?(?:tỉnh |chỉ số |cả nước )?(?:chỉ )?(?:là |:|\()?|tăng(?: thêm)?|giảm|so với|so với mức|từ mức|kết quả|trừ|mất|thêm|cao hơn|thấp hơn) ?$/u;
const STATED_YEAR = /năm (\d{4})(?:,| ?:)? ?$/u;

/**
 * "đạt từ 6,58 điểm trở lên", "phấn đấu ít nhất 7 điểm", "6,5 - 7,0 điểm", "9,2/10 điểm". Needs a word of reaching or a
 * bound. Increase and baseline are rules of their own; refine/ joins them.
 */
export const targetScore = defineRule<TargetPart>({
  id: "target/score",
  pattern: phrase`${EARLY}? ${REACH}? ${AT_LEAST}? ${NUMBER}${UP_TO}?${OF_MOST}? ${POINTS} ${OR_MORE}?`,
  needs: new RegExp(`${NUMBER_END}${GAP}đ`, "u"),
  read({ early, reach, bound, number, upTo, orMore }, context, { said, saidBefore, saidAfter }) {
    if (
      !early &&
      !reach &&
      !bound &&
      !orMore &&
      !upTo &&
      !STATED_GOAL.test(saidBefore) &&
      !isLaterGoal(saidBefore, context.year)
    )
      return null;
    // "từ 6,2 điểm lên 6,8 điểm" begins where the index stands now; zero is what is lost, no goal.
    if (/^từ$/u.test(said.bound!) && /^ (?:\(?(?:của )?năm \d{4}\)? )?lên /u.test(saidAfter)) return null;
    if (IS_RESULT.test(saidBefore)) return null;
    // "cao hơn 0,4 điểm so với …" is a rise.
    if (/^(?:cao hơn|hơn)$/u.test(said.bound!) && /^ so với/u.test(saidAfter)) return null;
    // "là 6,1 điểm", "lên 7 điểm" are goals only where a goal is spoken of.
    const rises = /^(?:là|lên|lên mức)$/u.test(said.reach!);
    if (rises && !SPOKEN.test(saidBefore) && !isAhead(saidAfter, context.year)) return null;
    const upFrom = /^(?:lên|nâng|tăng lên|đưa)/u.test(said.reach!);
    if (!upFrom && RESULT_BEFORE.test(saidBefore) && !statedGoal(saidBefore, context.year)) return null;
    const value = amount(number!);
    if (!value) return null;
    const valueTo = upTo ? upperEnd(upTo) : null;
    const how = comparator(`${said.early} ${said.bound}`, said.orMore!);
    return { kind: "score", comparator: valueTo !== null ? ">=" : how, value, valueTo, unit: "điểm" };
  },
});

/** "Mục tiêu năm 2025: 7,1 điểm": the word for a goal stands right in front. */
const STATED_GOAL =
  /(?:mục tiêu|chỉ tiêu|phấn đấu)(?: phấn đấu)?(?: (?:đến |trong |hết )?năm \d{4})? ?(?::|=|là)? ?$/u;

/** "Mục tiêu năm 2025: 7,1 điểm; năm 2026: 7,3 điểm": a further year of an announced goal. */
const isLaterGoal = (said: string, planYear: number | null) =>
  SPOKEN_IN_LINE.test(said) && statedGoal(said, planYear);
const SPOKEN_IN_LINE = /(?:mục tiêu|chỉ tiêu|phấn đấu)[^.]{0,200}$/u;

/** A goal is announced in the same clause. */
const SPOKEN = /(?:mục tiêu|chỉ tiêu|phấn đấu|nâng|đặt ra|đưa)[^.;]{0,120}$/u;

/** "lên 6,5 điểm (năm 2025)": the year behind it is the plan's own or later. */
function isAhead(after: string, planYear: number | null): boolean {
  const year = /^ \(?(?:trong |vào )?năm (\d{4})/u.exec(after)?.[1];
  return year !== undefined && planYear !== null && Number(year) >= planYear;
}

/** "phấn đấu năm 2026 đạt …": the year is the plan's own or later, so it is a goal and no result. */
function statedGoal(before: string, planYear: number | null): boolean {
  const year = STATED_YEAR.exec(before)?.[1];
  return year !== undefined && planYear !== null && Number(year) >= planYear;
}

import { fold } from "../../../language/fold.ts";
import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase } from "../../../language/phrase.ts";
import type { Target } from "../../../model/plan.ts";
import { defineRule } from "../../rule.ts";
import { AT_LEAST, comparator, NUMBER, OR_MORE, REACH, UP_TO } from "./amounts.ts";

/** A target without what stands beside it; `refine/` adds increase, baseline and text. */
export type TargetPart = Pick<Target, "kind" | "comparator" | "value" | "valueTo" | "unit">;

const POINTS = named("unit", oneOf("điểm", "điểm giá trị", "điểm số", "đ"));
/** What was reached in a year, or how much it rose, is no target. */
const RESULT_BEFORE =
  /(?:năm \d{4},? ?(?:tỉnh |chỉ số |cả nước )?(?:chỉ )?(?:là |:|\()?|tăng(?: thêm)?|giảm|so với|kết quả|trừ|mất|thêm) ?$/u;
const STATED_YEAR = /năm (\d{4})(?:,| ?:)? ?$/u;

/**
 * "đạt từ 6,58 điểm trở lên", "phấn đấu ít nhất 7 điểm", "6,5 - 7,0 điểm". Needs a word of reaching or a bound.
 * Increase and baseline are rules of their own; refine/ joins them.
 */
export const targetScore = defineRule<TargetPart>({
  id: "target/score",
  pattern: phrase`${REACH}? ${AT_LEAST}? ${NUMBER}${UP_TO}? ${POINTS} ${OR_MORE}?`,
  read({ reach, bound, number, upTo, orMore }, context, { before }) {
    if (!reach && !bound && !orMore && !upTo) return null;
    if (RESULT_BEFORE.test(fold(before)) && !statedGoal(before, context.year)) return null;
    const value = vietnameseNumber(number!);
    if (value === null) return null;
    const valueTo = upTo ? vietnameseNumber(upTo.replace(/^ ?(?:-|–|đến|tới) ?/iu, "")) : null;
    const how = comparator(fold(bound!), fold(orMore!));
    return { kind: "score", comparator: valueTo !== null ? ">=" : how, value, valueTo, unit: "điểm" };
  },
});

/** "phấn đấu năm 2026 đạt …": the year is the plan's own or later, so it is a goal and no result. */
function statedGoal(before: string, planYear: number | null): boolean {
  const year = STATED_YEAR.exec(fold(before))?.[1];
  return year !== undefined && planYear !== null && Number(year) >= planYear;
}

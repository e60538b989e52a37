import { named, phrase, raw } from "../../../language/phrase.ts";
import { AT_LEAST, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { defineRule } from "../../text/rule.ts";
import { DECIMAL, FIGURE, OF_MOST, REACH_POINTS, type TargetPart, UP_TO } from "./amounts.ts";
import { readScore } from "./score.ts";

/** The decimal score after a noun and a bound, where no verb is needed: "vào nhóm 8 tỉnh, điểm số không dưới 7,0". */
export const targetPointsAtLeast = defineRule<TargetPart>({
  id: "target/points",
  pattern: phrase`${named("reach", raw("(?:điểm số|số điểm|tổng điểm)"))} ${AT_LEAST} ${DECIMAL} ${OR_MORE}?`,
  read: (parts, context, match) => {
    const year = YEAR_BEFORE.exec(match.foldedBefore)?.[1];
    const isPast = year !== undefined && (context.year === null || Number(year) < context.year);
    return isPast ? null : readScore(parts, context, match);
  },
});
/** "năm 2025 có |": the year that a clause is about. */
const YEAR_BEFORE = /năm ((?:19|20)\d{2})[^.;]{0,120}$/u;

/** A score whose word for points precedes it: "giữ vững mức điểm 6,20", "phấn đấu đạt điểm số từ 7 trở lên". */
export const targetPoints = defineRule<TargetPart>({
  id: "target/points",
  pattern: phrase`${REACH_POINTS} ${AT_LEAST}? ${FIGURE}${UP_TO}?${OF_MOST}? ${OR_MORE}?`,
  // "mục tiêu điểm số 2026" names a year.
  read: (parts, context, match) =>
    /^20\d\d$/u.test(parts.number!) ? null : readScore(parts, context, match),
});

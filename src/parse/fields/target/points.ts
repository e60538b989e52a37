import { phrase } from "../../../language/phrase.ts";
import { AT_LEAST, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { defineRule } from "../../text/rule.ts";
import { FIGURE, OF_MOST, REACH_POINTS, type TargetPart, UP_TO } from "./amounts.ts";
import { readScore } from "./score.ts";

/** A score whose word for points precedes it: "giữ vững mức điểm 6,20", "phấn đấu đạt điểm số từ 7 trở lên". */
export const targetPoints = defineRule<TargetPart>({
  id: "target/points",
  pattern: phrase`${REACH_POINTS} ${AT_LEAST}? ${FIGURE}${UP_TO}?${OF_MOST}? ${OR_MORE}?`,
  // "mục tiêu điểm số 2026" names a year.
  read: (parts, context, match) =>
    /^20\d\d$/u.test(parts.number!) ? null : readScore(parts, context, match),
});

import { allMatches } from "../../../language/matcher.ts";
import { GOAL_NOUN } from "../../lexicon/goals.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

/** True for "2. Mục tiêu đối với các chỉ số thành phần", and not for what was reached of them. */
export function announcesGoals({ folded }: TextLine, { year }: RuleContext): boolean {
  const years = allMatches(YEARS, folded).map(([digits]) => Number(digits));
  const isPast = years.length > 0 && year !== null && years.every((one) => one < year);
  return !isPast && GOALS.test(folded) && !REACHED.test(folded);
}
const GOALS = new RegExp(`(?:^|[ .)])(?:${GOAL_NOUN})(?=[ :.]|$)`, "u");
const REACHED =
  /kết quả|đánh giá|thực trạng|hiện trạng|(?:thực hiện|hoàn thành|đạt) (?:các |được )?(?:mục tiêu|chỉ tiêu)/u;
const YEARS = /(?:19|20)\d{2}/gu;

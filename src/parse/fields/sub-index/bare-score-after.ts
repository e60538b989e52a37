import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readTargetsUnderHeading } from "../target/targets.ts";

/** A decimal figure without a word for points after a name: "Tính minh bạch: không dưới 7,0", "Hạ tầng số: 0,75 - 0,8". */
const BARE_SCORE =
  /^["”»]?[\s:(–-]{0,4}(?:(?:phấn đấu|duy trì|giữ vững|đạt|ở mức|mức|từ|trên|ít nhất|tối thiểu|không dưới|không thấp hơn) ){0,4}(?:[≥>] ?)?\d{1,2},\d{1,2}(?: ?[-–] ?\d{1,2},\d{1,2})?(?= ?(?:trở lên ?)?(?:$|[.)]|;(?![^()]*\))))/u;
/** The score after a name of a list of scores that does not repeat the word for points. */
export function bareScoreAfter(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): Located<Target>[] {
  const words = BARE_SCORE.exec(line.folded.slice(from, to))?.[0];
  if (words === undefined) return [];
  const start = from + /^["”»]?[\s:(–-]{0,4}/u.exec(words)![0].length;
  const end = from + words.length;
  const worded = (text: string) => text.slice(0, end) + POINTS_WORD + text.slice(end);
  const scored = line.reworded(worded(line.text), worded(line.folded)).masked(start, to + POINTS_WORD.length);
  return readTargetsUnderHeading(scored, context).map(({ value, span, ...found }) => ({
    ...found,
    value: { ...value, text: value.text.replace(POINTS_WORD, "") },
    span: { ...span, end: Math.min(span.end, end) },
  }));
}
const POINTS_WORD = " điểm";

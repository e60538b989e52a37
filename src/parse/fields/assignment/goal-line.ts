import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readTargets } from "../target/targets.ts";

const GOAL = /^(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả|điểm số|tăng|đạt|giữ vững|duy trì|nâng (?:điểm|hạng))/u;
const LABELLED = /^(?:mục tiêu|chỉ tiêu)(?: năm \d{4})? ?:/u;
const OUTRIGHT = /^(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả|điểm số)/u;

/**
 * True for a line that states a goal instead of a task: a labelled goal, a score, a rank or steps. "Tăng tỷ lệ … đạt 90%"
 * is a task.
 */
export function isGoalLine(line: TextLine, from: number, context: RuleContext): boolean {
  const folded = line.folded.slice(from);
  return (
    LABELLED.test(folded) ||
    (GOAL.test(folded) &&
      readTargets(line, context).some(({ value }) => value.kind !== "percent" || OUTRIGHT.test(folded)))
  );
}

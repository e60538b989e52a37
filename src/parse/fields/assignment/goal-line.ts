import { GOAL, GOAL_NOUN, KEEP } from "../../lexicon/goals.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readTargets } from "../target/targets.ts";

const STATES_GOAL = new RegExp(`^(?:${GOAL}|kết quả|điểm số|tăng|đạt|${KEEP}|nâng (?:điểm|hạng))`, "u");
const LABELLED = new RegExp(`^(?:${GOAL_NOUN})(?: năm \\d{4})? ?:`, "u");
const BEGINS_AS_GOAL = new RegExp(`^(?:${GOAL}|kết quả|điểm số)`, "u");

/**
 * True for a line that states a goal instead of a task: a labelled goal, a score, a rank or steps. A percentage is a goal only
 * after a word for a goal: "Tăng tỷ lệ … đạt 90%" is a task.
 */
export function isGoalLine(line: TextLine, from: number, context: RuleContext): boolean {
  const folded = line.folded.slice(from);
  return (
    LABELLED.test(folded) ||
    (STATES_GOAL.test(folded) &&
      readTargets(line, context).some(({ value }) => value.kind !== "percent" || BEGINS_AS_GOAL.test(folded)))
  );
}

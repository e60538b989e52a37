import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Target } from "../../../model/plan.ts";
import { GOAL } from "../../lexicon/goals.ts";
import { linesUnder, type Section } from "../../structure/section.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { readTargets, readTargetsUnderHeading } from "../target/targets.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

const GOAL_LINE = new RegExp(`${GOAL}|điểm số`, "u");
/** "- Tiêu chí “…”: từ 1,2 điểm trở lên": a goal of a part of the sub-index. */
const PART_GOAL = /^[-+*•]? ?(?:tiêu chí|chỉ số con|điểm (?:tiêu chí|chỉ tiêu))[^.]{0,200}\d ?(?:điểm|%)/u;

/**
 * The targets in a section's heading, and in its lines and items that state a goal. `goalLines`: indices of lines under a
 * heading of goals, which need no word for a goal ("1. Tính minh bạch: vị trí thứ 12").
 */
export function readSectionTargets(
  section: Section,
  named: NamedSubIndex,
  goalLines: ReadonlySet<number>,
  context: RuleContext,
): Located<Target>[] {
  const { line: heading } = section;
  const runsOn = heading !== null && regex`[\p{L}\d]`.test(heading.text.slice(named.restStart));
  const found: Located<Target>[] = [];
  if (runsOn) {
    const after = heading.masked(named.restStart);
    const isGoal = goalLines.has(heading.index);
    pushAll(found, isGoal ? readTargetsUnderHeading(after, context) : readTargets(after, context));
  }
  for (const line of linesUnder(section))
    if (line !== heading && line.source.kind !== "row" && statesGoal(line.folded))
      pushAll(found, readTargets(line, context));
  return found;
}

const statesGoal = (folded: string) =>
  GOAL_LINE.test(folded) || PART_GOAL.test(folded) || /^[-+*•–]? ?đạt /u.test(folded);

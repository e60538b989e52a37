import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { AGENT } from "../../../lexicon/agents.ts";
import { GOAL, GOAL_NOUN, KEEP } from "../../../lexicon/goals.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { dutyVerbAt, taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { sentencesOf } from "../../../text/sentences.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readTargets } from "../../target/targets.ts";
import { readClauses } from "../clauses/clause-units.ts";
import { isLabelled } from "../labels/line-labels.ts";
import { afterOrder } from "../sentence/order.ts";
import type { Item } from "../shared/items.ts";
import { bearersAt } from "../subjects/bearers-at.ts";

const STATES_GOAL = new RegExp(`^(?:${GOAL}|kết quả|điểm số|tăng|đạt|${KEEP}|nâng (?:điểm|hạng))`, "u");
const LABELLED = new RegExp(`^(?:${GOAL_NOUN})(?: năm \\d{4})? ?:`, "u");
const BEGINS_AS_GOAL = new RegExp(`^(?:${GOAL}|kết quả|điểm số)`, "u");

/** "Nâng điểm tiêu chí này lên 7 điểm, | giao Sở Xây dựng chủ trì": the goal is somebody's work. */
const GIVEN =
  /,? (?:và )?(?:giao|phân công)(?: cho)? (?=[^.;:]{3,120}? (?:chủ trì|thực hiện|phụ trách|đầu mối|tham mưu|làm đầu mối)(?= |[.,;]|$))/u;

/** True where an order in the sentence of a goal gives it to units. */
function isGivenInSentence(line: TextLine, from: number, context: RuleContext): boolean {
  const given = GIVEN.exec(line.folded.slice(from));
  if (!given || /[.;:] /u.test(line.text.slice(from, from + given.index))) return false;
  return (readUnitList(line, from + given.index + given[0].length, context)?.units.length ?? 0) > 0;
}

/**
 * True for a line that states a goal instead of a task: a labelled goal, a score, a rank or steps. A percentage is a goal only
 * after a word for a goal: "Tăng tỷ lệ … đạt 90%" is a task. A goal that the sentence gives to units is their task.
 */
export function isGoalLine(line: TextLine, from: number, context: RuleContext): boolean {
  const folded = line.folded.slice(from);
  if (isGivenInSentence(line, from, context)) return false;
  return (
    LABELLED.test(folded) ||
    (STATES_GOAL.test(folded) &&
      readTargets(line, context).some(({ value }) => value.kind !== "percent" || BEGINS_AS_GOAL.test(folded)))
  );
}

/** "Mục tiêu năm 2026: từ 7,50 điểm trở lên.": a goal without a duty after it. */
export const onlyStatesGoal = (line: TextLine, from: number, context: RuleContext): boolean =>
  isGoalLine(line, from, context) && dutyAfterGoal(line, from, context) === null;

/**
 * A line may state a goal first and duties after it: "phấn đấu đạt 8,9 điểm. | Sở Nội vụ chủ trì". Returns the offset of the
 * first sentence with a duty, or null if no sentence has one.
 */
function dutyAfterGoal(line: TextLine, from: number, context: RuleContext): number | null {
  const [goal, ...others] = sentencesOf(line).filter(({ end }) => end > from);
  if (!goal || others.length === 0 || !isGoalLine(line.upTo(goal.end), from, context)) return null;
  for (const { start } of others) {
    const at = start + /^\s*/u.exec(line.text.slice(start))![0].length;
    // "giao Sở Y tế là cơ quan đầu mối" states only a role.
    const stated = afterOrder(line, at);
    if (isLabelled(line, stated, context)) return stated;
    if (readClauses(line, at, context)[0]!.units !== null) return at;
  }
  return null;
}

/** The offset of a sentence with a duty after a goal, and in a paragraph (`label` is null) after a statement that is no work. */
export function dutyAfterOther(
  { line, label }: Pick<Item, "line" | "label">,
  from: number,
  context: RuleContext,
): number | null {
  const duty = dutyAfterGoal(line, from, context);
  if (duty !== null || label !== null) return duty;
  const after = dutyAfterStatement(line, from, context);
  return after !== null && !mayStateWork(line, from, after) ? after : null;
}

/**
 * The offset of the first later sentence that gives units a duty, where the sentences before it state no work: "Từ ngân sách nhà
 * nước. | Sở Tài chính cân đối …", "Kế hoạch được phổ biến đến các phòng. | Văn phòng Sở theo dõi …"; null without one.
 */
export function dutyAfterStatement(line: TextLine, from: number, context: RuleContext): number | null {
  if (taskVerbAt(line.folded, from) || readClauses(line, from, context)[0]!.units !== null) return null;
  for (const { index, 0: mark } of allMatches(SENTENCE_BEGINS, line.text.slice(from)).slice(
    0,
    MOST_SENTENCES,
  )) {
    const at = from + index + mark.length;
    if ((bearersAt(line, at, context)?.units.length ?? 0) > 0)
      return NAMES_SOMEBODY.test(line.folded.slice(from)) ? null : at;
    if (taskVerbAt(line.folded, at)) return null;
  }
  return null;
}
/** A person or a body at the beginning: the statement may be its work, so that it is not passed over. */
const NAMES_SOMEBODY = new RegExp(`^(?:các )?(?:${UNIT_HEAD}|${AGENT})(?= |,)`, "u");
const MOST_SENTENCES = 8;
const SENTENCE_BEGINS = regex.g`(?<=\p{L}{2}|\d{4}|\))\. (?=\p{Lu})`;

/** True if a verb of duty is in the words between two offsets, so that they may be work themselves; not in the passive or as a noun. */
function mayStateWork({ folded }: TextLine, from: number, to: number): boolean {
  for (let blank = from - 1; blank >= from - 1 && blank < to; blank = folded.indexOf(" ", blank + 1)) {
    const before = folded.slice(Math.max(from, blank + 1 - LONGEST_BEFORE), blank + 1);
    if (dutyVerbAt(folded, blank + 1) && !AS_NOUN.test(before)) return true;
  }
  return false;
}
const AS_NOUN = /(?:^| )(?:được|đã|việc|công tác|sự) $/u;
const LONGEST_BEFORE = 12;

import { GOAL, KEEP } from "../../lexicon/goals.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../../units/ends/witnesses/predicates.ts";
import { roleLabelsAt } from "../assignment/labels/role-label.ts";
import { afterOrder } from "../assignment/sentence/order.ts";
import { subjectAt } from "../assignment/sentence/subject.ts";

/**
 * The offset of what follows the goal in a heading, where this is work, a label or a unit: "Chỉ số A (mục tiêu 5,8 điểm): | hướng dẫn
 * doanh nghiệp", "Chỉ số A (mục tiêu 5,8 điểm) - | Đơn vị chủ trì: Sở Y tế"; null without both.
 */
export function afterGoal(line: TextLine, restStart: number, context: RuleContext): number | null {
  const goal = GOAL_BEFORE_WORK.exec(line.folded.slice(restStart));
  if (!goal) return null;
  const stated = restStart + goal[0].length;
  const start = stated + FURTHER_GOALS.exec(line.folded.slice(stated))![0].length;
  if (start === line.text.length) return null;
  const isOther =
    isVerbAt(line, start) ||
    roleLabelsAt(line, start).length > 0 ||
    subjectAt(line, afterOrder(line, start), context) !== null;
  return isOther ? start : null;
}
const GOAL_BEFORE_WORK =
  /^["”»]?[ ,:–-]{0,3}\(?(?:(?:mục tiêu|chỉ tiêu|phấn đấu|duy trì|giữ vững|nâng|tăng|đạt)[ :][^:;()]{0,100}?)?\d[\d,./]{0,8} ?(?:điểm|%|bậc)[^:;()]{0,60}?(?:\)? ?[:;] |\)?[.,] |\)? [-–] |\) )(?=\S)/u;
/** "tăng 0,3 điểm so với năm 2024; giữ vững nhóm 10": goals after the first one. */
const FURTHER_GOALS = new RegExp(
  `^(?:(?:${GOAL}|${KEEP}|tăng|giảm|nâng|cải thiện|xếp|thuộc|nằm trong|đứng|đạt|cao hơn|thấp hơn) (?=[^.;:]{0,60}(?:\\d ?(?:điểm|bậc|hạng)|(?:nhóm|hạng|thứ|top|vị trí) \\d))(?:[^.,;:]|(?<=\\d)[.,](?=\\d)){1,120}(?:[.,;:]\\s?|$)){0,4}`,
  "u",
);

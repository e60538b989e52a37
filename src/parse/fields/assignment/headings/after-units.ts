import { regex } from "../../../../language/regex.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isLeadIn } from "../lead-ins/lead-in.ts";
import { isGoalLine } from "../line-kinds/goal-line.ts";
import { withoutPartners } from "../sentence/role.ts";

/** What follows the units of a heading, from the offset after their names: nothing, or words that announce their tasks. */
export type AfterUnits = "nothing" | "lead-in" | "other";

/**
 * "nothing" for "Sở Nội vụ:" and "Sở Nội vụ.", "lead-in" for "Sở Nội vụ | chủ trì, phối hợp với Sở Tư pháp thực hiện các nhiệm vụ
 * sau:". Then the lines below are tasks of the units, and the heading states none.
 */
export function afterUnits(line: TextLine, end: number, context: RuleContext): AfterUnits {
  if (!regex`\p{L}`.test(line.text.slice(end))) return "nothing";
  if (isGoalAfterMark(line, end, context)) return "nothing";
  if (!endsWithColon(line.text)) return "other";
  return isLeadIn(withoutPartners(line, end, line.text.length, context)) ? "lead-in" : "other";
}

/** "Chỉ số X – Sở Tài chính | – mục tiêu 7,5 điểm": a goal is no task of the units. */
export function isGoalAfterMark(line: TextLine, end: number, context: RuleContext): boolean {
  const mark = /^ ?(?:[-–,;:(] ?){1,2}/u.exec(line.text.slice(end))?.[0];
  return mark !== undefined && isGoalLine(line, end + mark.length, context);
}

/** True for what the units of a heading are: "- Cơ quan thường trực Ban Chỉ đạo", "(đơn vị đầu mối)". `rest`: folded. */
export const statesOffice = (rest: string): boolean => IS_OFFICE.test(rest);
const IS_OFFICE =
  /^ ?[-–,(] ?(?:là )?(?:cơ quan|đơn vị|bộ phận|thành viên|ủy viên|(?:phó )?(?:trưởng (?:ban|đoàn)|tổ trưởng|chủ tịch hội đồng)) [^.;]{2,80}$/u;

import type { Role, Task, UnitRef } from "../../../../model/plan.ts";
import { COORDINATE, LEAD, STANDING, TASK_ROLE } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { isGoalAfterMark } from "../headings/after-units.ts";
import { isRestOfHeading } from "../headings/rest-of-heading.ts";
import type { UnitHeadings } from "../headings/unit-headings.ts";
import { statesWorkBeforeItems } from "../lead-ins/announcing-sentence.ts";
import { onlyAnnounces } from "../lead-ins/lead-in.ts";
import { statesRoleOnly } from "../line-kinds/joined-task.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { partnersIn, roleIn } from "../sentence/role.ts";
import type { Item } from "../shared/items.ts";
import { onlyDirects, statesOnlyPart, statesOnlyPartners } from "../shared/words-over-items.ts";

const BY_FUNCTION = "theo (?:chức năng|lĩnh vực|nhiệm vụ)[^.;:]{0,60}?,? ";
/** "Sở Tư pháp chủ trì, phối hợp với …:" over a list: the words after the units state the role in all of its tasks. */
const QUALIFIES = new RegExp(
  `^(?:${BY_FUNCTION})?(?:(?:tập trung|khẩn trương|nghiêm túc|tích cực|chủ động|kịp thời|tiếp tục)(?:,? (?:và )?)){0,3}(?:là |làm )?(?:có trách nhiệm |cơ quan )?(?:${TASK_ROLE}|${STANDING}|triển khai|có trách nhiệm)[^.;]{0,160}:$`,
  "u",
);

/** True for words after the units of a line that only state their role and partners. `after`: these words, folded; `to`: their end. */
export function statesRoleOver(
  line: TextLine,
  units: ClauseUnits,
  { after, from, to }: { readonly after: string; readonly from: number; readonly to: number },
  context: RuleContext,
): boolean {
  if (QUALIFIES.test(after) && !statesWorkBeforeItems(line, units.end)) return true;
  if (to < line.text.length) return false;
  if (statesOnlyPartners(line, units.taskStart, context)) return true;
  const beginsWithUnits = readUnitList(line, afterOrder(line, from), context)?.end === units.end;
  return beginsWithUnits && statesOnlyPart(line, units.end, context);
}

/** True where the words after the units of a heading state no work of their own, but are over the items. `after`: these words, folded. */
export function onlyHeads(
  item: Item,
  units: ClauseUnits,
  { after, to }: { readonly after: string; readonly to: number },
  unitHeadings: UnitHeadings,
): boolean {
  const { context } = unitHeadings;
  return (
    item.items.length > 0 &&
    (ONLY_A_NOTE.test(after) ||
      onlyAnnounces(after) ||
      onlyDirects(item.line, units.taskStart, context) ||
      isRestOfHeading(item, units, to, unitHeadings) ||
      isGoalAfterMark(item.line, units.end, context))
  );
}
const ONLY_A_NOTE = /^\((?!.*(?:\d|trước|hoàn thành|phối hợp|chủ trì|thực hiện))[^()]{1,80}\)[ :.]{0,3}$/u;

const ENDS_WITH_HELP = new RegExp(`${COORDINATE}[ .;:,]*$`, "u");

/** What the items above a task state for it: its units, role and partners. */
export interface AboveTask {
  readonly units: readonly UnitRef[];
  readonly role: Role | null;
  readonly partners: readonly UnitRef[];
  /** True below a topic with its unit, "1. Cải cách thủ tục (Sở Nội vụ)", whose items may end with another unit: "- Mở lớp (Sở Y tế)". */
  readonly isOfTopic?: boolean;
  /** The subjects of the items are the partners: "b) Chủ trì, phối hợp" over "- Sở A tham mưu …". */
  readonly subjectsHelp?: boolean;
}
export const NOTHING_ABOVE: AboveTask = { units: [], role: null, partners: [] };

/** "1.1. Chủ trì, phối hợp với các sở:" over a list: the role and partners of its items. */
export function roleOver(
  { line, start, items }: Item,
  above: AboveTask,
  context: RuleContext,
): Omit<AboveTask, "units"> {
  const words = line.folded.slice(start);
  if (items.length > 0 && statesRoleOnly(words)) {
    const subjectsHelp = ENDS_WITH_HELP.test(words);
    return { role: roleIn(words, { collecting: false }), partners: [], subjectsHelp };
  }
  const states = QUALIFIES.test(words) || statesOnlyPartners(line, start, context);
  if (items.length === 0) return above;
  if (!states) return { ...above, ...helpOver(line, start, context) };
  const partners = partnersIn(line, start, line.text.length, context);
  return { role: roleIn(words, { collecting: false }), partners };
}

const LAST_CLAUSE = new RegExp(
  `(?:^|[.;] |,? và )(?=(?:(?:có trách nhiệm|có nhiệm vụ) )?(?:${LEAD},? )?(?:và )?${COORDINATE}(?: chặt chẽ)? (?:với|cùng)[^.;:]{3,160} (?:nhiệm vụ|nội dung|công việc|việc)(?: cụ thể)? sau(?: đây)? ?:$)`,
  "u",
);

/** "…; chủ trì, phối hợp với Sở A thực hiện các nhiệm vụ sau:": the role and partners of the items below; {} for other ends. */
export function helpOver(
  line: TextLine,
  start: number,
  context: RuleContext,
): Partial<Pick<AboveTask, "role" | "partners">> {
  const { folded } = line;
  const clause = folded.endsWith(":") ? LAST_CLAUSE.exec(folded.slice(start)) : null;
  if (!clause) return {};
  const from = start + clause.index + clause[0].length;
  const partners = partnersIn(line, from, folded.length, context);
  return partners.length > 0 ? { role: roleIn(folded.slice(from), { collecting: false }), partners } : {};
}

/** The task with what the items above it state, where it states no role or partners of its own. */
export const withAbove = (task: Task, { units, role, partners }: AboveTask): Task => ({
  ...task,
  units: [...units],
  role: task.role === "member" ? (role ?? "member") : task.role,
  partners: task.partners.length > 0 ? task.partners : [...partners],
});

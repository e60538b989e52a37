import { trimEndSigns } from "../../../../language/trim-end-signs.ts";
import type { Task } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { MONTH, QUARTER, YEAR } from "../../due-date/due-day.ts";
import { type AssignmentDrafts, TASK_CONFIDENCE } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import type { BlockStart } from "../shared/open-work.ts";

// "1. Tháng 10/2025" over tasks: when they are due.

const TIME_HEADING_RULE = "assignment/labels/time-heading";

const TIME = new RegExp(
  `^(?:(?:trong|giai đoạn \\d|đợt \\d) ?:? ?)?(?<period>(?:tháng ${MONTH}|qu[ýí] ${QUARTER})(?:(?: ?/ ?| ?- ?| năm )${YEAR})?)[ .:]{0,3}$`,
  "u",
);

/** True for an item whose whole text is a time, over other items. */
export const isTimeHeading = ({ line, start, items }: Item): boolean =>
  items.length > 0 && TIME.test(line.folded.slice(start));

/** Adds the time that a heading states to the tasks read since a block began that have none. */
export function addTimeOfHeading(
  { line, start, items }: Item,
  { assignments, tasks }: AssignmentDrafts,
  since: BlockStart,
  context: RuleContext,
): void {
  const period = items.length > 0 ? TIME.exec(line.folded.slice(start))?.groups?.period : undefined;
  if (period === undefined) return;
  const words = `trong ${period}`;
  const due = readDueDates(line.reworded(words, words), context)[0]?.value.date;
  if (!due) return;
  const place = {
    span: spanIn(line, start, line.text.length),
    rule: TIME_HEADING_RULE,
    confidence: TASK_CONFIDENCE,
  };
  const text = trimEndSigns(line.text.slice(start), " .:");
  const withTime = (task: Located<Task>): Located<Task> =>
    task.value.due
      ? task
      : { ...task, value: { ...task.value, due: { ...due, text } }, alsoAt: [...(task.alsoAt ?? []), place] };
  for (const draft of assignments.slice(since.assignments))
    for (const [i, task] of draft.tasks.entries()) draft.tasks[i] = withTime(task);
  for (let i = since.tasks; i < tasks.length; i++) tasks[i] = withTime(tasks[i]!);
}

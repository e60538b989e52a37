import type { DueDate } from "../../../../model/date.ts";
import type { Task } from "../../../../model/plan.ts";
import { descendants, type Section } from "../../../structure/outline/section.ts";
import type { Located, Place } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { MONTH, QUARTER, YEAR } from "../../due-date/due-day.ts";
import { withBound } from "../../due-date/time-words.ts";
import { type AssignmentDrafts, TASK_CONFIDENCE } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import type { BlockStart } from "../shared/open-work.ts";

// "1. Tháng 10/2025" over tasks: when they are due.

const TIME_HEADING_RULE = "assignment/labels/time-heading";

const NOUN =
  "(?:(?:các )?(?:nhiệm vụ|công việc|nội dung|việc|tiến độ)(?:,? (?:trọng tâm|cụ thể|chính|cần làm|công việc|giải pháp))* )?";
const IN = "(?:(?:trong|của|thực hiện(?: trong)?|giai đoạn \\d|đợt \\d) ?:? ?)?";
const PERIOD = `(?:tháng ${MONTH}|qu[ýí] ${QUARTER}|(?:0?6|sáu) tháng (?:đầu|cuối) năm)(?:(?: ?/ ?| ?- ?| năm | )${YEAR})?`;
/** "Quý II/2026", "Trong quý I (đến hết tháng 3/2026)", "Nhiệm vụ 6 tháng đầu năm" */
const TIME = new RegExp(`^${NOUN}${IN}(?<period>${PERIOD})(?: ?\\([^()]{2,60}\\))?[ .:]{0,3}$`, "u");

/** "Giai đoạn 1: Chuẩn bị (từ ngày 10/02 đến ngày 15/3/2026)", "Đợt 2 (trước 30/9/2026)": a part of the work with its time. */
const STAGE =
  /^(?:giai đoạn|đợt|bước|chặng|vòng|kỳ)(?: (?:\d{1,2}|[ivx]{1,4}|(?:thứ )?(?:nhất|một|hai|ba|tư|bốn|năm)))?(?:[ :.–-]{1,3}[^.;:()]{2,60})? \((?<time>[^()]{4,60})\)[ .:]{0,3}$/u;

interface Time {
  readonly due: DueDate;
  readonly place: Place;
}

/** When the work below a heading is due; null for other lines. */
function timeIn(line: TextLine, start: number, context: RuleContext): Time | null {
  const heading = line.folded.slice(start);
  const period = TIME.exec(heading)?.groups?.period ?? STAGE.exec(heading)?.groups?.time;
  if (period === undefined) return null;
  const words = withBound(period);
  const due = readDueDates(line.reworded(words, words), context)[0]?.value.date;
  if (!due) return null;
  const at = start + heading.lastIndexOf(period);
  const text = line.text.slice(at, at + period.length);
  const span = spanIn(line, start, line.text.length);
  return { due: { ...due, text }, place: { span, rule: TIME_HEADING_RULE, confidence: TASK_CONFIDENCE } };
}

/** Adds the time of the heading to a task that has no due date. */
const withTime = (task: Located<Task>, { due, place }: Time): Located<Task> =>
  task.value.due ? task : { ...task, value: { ...task.value, due }, alsoAt: [...(task.alsoAt ?? []), place] };

/** True for an item whose whole text is a time, over other items. */
export const isTimeHeading = ({ line, start, items }: Item): boolean =>
  items.length > 0 && [TIME, STAGE].some((heading) => heading.test(line.folded.slice(start)));

/** Adds the time that a heading states to the tasks read since a block began that have none. */
export function addTimeOfHeading(
  { line, start, items }: Item,
  { assignments, tasks }: AssignmentDrafts,
  since: BlockStart,
  context: RuleContext,
): void {
  const time = items.length > 0 ? timeIn(line, start, context) : null;
  if (!time) return;
  for (const draft of assignments.slice(since.assignments))
    for (const [i, task] of draft.tasks.entries()) draft.tasks[i] = withTime(task, time);
  for (let i = since.tasks; i < tasks.length; i++) tasks[i] = withTime(tasks[i]!, time);
}

/** Returns a function that adds the time that a section's heading states to a task in it; the nearest such heading counts. */
export function withTimeOfSection(
  tree: Section,
  context: RuleContext,
): (task: Located<Task>) => Located<Task> {
  const times = new Map<number, Time>();
  for (const section of descendants(tree)) {
    const time = section.line && timeIn(section.line, section.textStart, context);
    if (time) for (const { index } of linesBelow(section)) times.set(index, time);
  }
  return (task) => {
    const time = times.get(task.span.from);
    return time ? withTime(task, time) : task;
  };
}

const linesBelow = (section: Section): TextLine[] =>
  [section, ...descendants(section)].flatMap((one) => [
    ...(one === section || !one.line ? [] : [one.line]),
    ...one.lines,
  ]);

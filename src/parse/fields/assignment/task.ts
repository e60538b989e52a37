import type { DueDate } from "../../../model/date.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import { partnersIn, roleIn } from "./role.ts";

export const TASK_RULE = "assignment/task";

/** What the words of a task state. */
export interface TaskWords {
  readonly text: string;
  readonly role: Role;
  readonly partners: readonly UnitRef[];
  readonly due: DueDate | null;
}

/** The words between two offsets of a line as a task. `collecting`: the duty to collect reports makes a unit the focal point. */
export function readTask(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
  { collecting }: { collecting: boolean },
): TaskWords {
  const due = readDueDates(line, context).find(({ span }) => span.start >= start && span.start < end);
  return {
    text: line.text.slice(start, end).trim(),
    role: roleIn(line.folded.slice(start, end), { collecting }),
    partners: partnersIn(line, start, end, context),
    due: due?.value.date ?? null,
  };
}

import type { DueDate } from "../../../../model/date.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { firstFrom } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import type { DueDay } from "../../due-date/due-day.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { type HelpingClause, helpingClause } from "../sentence/helping-clause.ts";
import { partnersIn, roleIn } from "../sentence/role.ts";

export const TASK_RULE = "assignment/shared/task";

/** What the words of a task state. */
export interface TaskWords {
  readonly text: string;
  readonly role: Role;
  readonly partners: readonly UnitRef[];
  readonly due: DueDate | null;
}

interface TaskOptions {
  /** True where the duty to collect reports makes a unit the focal point. */
  readonly collecting: boolean;
  /** The due dates of the line, where it contains several tasks. */
  readonly dueDates?: readonly Located<DueDay>[];
}

/** At least three characters that are not marks. */
const HAS_WORDS = /[^\s.;:][\s.;:]*[^\s.;:][\s.;:]*[^\s.;:]/u;
/** True for a text that is not only marks and a letter or two. */
export const hasWords = (text: string): boolean => HAS_WORDS.test(text);

/** The words between two offsets of a line as a task. */
export function readTask(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
  { collecting, dueDates = readDueDates(line, context) }: TaskOptions,
): TaskWords {
  const due = dueDates[firstFrom(dueDates, start)];
  const helping = helpingClause(line, start, end, context);
  return {
    text: line.text.slice(start, end).trim(),
    role: roleIn(line.folded.slice(start, helping?.start ?? end), { collecting }),
    partners: withHelpers(partnersIn(line, start, end, context), helping),
    due: due && due.span.start < end ? due.value.date : null,
  };
}

/** The partners with those of a helping clause, each once. */
function withHelpers(partners: readonly UnitRef[], helping: HelpingClause | null): readonly UnitRef[] {
  const known = new Set(partners.map(({ name }) => name.toLowerCase()));
  const further = helping?.units.filter(({ name }) => !known.has(name.toLowerCase())) ?? [];
  return [...partners, ...further];
}

/** The partners that name a task's units, and those in its words where its units are named after them. */
export const partnersOfTask = (
  { units, partners, taskStart, end }: ClauseUnits,
  ofTask: readonly UnitRef[],
): UnitRef[] => {
  if (partners === null) return [...ofTask];
  const named = new Set([...partners, ...units].map(({ name }) => name.toLowerCase()));
  const own = taskStart < end ? ofTask.filter(({ name }) => !named.has(name.toLowerCase())) : [];
  return [...own, ...partners];
};

import type { DueDate } from "../../../model/date.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { readOnce } from "../../text/read-once.ts";
import type { RuleContext } from "../../text/rule.ts";
import { onLine, type TextLine } from "../../text/text-line.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import { readTargets } from "../target/targets.ts";
import { clausesOf } from "./clauses.ts";
import { type Detail, isDetail, readDetails } from "./detail-label.ts";
import type { AssignmentReading } from "./reading.ts";
import { partnersIn, roleIn } from "./role.ts";
import { type LabelledUnits, readRoleLabels } from "./role-label.ts";
import { ASSIGNMENT_RULES } from "./rules.ts";

// What a line says by itself of who does what, whatever stands around it.

/** What a line of labels says of the tasks above it. */
export interface LineLabels {
  readonly units: readonly LabelledUnits[];
  readonly details: readonly Detail[];
}

/** The labels that a line is made of, from an offset on; null where it begins with none. */
export const readLabels = readOnce(
  (line: TextLine, from: number, context: RuleContext): LineLabels | null => {
    const units = readRoleLabels(line, from, context);
    if (units.length === 0 && !isDetail(line, from)) return null;
    return { units, details: readDetails(line, from, context) };
  },
  (labels, line) => labels && { ...labels, units: onLine(labels.units, line) },
);

/** A stretch of a line, and the units it gives its task to; null: it names none. */
export interface ReadClause {
  readonly from: number;
  readonly to: number;
  readonly reading: (AssignmentReading & { readonly rule: string }) | null;
}

/** The clauses of a line from an offset on. */
export const readClauses = readOnce((line: TextLine, start: number, context: RuleContext): ReadClause[] =>
  clausesOf(line, start, context).map(({ from, to }) => ({
    from,
    to,
    reading: readClause(line, from, to, context),
  })),
);

/** The first rule that reads a clause, with its name. */
function readClause(line: TextLine, from: number, to: number, context: RuleContext): ReadClause["reading"] {
  const clause = { line, from, to, cut: line.upTo(to) };
  for (const { id, read } of ASSIGNMENT_RULES) {
    const found = read(clause, context);
    if (found) return { ...found, rule: id };
  }
  return null;
}

/** What a stretch of a line says of a task. */
export interface TaskWords {
  readonly text: string;
  readonly role: Role;
  readonly partners: readonly UnitRef[];
  readonly due: DueDate | null;
}

/** `collecting`: the duty to collect reports makes a focal point. */
export function readTask(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
  { collecting }: { collecting: boolean },
): TaskWords {
  if (end < line.text.length) return taskIn(line, start, end, context, collecting);
  return collecting ? collectingTask(line, start, context) : plainTask(line, start, context);
}

const wholeTask = (collecting: boolean) =>
  readOnce((line: TextLine, start: number, context: RuleContext) =>
    taskIn(line, start, line.text.length, context, collecting),
  );
const [collectingTask, plainTask] = [wholeTask(true), wholeTask(false)];

function taskIn(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
  collecting: boolean,
): TaskWords {
  const due = readDueDates(line, context).find((d) => d.span.start >= start && d.span.start < end);
  return {
    text: line.text.slice(start, end).trim(),
    role: roleIn(line.folded.slice(start, end), { collecting }),
    partners: partnersIn(line, start, end, context),
    due: due?.value.date ?? null,
  };
}

const GOAL = /^(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả|điểm số|tăng|đạt|giữ vững|duy trì|nâng (?:điểm|hạng))/u;
const LABELLED = /^(?:mục tiêu|chỉ tiêu)(?: năm \d{4})? ?:/u;
const OUTRIGHT = /^(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả|điểm số)/u;

/** "Tăng tỷ lệ … đạt 90%" is a task; a score, a rank, or steps are a goal. */
export function isGoal(line: TextLine, from: number, context: RuleContext): boolean {
  const folded = line.folded.slice(from);
  return (
    LABELLED.test(folded) ||
    (GOAL.test(folded) &&
      readTargets(line, context).some(({ value }) => value.kind !== "percent" || OUTRIGHT.test(folded)))
  );
}

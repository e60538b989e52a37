import { daysBetween, latestIso } from "../../language/dates.ts";
import { dueDay, earliestDueDay, isBlankDay, latestDueDay } from "../../language/due-day.ts";
import { parseLabel } from "../../language/labels.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { DeadlineRow, DeadlineState, DeadlinesView } from "../model/deadline-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";

import { formatDue } from "./format.ts";
import type { GroupFacts } from "./group-facts.ts";
import { planFile, planLabel, planShortLabel, planUnit } from "./plan-label.ts";

type GroupDeadline = ComparisonGroup["deadlines"][number];
const RECURRENCES = ["year", "half-year", "quarter", "month", "week"];
/** A deadline at most this many days ahead is coloured as a warning. */
const SOON_DAYS = 7;
/** Sorts after every real date. */
const NO_DATE = "9999";

/**
 * The status of a date on the report's day. Only the deadline for sub-plans can be overdue, because the folder shows which
 * plans were sent; `waiting` is the number of units that must send a plan and have sent none.
 */
function statusOf(d: GroupDeadline, waiting: number, context: ViewContext): Status {
  const w = context.words.deadlines;
  if (d.date.recurring) return { state: "recurring", status: w.every[d.date.recurring], tone: "quiet" };
  const due = dueDay(d.date, null);
  if (due === null) return { state: "undated", status: w.unknown, tone: "quiet" };
  if (isBlankDay(due)) return statusInMonth(due, waiting, context);
  const days = daysBetween(context.asOf, latestDueDay(due));
  if (days === 0) return { state: "today", status: w.today, tone: "warn" };
  if (days > 0) return { state: "ahead", status: w.left(days), tone: days <= SOON_DAYS ? "warn" : "info" };
  return waiting
    ? { state: "past", status: w.overdue(-days, waiting), tone: "bad" }
    : { state: "past", status: w.passed(-days), tone: "quiet" };
}

/** The status of a date with a blank day: only the month decides. */
function statusInMonth(due: string, waiting: number, { asOf, words }: ViewContext): Status {
  const w = words.deadlines;
  if (asOf < earliestDueDay(due)) return { state: "ahead", status: w.leftBlank, tone: "info" };
  if (asOf <= latestDueDay(due)) return { state: "undated", status: w.inMonth, tone: "warn" };
  return waiting
    ? { state: "past", status: w.overdueBlank(waiting), tone: "bad" }
    : { state: "past", status: w.passedBlank, tone: "quiet" };
}

interface Status {
  readonly state: DeadlineState;
  readonly status: string;
  readonly tone: Tone;
}

const whatOf = ({ what }: GroupDeadline, { words: { deadlines } }: ViewContext): string =>
  deadlines.whats[what] ?? deadlines.whats.other!;

type GroupTask = ComparisonGroup["tasks"][number];
/** The tasks of a plan. Looking through all tasks of a group for each deadline would be quadratic. */
type TasksOf = (planId: string) => readonly GroupTask[];

/** What is due. A text that states only the day ("hoàn thành trước ngày 30/4/2026") belongs to a task, which is named instead. */
function workOf(d: GroupDeadline, tasksOf: TasksOf, context: ViewContext): string {
  if (d.what === "sub-plan" || d.what === "report") return withCapital(whatOf(d, context));
  const text = (d.text === d.date.text && taskDue(d, tasksOf(d.planId))) || d.text;
  const label = parseLabel(text);
  return withCapital(label ? text.slice(label.length) : text).replace(/[;:,]$/u, "");
}

/** The only task of the unit whose text ends with the text of a deadline, without it; null: there is none, or several. */
function taskDue(d: GroupDeadline, tasks: readonly GroupTask[]): string | null {
  const texts = tasks.flatMap(({ unit, text }) => {
    const whole = text.replace(/[;.]$/u, "");
    return unit === d.unit && whole.endsWith(d.text)
      ? whole.slice(0, -d.text.length).replace(/[\s,;(]{1,5}$/u, "")
      : [];
  });
  const [only, ...others] = new Set(texts);
  return only && others.length === 0 ? only : null;
}

interface DeadlinePlace {
  readonly group: ComparisonGroup;
  readonly tasksOf: TasksOf;
  readonly province: boolean;
  /** Number of units that must send a plan by this deadline of the province and have sent none. */
  readonly waiting: number;
}

function deadlineRow(
  d: GroupDeadline,
  { group, tasksOf, province, waiting }: DeadlinePlace,
  context: ViewContext,
): DeadlineRow {
  const { words, lang } = context;
  const status = statusOf(d, province && d.what === "sub-plan" ? waiting : 0, context);
  return {
    date: formatDue(d.date, lang, words),
    iso: d.date.recurring ? null : d.date.iso,
    what: whatOf(d, context),
    work: workOf(d, tasksOf, context),
    who: d.unit,
    to: words.list(d.to.map((u) => u.name)),
    text: d.text,
    issuer: planUnit(d.planId, group, context),
    document: planLabel(d.planId, context),
    number: planShortLabel(d.planId, context),
    province,
    ...status,
    stateWord: words.deadlines.states[status.state],
    file: planFile(d.planId, context),
  };
}

/** Deadlines by date, those of the province's plan first on each day; recurring ones separately. */
export function deadlinesView(
  {
    group,
    facts,
    owingClasses,
  }: {
    readonly group: ComparisonGroup;
    readonly facts: GroupFacts;
    /** See `owingClasses`. */
    readonly owingClasses: ReadonlySet<string>;
  },
  context: ViewContext,
): DeadlinesView {
  const parents = new Set(group.parents.map((p) => p.planId));
  const tasks = Map.groupBy(group.tasks, ({ planId }) => planId);
  const tasksOf: TasksOf = (planId) => tasks.get(planId) ?? [];
  const row = (d: GroupDeadline) => {
    const waiting = facts.owingBy(d.planId, dueDay(d.date, null), owingClasses);
    return deadlineRow(d, { group, tasksOf, province: parents.has(d.planId), waiting }, context);
  };
  const parentsFirst = (d: GroupDeadline) => (parents.has(d.planId) ? 0 : 1);
  const dated = group.deadlines
    .filter((d) => !d.date.recurring)
    .map((d) => ({ d, last: latestIso(d.date) ?? NO_DATE }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : parentsFirst(a.d) - parentsFirst(b.d)));
  const recurring = group.deadlines
    .filter((d) => d.date.recurring)
    .sort(
      (a, b) =>
        RECURRENCES.indexOf(a.date.recurring!) - RECURRENCES.indexOf(b.date.recurring!) ||
        parentsFirst(a) - parentsFirst(b) ||
        (a.date.month ?? 0) - (b.date.month ?? 0) ||
        (a.date.day ?? 0) - (b.date.day ?? 0),
    );
  return { dated: dated.map(({ d }) => row(d)), recurring: recurring.map(row) };
}

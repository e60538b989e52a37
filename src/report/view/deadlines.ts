import { latestIso } from "../../language/dates.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Tone } from "../model/basics.ts";
import type { DeadlineRow, DeadlinesView } from "../model/view.ts";
import type { Context } from "./context.ts";
import { daysBetween, formatDue } from "./format.ts";
import { planFile, planShortLabel } from "./plan-label.ts";

type GroupDeadline = ComparisonGroup["deadlines"][number];
const RECURRENCES = ["year", "half-year", "quarter", "month", "week"];

/** How a date stands to the report's day. Only the sub-plans' own date can be called overdue: their coming is known. */
function statusOf(d: GroupDeadline, waiting: number, context: Context): { status: string; tone: Tone } {
  const w = context.words.deadlines;
  const last = latestIso(d.date);
  if (last === null) return { status: w.unknown, tone: "quiet" };
  const days = daysBetween(context.asOf, last);
  if (days === 0) return { status: w.today, tone: "warn" };
  if (days > 0) return { status: w.left(days), tone: days <= 7 ? "warn" : "info" };
  return waiting
    ? { status: w.overdue(-days, waiting), tone: "bad" }
    : { status: w.passed(-days), tone: "quiet" };
}

/** Deadlines by date, the province's first on a day; recurring ones apart. */
export function deadlinesView(group: ComparisonGroup, context: Context): DeadlinesView {
  const { words, lang } = context;
  const parents = new Set(group.parents.map((p) => p.planId));
  const waiting = group.units.filter((u) => u.state === "not-received" && !u.group).length;
  const row = (d: GroupDeadline): DeadlineRow => {
    const province = parents.has(d.planId);
    const binds = province && d.what === "sub-plan" ? waiting : 0;
    return {
      date: formatDue(d.date, lang, words),
      iso: d.date.recurring ? null : d.date.iso,
      what: words.deadlines.whats[d.what] ?? words.deadlines.whats.other!,
      who: d.unit,
      to: words.list(d.to.map((u) => u.name)),
      text: d.text,
      document: province ? words.group.parent : planShortLabel(d.planId, context),
      province,
      ...(d.date.recurring
        ? { status: words.deadlines.every[d.date.recurring], tone: "quiet" as const }
        : statusOf(d, binds, context)),
      file: planFile(d.planId, context),
    };
  };
  const first = (d: GroupDeadline) => (parents.has(d.planId) ? 0 : 1);
  const dated = group.deadlines
    .filter((d) => !d.date.recurring)
    .map((d) => ({ d, last: latestIso(d.date) ?? "9999" }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : first(a.d) - first(b.d)));
  const recurring = group.deadlines
    .filter((d) => d.date.recurring)
    .sort(
      (a, b) =>
        RECURRENCES.indexOf(a.date.recurring!) - RECURRENCES.indexOf(b.date.recurring!) ||
        first(a) - first(b) ||
        (a.date.month ?? 0) - (b.date.month ?? 0) ||
        (a.date.day ?? 0) - (b.date.day ?? 0),
    );
  return { dated: dated.map(({ d }) => row(d)), recurring: recurring.map(row) };
}

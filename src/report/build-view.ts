import { formatShortIsoDate } from "../language/format.ts";
import type { Lang } from "../language/lang.ts";
import type { Comparison, ComparisonGroup } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RunReport } from "../model/run-report.ts";
import type { Sentence } from "./model/basics.ts";
import type { GroupView, View } from "./model/view.ts";
import { tablesOf } from "./tables/tables.ts";
import type { Context, Names } from "./view/context.ts";
import { deadlinesView } from "./view/deadlines.ts";
import { filesView } from "./view/files.ts";
import { findingsView } from "./view/findings.ts";
import { collator } from "./view/format.ts";
import { matrixView } from "./view/matrix.ts";
import { planFile, planLabel } from "./view/plan-label.ts";
import { groupName, groupSentence, groupShortName, indexLabel, sumsOf } from "./view/summary.ts";
import { targetsView } from "./view/targets.ts";
import { tasksView } from "./view/tasks.ts";
import { yearsView } from "./view/years.ts";
import { wordsIn } from "./words/words.ts";

export interface BuildOptions {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  readonly plans: readonly PlanRecord[];
  readonly run: RunReport;
  /** Names of indices and units, and what became of merged units. */
  readonly catalogue: Names;
  readonly lang: Lang;
  /** YYYY-MM-DD: the day against which deadlines are held. */
  readonly asOf: string;
  /**
   * The folder that the inputs' paths start from, as seen from the folder of the report ("..", "."), so that the
   * report can link to the files; null: no links.
   */
  readonly filesAt?: string | null;
}

/** Index by index, province by province, the latest year first: the one that is being worked on. */
function inOrder(groups: readonly ComparisonGroup[], context: Context): ComparisonGroup[] {
  return groups.toSorted(
    (a, b) =>
      collator.compare(indexLabel(a, context), indexLabel(b, context)) ||
      collator.compare(a.province ?? "", b.province ?? "") ||
      (b.year ?? 0) - (a.year ?? 0),
  );
}

/** A finding stands in one group only: that of its plan; of several years', the latest that knows its unit. */
function groupOf(finding: Finding, groups: readonly ComparisonGroup[]): ComparisonGroup | null {
  const holding = groups.filter(
    (g) =>
      g.parents.some((p) => p.planId === finding.planId) ||
      g.subPlans.includes(finding.planId) ||
      g.others.includes(finding.planId),
  );
  const knowing = holding.filter(
    (g) =>
      finding.unit === undefined ||
      g.units.some((u) => u.name === finding.unit && u.state === "not-received"),
  );
  return knowing[0] ?? holding[0] ?? null;
}

function groupView(
  group: ComparisonGroup,
  at: number,
  findings: readonly Finding[],
  unread: number,
  context: Context,
): GroupView {
  const { words } = context;
  const id = `g${at + 1}`;
  const name = groupName(group, context);
  const found = findingsView(id, findings, group, context);
  const { matrix, evidence } = matrixView(id, group, found, context);
  return {
    id,
    name,
    shortName: groupShortName(group, context),
    summary: groupSentence(id, name, group.parents.length > 0, sumsOf(group), found, unread, context),
    parents: group.parents.map((p) => ({
      text: planLabel(p.planId, context),
      file: planFile(p.planId, context),
      note: p.joinedBy === "inferred" ? words.group.inferred : null,
      reason: p.joinedBy === "inferred" ? (p.reasons?.[context.lang] ?? p.reason) : null,
    })),
    others: group.others.map((planId) => ({
      text: planLabel(planId, context),
      file: planFile(planId, context),
    })),
    matrix,
    targets: targetsView(id, group, context),
    tasks: tasksView(group, context),
    deadlines: deadlinesView(group, context),
    findings: found,
    evidence,
  };
}

/** Everything the report shows, worded, ordered and summed. Pure: the same options give the same view. */
export function buildView(options: BuildOptions): View {
  const { comparison, findings, run, lang, asOf } = options;
  const words = wordsIn(lang);
  const context: Context = {
    lang,
    words,
    asOf,
    plans: new Map(options.plans.map((p) => [p.id, p])),
    catalogue: options.catalogue,
    filesAt: options.filesAt ?? null,
  };
  const ordered = inOrder(comparison.groups, context);
  const byGroup = Map.groupBy(findings, (f) => groupOf(f, ordered));
  const unread = run.inputs.filter((i) => i.outcome === "failed").length;
  const single = ordered.length === 1;
  const groups = ordered.map((g, i) => groupView(g, i, byGroup.get(g) ?? [], single ? unread : 0, context));
  const files = filesView(run, context);
  const loose = findingsView("loose", byGroup.get(null) ?? [], null, context);
  const years = yearsView(comparison, context);
  const fileSentence: Sentence = [
    { text: words.summary.files, href: "#files" },
    { text: `: ${files.sentence}` },
  ];
  const s = words.summary;
  const sums = ordered.flatMap((group) => {
    const n = sumsOf(group);
    const name = groupShortName(group, context);
    // What the province's plan would tell is only missed where it is not here.
    const keys = (Object.keys(n) as (keyof typeof n)[]).filter((key) => key !== "lacking" || n.lacking > 0);
    return keys.map((key) => ({
      group: name,
      item: s.rows[key],
      value: n[key],
    }));
  });
  const outcomes = [...Map.groupBy(files.rows, (r) => r.outcomeWord)];
  const summary = [
    ...sums,
    ...outcomes.map(([item, rows]) => ({ group: s.files, item, value: rows.length })),
  ];
  const indexOf = (g: GroupView) => indexLabel(ordered[groups.indexOf(g)]!, context);
  return {
    lang,
    title: words.page.title,
    asOf: { iso: asOf, text: words.page.asOf(formatShortIsoDate(asOf, lang)) },
    program: words.page.program(run.version),
    summary: single ? groups.map((g) => g.summary) : [...groups.map((g) => g.summary), fileSentence],
    groups,
    loose,
    years,
    files,
    tables: tablesOf({ summary, groups, indexOf, loose, years, files }, words),
    words,
  };
}

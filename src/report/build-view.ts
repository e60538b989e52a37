import { formatIsoDate } from "../language/format.ts";
import type { Lang } from "../language/lang.ts";
import { compareNames } from "../language/vietnamese-order.ts";
import type { Comparison, ComparisonGroup } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RunReport } from "../model/run-report.ts";
import type { FilesView } from "./model/file-view.ts";
import type { ReportFacts } from "./model/report-facts.ts";
import type { GroupView, View } from "./model/view.ts";
import { type SummaryRow, tablesOf } from "./tables/tables.ts";
import type { CatalogueNames, ViewContext } from "./view/context.ts";
import { deadlinesView } from "./view/deadlines.ts";
import { filesView } from "./view/files.ts";
import { findingsView } from "./view/findings.ts";
import { groupFacts } from "./view/group-facts.ts";
import { groupName, groupShortName, indexLabel } from "./view/group-name.ts";
import { matrixView } from "./view/matrix.ts";
import { planFile, planLabel } from "./view/plan-label.ts";
import { countGroup, type GroupCounts, groupSentence } from "./view/summary.ts";
import { targetsView } from "./view/targets.ts";
import { tasksView } from "./view/tasks.ts";
import { yearsView } from "./view/years.ts";
import { wordsIn } from "./words/words.ts";

export interface ViewOptions {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  readonly plans: readonly PlanRecord[];
  /** The corpus, or the facts of it that the report shows. */
  readonly facts: ReportFacts;
  readonly run: RunReport;
  /** Names of indices and units, and the successors of merged units. */
  readonly catalogue: CatalogueNames;
  readonly lang: Lang;
  /** YYYY-MM-DD: the day that deadlines are compared with. */
  readonly asOf: string;
  /**
   * The folder that the inputs' paths are relative to, as seen from the report's folder ("..", "."), so that the report
   * can link to the files; null: no links.
   */
  readonly filesAt?: string | null;
}

/** By index and province; the latest year first, because it is the one in progress. */
function sortGroups(groups: readonly ComparisonGroup[], context: ViewContext): ComparisonGroup[] {
  return groups.toSorted(
    (a, b) =>
      compareNames(indexLabel(a, context), indexLabel(b, context)) ||
      compareNames(a.province ?? "", b.province ?? "") ||
      (b.year ?? 0) - (a.year ?? 0),
  );
}

/**
 * The group in which a finding is shown: the first that contains its plan. Of several, one where the finding's unit has
 * not sent a plan goes first, because findings on absent plans name the parent plan.
 */
function groupOfFinding(finding: Finding, groups: readonly ComparisonGroup[]): ComparisonGroup | null {
  const { planId, unit } = finding;
  const containing = groups.filter(
    (g) =>
      g.parents.some((p) => p.planId === planId) || g.subPlans.includes(planId) || g.others.includes(planId),
  );
  const preferred = containing.find(
    (g) => unit === undefined || g.units.some((u) => u.name === unit && u.state === "not-received"),
  );
  return preferred ?? containing[0] ?? null;
}

function groupView(
  id: string,
  group: ComparisonGroup,
  findings: readonly Finding[],
  unread: number,
  context: ViewContext,
): GroupView {
  const { words } = context;
  const facts = groupFacts(group, context.facts, context.plans);
  const name = groupName(group, context);
  const found = findingsView(id, findings, group, context);
  const { matrix, evidence } = matrixView(id, { group, facts }, found, context);
  const hasParent = group.parents.length > 0;
  const summary = { id, name, hasParent, counts: countGroup(group, facts), findings: found, unread };
  return {
    id,
    name,
    shortName: groupShortName(group, context),
    summary: groupSentence(summary, context),
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
    targets: targetsView(id, { group, facts }, context),
    tasks: tasksView({ group, facts }, context),
    deadlines: deadlinesView({ group, facts }, context),
    findings: found,
    evidence,
  };
}

/** The counts of every group, then the files by outcome: the rows of the workbook's first sheet. */
function summaryRows(
  groups: readonly ComparisonGroup[],
  files: FilesView,
  context: ViewContext,
): SummaryRow[] {
  const { summary } = context.words;
  const ofGroups = groups.flatMap((group) => {
    const counts = countGroup(group, groupFacts(group, context.facts, context.plans));
    // `lacking` is counted only where a parent plan is absent.
    const items = (Object.keys(counts) as (keyof GroupCounts)[]).filter(
      (item) => item !== "lacking" || counts.lacking > 0,
    );
    const name = groupShortName(group, context);
    return items.map((item) => ({ group: name, item: summary.rows[item], value: counts[item] }));
  });
  const ofFiles = [...Map.groupBy(files.rows, (row) => row.outcomeWord)].map(([item, rows]) => ({
    group: summary.files,
    item,
    value: rows.length,
  }));
  return [...ofGroups, ...ofFiles];
}

/** Everything that the report shows, worded, ordered and counted. Pure: the same options give the same view. */
export function buildView(options: ViewOptions): View {
  const { comparison, findings, run, lang, asOf } = options;
  const words = wordsIn(lang);
  const context: ViewContext = {
    lang,
    words,
    asOf,
    plans: new Map(options.plans.map((p) => [p.id, p])),
    facts: options.facts,
    catalogue: options.catalogue,
    filesAt: options.filesAt ?? null,
  };
  const sorted = sortGroups(comparison.groups, context);
  const byGroup = Map.groupBy(findings, (f) => groupOfFinding(f, sorted));
  const files = filesView(run, context);
  const loose = findingsView("loose", byGroup.get(null) ?? [], null, context);
  const years = yearsView(comparison, context);

  const single = sorted.length === 1;
  // Unread files belong to the sentence of a single group; with several groups the files have their own sentence.
  const unread = single ? run.inputs.filter((i) => i.outcome === "failed").length : 0;
  const groups = sorted.map((g, i) => groupView(`g${i + 1}`, g, byGroup.get(g) ?? [], unread, context));
  const sentences = groups.map((g) => g.summary);
  const filesSentence = [{ text: words.summary.files, href: "#files" }, { text: `: ${files.sentence}` }];

  const summary = summaryRows(sorted, files, context);
  const indexOf = (g: GroupView) => indexLabel(sorted[groups.indexOf(g)]!, context);
  return {
    lang,
    title: words.page.title,
    asOf: { iso: asOf, text: words.page.asOf(formatIsoDate(asOf, lang)) },
    program: words.page.program(run.version),
    summary: single ? sentences : [...sentences, filesSentence],
    groups,
    loose,
    years,
    files,
    tables: tablesOf({ summary, groups, indexOf, loose, years, files }, words),
    words,
  };
}

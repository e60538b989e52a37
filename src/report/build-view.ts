import { commonFolder } from "../language/common-folder.ts";
import { formatIsoDate } from "../language/format.ts";
import type { Lang } from "../language/lang.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Office } from "../model/config.ts";
import type { Finding } from "../model/finding.ts";
import type { PlacedInput } from "../model/placed-input.ts";
import type { PlanRecord } from "../model/plan.ts";
import { planVersions } from "../model/plan-versions.ts";
import type { RunReport } from "../model/run-report.ts";
import type { Changes } from "./changes/changes-between.ts";
import type { CountedRows } from "./model/counted-rows.ts";
import type { FilesView } from "./model/file-view.ts";
import type { WrittenFollowUp } from "./model/follow-up.ts";
import type { ReportFacts } from "./model/report-facts.ts";
import type { GroupView, View } from "./model/view.ts";
import type { SummaryRow } from "./tables/summary-table.ts";
import { tablesOf } from "./tables/tables.ts";
import { anchors } from "./view/anchors.ts";
import { changesView } from "./view/changes.ts";
import type { CatalogueNames, ViewContext } from "./view/context.ts";
import { FILES_READ_IN_PART, filesView, UNREAD_FILES } from "./view/files.ts";
import { findingsView } from "./view/findings.ts";
import { findingsByGroup } from "./view/findings-by-group.ts";
import { matchFollowUps } from "./view/follow-ups.ts";
import { looseAnchors } from "./view/group-anchors.ts";
import { indexLabel } from "./view/group-name.ts";
import { orderPlans, sortGroups } from "./view/group-order.ts";
import { groupView } from "./view/group-view.ts";
import { isComparable } from "./view/has-units.ts";
import { latestGroups } from "./view/latest-groups.ts";
import { lettersView } from "./view/letters.ts";
import { papersSentence } from "./view/summary.ts";
import { unitSheets } from "./view/unit-sheets.ts";
import { withShortNames } from "./view/with-short-names.ts";
import { yearsView } from "./view/years.ts";
import { wordsIn } from "./words/words.ts";

/** The results and settings from which the view is built. */
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
  /** The ids of the checks in the order in which an officer works through them; findings are listed in this order. */
  readonly checks?: readonly string[];
  /** Where the files are, so that the report can link to them; none: no links. */
  readonly inputs?: readonly PlacedInput[];
  /** The absolute path of the report's folder, with "/"; null or absent: no links. */
  readonly reportFolder?: string | null;
  /** How letters and reports are signed, from the configuration; absent: blank. */
  readonly office?: Office | null | undefined;
  /** What the officer wrote in the workbook of an earlier run. */
  readonly followUps?: readonly WrittenFollowUp[] | undefined;
  /** What changed since the last report of an earlier day (YYYY-MM-DD); null or absent: there is none. */
  readonly since?: { readonly day: string; readonly changes: Changes } | null | undefined;
}

/** The rows of the workbook's first sheet: the counts of every group, then the files by outcome. */
function summaryRows(groups: readonly GroupView[], files: FilesView, { words }: ViewContext): SummaryRow[] {
  const { rows: labels, waiting, files: ofFiles } = words.summary;
  // `lacking` is counted only where a parent plan is absent, `closed` where a year is over, `dueMonth` where the day of a
  // due date is blank, the other two where the sender of a plan is unknown.
  const rare = new Set([labels.lacking, labels.closed, labels.dueMonth, labels.unnamed, waiting]);
  const isShown = ({ label, rows }: CountedRows) => !rare.has(label) || rows.length > 0;
  return [
    ...groups.flatMap(({ shortName, counts }) =>
      counts.filter(isShown).map((count) => ({ group: shortName, count })),
    ),
    ...files.counts.map((count) => ({ group: ofFiles, count })),
  ];
}

/** The context of a view: the options, looked up by id. */
function contextOf(options: ViewOptions): ViewContext {
  const { lang, asOf, run } = options;
  return {
    lang,
    words: wordsIn(lang),
    asOf,
    plans: new Map(options.plans.map((p) => [p.id, p])),
    facts: options.facts,
    versions: planVersions(options.facts),
    catalogue: options.catalogue,
    anchor: anchors(),
    unnamed: new Set(options.comparison.groups.flatMap((group) => group.unnamed?.planIds ?? [])),
    stated: new Map(options.comparison.statedSenders?.map(({ planId, sender }) => [planId, sender])),
    checks: options.checks ?? [],
    inputs: options.inputs ?? [],
    reportFolder: options.reportFolder ?? null,
    inputFolder: commonFolder(run.inputs.map(({ path }) => path.replaceAll("\\", "/"))),
    followUps: matchFollowUps(options.followUps ?? [], options.findings),
  };
}

/** Builds the view: everything that the report shows, in words, in order and counted. Pure: equal options give equal views. */
export function buildView(results: ViewOptions): View {
  const options = withShortNames(results);
  const { comparison, findings, run, lang, asOf } = options;
  const context = contextOf(options);
  const { words, followUps } = context;
  const sorted = sortGroups(comparison.groups, context).map((group) => orderPlans(group, context));
  const byGroup = findingsByGroup(findings, sorted);
  const files = filesView(run, context);
  const loose = findingsView(looseAnchors, byGroup.get(null) ?? [], null, context);
  const years = yearsView(comparison, context);

  const single = sorted.length === 1;
  // The sentence of a single group includes the unread files; with several groups the files have their own sentence.
  const unread = single
    ? files.counts.filter(({ id }) => id === UNREAD_FILES || id === FILES_READ_IN_PART)
    : [];
  const latest = latestGroups(sorted, comparison.years, asOf);
  const anyComparable = sorted.some((g) => isComparable(g, context));
  const others = { unread, files, years, latest, anyComparable };
  const groups = sorted.map((g) => groupView(g, byGroup.get(g) ?? [], others, context));
  const sentences = groups.flatMap((g) => [g.summary, ...(g.nameSenders ? [g.nameSenders] : [])]);
  const papers = papersSentence(groups, context);
  const summary = summaryRows(groups, files, context);
  const changes = changesView(
    options.since ?? null,
    [...groups.map((group) => group.findings), loose],
    context,
  );
  const indexOf = (g: GroupView) => indexLabel(sorted[groups.indexOf(g)]!, context);
  return {
    lang,
    title: words.page.title,
    asOf: { iso: asOf, text: words.page.asOf(formatIsoDate(asOf, lang)) },
    program: words.page.program(run.version),
    summary: [
      ...sentences,
      ...(papers ? [papers] : []),
      ...(single ? [] : [files.sentence]),
      ...(changes ? [changes.line] : []),
    ],
    papers,
    changes,
    groups,
    loose,
    years,
    files,
    letters: lettersView(byGroup, latest, { context, office: options.office?.name ?? null }),
    sheets: unitSheets(
      sorted.map((group, i) => ({ group, view: groups[i]! })),
      context,
    ),
    office: options.office ?? null,
    tables: tablesOf({ summary, groups, indexOf, loose, years, files, orphans: followUps.orphans }, words),
    words,
  };
}

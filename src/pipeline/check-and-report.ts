import type { RunReport } from "../model/run-report.ts";
import type { Warning } from "../model/warning.ts";
import type { ResultStore } from "../store/result-store.ts";
import type { FindingCounts } from "./count-findings.ts";
import type { Settings } from "./settings/load-settings.ts";
import { hashOf, programKey } from "./shared/result-key.ts";
import type { ReportOptions } from "./write-reports.ts";

/** What the command line prints about the checks and the reports of a run. */
export interface ReportSummary {
  readonly findings: FindingCounts;
  /** Locations of the reports, in the order of the formats. */
  readonly files: readonly string[];
  /** The first sentences of the report. */
  readonly sentences: readonly string[];
  /** The files that need attention, each in one line. */
  readonly attention: readonly string[];
  readonly warnings: readonly Warning[];
}

export interface ReportRunOptions extends ReportOptions {
  /** Write the results again even if nothing has changed. */
  readonly force?: boolean;
  /** From the user's configuration and list of units. */
  readonly settings?: Settings | undefined;
}

/**
 * Checks, compares and reports all plans of the store. If neither the stored results nor anything that they depend on has
 * changed, the results are kept and the stages are not loaded, because loading them takes longer than all other work.
 */
export async function checkAndReport(
  store: ResultStore,
  run: RunReport,
  options: ReportRunOptions,
): Promise<ReportSummary> {
  const state = await store.readState();
  const local = await store.readLocalFiles();
  const key = reportKey(store, run, options, [state.plansFingerprint, state.catalogue, local.inputs]);
  const { report } = state;
  const isCurrent =
    !options.force &&
    state.plansFingerprint !== undefined &&
    report?.key === key &&
    report.fingerprint === (await store.reportsFingerprint());
  if (isCurrent && local.summary !== null) return local.summary as ReportSummary;

  const summary = await writeResults(store, run, options);
  await store.writeLocalFiles({ ...local, summary });
  await store.writeState({ ...state, report: { key, fingerprint: await store.reportsFingerprint() } });
  return summary;
}

/** Hash of everything that the reports depend on. A report does not show in which run an input was read. */
function reportKey(
  store: ResultStore,
  run: RunReport,
  { formats, asOf, lang, settings }: ReportRunOptions,
  plans: readonly unknown[],
): string {
  const inputs = run.inputs.map(({ ms: _ms, outcome, ...input }) => [
    outcome === "unchanged" ? "parsed" : outcome,
    input,
  ]);
  return hashOf([programKey(), plans, inputs, formats, asOf, lang, settings, store.folder]);
}

async function writeResults(
  store: ResultStore,
  run: RunReport,
  options: ReportRunOptions,
): Promise<ReportSummary> {
  const [{ countFindings }, { loadCorpus }, { runChecks }, { writeReports }] = await Promise.all([
    import("./count-findings.ts"),
    import("./load-corpus.ts"),
    import("./run-checks.ts"),
    import("./write-reports.ts"),
  ]);
  const { requiredUnits, senders } = options.settings ?? {};
  const loaded = await loadCorpus(store, { asOf: options.asOf, requiredUnits, senders, run });
  const checked = await runChecks(store, loaded, options);
  const { findings } = checked.findings;
  const reported = await writeReports(
    store,
    { ...loaded, findings, run },
    { ...options, office: options.settings?.office },
  );
  return {
    findings: countFindings(findings),
    files: reported.files,
    sentences: reported.sentences,
    attention: reported.attention,
    warnings: [...loaded.warnings, ...checked.warnings, ...reported.warnings],
  };
}

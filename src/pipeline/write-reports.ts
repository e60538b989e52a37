import { resolve } from "node:path";
import { rules } from "../check/rules.ts";
import { compare } from "../compare/compare.ts";
import type { Lang } from "../language/lang.ts";
import type { Office } from "../model/config.ts";
import { KehoachError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { RunReport } from "../model/run-report.ts";
import type { Warning } from "../model/warning.ts";
import { buildView } from "../report/build-view.ts";
import { runResultsOf } from "../report/changes/changes-between.ts";
import type { ReportFile, ReportWriter } from "../report/model/report-writer.ts";
import { reportFormats } from "../report/report.ts";
import { attentionLines } from "../report/view/attention.ts";
import type { KeepReason, ResultStore, WrittenPaper } from "../store/result-store.ts";
import { changesSince } from "./changes-since.ts";
import { type EarlierFollowUps, readEarlierFollowUps } from "./earlier-follow-ups.ts";
import type { LoadedCorpus } from "./load-corpus.ts";
import { shownPath } from "./shared/paths.ts";

export interface ReportOptions {
  readonly formats: readonly string[];
  /** YYYY-MM-DD: deadlines before this day have passed. */
  readonly asOf: string;
  readonly lang: Lang;
  /** How letters and reports are signed. */
  readonly office?: Office | null | undefined;
  readonly now?: Date;
}

/** What a report shows besides the comparison. */
export interface ReportInput extends LoadedCorpus {
  readonly findings: readonly Finding[];
  readonly run: RunReport;
}

/** The locations of the reports, and what to tell about them. */
interface WrittenFiles {
  readonly files: readonly string[];
  readonly warnings: readonly Warning[];
}

interface WrittenReports extends WrittenFiles {
  /** The first sentences of the report, as text. */
  readonly sentences: readonly string[];
  /** The files that need attention, each in one line. */
  readonly attention: readonly string[];
}

const NO_FOLLOW_UPS: EarlierFollowUps = { followUps: [], unreadable: new Set() };

/**
 * Stores the comparison and the reports. Returns the reports' locations in the order of the formats.
 * @throws KehoachError "usage" for an unknown format
 */
export async function writeReports(
  store: ResultStore,
  { plans, corpus, catalogue, findings, run }: ReportInput,
  { formats, asOf, lang, office, now = new Date() }: ReportOptions,
): Promise<WrittenReports> {
  const writers = await Promise.all(formats.map(loadWriter));
  const { value: comparison, warnings } = compare(corpus, catalogue, { generatedAt: now.toISOString() });
  await store.writeComparison(comparison);
  const compared = await changesSince(store, runResultsOf(plans, findings), asOf);
  const hasNotes = writers.some(({ edited }) => edited === "notes");
  const { followUps, unreadable } = hasNotes ? await readEarlierFollowUps(store) : NO_FOLLOW_UPS;
  const { inputs } = await store.readLocalFiles();
  const view = buildView({
    comparison,
    findings,
    plans,
    facts: corpus,
    run,
    catalogue,
    lang,
    asOf,
    checks: rules.map(({ id }) => id),
    inputs: inputs.length > 0 ? inputs : [{ shown: "", location: shownPath(process.cwd()) }],
    reportFolder: store.folder === null ? null : shownPath(resolve(store.folder)),
    office,
    followUps,
    since: compared.since,
  });
  const written: WrittenFiles[] = [];
  for (const writer of writers)
    written.push(await writeFiles(store, writer, await writer.write(view), unreadable));
  await compared.store();
  return {
    files: written.flatMap(({ files }) => files),
    warnings: [...warnings, ...written.flatMap((one) => one.warnings)],
    sentences: view.summary.map((sentence) => sentence.map(({ text }) => text).join("")),
    attention: attentionLines(view),
  };
}

async function writeFiles(
  store: ResultStore,
  { format, edited }: ReportWriter,
  files: readonly ReportFile[],
  unreadable: ReadonlySet<string>,
): Promise<WrittenFiles> {
  if (edited === "all") return toldOf(await store.writePapers(format, files));
  if (edited === "notes") {
    const written: WrittenPaper[] = [];
    for (const { path, content } of files)
      written.push(await store.writeNotedReport(path, content, unreadable));
    return toldOf(written);
  }
  const locations: string[] = [];
  for (const { path, content } of files) locations.push(await store.writeReport(path, content));
  await store.keepReportPages(
    format,
    files.map(({ path }) => path),
  );
  return { files: locations, warnings: [] };
}

const toldOf = (written: readonly WrittenPaper[]): WrittenFiles => ({
  files: written.map(({ path }) => path),
  warnings: written.flatMap(keptWarning),
});

const WHY_KEPT: Readonly<Record<KeepReason, { readonly vi: string; readonly en: string }>> = {
  edited: { vi: "đã được sửa", en: "was edited" },
  open: {
    vi: "đang mở trong chương trình khác hoặc không được phép ghi",
    en: "is open in another program or may not be written",
  },
  unreadable: { vi: "không đọc được ghi chú trong tệp", en: "has notes that cannot be read" },
};

function keptWarning({ path, kept }: WrittenPaper): Warning[] {
  if (kept === null) return [];
  const messages = {
    vi: `Tệp “${kept.path}” ${WHY_KEPT[kept.reason].vi} nên giữ nguyên; bản mới ghi tại “${path}”.`,
    en: `The file “${kept.path}” ${WHY_KEPT[kept.reason].en} and is kept; the new one is “${path}”.`,
  };
  return [{ code: "file-kept", message: messages.vi, messages }];
}

async function loadWriter(format: string): Promise<ReportWriter> {
  const load = Object.hasOwn(reportFormats, format) ? reportFormats[format] : undefined;
  if (load) return load();
  const known = Object.keys(reportFormats).join(", ");
  throw new KehoachError("usage", {
    vi: `Chưa có dạng báo cáo “${format}”; các dạng có sẵn: ${known}.`,
    en: `There is no report format “${format}”; use one of: ${known}.`,
  });
}

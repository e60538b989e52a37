import { relative, resolve } from "node:path";
import { compare } from "../compare/compare.ts";
import type { Lang } from "../language/lang.ts";
import { KehoachError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { RunReport } from "../model/run-report.ts";
import type { Warning } from "../model/warning.ts";
import { buildView } from "../report/build-view.ts";
import type { ReportWriter } from "../report/model/report-writer.ts";
import { reportFormats } from "../report/report.ts";
import type { OutputFolder } from "../store/output-folder.ts";
import type { Loaded } from "./run-checks.ts";

export interface ReportOptions {
  readonly formats: readonly string[];
  /** YYYY-MM-DD: the day deadlines are held against. */
  readonly asOf: string;
  readonly lang: Lang;
  readonly now?: Date;
}

export const FORMATS: readonly string[] = Object.keys(reportFormats);

/**
 * Writes `comparison.json` and the reports. Gives the reports' paths in the order of the formats.
 * @throws KehoachError "usage" for a format that there is no writer for
 */
export async function reportCorpus(
  output: OutputFolder,
  { plans, corpus, catalogue }: Loaded,
  findings: readonly Finding[],
  run: RunReport,
  { formats, asOf, lang, now = new Date() }: ReportOptions,
): Promise<{ readonly files: readonly string[]; readonly warnings: readonly Warning[] }> {
  const chosen = await Promise.all(formats.map(loadWriter));
  const { value: comparison, warnings } = compare(corpus, catalogue, { generatedAt: now.toISOString() });
  await output.writeComparison(comparison);
  // Inputs are named from the folder the program was called in; the report links to them from where it lies.
  const filesAt = relative(resolve(output.path), process.cwd()).replaceAll("\\", "/") || ".";
  const view = buildView({
    comparison,
    findings,
    plans,
    facts: corpus,
    run,
    catalogue,
    lang,
    asOf,
    filesAt,
  });
  const files: string[] = [];
  for (const writer of chosen)
    files.push(await output.writeReport(writer.fileName, await writer.write(view)));
  return { files, warnings };
}

async function loadWriter(format: string): Promise<ReportWriter> {
  const load = Object.hasOwn(reportFormats, format) ? reportFormats[format] : undefined;
  if (load) return load();
  throw new KehoachError("usage", {
    vi: `Chưa có dạng báo cáo “${format}”; các dạng có sẵn: ${FORMATS.join(", ")}.`,
    en: `There is no report format “${format}”; there are: ${FORMATS.join(", ")}.`,
  });
}

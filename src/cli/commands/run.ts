import type { RunReport } from "../../model/run-report.ts";
import { checkAndReport } from "../../pipeline/check-and-report.ts";
import type { CommandAction } from "../shared/command.ts";
import type { ExitCode } from "../shared/exit-codes.ts";
import { exitCodeOf, type Ingested, ingestInputs } from "../shared/ingest-inputs.ts";
import { openReport } from "../shared/open-report.ts";
import { today } from "../shared/option-values.ts";
import type { IngestFlags, ReportFlags } from "../shared/options.ts";
import { printReports } from "../shared/print-reports.ts";
import type { Terminal } from "../shared/terminal.ts";

type Flags = IngestFlags & ReportFlags;

export const run: CommandAction<Flags> = (paths, flags, terminal) =>
  ingestInputs(paths, flags, terminal, (ingested) => report(ingested, flags, terminal));

async function report(
  { result, store, settings }: Ingested,
  flags: Flags,
  terminal: Terminal,
): Promise<ExitCode> {
  const code = exitCodeOf(result);
  if (result.interrupted || result.nothingToRead) {
    terminal.printJson(result.run);
    return code;
  }
  const asOf = flags.asOf ?? today();
  const { lang } = terminal;
  const options = { formats: flags.format, asOf, lang, force: flags.force ?? false, settings };
  const { findings, files, sentences, attention, warnings } = await checkAndReport(
    store,
    result.run,
    options,
  );
  terminal.printWarnings(warnings);
  terminal.printJson({ ...result.run, findings, reports: files, sentences, attention, asOf });
  terminal.printLine(terminal.texts.findings(findings, documentsOf(result.run)));
  printReports({ files, sentences, attention }, asOf, terminal);
  if (flags.open) await openReport(files, terminal);
  return code;
}

/** How many inputs have a result that is checked, of this run or an earlier one. */
const documentsOf = ({ totals }: RunReport) => totals.parsed + totals.unchanged + (totals.kept ?? 0);

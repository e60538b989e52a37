import { loadCorpus } from "../../pipeline/load-corpus.ts";
import { runChecks } from "../../pipeline/run-checks.ts";
import { loadSettings } from "../../pipeline/settings/load-settings.ts";
import { writeReports } from "../../pipeline/write-reports.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT, type ExitCode } from "../shared/exit-codes.ts";
import { openReport } from "../shared/open-report.ts";
import { today } from "../shared/option-values.ts";
import type { OutputFlags, ReportFlags, SettingsFlags, WritingFlags } from "../shared/options.ts";
import { printReports } from "../shared/print-reports.ts";
import { settingsOf } from "../shared/settings-files.ts";
import type { Terminal } from "../shared/terminal.ts";
import { withOutput } from "../shared/with-output.ts";

type Flags = OutputFlags & WritingFlags & SettingsFlags & ReportFlags;

export const report: CommandAction<Flags> = async (_, flags, terminal) =>
  withOutput(await OutputFolder.open(flags.out), flags, terminal, (store) =>
    writeAll(store, flags, terminal),
  );

async function writeAll(store: OutputFolder, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { lang } = terminal;
  const asOf = flags.asOf ?? today();
  const settings = await loadSettings(await settingsOf(flags, store), (await store.readState()).catalogue);
  const run = await store.readRun();
  const { requiredUnits, senders } = settings;
  const loaded = await loadCorpus(store, { asOf, requiredUnits, senders, run });
  // Findings depend on the day and the settings, and an earlier check may have used other ones: check again.
  const { findings } = (await runChecks(store, loaded, { lang, settings })).findings;
  const input = { ...loaded, findings, run };
  const { files, sentences, attention, warnings } = await writeReports(store, input, {
    formats: flags.format,
    asOf,
    lang,
    office: settings.office,
  });
  terminal.printWarnings([...settings.warnings, ...loaded.warnings, ...warnings]);
  terminal.printJson({ asOf, reports: files, sentences, attention });
  printReports({ files, sentences, attention }, asOf, terminal);
  if (flags.open) await openReport(files, terminal);
  return EXIT.done;
}

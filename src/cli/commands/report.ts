import { loadCorpus } from "../../pipeline/load-corpus.ts";
import { runChecks } from "../../pipeline/run-checks.ts";
import { writeReports } from "../../pipeline/write-reports.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { Act } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import { today } from "../shared/option-values.ts";
import type { OutputFlags, ReportFlags } from "../shared/options.ts";
import { printReports } from "../shared/print-reports.ts";

export const report: Act<OutputFlags & ReportFlags> = async (_, flags, terminal) => {
  const { lang } = terminal;
  const asOf = flags.asOf ?? today();
  const store = await OutputFolder.open(flags.out);
  const loaded = await loadCorpus(store);
  const stored = (await store.readFindings()) ?? (await runChecks(store, loaded, { lang })).findings;
  const input = { ...loaded, findings: stored.findings, run: await store.readRun() };
  const { files, warnings } = await writeReports(store, input, { formats: flags.format, asOf, lang });
  terminal.printWarnings([...loaded.warnings, ...warnings]);
  terminal.printJson({ asOf, reports: files });
  printReports(files, asOf, terminal);
  return EXIT.done;
};

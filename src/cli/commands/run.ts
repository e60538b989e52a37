import { reportCorpus } from "../../pipeline/report-corpus.ts";
import { judge, loadCorpus } from "../../pipeline/run-checks.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import { defineCommand } from "../shared/command.ts";
import {
  type IngestFlags,
  ingestOptions,
  type ReportFlags,
  reportOptions,
  today,
} from "../shared/options.ts";
import { countFindings, sayFindings } from "./check.ts";
import { exitCodeOf, readInputs } from "./ingest.ts";
import { sayReports } from "./report.ts";

export const run = defineCommand<IngestFlags & ReportFlags>({
  name: "run",
  describe: (words) => words.commands.run,
  define(command, words) {
    command.argument("<path...>", words.arguments.paths);
    for (const option of [...ingestOptions(words), ...reportOptions(words)]) command.addOption(option);
  },
  async act(paths, flags, terminal) {
    const result = await readInputs(paths, flags, terminal);
    const code = exitCodeOf(result);
    if (result.interrupted || result.nothingToRead) {
      terminal.give(result.run);
      return code;
    }
    const { lang } = terminal;
    const asOf = flags.asOf ?? today();
    const output = await OutputFolder.open(flags.out);
    const loaded = await loadCorpus(output);
    const judged = await judge(output, loaded, { lang });
    const { findings } = judged.findings;
    const reported = await reportCorpus(output, loaded, findings, result.run, {
      formats: flags.format,
      asOf,
      lang,
    });
    terminal.warn([...loaded.warnings, ...judged.warnings, ...reported.warnings]);
    terminal.give({ ...result.run, findings: countFindings(findings), reports: reported.files, asOf });
    sayFindings(findings, terminal);
    sayReports(reported.files, asOf, terminal);
    return code;
  },
});

import { formatShortIsoDate } from "../../language/format.ts";
import { reportCorpus } from "../../pipeline/report-corpus.ts";
import { judge, loadCorpus } from "../../pipeline/run-checks.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import { defineCommand } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import { outOption, type ReportFlags, reportOptions, today } from "../shared/options.ts";
import type { Terminal } from "../shared/terminal.ts";

export const report = defineCommand<ReportFlags & { readonly out: string }>({
  name: "report",
  describe: (words) => words.commands.report,
  define(command, words) {
    for (const option of [outOption(words), ...reportOptions(words)]) command.addOption(option);
  },
  async act(_, flags, terminal) {
    const { lang } = terminal;
    const asOf = flags.asOf ?? today();
    const output = await OutputFolder.open(flags.out);
    const loaded = await loadCorpus(output);
    const found = (await output.readFindings()) ?? (await judge(output, loaded, { lang })).findings;
    const { files, warnings } = await reportCorpus(output, loaded, found.findings, await output.readRun(), {
      formats: flags.format,
      asOf,
      lang,
    });
    terminal.warn([...loaded.warnings, ...warnings]);
    terminal.give({ asOf, reports: files });
    sayReports(files, asOf, terminal);
    return EXIT.done;
  },
});

export function sayReports(files: readonly string[], asOf: string, terminal: Terminal): void {
  terminal.say(terminal.words.asOf(formatShortIsoDate(asOf, terminal.lang)));
  terminal.say(terminal.words.reports(files.join(", ")));
}

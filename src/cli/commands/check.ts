import { join } from "node:path";
import type { Finding, Severity } from "../../model/finding.ts";
import { judge, loadCorpus } from "../../pipeline/run-checks.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import { defineCommand } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import { outOption } from "../shared/options.ts";
import type { Terminal } from "../shared/terminal.ts";

export const check = defineCommand<{ readonly out: string }>({
  name: "check",
  describe: (words) => words.commands.check,
  define(command, words) {
    command.addOption(outOption(words));
  },
  async act(_, { out }, terminal) {
    const { lang, words } = terminal;
    const output = await OutputFolder.open(out);
    const loaded = await loadCorpus(output);
    const { findings, warnings } = await judge(output, loaded, { lang });
    terminal.warn([...loaded.warnings, ...warnings]);
    terminal.give(findings);
    for (const finding of findings.findings) {
      terminal.say(`${words.severities[finding.severity]} [${finding.rule}] ${finding.message}`);
    }
    sayFindings(findings.findings, terminal);
    terminal.say(words.findingsIn(join(out, "findings.json")));
    return findings.findings.some((finding) => finding.severity === "error") ? EXIT.failed : EXIT.done;
  },
});

/** How many findings of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((f) => f.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

export function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  terminal.say(terminal.words.findings(countFindings(findings)));
}

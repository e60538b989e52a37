import { join } from "node:path";
import { formatIsoDate } from "../../language/format.ts";
import { countFindings } from "../../pipeline/count-findings.ts";
import { loadCorpus } from "../../pipeline/load-corpus.ts";
import { runChecks } from "../../pipeline/run-checks.ts";
import { loadSettings } from "../../pipeline/settings/load-settings.ts";
import { VERSION } from "../../pipeline/shared/version.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import { knownRule } from "../findings/known-rule.ts";
import { listFindings, selectFindings } from "../findings/listed-finding.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT, type ExitCode } from "../shared/exit-codes.ts";
import { today } from "../shared/option-values.ts";
import type { CheckFlags } from "../shared/options.ts";
import { settingsOf } from "../shared/settings-files.ts";
import type { Terminal } from "../shared/terminal.ts";
import { withOutput } from "../shared/with-output.ts";

/** Stores all findings and prints the selected ones. Only the selected findings decide the exit code. */
export const check: CommandAction<CheckFlags> = async (_, flags, terminal) => {
  const rules = flags.rule?.map((id) => knownRule(id).id);
  return withOutput(await OutputFolder.open(flags.out), flags, terminal, (store) =>
    storeAndPrint(store, { ...flags, rules }, terminal),
  );
};

async function storeAndPrint(
  store: OutputFolder,
  flags: CheckFlags & { readonly rules: readonly string[] | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const { lang, texts } = terminal;
  const { out, rules, severity, format } = flags;
  const settings = await loadSettings(await settingsOf(flags, store), (await store.readState()).catalogue);
  const { requiredUnits, senders } = settings;
  const asOf = flags.asOf ?? today();
  const loaded = await loadCorpus(store, { asOf, requiredUnits, senders });
  const { findings: stored, warnings } = await runChecks(store, loaded, { lang, settings });
  terminal.printWarnings([...settings.warnings, ...loaded.warnings, ...warnings]);
  const findings = selectFindings(stored.findings, { rules, severity });
  const listed = listFindings(findings, loaded.plans);
  const counts = countFindings(findings);
  if (terminal.json || format === "json") terminal.printData({ ...stored, findings });
  else if (format === "sarif") {
    const { formatSarif } = await import("../findings/format-sarif.ts");
    terminal.printData(formatSarif(listed, lang, VERSION));
  } else if (format === "junit") {
    const { formatJunit } = await import("../findings/format-junit.ts");
    terminal.printText(formatJunit(listed, lang));
  } else {
    const { formatText } = await import("../findings/format-text.ts");
    for (const line of formatText(listed, lang)) terminal.printLine(line);
    terminal.printLine(texts.findings(counts, loaded.plans.length));
    terminal.printLine(texts.asOf(formatIsoDate(asOf, lang)));
    terminal.printLine(texts.findingsIn(join(out, "findings.json")));
  }
  return counts.error > 0 ? EXIT.failed : EXIT.done;
}

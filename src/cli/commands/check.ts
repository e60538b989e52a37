import { join } from "node:path";
import { countFindings } from "../../pipeline/count-findings.ts";
import { loadCorpus } from "../../pipeline/load-corpus.ts";
import { runChecks } from "../../pipeline/run-checks.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { Act } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import type { OutputFlags } from "../shared/options.ts";

export const check: Act<OutputFlags> = async (_, { out }, terminal) => {
  const { lang, texts } = terminal;
  const store = await OutputFolder.open(out);
  const loaded = await loadCorpus(store);
  const { findings: stored, warnings } = await runChecks(store, loaded, { lang });
  const { findings } = stored;
  terminal.printWarnings([...loaded.warnings, ...warnings]);
  terminal.printJson(stored);
  for (const { severity, rule, message } of findings) {
    terminal.printLine(`${texts.severities[severity]} [${rule}] ${message}`);
  }
  const counts = countFindings(findings);
  terminal.printLine(texts.findings(counts));
  terminal.printLine(texts.findingsIn(join(out, "findings.json")));
  return counts.error > 0 ? EXIT.failed : EXIT.done;
};

import type { IngestResult } from "../../pipeline/ingest.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import { exitCodeOf, ingestInputs } from "../shared/ingest-inputs.ts";
import type { IngestFlags } from "../shared/options.ts";
import type { Terminal } from "../shared/terminal.ts";

/** Number of reasons printed; run.json contains all of them. */
const REASONS_SHOWN = 20;

export const ingest: CommandAction<IngestFlags> = (paths, flags, terminal) =>
  ingestInputs(paths, flags, terminal, ({ result }) => {
    const code = exitCodeOf(result);
    if (!result.interrupted) printSummary(result, terminal);
    terminal.printJson(result.run);
    if (code === EXIT.done || code === EXIT.failed) terminal.printLine(terminal.texts.plansIn(flags.out));
    return code;
  });

/** Why files could not be read, and how many files have which outcome. After `run`, the report says both. */
function printSummary({ run, missing, nothingToRead }: IngestResult, terminal: Terminal): void {
  const { texts } = terminal;
  const isMissing = (path: string) => missing.some(({ shown }) => shown === path);
  const failed = run.inputs.filter(({ outcome, path }) => outcome === "failed" && !isMissing(path));
  const reasons = failed.flatMap(({ reason }) => (reason ? [reason.message] : []));
  for (const reason of reasons.slice(0, REASONS_SHOWN)) terminal.printNote(reason);
  if (reasons.length > REASONS_SHOWN) terminal.printNote(texts.moreNotes(reasons.length - REASONS_SHOWN));
  if (!nothingToRead) terminal.printLine(texts.readSummary(run.totals));
}

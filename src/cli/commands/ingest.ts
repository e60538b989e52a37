import { loadCatalogue } from "../../catalogue/load-catalogue.ts";
import { type IngestResult, ingest as ingestFiles } from "../../pipeline/ingest.ts";
import { defineCommand } from "../shared/command.ts";
import { EXIT, type ExitCode } from "../shared/exit-codes.ts";
import { type IngestFlags, ingestOptions, ingestOptionsOf } from "../shared/options.ts";
import { startProgress } from "../shared/progress.ts";
import { stopOnInterrupt } from "../shared/stop-on-interrupt.ts";
import type { Terminal } from "../shared/terminal.ts";

/** More sentences than this nobody reads on a terminal; all of them stand in run.json. */
const REASONS_SHOWN = 20;

export const ingest = defineCommand<IngestFlags>({
  name: "ingest",
  describe: (words) => words.commands.ingest,
  define(command, words) {
    command.argument("<path...>", words.arguments.paths);
    for (const option of ingestOptions(words)) command.addOption(option);
  },
  async act(paths, flags, terminal) {
    const result = await readInputs(paths, flags, terminal);
    const code = exitCodeOf(result);
    terminal.give(result.run);
    if (code === EXIT.done || code === EXIT.failed) terminal.say(terminal.words.plansIn(flags.out));
    return code;
  },
});

/** Reads the inputs with progress, and says what came of them. */
export async function readInputs(
  paths: readonly string[],
  flags: IngestFlags,
  terminal: Terminal,
): Promise<IngestResult> {
  const options = ingestOptionsOf(flags, terminal.lang);
  // A wrong catalogue is told before the first file, not once for each.
  if (options.catalogue !== null) loadCatalogue([options.catalogue]);
  const progress = startProgress(terminal);
  const interrupt = stopOnInterrupt(terminal);
  try {
    const { signal } = interrupt;
    const result = await ingestFiles(paths, options, { signal, onInput: progress.onInput });
    progress.stop();
    sayResult(result, paths, flags.out, terminal);
    return result;
  } finally {
    progress.stop();
    interrupt.release();
  }
}

export function exitCodeOf({ interrupted, missing, nothingToRead, run }: IngestResult): ExitCode {
  if (interrupted) return EXIT.interrupted;
  if (missing.length > 0 || nothingToRead) return EXIT.usage;
  return run.totals.failed > 0 ? EXIT.failed : EXIT.done;
}

function sayResult(result: IngestResult, paths: readonly string[], out: string, terminal: Terminal): void {
  const { words } = terminal;
  const { run, missing, nothingToRead, interrupted } = result;
  for (const path of missing) terminal.complain(words.missingPath(path));
  if (interrupted) {
    terminal.complain(words.interrupted(out));
    return;
  }
  const reasons = run.inputs.flatMap((i) => (i.outcome === "failed" && i.reason ? [i] : []));
  const told = reasons.filter((input) => !missing.includes(input.path));
  for (const input of told.slice(0, REASONS_SHOWN)) terminal.note(input.reason!.message);
  if (told.length > REASONS_SHOWN) terminal.note(words.moreNotes(told.length - REASONS_SHOWN));
  if (!nothingToRead) terminal.say(words.readSummary(run.totals));
  else if (missing.length === 0) {
    terminal.complain(words.nothingToRead(paths.map((path) => `“${path}”`).join(", ")));
  }
}

import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import { exitCodeOf, ingestInputs } from "../shared/ingest-inputs.ts";
import type { IngestFlags } from "../shared/options.ts";

export const ingest: CommandAction<IngestFlags> = (paths, flags, terminal) =>
  ingestInputs(paths, flags, terminal, ({ result }) => {
    const code = exitCodeOf(result);
    terminal.printJson(result.run);
    if (code === EXIT.done || code === EXIT.failed) terminal.printLine(terminal.texts.plansIn(flags.out));
    return code;
  });

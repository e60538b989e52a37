import { check } from "./check.ts";
import type { CliCommand } from "./command.ts";
import { doctor } from "./doctor.ts";
import { ingest } from "./ingest.ts";
import { report } from "./report.ts";
import { restore } from "./restore.ts";
import { run } from "./run.ts";
import { schema } from "./schema.ts";
import { show } from "./show.ts";

/** In the order of the help. */
export const COMMANDS: readonly CliCommand[] = [run, ingest, check, report, show, restore, schema, doctor];

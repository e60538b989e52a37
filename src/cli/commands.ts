import { check } from "./commands/check.ts";
import { doctor } from "./commands/doctor.ts";
import { ingest } from "./commands/ingest.ts";
import { report } from "./commands/report.ts";
import { restore } from "./commands/restore.ts";
import { run } from "./commands/run.ts";
import { schema } from "./commands/schema.ts";
import { show } from "./commands/show.ts";
import type { CliCommand } from "./shared/command.ts";

/** In the order of the help. */
export const COMMANDS: readonly CliCommand[] = [run, ingest, check, report, show, restore, schema, doctor];

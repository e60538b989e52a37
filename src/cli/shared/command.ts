import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import type { Words } from "./texts.ts";

/** One command: a file of its own, and one line in `commands.ts`. */
export interface CliCommand {
  readonly name: string;
  /** One line for the list of commands. */
  describe(words: Words): string;
  /** Adds arguments and options of its own; `--lang`, `--json` and `--quiet` are there already. */
  define(command: Command, words: Words): void;
  /** Does the work. `flags` are the options as commander read them. @throws KehoachError "usage" */
  act(args: readonly string[], flags: never, terminal: Terminal): Promise<ExitCode> | ExitCode;
}

/** Keeps the flags' type inside the command's file. */
export function defineCommand<Flags>(
  command: Omit<CliCommand, "act"> & {
    act(args: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> | ExitCode;
  },
): CliCommand {
  return command;
}

import type { Messages } from "../../model/error.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { CliOptions, FlagsOf } from "./option.ts";
import type { Terminal } from "./terminal.ts";

/** Does the work of a command. @throws KehoachError "usage" */
export type CommandAction<Flags> = (
  args: readonly string[],
  flags: Flags,
  terminal: Terminal,
) => Promise<ExitCode> | ExitCode;

/** The part of a command that the help shows, and how to load the rest. */
export interface CliCommand<Options extends CliOptions = CliOptions> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly text: Messages;
  /** In commander's syntax: "<path...>"; absent if the command takes no argument. */
  readonly argument?: { readonly name: string; readonly text: Messages };
  /** The command's options, in addition to the common options. */
  readonly options: Options;
  /** Command lines for the help, without "kehoach". */
  readonly examples: readonly string[];
  /** Loads the command and everything it uses; called only when the command runs. */
  load(): Promise<CommandAction<FlagsOf<Options>>>;
}

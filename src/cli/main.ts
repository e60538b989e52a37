import { Command, CommanderError, type Option } from "commander";
import type { Lang } from "../language/lang.ts";
import { KehoachError } from "../model/error.ts";
import { VERSION } from "../pipeline/shared/result-key.ts";
import { COMMANDS } from "./commands.ts";
import type { CliCommand } from "./shared/command.ts";
import { EXIT, type ExitCode } from "./shared/exit-codes.ts";
import { type CommonFlags, commonOptions } from "./shared/options.ts";
import { type Streams, Terminal } from "./shared/terminal.ts";
import { WORDS, type Words } from "./shared/texts.ts";

/** Runs one command line (without node and script) to its end, and says what the process should exit with. */
export async function main(args: readonly string[], streams: Streams = process): Promise<ExitCode> {
  // Help and complaints need the language before the command line is understood.
  const lang = languageOf(args);
  const words = WORDS[lang];
  let ended: ExitCode = EXIT.done;
  const program = baseCommand(new Command("kehoach"), words, streams)
    .description(words.program)
    .version(VERSION, "-V, --version", words.version)
    .usage(`${words.usageCommand} ${words.usageOptions}`)
    .helpCommand(false);
  program.addOption(commonOptions(words)[0]!);
  for (const command of COMMANDS) {
    const onEnd = (code: ExitCode) => {
      ended = code;
    };
    program.addCommand(commandOf(command, lang, streams, onEnd));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return ended;
  } catch (error) {
    return exitCodeOf(error, new Terminal(streams, { lang, json: false, quiet: false }));
  }
}

function languageOf(args: readonly string[]): Lang {
  const at = args.lastIndexOf("--lang");
  const value =
    at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  return value === "en" ? "en" : "vi";
}

function commandOf(
  { name, describe, define, act }: CliCommand,
  lang: Lang,
  streams: Streams,
  onEnd: (code: ExitCode) => void,
): Command {
  const words = WORDS[lang];
  const command = baseCommand(new Command(name), words, streams).description(describe(words));
  define(command, words);
  for (const option of commonOptions(words)) command.addOption(option);
  return command.action(async () => {
    const flags = command.opts<CommonFlags>();
    const terminal = new Terminal(streams, { lang, json: flags.json ?? false, quiet: flags.quiet ?? false });
    onEnd(await act(command.args, flags as never, terminal));
  });
}

function baseCommand(command: Command, words: Words, streams: Streams): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption("-h, --help", words.help)
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      // Complaints are said in the reader's language instead, see `complaintOf`.
      writeErr: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      optionDescription: (option) => describeOption(option, words),
      subcommandTerm: (sub) => sub.name(),
      commandUsage: (cmd) => usageOf(cmd, words),
    });
}

function usageOf(command: Command, words: Words): string {
  if (!command.parent) return `kehoach ${words.usageCommand} ${words.usageOptions}`;
  const args = command.registeredArguments.map((arg) => {
    const name = arg.name() + (arg.variadic ? "…" : "");
    return arg.required ? `<${name}>` : `[${name}]`;
  });
  return ["kehoach", command.name(), ...args, words.usageOptions].join(" ");
}

function describeOption(option: Option, words: Words): string {
  if (option.defaultValue === undefined) return option.description;
  const value = option.defaultValueDescription ?? String(option.defaultValue);
  return `${option.description} (${words.defaultValue}: ${value})`;
}

function exitCodeOf(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    terminal.complain(complaintOf(error, terminal.words));
    return EXIT.usage;
  }
  if (error instanceof KehoachError) {
    terminal.complain(error.messages[terminal.lang]);
    return EXIT.usage;
  }
  terminal.complain(terminal.words.failed);
  terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}

/** Commander speaks English only: what it means is in the code, what it is about stands between quotes. */
function complaintOf(error: CommanderError, words: Words): string {
  const what = /'([^']{1,200})'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
      return words.noCommand;
    case "commander.unknownOption":
      return words.unknownOption(what);
    case "commander.unknownCommand":
      return words.unknownCommand(what);
    case "commander.missingArgument":
      return words.missingArgument(what);
    case "commander.optionMissingArgument":
      return words.missingValue(what);
    case "commander.excessArguments":
      return words.tooManyArguments;
    default:
      return words.wrongUsage(error.message);
  }
}

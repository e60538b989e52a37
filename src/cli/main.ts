import { Argument, Command, CommanderError, Option } from "commander";
import type { Lang } from "../language/lang.ts";
import { KehoachError } from "../model/error.ts";
import { VERSION } from "../pipeline/shared/version.ts";
import { COMMANDS } from "./commands.ts";
import type { CliCommand } from "./shared/command.ts";
import { EXIT, type ExitCode } from "./shared/exit-codes.ts";
import type { CliOption } from "./shared/option.ts";
import { type CommonFlags, commonOptions } from "./shared/options.ts";
import type { Streams } from "./shared/terminal.ts";
import { TEXTS, type Texts } from "./shared/texts.ts";

/** Runs one command line (without node and script); returns the exit code for the process. */
export async function main(args: readonly string[], streams: Streams = process): Promise<ExitCode> {
  // Help and errors need the language before the command line is parsed.
  const lang = languageOf(args);
  const texts = TEXTS[lang];
  let exitCode: ExitCode = EXIT.done;
  const program = baseCommand(new Command("kehoach"), texts, streams)
    .description(texts.program)
    .version(VERSION, "-V, --version", texts.version)
    .usage(`${texts.usageCommand} ${texts.usageOptions}`)
    .helpCommand(false)
    .addOption(commanderOption(commonOptions.lang, lang));
  for (const command of COMMANDS) {
    const onEnd = (code: ExitCode) => {
      exitCode = code;
    };
    program.addCommand(commanderCommand(command, lang, streams, onEnd));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return await reportError(error, lang, streams);
  }
}

/** The language that the command line requests, even if the command line has errors. */
export function languageOf(args: readonly string[]): Lang {
  const at = args.lastIndexOf("--lang");
  const value =
    at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  return value === "en" ? "en" : "vi";
}

/** The line of the list of commands, as the first sentence of the command's own help. */
const asSentence = (text: string) => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}.`;

function commanderCommand(
  { name, text, argument, options, examples, load }: CliCommand,
  lang: Lang,
  streams: Streams,
  onEnd: (code: ExitCode) => void,
): Command {
  const command = baseCommand(new Command(name), TEXTS[lang], streams)
    .summary(text[lang])
    .description(asSentence(text[lang]));
  if (argument) command.addArgument(new Argument(argument.name, argument.text[lang]));
  for (const option of Object.values({ ...options, ...commonOptions })) {
    command.addOption(commanderOption(option, lang));
  }
  const lines = [TEXTS[lang].examplesTitle, ...examples.map((example) => `  kehoach ${example}`)];
  command.addHelpText("after", `\n${lines.join("\n")}`);
  return command.action(async () => {
    const flags = command.opts<CommonFlags>();
    const { Terminal } = await import("./shared/terminal.ts");
    const terminal = new Terminal(streams, { lang, json: flags.json ?? false, quiet: flags.quiet ?? false });
    const act = await load();
    onEnd(await act(command.args, flags as never, terminal));
  });
}

function commanderOption(declared: CliOption<unknown>, lang: Lang): Option {
  const { flags, text, defaultValue, shownDefault, parse } = declared;
  const option = new Option(flags, text[lang]).default(defaultValue, shownDefault);
  if (!option.required) return option;
  return option.argParser((value) => {
    // "--out --as-of 2026-06-15", and "--out "$FOLDER"" without the variable: the value was forgotten.
    if (value.trim() === "" || value.startsWith("--")) throw missingValue(option.long!);
    return parse ? parse(value) : value;
  });
}

const missingValue = (option: string) =>
  new KehoachError("usage", { vi: TEXTS.vi.missingValue(option), en: TEXTS.en.missingValue(option) });

function baseCommand(command: Command, texts: Texts, streams: Streams): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption("-h, --help", texts.help)
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      // Commander's own message is not printed: `usageError` writes it in the user's language.
      writeErr: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => texts.titles[title] ?? title,
      optionDescription: (option) => describeOption(option, texts),
      subcommandTerm: (sub) => sub.name(),
      commandUsage: (cmd) => usageOf(cmd, texts),
    });
}

function usageOf(command: Command, texts: Texts): string {
  if (!command.parent) return `kehoach ${texts.usageCommand} ${texts.usageOptions}`;
  const args = command.registeredArguments.map((arg) => {
    const name = arg.name() + (arg.variadic ? "…" : "");
    return arg.required ? `<${name}>` : `[${name}]`;
  });
  return ["kehoach", command.name(), ...args, texts.usageOptions].join(" ");
}

function describeOption(option: Option, texts: Texts): string {
  if (option.defaultValue === undefined) return option.description;
  const value = option.defaultValueDescription ?? String(option.defaultValue);
  return `${option.description} (${texts.defaultValue}: ${value})`;
}

async function reportError(error: unknown, lang: Lang, streams: Streams): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  const { Terminal } = await import("./shared/terminal.ts");
  const terminal = new Terminal(streams, { lang, json: false, quiet: false });
  if (error instanceof CommanderError) {
    terminal.printError(await usageError(error, terminal.texts));
    return EXIT.usage;
  }
  if (error instanceof KehoachError) {
    terminal.printError(error.messages[terminal.lang]);
    if (error.code === "interrupted") return EXIT.interrupted;
    return error.code === "unwritable" ? EXIT.failed : EXIT.usage;
  }
  terminal.printError(terminal.texts.failed);
  terminal.printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}

/** The long names of all options: "--max-pages". */
function optionNames(): string[] {
  const options = [commonOptions, ...COMMANDS.map((command) => command.options)].flatMap((set) =>
    Object.values(set),
  );
  return [...new Set(options.map(({ flags }) => flags.split(" ")[0]!))];
}

/** The usage error in the user's language, from Commander's error code and the quoted part of its English message. */
async function usageError(error: CommanderError, texts: Texts): Promise<string> {
  const quoted = /'([^']{1,200})'/.exec(error.message)?.[1] ?? "";
  const suggested = async (sentence: string, names: readonly string[]) => {
    const { closestName } = await import("../language/closest-name.ts");
    const closest = closestName(quoted, names);
    return [sentence, closest === null ? texts.seeHelp : texts.didYouMean(closest)].join(" ");
  };
  switch (error.code) {
    case "commander.help":
      return texts.noCommand;
    case "commander.unknownOption":
      return suggested(texts.unknownOption(quoted), optionNames());
    case "commander.unknownCommand":
      return suggested(
        texts.unknownCommand(quoted),
        COMMANDS.map(({ name }) => name),
      );
    case "commander.missingArgument":
      return texts.missingArgument(quoted);
    case "commander.optionMissingArgument":
      return texts.missingValue(quoted);
    case "commander.excessArguments":
      return texts.tooManyArguments;
    default:
      return texts.wrongUsage(error.message);
  }
}

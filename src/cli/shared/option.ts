import type { Messages } from "../../model/error.ts";

/** One option of the command line: everything about it, in both languages, is declared in one place. */
export interface CliOption<Value> {
  /** As commander writes them: "--max-pages <n>". Its name in camel case is the key in the flags. */
  readonly flags: string;
  readonly text: Messages;
  readonly defaultValue?: Value;
  /** How the help shows the default; absent: as it is. */
  readonly shownDefault?: string;
  /** @throws KehoachError "usage" */
  readonly parse?: (text: string) => Value;
}

// biome-ignore lint/suspicious/noExplicitAny: a set of options has values of several types
export type CliOptions = Readonly<Record<string, CliOption<any>>>;

/** The values of a set of options, by name. */
export type FlagsOf<Options extends CliOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends CliOption<infer Value> ? Value : never;
};

/** An option that is there or not. */
export function switchOption(flags: string, text: Messages): CliOption<boolean | undefined> {
  return { flags, text };
}

/** An option with a value that may be left out. */
export function optionalValue<Value>(
  flags: string,
  text: Messages,
  parse: (text: string) => Value,
): CliOption<Value | undefined> {
  return { flags, text, parse };
}

/** An option with any text as its value, which may be left out. */
export function optionalText(flags: string, text: Messages): CliOption<string | undefined> {
  return { flags, text };
}

/** An option with a default. */
export function valueOption<Value>(
  flags: string,
  text: Messages,
  rest: Pick<CliOption<Value>, "parse" | "shownDefault"> & { readonly defaultValue: Value },
): CliOption<Value> {
  return { flags, text, ...rest };
}

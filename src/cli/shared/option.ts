import type { Messages } from "../../model/error.ts";

/** The declaration of one option of the command line, with its help in both languages. */
export interface CliOption<Value> {
  /** In commander's syntax: "--max-pages <n>". The name in camel case is the key in the flags. */
  readonly flags: string;
  readonly text: Messages;
  readonly defaultValue?: Value;
  /** How the help shows the default; if absent, the help shows the value itself. */
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

/** An option without a value. */
export function switchOption(flags: string, text: Messages): CliOption<boolean | undefined> {
  return { flags, text };
}

/** An option with a value and without a default. */
export function optionalValue<Value>(
  flags: string,
  text: Messages,
  parse: (text: string) => Value,
): CliOption<Value | undefined> {
  return { flags, text, parse };
}

/** An option with any text as its value, without a default. */
export function optionalText(flags: string, text: Messages): CliOption<string | undefined> {
  return { flags, text };
}

/** An option with a value and a default. */
export function valueOption<Value>(
  flags: string,
  text: Messages,
  rest: Pick<CliOption<Value>, "parse" | "shownDefault"> & { readonly defaultValue: Value },
): CliOption<Value> {
  return { flags, text, ...rest };
}

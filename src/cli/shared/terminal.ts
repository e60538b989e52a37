import type { Lang } from "../../language/lang.ts";
import type { Warning } from "../../model/warning.ts";
import { TEXTS, type Texts } from "./texts.ts";

// File names and quotes come from outside: no escape sequence and no change of writing direction may reach the terminal.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A file name may contain a line break and so imitate a line of this program. */
const BREAKS = /[\n\t\u2028\u2029]{1,100}/gu;
const oneLine = (text: string) => `${text.replace(BREAKS, " ").replace(CONTROLS, "")}\n`;

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** How commands print: results on stdout, everything else on stderr; with `json`, stdout gets one JSON value only. */
export class Terminal {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly streams: Streams;

  constructor(
    streams: Streams,
    options: { readonly lang: Lang; readonly json: boolean; readonly quiet: boolean },
  ) {
    this.streams = streams;
    this.lang = options.lang;
    this.texts = TEXTS[options.lang];
    this.json = options.json;
    this.quiet = options.quiet;
  }

  /** A line of the result for people; nothing with `json` or `quiet`. */
  printLine(line: string): void {
    if (!this.json && !this.quiet) this.streams.stdout.write(oneLine(line));
  }

  /** Text that the user asked for; also printed with `quiet`. */
  printText(text: string): void {
    this.streams.stdout.write(`${text.replace(CONTROLS, "")}\n`);
  }

  /** The result for programs; only with `json`. */
  printJson(value: unknown): void {
    if (this.json) this.printData(value);
  }

  /** A JSON value that the user asked for; also without `json`. */
  printData(value: unknown): void {
    const escaped = JSON.stringify(value, null, 2).replace(
      CONTROLS,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    this.printText(escaped);
  }

  /** Progress and remarks, on stderr; nothing with `quiet`. */
  printNote(line: string): void {
    if (!this.quiet) this.streams.stderr.write(oneLine(line));
  }

  printWarnings(warnings: readonly Warning[]): void {
    for (const { message, messages } of warnings) this.printNote(messages?.[this.lang] ?? message);
  }

  /** One or several lines on stderr; also printed with `quiet`. */
  printError(text: string): void {
    this.streams.stderr.write(`${text.replace(CONTROLS, "")}\n`);
  }
}

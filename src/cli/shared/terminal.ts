import { showDirectionMarks } from "../../language/direction-marks.ts";
import type { Lang } from "../../language/lang.ts";
import type { Warning } from "../../model/warning.ts";
import { TEXTS, type Texts } from "./texts.ts";

// File names and quotations are untrusted: escape sequences and marks of writing direction must not reach the terminal.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** Line breaks, because a file name with a line break could imitate a line of this program. */
const BREAKS = /[\n\t\u2028\u2029]{1,100}/gu;
const safe = (text: string) => showDirectionMarks(text.replace(CONTROLS, ""));
/** Untrusted text that stays on one line. */
export const onOneLine = (text: string): string => safe(text.replace(BREAKS, " "));
const oneLine = (text: string) => `${onOneLine(text)}\n`;

/** The streams of a process. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Prints for commands: results on stdout, everything else on stderr. With `json`, stdout gets only one JSON value. */
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

  /** Prints a line of the result as text; prints nothing with `json` or `quiet`. */
  printLine(line: string): void {
    if (!this.json && !this.quiet) this.streams.stdout.write(oneLine(line));
  }

  /** Prints text that the user requested, also with `quiet`. */
  printText(text: string): void {
    this.streams.stdout.write(`${safe(text)}\n`);
  }

  /** Prints the result as JSON, only with `json`. */
  printJson(value: unknown): void {
    if (this.json) this.printData(value);
  }

  /** Prints a JSON value that the user requested, also without `json`. */
  printData(value: unknown): void {
    const escaped = JSON.stringify(value, null, 2).replace(
      CONTROLS,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    this.printText(escaped);
  }

  /** Prints progress and messages on stderr; prints nothing with `quiet`. */
  printNote(line: string): void {
    if (!this.quiet) this.streams.stderr.write(oneLine(line));
  }

  printWarnings(warnings: readonly Warning[]): void {
    for (const { message, messages } of warnings) this.printNote(messages?.[this.lang] ?? message);
  }

  /** Prints one or several lines on stderr, also with `quiet`. */
  printError(text: string): void {
    this.streams.stderr.write(`${safe(text)}\n`);
  }
}

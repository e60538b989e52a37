import type { Lang } from "../../language/lang.ts";
import type { Warning } from "../../model/warning.ts";
import { WORDS, type Words } from "./texts.ts";

// Names and quotes come from files: no escape sequence and no turn of the writing direction may reach the terminal.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A line stays one line: a file's name may hold a line's end, and forge what seems to be a line of ours. */
const BREAKS = /[\n\t\u2028\u2029]{1,100}/gu;
const oneLine = (text: string) => `${text.replace(BREAKS, " ").replace(CONTROLS, "")}\n`;

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** How a command speaks: results on stdout, everything else on stderr; `json` keeps stdout for one value. */
export class Terminal {
  readonly lang: Lang;
  readonly words: Words;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly streams: Streams;

  constructor(
    streams: Streams,
    how: { readonly lang: Lang; readonly json: boolean; readonly quiet: boolean },
  ) {
    this.streams = streams;
    this.lang = how.lang;
    this.words = WORDS[how.lang];
    this.json = how.json;
    this.quiet = how.quiet;
  }

  /** A result's line for people; silent where stdout is kept for JSON or nothing was wanted. */
  say(line: string): void {
    if (!this.json && !this.quiet) this.streams.stdout.write(oneLine(line));
  }

  /** What was asked for itself, a line or a whole file: printed also where `quiet`. */
  print(text: string): void {
    this.streams.stdout.write(`${text.replace(CONTROLS, "")}\n`);
  }

  /** The machine's result, on stdout, in `json` mode only. */
  give(value: unknown): void {
    if (!this.json) return;
    const escaped = JSON.stringify(value, null, 2).replace(
      CONTROLS,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    this.print(escaped);
  }

  /** Progress and warnings. */
  note(line: string): void {
    if (!this.quiet) this.streams.stderr.write(oneLine(line));
  }

  warn(warnings: readonly Warning[]): void {
    for (const { message, messages } of warnings) this.note(messages?.[this.lang] ?? message);
  }

  /** What went wrong, in one or several lines: said even when quiet. */
  complain(line: string): void {
    this.streams.stderr.write(`${line.replace(CONTROLS, "")}\n`);
  }
}

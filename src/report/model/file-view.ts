import type { FileOutcome } from "../words/outcomes/outcome-words.ts";
import type { CountedRows } from "./counted-rows.ts";
import type { FileLink, Sentence } from "./links.ts";
import type { Quantity } from "./quantity.ts";
import type { Tone } from "./tone.ts";

/** One input file. */
export interface FileRow {
  readonly id: string;
  readonly file: FileLink;
  readonly planIds: readonly string[];
  readonly outcome: FileOutcome;
  readonly outcomeWord: string;
  /** The outcome; for a file that was read and has notes, with that addition. */
  readonly stateWord: string;
  readonly tone: Tone;
  /** The units that issued its documents. */
  readonly units: readonly string[];
  /** The plans or other documents that the file contains. */
  readonly document: string;
  readonly how: string;
  readonly pages: number;
  readonly confidence: Quantity;
  readonly notes: readonly string[];
}

/** The input files and a sentence that counts them by outcome. */
export interface FilesView {
  readonly sentence: Sentence;
  /** The files of each outcome. */
  readonly counts: readonly CountedRows[];
  readonly rows: readonly FileRow[];
}

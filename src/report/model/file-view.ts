import type { FileLink } from "./links.ts";
import type { Quantity } from "./quantity.ts";
import type { Tone } from "./tone.ts";

export interface FileRow {
  readonly file: FileLink;
  readonly outcome: string;
  readonly outcomeWord: string;
  readonly tone: Tone;
  /** The plans or other documents that the file contains. */
  readonly document: string;
  readonly how: string;
  readonly pages: number;
  readonly confidence: Quantity;
  readonly notes: readonly string[];
}

export interface FilesView {
  readonly sentence: string;
  readonly rows: readonly FileRow[];
}

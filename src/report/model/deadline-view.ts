import type { FileLink } from "./links.ts";
import type { Tone } from "./tone.ts";

export interface DeadlineRow {
  readonly date: string;
  readonly iso: string | null;
  readonly what: string;
  readonly who: string;
  readonly to: string;
  readonly text: string;
  readonly document: string;
  readonly province: boolean;
  readonly status: string;
  readonly tone: Tone;
  readonly file: FileLink | null;
}

export interface DeadlinesView {
  readonly dated: readonly DeadlineRow[];
  readonly recurring: readonly DeadlineRow[];
}

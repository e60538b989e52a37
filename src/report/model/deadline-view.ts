import type { FileLink } from "./links.ts";
import type { Tone } from "./tone.ts";

/** One deadline of a plan. `province`: the province's plan states it. */
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

/** The deadlines of a group: those with a date, sorted by date, and recurring ones. */
export interface DeadlinesView {
  readonly dated: readonly DeadlineRow[];
  readonly recurring: readonly DeadlineRow[];
}

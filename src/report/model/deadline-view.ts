import type { FileLink } from "./links.ts";
import type { Tone } from "./tone.ts";

/** Whether a deadline is before the day of the report, on it or after it, has no known day, or recurs. */
export type DeadlineState = "past" | "today" | "ahead" | "undated" | "recurring";

/** One deadline of a plan. `province`: the province's plan states it. */
export interface DeadlineRow {
  readonly date: string;
  readonly iso: string | null;
  /** "ban hành kế hoạch", "báo cáo", "nhiệm vụ". */
  readonly what: string;
  /** What is to be done: the words of the plan, unless it is the plan or the report of the units. */
  readonly work: string;
  readonly who: string;
  readonly to: string;
  readonly text: string;
  /** The unit that issued the plan. */
  readonly issuer: string;
  readonly document: string;
  /** The number and the date of the plan, for a cell beside the issuer. */
  readonly number: string;
  readonly province: boolean;
  readonly state: DeadlineState;
  readonly stateWord: string;
  readonly status: string;
  readonly tone: Tone;
  readonly file: FileLink | null;
}

/** The deadlines of a group: those with a date, sorted by date, and recurring ones. */
export interface DeadlinesView {
  readonly dated: readonly DeadlineRow[];
  readonly recurring: readonly DeadlineRow[];
}

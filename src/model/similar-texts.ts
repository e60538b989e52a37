import type { Because, Place } from "./comparison.ts";
import type { Role } from "./plan.ts";

/**
 * Passages with this similarity or more treat the task. Chosen on labelled pairs; `npm run score -- similarity` prints the
 * precision and recall on them.
 */
export const NEAR_TASK = 0.3;

/** A task that a parent gives to a unit, and the passage of the unit's plan that is nearest to it. */
export interface NearestTask {
  readonly planId: string;
  readonly parentId: string;
  /** The parent's task, and its whole line there. */
  readonly pointer: string;
  readonly task: Place;
  /** Its words, without the rest of the line. */
  readonly text: string;
  readonly subIndex: string | null;
  readonly role: Role;
  /** "name": the parent names the unit itself. */
  readonly because: Because;
  /** 0..1, rounded to three decimals. */
  readonly similarity: number;
  /** Whether the passage treats the task: its similarity is `NEAR_TASK` or more. */
  readonly isNear: boolean;
  /** Terms of two syllables from the task that occur anywhere in the plan. */
  readonly sharedTerms: readonly string[];
  /** null: no passage shares a word with the task. */
  readonly nearest: Place | null;
}

/** The sentences of a sub-plan that are also in a parent of it, or in an earlier plan of another unit. */
export interface CopiedText {
  readonly planId: string;
  readonly fromId: string;
  readonly from: "parent" | "unit";
  readonly copied: number;
  /** All sentences of the plan that count: without head, legal bases, quotations of laws and short ones. */
  readonly sentences: number;
  /** The first of the copied sentences. */
  readonly places: readonly Place[];
}

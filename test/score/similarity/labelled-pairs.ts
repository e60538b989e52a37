import { readFileSync } from "node:fs";

/** A task of a province's plan and a passage of a unit's plan, and whether the passage carries out the task. */
export interface LabelledPair {
  readonly same: boolean;
  readonly task: string;
  readonly passage: string;
}

/**
 * Pairs written by hand. "tuning": the threshold was chosen on these. "held-out": on other topics, set apart before it was
 * chosen.
 */
export function labelledPairs(part: "tuning" | "held-out"): LabelledPair[] {
  const text = readFileSync(new URL(`${part}-pairs.tsv`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [label, task, passage] = line.split("\t");
      return { same: label === "same", task: task!, passage: passage! };
    });
}

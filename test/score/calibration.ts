import type { Evidence } from "../../src/model/plan.ts";
import type { Comparison } from "./compare.ts";

/** The confidence of the nearest evidence at or above a pointer. */
export function confidenceAt(
  evidence: Readonly<Record<string, readonly Evidence[]>>,
  pointer: string,
): number | null {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const entries = evidence[at];
    if (entries && entries.length > 0) return Math.max(...entries.map((entry) => entry.confidence));
  }
  return null;
}

export interface Decile {
  readonly from: number;
  readonly found: number;
  readonly right: number;
}

/** The share of right values among those found, in ten ranges of confidence. */
export function deciles(
  all: readonly {
    readonly comparison: Comparison;
    readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
  }[],
): Decile[] {
  const counts = Array.from({ length: 10 }, () => ({ found: 0, right: 0 }));
  for (const { comparison, evidence } of all) {
    for (const { fact, right } of comparison.found) {
      const confidence = confidenceAt(evidence, fact.pointer);
      if (confidence === null) continue;
      const decile = counts[Math.min(9, Math.floor(confidence * 10))]!;
      decile.found += 1;
      if (right) decile.right += 1;
    }
  }
  return counts.map((entry, i) => ({ from: i / 10, ...entry }));
}

import { describe, expect, it } from "vitest";
import { labelledPairs } from "./similarity/labelled-pairs.ts";
import { uncoveredIn } from "./similarity/similarity.ts";

describe("tasks that the check finds uncovered", () => {
  it.each(["tuning", "held-out"] as const)("are nearly always uncovered in the %s pairs", (part) => {
    const { precision, recall } = uncoveredIn(labelledPairs(part));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });

  it("are found in pairs of many wordings, each task in one of the two parts", () => {
    const [tuning, heldOut] = [labelledPairs("tuning"), labelledPairs("held-out")];
    expect(tuning.length + heldOut.length).toBeGreaterThanOrEqual(150);
    const tasks = new Set(tuning.map(({ task }) => task));
    expect(heldOut.filter(({ task }) => tasks.has(task))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { calibrated, type Decision } from "../../../src/restore/decode/calibration.ts";
import curves from "../../../src/restore/decode/data/calibration.json" with { type: "json" };

const DECISIONS = Object.keys(curves) as Decision[];
const POSTERIORS = Array.from({ length: 1001 }, (_, i) => i / 1000);

describe("the probability that a decoded word is right", () => {
  it.each(DECISIONS)(
    "is between 0 and 1 and never falls while the posterior probability rises: %s",
    (decision) => {
      const found = POSTERIORS.map((posterior) => calibrated(decision, posterior));
      for (const [i, probability] of found.entries()) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        if (i > 0) expect(probability).toBeGreaterThanOrEqual(found[i - 1]!);
      }
    },
  );

  it("is that of the nearest points between two of them", () => {
    const [[from, least], [to, greatest]] = curves.word as unknown as [number[], number[]];
    const middle = calibrated("word", (from! + to!) / 2);
    expect(middle).toBeCloseTo((least! + greatest!) / 2, 10);
  });

  it("is below 0.9 for words that were kept without evidence", () => {
    for (const decision of ["foreign", "skipped", "undecided", "unexplained"] as const)
      expect(calibrated(decision, 1)).toBeLessThan(0.9);
  });

  it("is 0.99 and more for a certain word in a usual sentence", () => {
    expect(calibrated("usual", 1)).toBeGreaterThan(0.99);
    expect(calibrated("word", 1)).toBeGreaterThan(0.99);
  });
});

import { describe, expect, it } from "vitest";
import { recallOf, scoreGaps, scoreLabels } from "./labels.ts";

// Plans that were not used while the repair was written.
const SEEDS = Array.from({ length: 16 }, (_, i) => 2001 + i);

describe("plans that leave out items, with one misread label", () => {
  it("keep all other labels and seldom get a wrong one", () => {
    const { documents, wrong, others, repaired } = scoreGaps(Array.from({ length: 600 }, (_, i) => 2001 + i));
    expect(documents).toBeGreaterThan(400);
    expect(others).toBe(0);
    expect(repaired).toBeGreaterThan(documents / 2);
    expect(wrong).toBeLessThanOrEqual(documents / 20);
  }, 60_000);
});

describe("plans whose list labels were misread", () => {
  it("have the same values where no label was misread", () => {
    const { fields } = scoreLabels(SEEDS, 0, "paragraphs");
    for (const [field, { wrong, missed }] of fields) expect([field, wrong, missed]).toEqual([field, 0, 0]);
    expect([...fields.keys()]).toEqual(expect.arrayContaining(["subIndex", "target", "unit"]));
  });

  it("keep nearly all sub-indices, targets and units where one label in seven was misread", () => {
    const { fields } = scoreLabels(SEEDS, 0.15, "paragraphs");
    for (const field of ["subIndex", "target", "unit"])
      expect(recallOf(fields.get(field)!), field).toBeGreaterThan(0.97);
  });
});

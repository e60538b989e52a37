import { describe, expect, it } from "vitest";
import { isHeldOut } from "../../fixtures/generate/plan-frame.ts";
import { generateStructure } from "../../fixtures/generate/structures/structure-plan.ts";
import { scoreStructures } from "./structures/structures.ts";

const SEEDS = Array.from({ length: 60 }, (_, i) => 1 + i);

const least = (heldOut: boolean) => {
  const { shares } = scoreStructures(SEEDS.filter((seed) => isHeldOut(seed) === heldOut));
  return [...shares].map(([what, { right, of }]) => ({ what, share: right / of }));
};

describe("plans with labels, tables, classes of units and closing paragraphs of many wordings", () => {
  it("are the same for the same seed, and have no placeholder left", () => {
    expect(generateStructure(7)).toEqual(generateStructure(7));
    for (const seed of SEEDS) expect(JSON.stringify(generateStructure(seed).blocks)).not.toMatch(/\{\w+\}/);
  });

  it("have the right units, owners, tasks and heads in phrasings that the rules were written on", () => {
    const shares = least(false);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.filter(({ share }) => share < 0.97)).toEqual([]);
  });

  it("have nearly always the right ones in held-out phrasings", () => {
    expect(least(true).filter(({ share }) => share < 0.8)).toEqual([]);
  });
});

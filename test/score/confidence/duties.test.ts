import { describe, expect, it } from "vitest";
import { generateDuties } from "../../../fixtures/generate/duties/duty-plan.ts";

const SEEDS = Array.from({ length: 60 }, (_, i) => 1 + i);

describe("generated documents with duties outside sub-indices", () => {
  it("are the same for the same seed, and have no placeholder left", () => {
    expect(generateDuties(7)).toEqual(generateDuties(7));
    for (const seed of SEEDS) expect(JSON.stringify(generateDuties(seed).blocks)).not.toMatch(/\{\w+\}/);
  });

  it("print every task of their truth, and lines without a duty", () => {
    const plans = SEEDS.map(generateDuties);
    for (const { blocks, truth } of plans) {
      const text = blocks.map((block) => (block.kind === "line" ? block.text : "")).join("\n");
      for (const task of truth.assignments.flatMap(({ tasks }) => tasks)) expect(text).toContain(task.text);
    }
    expect(new Set(plans.map(({ truth }) => truth.docType)).size).toBe(3);
    expect(plans.some(({ blocks }) => JSON.stringify(blocks).includes("Phát biểu khai mạc"))).toBe(true);
  });
});

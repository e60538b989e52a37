import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { deciles } from "./calibration.ts";
import { f1, sum, tallyByField } from "./compare.ts";
import { factsOf } from "./facts.ts";
import { type Scored, scoreGenerated } from "./generated.ts";

const SEEDS = Array.from({ length: 48 }, (_, i) => i + 1);
const layoutOf = (seed: number) => (seed % 4 === 0 ? "lines" : "paragraphs") as "lines" | "paragraphs";
const scored = SEEDS.map((seed) => scoreGenerated(seed, { layout: layoutOf(seed), damage: false }));
const f1Of = (some: readonly Scored[]) => f1(sum(tallyByField(some.map((s) => s.comparison)).values()));

describe("generated plans", () => {
  it("are the same for the same seed", () => {
    expect(generatePlan(7)).toEqual(generatePlan(7));
    expect(generatePlan(7).blocks).not.toEqual(generatePlan(8).blocks);
  });

  it("have no placeholder left in their text", () => {
    for (const seed of SEEDS) expect(JSON.stringify(generatePlan(seed).blocks)).not.toMatch(/\{\w+\}/);
  });

  it("have number, index, sub-indices, signer, deadline and focal unit in their truth", () => {
    for (const seed of SEEDS) {
      const fields = new Set(factsOf(generatePlan(seed).truth).map((fact) => fact.field));
      for (const field of ["number", "index", "subIndex", "signer", "deadline", "focal"])
        expect(fields, `${seed}`).toContain(field);
    }
  });

  it("are generated without the parser", () => {
    const folder = join(import.meta.dirname, "../../fixtures/generate");
    const words = join(import.meta.dirname, "../../fixtures/words");
    for (const [at, file] of [folder, words].flatMap((dir) =>
      readdirSync(dir).map((name) => [dir, name] as const),
    ))
      if (file.endsWith(".ts")) expect(readFileSync(join(at, file), "utf8"), file).not.toMatch(/src\/parse/);
  });

  it("are read with F1 of at least 0.99 in phrasings that the rules were written on", () => {
    expect(f1Of(scored.filter((s) => !s.made.heldOut))).toBeGreaterThanOrEqual(0.99);
  });

  it("are read with F1 of at least 0.95 in held-out phrasings", () => {
    expect(f1Of(scored.filter((s) => s.made.heldOut))).toBeGreaterThanOrEqual(0.95);
  });

  it("are right in 98 % of values with a confidence of 0.9 and more", () => {
    const sure = deciles(scored.map((s) => ({ comparison: s.comparison, evidence: s.plan.evidence }))).at(
      -1,
    )!;
    expect(sure.right / sure.found).toBeGreaterThanOrEqual(0.98);
  });
});

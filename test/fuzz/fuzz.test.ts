import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutate, mutations } from "./mutation.ts";
import { TARGETS } from "./targets.ts";

// `npm run fuzz` does the same for longer, and prefers inputs that reach new code.

const FOUND = path.join(import.meta.dirname, "found");
const RUNS = 25;
const SEED = 20_261_121;

describe.each(Object.entries(TARGETS))("%s", (name, { seeds, words, check }) => {
  it("reads its own seeds", async () => {
    expect(seeds.length).toBeGreaterThan(0);
    for (const seed of seeds) await check(seed);
  });

  it("reads or refuses changed files", async () => {
    const property = fc.asyncProperty(fc.nat(seeds.length - 1), mutations, (seed, changes) =>
      check(mutate(seeds[seed]!, changes, words)),
    );
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 120_000);

  const folder = path.join(FOUND, name);
  const found = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of found) {
    it(`reads or refuses ${file}, which was found earlier`, async () => {
      await check(readFileSync(path.join(folder, file)));
    });
  }
});

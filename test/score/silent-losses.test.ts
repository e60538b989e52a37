import { join } from "node:path";
import { expect, it } from "vitest";
import { sharedMissing, sharedPath } from "../shared.ts";
import { runOver } from "../support/run-over.ts";
import { scoreGenerated } from "./generated.ts";
import { silentLosses } from "./silent-losses.ts";

const SEEDS = Array.from({ length: 24 }, (_, i) => 301 + i);

it("loses no line of an assigning section of generated plans", () => {
  const losses = SEEDS.map((seed) => {
    const { text, plan } = scoreGenerated(seed, { layout: "paragraphs", damage: false });
    return silentLosses(
      text.paragraphs.map((paragraph) => paragraph.text),
      plan,
    );
  });
  expect(losses.reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThan(200);
  expect(losses.flatMap(({ lost }) => lost)).toEqual([]);
});

const FIXTURES = ["received", "situations"].map((name) => join(import.meta.dirname, "../../fixtures", name));

it("loses no line of an assigning section of the fixtures", async () => {
  const run = await runOver(...FIXTURES);
  try {
    const losses = await Promise.all(
      run.plans.map(async (plan) => silentLosses(await run.text(plan.id), plan)),
    );
    expect(losses.reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThan(80);
    expect(losses.flatMap(({ lost }) => lost)).toEqual([]);
  } finally {
    await run.remove();
  }
}, 120_000);

it.skipIf(sharedMissing !== null)(
  "loses no line of an assigning section of real documents",
  async () => {
    const run = await runOver(sharedPath("seeds"), sharedPath("real"));
    try {
      const losses = await Promise.all(
        run.plans.map(async (plan) => ({
          withWarnings: silentLosses(await run.text(plan.id), plan),
          without: silentLosses(await run.text(plan.id), { ...plan, warnings: [] }),
        })),
      );
      expect(losses.flatMap(({ withWarnings }) => withWarnings.lost)).toEqual([]);
      // Without the warnings the same lines would be lost: the measure sees them.
      expect(losses.flatMap(({ without }) => without.lost).length).toBeGreaterThan(20);
    } finally {
      await run.remove();
    }
  },
  300_000,
);

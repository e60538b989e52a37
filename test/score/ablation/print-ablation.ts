// `npm run score -- ablation [--plans N]`: disables each rule of the parser in turn and prints how many values of whole plans
// change: of generated plans, of plans with many structures, of the fixtures, and of real documents if they are present. A rule
// that changes none of them is listed at the end; only its own examples show what it is for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractionOf } from "../../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import { hardPlan } from "../../../fixtures/generate/hard-plan.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { RestoredText } from "../../../src/model/restored-text.ts";
import { parse } from "../../../src/parse/parse.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../../src/restore/restore.ts";
import { sharedMissing, sharedPath } from "../../shared.ts";
import { runOver } from "../../support/run-over.ts";
import { switchableRules, without } from "../../support/switchable-rules.ts";
import { readStructure } from "../structures/structures.ts";
import { differencesOf, type PlanValues, valuesOf } from "./plan-values.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: { plans: { type: "string", default: "60" } },
});
const SEEDS = Array.from({ length: Number(values.plans) }, (_, i) => i + 1);
const catalogue = loadCatalogue();
const restorer = loadRestorer();

const FIXTURES = join(import.meta.dirname, "../../../fixtures/received");
const SETS: readonly (readonly [name: string, texts: readonly RestoredText[]])[] = [
  ["generated", SEEDS.map(generated)],
  ["structures", SEEDS.map((seed) => readStructure(seed).text)],
  ["hard", SEEDS.map(hard)],
  ["fixtures", await textsIn(FIXTURES)],
  ...(sharedMissing === null
    ? [["real", await textsIn(sharedPath("seeds"), sharedPath("real"))] as const]
    : []),
];

function generated(seed: number): RestoredText {
  return restore(extractionOf(generatePlan(seed), { layout: "paragraphs", damage: false }), null, catalogue)
    .value;
}

function hard(seed: number): RestoredText {
  const { extraction, damaged } = hardPlan(seed);
  return restore(extraction, damaged ? restorer : null, catalogue).value;
}

/** The texts of the documents in some folders. */
async function textsIn(...folders: string[]): Promise<RestoredText[]> {
  const run = await runOver(...folders);
  try {
    const folder = join(run.out, "extraction");
    return readdirSync(folder).map(
      (name) => restore(JSON.parse(readFileSync(join(folder, name), "utf8")), restorer, catalogue).value,
    );
  } finally {
    await run.remove();
  }
}

const readAll = (texts: readonly RestoredText[]): PlanValues[] =>
  texts.flatMap((text) => parse(text, catalogue).value.map(({ plan }) => valuesOf(plan)));

const whole = SETS.map(([, texts]) => readAll(texts));
console.log(
  `values that change without a rule, in ${SETS.map(([name, t]) => `${t.length} ${name}`).join(", ")}`,
);
console.log(`${"rule".padEnd(34)}${SETS.map(([name]) => name.padStart(11)).join("")}`);
const unneeded: string[] = [];
for (const rule of await switchableRules()) {
  const changed = without(rule, () =>
    SETS.map(([, texts], set) => {
      const read = readAll(texts);
      return whole[set]!.reduce((sum, own, i) => sum + differencesOf(own, read[i] ?? new Map()), 0);
    }),
  );
  console.log(`${rule.id.padEnd(34)}${changed.map((n) => String(n).padStart(11)).join("")}`);
  if (changed.every((n) => n === 0)) unneeded.push(rule.id);
}
console.log(`\nno value of these documents changes without: ${unneeded.join(", ") || "none"}`);

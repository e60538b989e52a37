// `npm run train:confidence [-- --plans N]`: writes src/parse/confidence/data/confidence.json from hard generated plans.
// Two thirds of the plans fit the weights, one third the curves from scores to confidences. Deterministic.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fieldModel } from "../src/parse/confidence/confidence-model.ts";
import { readHardPlan, type Sample } from "../test/score/confidence/samples.ts";
import { fitCurve } from "./confidence-curve.ts";
import { fitLogistic } from "./logistic.ts";

const { values } = parseArgs({ options: { plans: { type: "string", default: "2400" } } });

/** Seeds for training begin here; tests and `npm run score` use others. */
const FIRST_SEED = 100_001;
const FILE = new URL("../src/parse/confidence/data/confidence.json", import.meta.url);

/** With this many tuning values, a curve is fitted to them alone; with fewer, the values of the weights are added. */
const ENOUGH = 2000;

const fitting = new Map<string, Sample[]>();
const tuning = new Map<string, Sample[]>();
for (let i = 0; i < Number(values.plans); i++) {
  // Three plans together, because every third plan has the held-out phrasings: both parts need them.
  const into = Math.floor(i / 3) % 3 === 2 ? tuning : fitting;
  for (const sample of readHardPlan(FIRST_SEED + i).samples)
    into.set(sample.field, [...(into.get(sample.field) ?? []), sample]);
  if (i % 100 === 99) console.log(`${i + 1} plans`);
}

const model: Record<string, unknown> = {};
for (const [field, samples] of [...fitting].sort()) {
  const { bias, weights } = fitLogistic(samples);
  const unseen = tuning.get(field) ?? [];
  const forCurve = unseen.length >= ENOUGH ? unseen : [...unseen, ...samples];
  const curve = fitCurve(fieldModel({ bias, weights, curve: [] }), forCurve);
  model[field] = { bias, weights, curve };
  const wrong = samples.filter(({ right }) => !right).length;
  console.log(`${field}: ${samples.length} values, ${wrong} wrong, ${Object.keys(weights).length} weights`);
}
writeFileSync(FILE, `${JSON.stringify(model)}\n`);

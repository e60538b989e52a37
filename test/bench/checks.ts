import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { compare } from "../../src/compare/compare.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { type LargeFolder, largeFolders } from "./large-folder.ts";

const [SMALL, LARGE] = [250, 1000];
const PARTS = LARGE / SMALL;
const PLANS_PER_PARENT = 50;
const ROUNDS = 5;

const STEPS = ["relate", "check", "compare"] as const;
type Times = Record<"json" | (typeof STEPS)[number], number>;

/** One large folder, and small ones which together contain the same plans or as many of the same kind. */
interface Shape {
  readonly name: string;
  readonly small: readonly LargeFolder[];
  readonly large: LargeFolder;
}

/**
 * Processor time of relating, checking and comparing plans that are in memory, compared with the time of parsing the same
 * plans from JSON, for two shapes of folders; and how it grows with the number of plans. Some parents assign many more
 * tasks than others, so the growth is measured on folders with the same parents.
 */
export async function checks(): Promise<void> {
  const makeFolder = largeFolders(loadCatalogue());
  const parents = SMALL / PLANS_PER_PARENT;
  const shapes: readonly Shape[] = [
    {
      name: "parents with 49 plans each",
      small: Array.from({ length: PARTS }, (_, part) => makeFolder(SMALL, parents, part * parents)),
      large: makeFolder(LARGE, PARTS * parents),
    },
    { name: "one parent", small: Array(PARTS).fill(makeFolder(SMALL, 1)), large: makeFolder(LARGE, 1) },
  ];
  for (const { name, small, large } of shapes) {
    const [ofSmall, ofLarge] = [measured(small), measured([large])];
    console.log(`${name}, ${PARTS} folders of ${SMALL} plans: ${formatTimes(ofSmall)}`);
    console.log(`${name}, ${LARGE} plans: ${formatTimes(ofLarge)} (goal: under 10)`);
    const growth = sumOf(ofLarge) / sumOf(ofSmall);
    console.log(`${name}: growth ${growth.toFixed(2)} × linear (goal: at most 1.1)`);
  }
}

const sumOf = (times: Times) => STEPS.reduce((sum, step) => sum + times[step], 0);

const formatTimes = (times: Times) =>
  `json ${times.json.toFixed(0)}, ${STEPS.map((step) => `${step} ${times[step].toFixed(0)}`).join(", ")} ms; ` +
  `${(sumOf(times) / times.json).toFixed(1)} × the parsing`;

/** The times of all folders, one after another. */
function measured(folders: readonly LargeFolder[]): Times {
  const catalogue = loadCatalogue();
  const asOf = "2024-06-01";
  const times: Times = { json: 0, relate: 0, check: 0, compare: 0 };
  for (const { plans, texts } of folders) {
    const json = plans.map((plan) => JSON.stringify(plan));
    const least: Times = { json: Infinity, relate: Infinity, check: Infinity, compare: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      const parsed = timed(least, "json", () => json.map((text) => JSON.parse(text) as PlanRecord));
      const corpus = timed(least, "relate", () => relate(parsed, catalogue, { asOf, texts })).value;
      timed(least, "check", () => check(corpus, catalogue, { lang: "vi" }));
      timed(least, "compare", () => compare(corpus, catalogue, { generatedAt: "" }));
    }
    for (const part of ["json", ...STEPS] as const) times[part] += least[part];
  }
  return times;
}

/** Runs the work and keeps the lowest processor time of all rounds, in ms: other work on the machine only adds time. */
function timed<T, P extends string>(times: Record<P, number>, part: P, work: () => T): T {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  times[part] = Math.min(times[part], (user + system) / 1000);
  return result;
}

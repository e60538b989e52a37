import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { compare } from "../../src/compare/compare.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { type LargeFolder, largeFolders } from "./large-folder.ts";

const [SMALL, LARGE] = [250, 1000];
const ROUNDS = 5;

/**
 * Processor time of relating, checking and comparing plans that are in memory, beside the time of parsing the same plans
 * from JSON, for two shapes of folders; and how it grows with the number of plans.
 */
export async function checks(): Promise<void> {
  const catalogue = loadCatalogue();
  const makeFolder = largeFolders(catalogue);
  const asOf = "2024-06-01";
  const measure = ({ plans, texts }: LargeFolder) => {
    const json = plans.map((plan) => JSON.stringify(plan));
    const times = { json: Infinity, relate: Infinity, check: Infinity, compare: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      const parsed = timed(times, "json", () => json.map((text) => JSON.parse(text) as PlanRecord));
      const corpus = timed(times, "relate", () => relate(parsed, catalogue, { asOf, texts })).value;
      timed(times, "check", () => check(corpus, catalogue, { lang: "vi" }));
      timed(times, "compare", () => compare(corpus, catalogue, { generatedAt: "" }));
    }
    return times;
  };
  const shapes = [
    { name: "parents with 49 plans each", parentsOf: (count: number) => count / 50 },
    { name: "one parent", parentsOf: () => 1 },
  ];
  for (const { name, parentsOf } of shapes) {
    const [small, large] = [SMALL, LARGE].map((count) => measure(makeFolder(count, parentsOf(count))));
    const sum = (times: typeof small) => times!.relate + times!.check + times!.compare;
    for (const [count, times] of [
      [SMALL, small],
      [LARGE, large],
    ] as const) {
      const parts = (["json", "relate", "check", "compare"] as const).map(
        (part) => `${part} ${times![part].toFixed(0)}`,
      );
      const ratio = (sum(times) / times!.json).toFixed(1);
      console.log(`${name}, ${count} plans: ${parts.join(", ")} ms; ${ratio} × the parsing (goal: under 10)`);
    }
    const growth = sum(large) / sum(small) / (LARGE / SMALL);
    console.log(`${name}: growth ${growth.toFixed(2)} × linear (goal: at most 1.1)`);
  }
}

/** Runs the work and keeps the least processor time of all rounds, in ms: other work on the machine only adds time. */
function timed<T, P extends string>(times: Record<P, number>, part: P, work: () => T): T {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  times[part] = Math.min(times[part], (user + system) / 1000);
  return result;
}

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { parse } from "../../src/parse/parse.ts";
import { generated } from "./parse.ts";

/** Plans of one measurement: the time of a single plan is too short for the clock of the processor time. */
const PLANS_AT_ONCE = 30;
const WARM_ROUNDS = 3;
const ROUNDS = 6;

type Texts = ReturnType<typeof generated>;

/**
 * Compares the time for parsing 1 MB of generated plans with that of another checkout of the project: `npm run bench --
 * parse-against <folder>`. Both versions read the same texts in turn in one process, because other work on the machine changes
 * the time of separate runs by a quarter.
 */
export async function parsingAgainst(): Promise<void> {
  const other = process.argv[3];
  if (other === undefined) throw new Error("npm run bench -- parse-against <folder of another checkout>");
  const plans = generated(1e6);
  const parts = Array.from({ length: Math.ceil(plans.length / PLANS_AT_ONCE) }, (_, i) =>
    plans.slice(i * PLANS_AT_ONCE, (i + 1) * PLANS_AT_ONCE),
  );
  const root = path.resolve(import.meta.dirname, "../..");
  const versions = [await reader(path.resolve(other)), await reader(root)] as const;
  const least = versions.map(() => parts.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++)
    for (const [i, part] of parts.entries())
      for (const v of (round + i) % 2 === 0 ? [0, 1] : [1, 0]) {
        const time = versions[v]!(part);
        if (round >= WARM_ROUNDS) least[v]![i] = Math.min(least[v]![i]!, time);
      }
  const [before, now] = least.map((times) => times.reduce((sum, time) => sum + time, 0));
  console.log(`${plans.length} generated plans, processor time: other ${before!.toFixed(0)} ms`);
  console.log(`this version ${now!.toFixed(0)} ms; ratio ${(now! / before!).toFixed(2)} (goal: at most 1)`);
}

/** A function that parses texts with the version in a folder and returns the processor time of the thread in ms. */
async function reader(folder: string): Promise<(texts: Texts) => number> {
  const load = (file: string) => import(pathToFileURL(path.join(folder, "src", file)).href);
  const parser: { parse: typeof parse } = await load("parse/parse.ts");
  const catalogue = (await load("catalogue/load-catalogue.ts")).loadCatalogue();
  return (texts) => {
    const before = process.threadCpuUsage();
    for (const text of texts) parser.parse(text, catalogue);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
}

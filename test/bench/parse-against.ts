import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { generated } from "./parse.ts";

/** Plans of one measurement: the time of a single plan is too short for the clock of the processor time. */
const PLANS_AT_ONCE = 30;
const WARM_ROUNDS = 3;
const ROUNDS = 6;

/**
 * Compares the time for parsing 1 MB of generated plans with that of another checkout of the project: `npm run bench --
 * parse-against <folder>`. Both versions read the same texts in turn, because other work on the machine changes the time of separate
 * runs by a quarter. Each has a thread with a heap of its own, because in a shared one the version that is loaded later is up to 3 % slower
 * than the same version before it.
 */
export async function parsingAgainst(): Promise<void> {
  const other = process.argv[3];
  if (other === undefined) throw new Error("npm run bench -- parse-against <folder of another checkout>");
  const plans = generated(1e6);
  const parts = Array.from({ length: Math.ceil(plans.length / PLANS_AT_ONCE) }, (_, i) =>
    plans.slice(i * PLANS_AT_ONCE, (i + 1) * PLANS_AT_ONCE),
  );
  const root = path.resolve(import.meta.dirname, "../..");
  const versions = [path.resolve(other), root].map(
    (folder) => new Worker(new URL("./parse-worker.ts", import.meta.url), { workerData: { folder, parts } }),
  );
  const least = versions.map(() => parts.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++)
    for (const i of parts.keys())
      for (const v of (round + i) % 2 === 0 ? [0, 1] : [1, 0]) {
        const time = await timeOf(versions[v]!, i);
        if (round >= WARM_ROUNDS) least[v]![i] = Math.min(least[v]![i]!, time);
      }
  for (const version of versions) await version.terminate();
  const [before, now] = least.map((times) => times.reduce((sum, time) => sum + time, 0));
  console.log(`${plans.length} generated plans, processor time: other ${before!.toFixed(0)} ms`);
  console.log(`this version ${now!.toFixed(0)} ms; ratio ${(now! / before!).toFixed(2)} (goal: at most 1)`);
}

/** The processor time of the thread of a version for one part, in ms. */
async function timeOf(version: Worker, part: number): Promise<number> {
  version.postMessage(part);
  const [time] = await once(version, "message");
  return time;
}

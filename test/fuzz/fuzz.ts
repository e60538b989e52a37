// `npm run fuzz -- [--minutes 30] [--target <name>] [--seed <number>]`: gives changed files to the readers. Inputs that reach
// new code are changed further. An input that breaks a reader is written to test/fuzz/found/<target>/, where it becomes a
// test, and the exit code is 1.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { mulberry32 } from "../support/random.ts";
import { Coverage } from "./coverage.ts";
import { mutate, mutations } from "./mutation.ts";
import { TARGETS, type Target } from "./targets.ts";
import { Watchdog } from "./watchdog.ts";

/** CPU time that no input of at most 200 kB may need (ms). */
const LONGEST_MS = 20_000;
const MOST_KEPT = 2000;
/** Changes drawn at once. */
const DRAWN = 500;
const FOUND = path.join(import.meta.dirname, "found");

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    target: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const names = Object.keys(TARGETS).filter((name) => values.target === undefined || name === values.target);
if (names.length === 0) {
  console.error(`“${values.target}” is no target. Targets: ${Object.keys(TARGETS).join(", ")}.`);
  process.exit(2);
}
const msEach = (Number(values.minutes) * 60_000) / names.length;
let failures = 0;
for (const name of names) failures += await fuzz(name, TARGETS[name]!, Number(values.seed));
process.exitCode = failures > 0 ? 1 : 0;

async function fuzz(name: string, { seeds, words, check }: Target, seed: number): Promise<number> {
  const random = mulberry32(seed);
  const watchdog = new Watchdog(path.join(FOUND, name, "hang"));
  const coverage = await Coverage.start();
  const kept = [...seeds];
  const reasons = new Set<string>();
  const until = performance.now() + msEach;
  let [inputs, slowest] = [0, 0];
  for (let round = 0; performance.now() < until; round++) {
    for (const changes of fc.sample(mutations, { numRuns: DRAWN, seed: seed + round })) {
      if (performance.now() >= until) break;
      const input = mutate(kept[Math.floor(random() * kept.length)]!, changes, words);
      watchdog.begin(input);
      const before = process.cpuUsage();
      const reason = await failureOf(check, input);
      const ms = process.cpuUsage(before).user / 1000;
      inputs += 1;
      slowest = Math.max(slowest, ms);
      const fault = reason ?? (ms > LONGEST_MS ? "too slow" : null);
      if (fault !== null && !reasons.has(fault)) {
        reasons.add(fault);
        console.error(`${name}: ${fault}; input: ${save(name, input)}`);
      }
      if ((await coverage.takeNew()) && kept.length < MOST_KEPT) kept.push(input);
    }
  }
  console.log(
    `${name}: ${inputs} inputs, ${coverage.size} states of functions reached, ${kept.length - seeds.length} inputs kept, slowest ${slowest.toFixed(0)} ms, ${reasons.size} failures`,
  );
  coverage.stop();
  await watchdog.stop();
  return reasons.size;
}

/** The error without what differs from input to input; null if the check passed. */
async function failureOf(check: Target["check"], input: Uint8Array): Promise<string | null> {
  try {
    await check(input);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const at = /\(?[^\s(]*\/(?:src|node_modules)\/[^\s)]{1,200}/.exec(error.stack ?? "")?.[0] ?? "";
    return `${error.name}: ${error.message.slice(0, 120)} ${at}`.replace(/“[^”]*”|\d+/g, "…");
  }
}

function save(target: string, input: Uint8Array): string {
  const folder = path.join(FOUND, target);
  const file = path.join(folder, createHash("sha256").update(input).digest("hex").slice(0, 16));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, input);
  return path.relative(process.cwd(), file);
}

// How processor time grows with each repeated structure of a file: `npm run bench -- growth [part of a name]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { CONTAINERS } from "./containers.ts";
import { FOLDERS } from "./folders.ts";
import { STRUCTURES } from "./structures.ts";

const MEASURE = join(import.meta.dirname, "measure.ts");
/** Time for a whole structure, and the most growth for each doubling. */
const MOST_MS = 1_200_000;
const MOST_GROWTH = 2.3;
/** Shorter times (ms) are too uncertain for a ratio. */
const SHORT_MS = 100;
/** Rounds of a first measurement, of which the least time counts, and of a second one, of which the median counts. */
const FIRST_ROUNDS = 2;
const MORE_ROUNDS = 11;

interface Measured {
  readonly n: number;
  readonly times: Readonly<Record<string, readonly number[]>>;
  readonly code: string;
}
type Middle = (times: readonly number[]) => number;

/**
 * Prints the times at n, 2n and 4n repetitions. What grows faster than linear time is measured once more with more
 * rounds; exits with 1 if it does so again.
 */
export async function growth(): Promise<void> {
  const part = process.argv[3] ?? "";
  for (const { name } of [...STRUCTURES, ...CONTAINERS, ...FOLDERS].filter(({ name }) =>
    name.includes(part),
  )) {
    if (isLinear(name, FIRST_ROUNDS, (times) => Math.min(...times))) continue;
    console.log(`  again, median of ${MORE_ROUNDS}:`);
    if (isLinear(name, MORE_ROUNDS, medianOf)) continue;
    console.log("  exceeds the goal");
    process.exitCode = 1;
  }
}

const medianOf: Middle = (times) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function isLinear(name: string, rounds: number, middle: Middle): boolean {
  const { stdout, signal } = spawnSync(process.execPath, [MEASURE, name, String(rounds)], {
    ...{ encoding: "utf8", timeout: MOST_MS },
  });
  const sizes = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Measured);
  console.log(`${name}: ${sizes.map(({ n }) => n).join(", ")} repetitions`);
  if (sizes.length < 3) console.log(`  not measured${signal ? " in time" : ""}`);
  const stages = new Set(sizes.flatMap(({ times }) => Object.keys(times)));
  const verdicts = [...stages].map((stage) => isStageLinear(stage, sizes, middle));
  return sizes.length === 3 && !verdicts.includes(false);
}

/** Whether the time of a stage is linear; a file that is refused has no times. */
function isStageLinear(stage: string, sizes: readonly Measured[], middle: Middle): boolean {
  const times = sizes.flatMap((size) => {
    const rounds = size.times[stage];
    return rounds ? [middle(rounds)] : [];
  });
  const ratios = times.slice(1).map((time, i) => time / Math.max(1, times[i]!));
  const refused = [...new Set(sizes.map(({ code }) => code))].join(" ").trim();
  console.log(
    `  ${stage}: ${times.map((time) => time.toFixed(0)).join(", ")} ms; ratios ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")} ${refused}`,
  );
  return ratios.every((ratio, i) => ratio <= MOST_GROWTH || times[i + 1]! < SHORT_MS);
}

// How processor time grows with each repeated structure of a file: `npm run bench -- growth [part of a name]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { CONTAINERS } from "./containers.ts";
import { FOLDERS } from "./folders.ts";
import { STRUCTURES } from "./structures.ts";

const MEASURE = join(import.meta.dirname, "measure.ts");
/** Time for a whole structure, and the most growth for each doubling. */
const MOST_MS = 300_000;
const MOST_GROWTH = 2.3;
/** Shorter times (ms) are too uncertain for a ratio. */
const SHORT_MS = 100;

interface Measured {
  readonly n: number;
  readonly times: Readonly<Record<string, number>>;
  readonly code: string;
}

/** Prints the times at n, 2n and 4n repetitions; exits with 1 if one grows faster than linear time. */
export async function growth(): Promise<void> {
  const part = process.argv[3] ?? "";
  for (const { name } of [...STRUCTURES, ...CONTAINERS, ...FOLDERS].filter(({ name }) =>
    name.includes(part),
  )) {
    const { stdout } = spawnSync(process.execPath, [MEASURE, name], { encoding: "utf8", timeout: MOST_MS });
    // The first line is a warm-up.
    const sizes = stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Measured)
      .slice(1);
    console.log(`${name}: ${sizes.map(({ n }) => n).join(", ")} repetitions`);
    const stages = new Set(sizes.flatMap(({ times }) => Object.keys(times)));
    const verdicts = [...stages].map((stage) => verdictOf(stage, sizes));
    if (sizes.length < 3 || verdicts.includes(false)) {
      console.log("  exceeds the goal");
      process.exitCode = 1;
    }
  }
}

/** Whether the time of a stage is linear; a file that is refused has no times. */
function verdictOf(stage: string, sizes: readonly Measured[]): boolean {
  const times = sizes.map((size) => size.times[stage]).filter((time) => time !== undefined);
  const ratios = times.slice(1).map((time, i) => time / Math.max(1, times[i]!));
  const refused = [...new Set(sizes.map(({ code }) => code))].join(" ").trim();
  console.log(
    `  ${stage}: ${times.map((time) => time.toFixed(0)).join(", ")} ms; ratios ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")} ${refused}`,
  );
  return ratios.every((ratio, i) => ratio <= MOST_GROWTH || times[i + 1]! < SHORT_MS);
}

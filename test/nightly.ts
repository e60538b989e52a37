// `npm run nightly`: the measurements that take too long for every change. Mutants decide the exit status; scores and
// benches only print. A bench that needs a missing program or folder prints that and does not stop the others.
import { spawnSync } from "node:child_process";

interface Step {
  readonly script: string;
  readonly args: readonly string[];
  /** If this step fails, the nightly run fails. */
  readonly required: boolean;
}

/** The tests of a file, with all that is left out for every change. */
const tests = (file: string): Step => ({ script: "test", args: [file], required: true });
const bench = (name: string): Step => ({ script: "bench", args: [name], required: false });

const STEPS: readonly Step[] = [
  { script: "mutants", args: [], required: true },
  { script: "score", args: [], required: false },
  { script: "score", args: ["rules"], required: false },
  tests("test/report/writers/accessibility.test.ts"),
  tests("test/report/writers/addresses.test.ts"),
  tests("test/report/writers/html-browser.test.ts"),
  tests("test/report/writers/open-xml-sdk.test.ts"),
  bench("parse"),
  bench("start"),
  bench("filter"),
  bench("text-layer"),
  bench("recognition"),
  bench("jobs"),
  bench("memory"),
  { script: "bench:restore", args: [], required: false },
  { script: "bench:extract", args: [], required: false },
];

const failed: string[] = [];
for (const { script, args, required } of STEPS) {
  const name = [script, ...args].join(" ");
  console.log(`\n== npm run ${name}`);
  const started = performance.now();
  const { status } = spawnSync("npm", ["run", "-s", script, "--", ...args], {
    stdio: "inherit",
    env: { ...process.env, KEHOACH_NIGHTLY: "1" },
    shell: process.platform === "win32",
  });
  console.log(`-- ${name}: exit status ${status}, ${Math.round((performance.now() - started) / 1000)} s`);
  if (required && status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

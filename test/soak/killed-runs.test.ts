// Runs that are killed at random moments, and runs that start together: the results are those of one undisturbed run.
// 50 and 20 rounds with `npm run soak`, fewer in `npm test`.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mulberry32 } from "../support/random.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { A_ROUND_MS, plan, resultFiles, runArgs } from "./run-files.ts";

const soak = process.env.KEHOACH_SOAK === "1";
const KILLED = soak ? 50 : 3;
const TOGETHER = soak ? 20 : 2;

/** Files with one plan and files with several. */
function inputs(): string {
  const files = Array.from({ length: 12 }, (_, i) => {
    const plans = Array.from({ length: i % 4 === 0 ? 5 : 1 }, (_, n) =>
      plan(10 * i + n + 1, "rà soát thủ tục"),
    );
    return [`nhan/${i}.txt`, plans.join("\n")] as const;
  });
  return tempFolder(Object.fromEntries(files));
}

const argsOf = (out: string, ...more: string[]) => runArgs(out, "html,md", ...more);

const finish = (cwd: string, out: string) => spawnSync(process.execPath, argsOf(out), { cwd }).status;

/** All result files without the times of the run. */
function resultsIn(out: string): Record<string, string> {
  const timeless = (text: string) =>
    text.replaceAll(/"(?:generatedAt|startedAt|finishedAt)": "[^"]*"|"ms": \d+|"outcome": "\w+"/gu, "");
  const read = (name: string) => readFileSync(join(out, name), "utf8");
  // Whether an input was read or found unchanged, and so the totals, depends on the moment of the kill.
  return Object.fromEntries(
    resultFiles(out).map((name) => [name, name === "run.json" ? pathsIn(read(name)) : timeless(read(name))]),
  );
}

const pathsIn = (run: string) =>
  JSON.stringify(
    JSON.parse(run).inputs.map(({ path, sha256, planIds }: Record<string, unknown>) => [
      path,
      sha256,
      planIds,
    ]),
  );

const leftovers = (out: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => /\.\d{12,}$|lock/u.test(name));

describe("a run that is killed", () => {
  it(`ends like an undisturbed one when it is repeated (${KILLED} times)`, {
    timeout: KILLED * A_ROUND_MS,
  }, async () => {
    const cwd = inputs();
    const startedAt = performance.now();
    expect(finish(cwd, "usual")).toBe(0);
    const usualMs = performance.now() - startedAt;
    const usual = resultsIn(join(cwd, "usual"));
    expect(Object.keys(usual).filter((name) => name.startsWith("plans/"))).toHaveLength(24);
    const draw = mulberry32(20250721);
    for (let round = 0; round < KILLED; round++) {
      const out = `out-${round}`;
      const child = spawn(process.execPath, argsOf(out), { cwd, stdio: "ignore" });
      const closed = once(child, "close");
      await sleep(draw() * usualMs);
      child.kill("SIGKILL");
      await closed;
      expect(finish(cwd, out)).toBe(0);
      expect(resultsIn(join(cwd, out))).toEqual(usual);
      expect(leftovers(join(cwd, out))).toEqual([]);
      rmSync(join(cwd, out), { recursive: true });
    }
  });
});

describe("two runs that start together", () => {
  it(`do not disturb each other (${TOGETHER} times)`, { timeout: TOGETHER * 2 * A_ROUND_MS }, async () => {
    const cwd = inputs();
    expect(finish(cwd, "usual")).toBe(0);
    const usual = resultsIn(join(cwd, "usual"));
    for (let round = 0; round < TOGETHER; round++) {
      for (const more of [[], ["--wait"]]) {
        const out = `out-${round}`;
        const both = await Promise.all([1, 2].map(() => codeOf(cwd, argsOf(out, ...more))));
        // One of them is refused, unless it started after the other had ended.
        expect(both).toContain(0);
        expect(both.every((code) => code === 0 || (more.length === 0 && code === 1))).toBe(true);
        expect(resultsIn(join(cwd, out))).toEqual(usual);
        expect(leftovers(join(cwd, out))).toEqual([]);
        rmSync(join(cwd, out), { recursive: true });
      }
    }
  });
});

async function codeOf(cwd: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

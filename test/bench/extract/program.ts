import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a program and returns its output. @throws Error if it fails */
export function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: "C.UTF-8", OMP_THREAD_LIMIT: "1", ...env },
  });
  if (error || status !== 0)
    throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr.slice(-500)}`);
  return stdout;
}

const TIMED = `TIMEFORMAT='%U %S'; { time "$@" 2>&3; } 3>&2 2>"$TIMES"`;

/** The same with the CPU seconds of the program and its child processes. */
export function timedProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { out: string; seconds: number } {
  return inTempFolder((folder) => {
    const times = join(folder, "times");
    const out = runProgram("bash", ["-c", TIMED, "bash", program, ...args], { ...env, TIMES: times });
    const seconds = readFileSync(times, "utf8").trim().split(/\s+/).map(Number);
    return { out, seconds: seconds.reduce((sum, part) => sum + part, 0) };
  });
}

/** Runs programs in parallel; returns the seconds until the last has ended. @throws Error if one fails */
export async function secondsTogether(
  commands: readonly (readonly [string, ...string[]])[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const startedAt = performance.now();
  const endings = commands.map(async ([program, ...args]) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, LC_ALL: "C.UTF-8", OMP_THREAD_LIMIT: "1", ...env },
    });
    const [status] = await once(child, "close");
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}`);
  });
  await Promise.all(endings);
  return (performance.now() - startedAt) / 1000;
}

/** Runs `use` with a temporary folder, which is removed afterwards. */
export function inTempFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const result = use(folder);
    if (!(result instanceof Promise)) {
      remove();
      return result;
    }
    return result.finally(remove) as T;
  } catch (error) {
    remove();
    throw error;
  }
}

export function hasProgram(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}

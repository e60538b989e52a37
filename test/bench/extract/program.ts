import { spawnSync } from "node:child_process";

/** Runs a program to its end and gives what it wrote. @throws Error where it failed */
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

/** CPU seconds that a program took, with what it started. @throws Error where it failed */
export function secondsOf(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const script = `TIMEFORMAT='%U %S'; { time "$@" >&3 2>&4; } 3>/dev/null 4>/dev/null 2>&1`;
  const times = runProgram("bash", ["-c", script, "bash", program, ...args], env);
  return times
    .trim()
    .split(/\s+/)
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}

export function hasProgram(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}

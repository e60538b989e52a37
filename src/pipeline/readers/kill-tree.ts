import { type ChildProcess, spawnSync } from "node:child_process";
import { win32 } from "node:path";

/**
 * The command that ends a process and its descendants; null on systems with process groups, where a signal is enough.
 * The whole path, because Windows looks for programs in the current folder first.
 */
export function killTreeCommand(
  pid: number,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] | null {
  if (platform !== "win32") return null;
  const program = win32.join(env.SystemRoot ?? "C:/Windows", "System32", "taskkill.exe");
  return [program, "/PID", String(pid), "/T", "/F"];
}

/** Ends a process that leads a group, and the programs it started (OCR), at once. Never throws. */
export function killTree(pid: number, child?: ChildProcess): void {
  const command = killTreeCommand(pid);
  if (command) {
    // This comes before the process itself is ended, because its descendants are found through it.
    const { status } = spawnSync(command[0]!, command.slice(1), { stdio: "ignore", windowsHide: true });
    if (status !== 0) child?.kill("SIGKILL");
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The process is gone, or does not lead a group.
    child?.kill("SIGKILL");
  }
}

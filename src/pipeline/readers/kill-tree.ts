import { type ChildProcess, spawnSync } from "node:child_process";

/** The command that ends a process and its descendants; null on systems with process groups, where a signal is enough. */
export function killTreeCommand(pid: number, platform: NodeJS.Platform = process.platform): string[] | null {
  return platform === "win32" ? ["taskkill", "/PID", String(pid), "/T", "/F"] : null;
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

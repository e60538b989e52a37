import { type ChildProcess, spawnSync } from "node:child_process";

/** The program that ends a process with its descendants; null: the system has process groups, a signal is enough. */
export function killTreeCommand(pid: number, platform: NodeJS.Platform = process.platform): string[] | null {
  return platform === "win32" ? ["taskkill", "/PID", String(pid), "/T", "/F"] : null;
}

/** Ends a process that leads a group, with the programs it started (OCR), at once. Never throws. */
export function killTree(pid: number, child?: ChildProcess): void {
  const command = killTreeCommand(pid);
  if (command) {
    // Before the process itself is ended: its descendants are found through it.
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

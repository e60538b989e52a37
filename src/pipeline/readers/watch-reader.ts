import { Worker } from "node:worker_threads";
import { killTreeCommand } from "./kill-tree.ts";

const POLL_MS = 50;

interface WatchSettings {
  readonly parentPid: number;
  /** Limit on the resident memory of this process; Infinity: none. */
  readonly memoryBytes: number;
  readonly pollMs: number;
  /** Program and arguments that end this process with its descendants; null: signal the process group. */
  readonly killCommand: readonly string[] | null;
}

/**
 * Ends this reader process, and the programs it started, when its parent process is gone or when it uses more memory
 * than one file may use. A thread checks both, because the main thread may be in an endless loop. The thread asks
 * Node.js itself, so the limit works in the same way on every system and needs no other process.
 * @param args the parent's process id and the limit in bytes, as `ReaderProcess` passes them
 */
export function watchReader([parent, memory]: readonly string[] = process.argv.slice(2)): void {
  // Ctrl-C in a terminal reaches the whole foreground group; the parent decides what happens.
  process.on("SIGINT", () => undefined);
  if (process.platform === "win32") process.on("SIGBREAK", () => undefined);
  const settings: WatchSettings = {
    parentPid: Number(parent) || process.ppid,
    memoryBytes: Number(memory) || Number.POSITIVE_INFINITY,
    pollMs: POLL_MS,
    killCommand: killTreeCommand(process.pid),
  };
  // The code is passed as text: a thread started from a file would load the TypeScript loader again. JSON has no Infinity.
  const code = `(${watchLoop})(${JSON.stringify(settings).replace('"memoryBytes":null', '"memoryBytes":Infinity')})`;
  new Worker(code, { eval: true }).unref();
}

/** Runs in the thread; uses nothing from this module. */
function watchLoop({ parentPid, memoryBytes, pollMs, killCommand }: WatchSettings): void {
  const { writeSync } = process.getBuiltinModule("node:fs");
  const parentIsGone = () => {
    // Linux and macOS give an orphan another parent; Windows leaves the id of a process that no longer exists.
    if (process.ppid !== parentPid) return true;
    try {
      process.kill(parentPid, 0);
      return false;
    } catch {
      return true;
    }
  };
  const endTree = () => {
    try {
      if (killCommand) {
        // Loaded here, so that only a reader process that must end its programs loads it.
        const { spawnSync } = process.getBuiltinModule("node:child_process");
        spawnSync(killCommand[0]!, killCommand.slice(1));
      } else process.kill(-process.pid, "SIGKILL");
    } catch {
      // This process does not lead a group.
    }
    process.kill(process.pid, "SIGKILL");
  };
  const check = () => {
    if (parentIsGone()) endTree();
    if (process.memoryUsage.rss() <= memoryBytes) return;
    try {
      // `process.stderr` needs the main thread, so the file descriptor is written directly.
      writeSync(2, "out of memory: the limit of the reader process is exceeded\n");
    } catch {
      // The pipe is full: only the exit of the process is reported.
    }
    endTree();
  };
  check();
  setInterval(check, pollMs);
}

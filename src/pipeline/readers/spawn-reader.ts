import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ReadOptions } from "../shared/options.ts";

/** The pipe for the replies of the process, as `ParentChannel` opens it. */
export const REPLY_PIPE = 3;
/**
 * V8's space for new objects. With V8's own choice a process that reads small files grows from 230 to 330 MB before it
 * levels off; with this it stays at 180 MB, in the same CPU time.
 */
const NEW_SPACE_MB = 4;
/**
 * By default glibc keeps freed memory, and a heap for each thread (mallopt(3)). Page images are large and short-lived: if
 * memory is returned at once, two readers of scans with their engines need 830 MB instead of 1,020, in the same time.
 */
const GLIBC_SETTINGS = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };

/** Starts a process that reads files. `rights`: options of Node.js that limit it, as `readerRights` returns them. */
export function spawnReader(
  worker: URL,
  { memoryBytes }: ReadOptions,
  rights: readonly string[],
): ChildProcess {
  const heapMb = Math.floor(memoryBytes / 1024 / 1024);
  const limits = [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${NEW_SPACE_MB}`];
  const main = [fileURLToPath(worker), String(process.pid), String(memoryBytes)];
  // Pipes, not the channel of Node.js: that one keeps a message of any size in memory before it can be refused.
  return spawn(process.execPath, [...rights, ...limits, ...main], {
    // The process leads a group, so that the programs it starts (OCR) can be ended with it.
    detached: true,
    env: { ...GLIBC_SETTINGS, ...process.env },
    windowsHide: true,
    // WebAssembly engines print on stdout, so replies have a pipe of their own.
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));
const EVERY_MS = 100;

/** Peak memory of the program and its child processes together, in bytes; shared memory counts once (PSS). */
export async function peakOf(args: readonly string[]): Promise<{ all: number; parent: number }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const peak = { all: 0, parent: 0 };
  const watch = setInterval(() => {
    const own = pssOf(child.pid!);
    const all = memoryOfTree(child.pid!);
    if (all > peak.all) peak.all = all;
    if (own > peak.parent) peak.parent = own;
  }, EVERY_MS);
  const [status] = await once(child, "close");
  clearInterval(watch);
  if (status !== 0) throw new Error(`the program ended with ${status}`);
  return peak;
}

/** Memory of a process and its descendants, in bytes. */
export const memoryOfTree = (root: number): number =>
  [root, ...descendantsOf(root)].reduce((sum, pid) => sum + pssOf(pid), 0);

/** 0 if the process no longer exists. */
function pssOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "latin1");
    return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function descendantsOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "latin1");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // The process has ended since it was listed.
    }
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

export const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

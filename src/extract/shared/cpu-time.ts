// CPU time of other processes, on every system that Node.js runs on. On Linux it is in /proc. On macOS `pidusage` runs
// `ps` (about 10 ms), on Windows PowerShell or wmic (about half a second). So nothing here is polled: deadlines ask when
// their time is up, a reader process reports its own CPU time and memory with each answer.
import { readFile } from "node:fs/promises";

/** Milliseconds of the unit in /proc: Linux counts 100 a second on every processor that Node.js runs on (proc(5), "USER_HZ"). */
const TICK_MS = 10;
/** Places of the times in user and system mode, counted from the state of the process, which follows its name. */
const TIMES = [11, 12] as const;

/** CPU time in ms that a process has used; null if it is gone, or the system does not report it. */
export async function cpuTimeOf(pid: number, system = process.platform): Promise<number | null> {
  if (system === "linux") return linuxCpuTime(pid);
  // Loaded here because most runs reach no deadline.
  const { default: pidusage } = await import("pidusage");
  return pidusage(pid).then(
    ({ ctime }) => ctime,
    () => null,
  );
}

/** A library is not used here: those at hand start programs first, which a reader with few rights may not do. */
async function linuxCpuTime(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
  // The name of a program may contain blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = TIMES.reduce((sum, place) => sum + Number(fields[place] ?? Number.NaN), 0);
  return Number.isFinite(ticks) ? ticks * TICK_MS : null;
}

/** CPU time in ms of a process and its running descendants together; null as above. */
export async function cpuTimeOfTree(pid: number): Promise<number | null> {
  const own = await cpuTimeOf(pid);
  if (own === null) return null;
  const { default: pidtree } = await import("pidtree");
  // Without `ps` (small containers) only the process itself is counted.
  const descendants = await pidtree(pid).catch(() => []);
  const times = await Promise.all(descendants.map((one) => cpuTimeOf(one)));
  return times.reduce<number>((sum, time) => sum + (time ?? 0), own);
}

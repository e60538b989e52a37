import { readFileSync } from "node:fs";

/** Identifies a process of this machine, also after its number was given to another one. */
export interface RunningProcess {
  readonly pid: number;
  /** Linux: the boot of the system and the start of the process in it. null: the system does not say. */
  readonly processKey: string | null;
  /** ISO time of the start of the process. */
  readonly processStartedAt: string;
}

/** Clocks are corrected, and some systems round the time. */
const TOLERANCE_MS = 10_000;

export function ownProcess(): RunningProcess {
  const { pid } = process;
  const startedAt = new Date(Date.now() - process.uptime() * 1000);
  return { pid, processKey: linuxKey(pid), processStartedAt: startedAt.toISOString() };
}

/** Whether a process still runs. True if its number belongs to a process and the system does not say which. */
export async function stillRuns({ pid, processKey, processStartedAt }: RunningProcess): Promise<boolean> {
  if (!exists(pid)) return false;
  const key = linuxKey(pid);
  if (processKey !== null && key !== null) return key === processKey;
  const startedAt = await startOf(pid);
  return startedAt === null || Math.abs(startedAt - Date.parse(processStartedAt)) <= TOLERANCE_MS;
}

function exists(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: a process of another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** proc(5): field 22 of /proc/<pid>/stat is the start in clock ticks since the boot. */
function linuxKey(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** When a process started, in ms since 1970. */
async function startOf(pid: number): Promise<number | null> {
  // Loaded here because only a lock that another process left needs it.
  const { default: pidusage } = await import("pidusage");
  return pidusage(pid).then(
    ({ elapsed, timestamp }) => timestamp - elapsed,
    () => null,
  );
}

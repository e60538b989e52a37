import { readFileSync } from "node:fs";
import { uptime } from "node:os";

/** Identifies a process of this machine, also after its number was given to another one. */
export interface RunningProcess {
  readonly pid: number;
  /** Linux: the boot of the system and the start of the process in it. null: the system does not say. */
  readonly processKey: string | null;
  /** ISO time of the start of the process. */
  readonly processStartedAt: string;
  /** Seconds from the start of the system to that of the process, which stay the same when somebody sets the clock. */
  readonly processStartedAfterBoot?: number;
}

/** What the system says about processes and time. */
export interface ProcessTable {
  exists(pid: number): boolean;
  linuxKey(pid: number): string | null;
  /** How long a process has run, in ms. */
  runsFor(pid: number): Promise<number | null>;
  /** ms since 1970. */
  now(): number;
  /** Seconds since the start of the system. */
  uptime(): number;
}

/** Clocks are corrected, and some systems round the time. */
const TOLERANCE_MS = 10_000;

export function ownProcess(): RunningProcess {
  const { pid } = process;
  const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();
  const afterBoot = uptime() - process.uptime();
  return {
    pid,
    processKey: linuxKey(pid),
    processStartedAt: startedAt,
    processStartedAfterBoot: Math.round(afterBoot),
  };
}

/** Whether a process still runs. True if its number belongs to a process and the system does not say which. */
export async function stillRuns(
  { pid, processKey, processStartedAt, processStartedAfterBoot }: RunningProcess,
  system: ProcessTable = SYSTEM,
): Promise<boolean> {
  if (!system.exists(pid)) return false;
  const key = system.linuxKey(pid);
  if (processKey !== null && key !== null) return key === processKey;
  const ms = await system.runsFor(pid);
  if (ms === null) return true;
  const isNear = (one: number, other: number) => Math.abs(one - other) <= TOLERANCE_MS;
  if (isNear(system.now() - ms, Date.parse(processStartedAt))) return true;
  return (
    processStartedAfterBoot !== undefined &&
    isNear(1000 * system.uptime() - ms, 1000 * processStartedAfterBoot)
  );
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

async function runsFor(pid: number): Promise<number | null> {
  // Loaded here because only a lock that another process left needs it.
  const { default: pidusage } = await import("pidusage");
  return pidusage(pid).then(
    ({ elapsed }) => elapsed,
    () => null,
  );
}

const SYSTEM: ProcessTable = { exists, linuxKey, runsFor, now: Date.now, uptime };

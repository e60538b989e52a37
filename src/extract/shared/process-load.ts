import { readdirSync, readFileSync } from "node:fs";

/** What a process, or several together, have had of the machine. */
export interface Load {
  /** CPU time so far, in ms, that of ended children included. */
  readonly cpuMs: number;
  /** It runs or waits for a core or a disk; false: it waits for something else, or hangs. */
  readonly working: boolean;
}

/** Fields of /proc/<pid>/stat behind the name, from 0 (proc(5)). */
const STATE = 0;
const GROUP = 2;
const TIMES = [11, 12, 13, 14] as const;
/** Ticks are hundredths of a second on every Linux that Node.js runs on. */
const TICK_MS = 10;
const AT_WORK = new Set(["R", "D"]);

/** null where the system does not tell, or the process is gone. */
export function processLoad(pid: number): Load | null {
  const fields = statOf(String(pid));
  return fields && loadOf(fields);
}

/** The load of a process group, named by its leader; null where the system does not tell. */
export function groupLoad(leader: number): Load | null {
  let names: string[];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  const loads = names
    .map(statOf)
    .filter((fields) => fields !== null && fields[GROUP] === String(leader))
    .map((fields) => loadOf(fields!));
  if (loads.length === 0) return null;
  return {
    cpuMs: loads.reduce((sum, load) => sum + load.cpuMs, 0),
    working: loads.some((load) => load.working),
  };
}

function statOf(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function loadOf(fields: readonly string[]): Load {
  const ticks = TIMES.reduce((sum, field) => sum + Number(fields[field]), 0);
  return { cpuMs: ticks * TICK_MS, working: AT_WORK.has(fields[STATE]!) };
}

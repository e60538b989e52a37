// CPU time of other processes, on every system that Node.js runs on. On Linux `pidusage` reads /proc; on macOS it runs
// `ps` (about 10 ms), on Windows PowerShell or wmic (about half a second). So nothing here is polled: deadlines ask when
// their time is up, a reader process reports its own CPU time and memory with each answer.

/** CPU time in ms that a process has used; null if it is gone, or the system does not report it. */
export async function cpuTimeOf(pid: number): Promise<number | null> {
  // Loaded here because most runs reach no deadline.
  const { default: pidusage } = await import("pidusage");
  return pidusage(pid).then(
    ({ ctime }) => ctime,
    () => null,
  );
}

/** CPU time in ms of a process and its running descendants together; null as above. */
export async function cpuTimeOfTree(pid: number): Promise<number | null> {
  const own = await cpuTimeOf(pid);
  if (own === null) return null;
  const { default: pidtree } = await import("pidtree");
  // Without `ps` (small containers) only the process itself is counted.
  const descendants = await pidtree(pid).catch(() => []);
  const times = await Promise.all(descendants.map(cpuTimeOf));
  return times.reduce<number>((sum, time) => sum + (time ?? 0), own);
}

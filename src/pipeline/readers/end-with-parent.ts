import { Worker } from "node:worker_threads";

const WATCH_MS = 1000;

/**
 * Ends this child, and the programs that it has started, when its parent is gone. "disconnect" tells a child that is
 * free to listen; one in an endless loop hears nothing, so a thread of its own watches who the parent is (a killed
 * parent's children get another one). The parent gives its process id as the first argument: it may be gone before the
 * child looks for the first time.
 */
export function endWithParent(): void {
  process.on("disconnect", () => {
    try {
      process.kill(-process.pid, "SIGKILL");
    } catch {
      // Leads no group.
      process.exit();
    }
  });
  // Ctrl-C is for the parent to understand.
  process.on("SIGINT", () => undefined);
  const watch = `
    const parent = ${Number(process.argv[2]) || process.ppid};
    const end = (pid) => { try { process.kill(pid, "SIGKILL"); } catch {} };
    const check = () => { if (process.ppid !== parent) { end(-process.pid); end(process.pid); } };
    check();
    setInterval(check, ${WATCH_MS});`;
  new Worker(watch, { eval: true }).unref();
}

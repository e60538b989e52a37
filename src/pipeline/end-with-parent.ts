import { Worker } from "node:worker_threads";

const WATCH_MS = 1000;

/**
 * Ends this child when its parent is gone. "disconnect" tells a child that is free to listen; one in an endless loop
 * hears nothing, so a thread of its own watches who the parent is (a killed parent's children get another one).
 */
export function endWithParent(): void {
  process.on("disconnect", () => process.exit());
  // Ctrl-C reaches the whole group; the parent decides what it means.
  process.on("SIGINT", () => undefined);
  const watch = `
    const parent = process.ppid;
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, ${WATCH_MS});`;
  new Worker(watch, { eval: true }).unref();
}

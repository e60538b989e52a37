import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { groupLoad, type Load, processLoad } from "../../../src/extract/shared/process-load.ts";
import { WorkDeadline } from "../../../src/extract/shared/work-deadline.ts";

/** When the work is ended, in ms; `load`: what it has had of the machine by then. */
function endedAfter(load: (ms: number) => Load | null, cpuBefore: number | null = 0): number {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const begun = performance.now();
  let ended = Number.NaN;
  const deadline = new WorkDeadline(
    cpuBefore,
    () => load(performance.now() - begun),
    () => {
      ended = performance.now() - begun;
    },
  );
  deadline.allow(600);
  deadline.allow(400);
  vi.advanceTimersByTime(60_000);
  deadline.stop();
  return Math.round(ended);
}

describe("work that takes too long", () => {
  it("is ended by the clock where the machine is its own, where it hangs, and where nobody can tell", () => {
    expect(endedAfter((ms) => ({ cpuMs: ms, working: true }))).toBe(1000);
    expect(endedAfter((ms) => ({ cpuMs: 2 * ms, working: true }))).toBe(1000);
    expect(endedAfter((ms) => ({ cpuMs: 0.1 * ms, working: false }))).toBe(1000);
    expect(endedAfter(() => null)).toBe(1000);
    expect(endedAfter((ms) => ({ cpuMs: 0.1 * ms, working: true }), null)).toBe(1000);
  });

  it("gets its CPU time on a machine that is busy with others, but not for ever", () => {
    const halfOfACore = endedAfter((ms) => ({ cpuMs: 300 + 0.5 * ms, working: true }), 300);
    expect(halfOfACore).toBeGreaterThanOrEqual(2000);
    expect(halfOfACore).toBeLessThan(2100);
    expect(endedAfter((ms) => ({ cpuMs: 0.01 * ms, working: true }))).toBe(4000);
  });
});

const told = existsSync("/proc/self/stat");
if (!told) console.warn("Skipped: this system does not tell what its processes have had of it");

describe.skipIf(!told)("the load of a process", () => {
  it("tells work from waiting, with that of its group and of ended children", async () => {
    const busy = 'const { execFileSync } = require("node:child_process");';
    const work = "const end = Date.now() + 400; while (Date.now() < end);";
    const program = `${busy} execFileSync(process.execPath, ["-e", ${JSON.stringify(work)}]); console.log("done"); setTimeout(() => {}, 60_000)`;
    const child = spawn(process.execPath, ["-e", program], {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    await expect.poll(() => processLoad(child.pid!)?.working).toBe(false);
    expect(processLoad(child.pid!)!.cpuMs).toBeGreaterThan(100);
    expect(groupLoad(child.pid!)).toEqual(processLoad(child.pid!));
    const looping = spawn(process.execPath, ["-e", "for (;;);"], { detached: true, stdio: "ignore" });
    onTestFinished(() => void looping.kill("SIGKILL"));
    await expect.poll(() => groupLoad(looping.pid!)?.working).toBe(true);
    expect(processLoad(0)).toBeNull();
  });
});

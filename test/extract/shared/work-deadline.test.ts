import { describe, expect, it, onTestFinished, vi } from "vitest";
import { WorkDeadline } from "../../../src/extract/shared/work-deadline.ts";

/** When work that may take 1000 ms is ended, in ms, if it has used this much CPU time by then. */
async function endedAfter(cpuTime: (ms: number) => number | null, cpuBefore: number | null = 0) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const startedAt = performance.now();
  let ended = Number.NaN;
  const deadline = new WorkDeadline(
    cpuBefore,
    async () => cpuTime(performance.now() - startedAt),
    () => {
      ended = performance.now() - startedAt;
    },
  );
  deadline.allow(600);
  deadline.allow(400);
  await vi.advanceTimersByTimeAsync(60_000);
  deadline.stop();
  return Math.round(ended);
}

describe("work that takes too long", () => {
  it("is ended by the clock if it had a core to itself, or if its CPU time is unknown", async () => {
    expect(await endedAfter((ms) => ms)).toBe(1000);
    expect(await endedAfter((ms) => 2 * ms)).toBe(1000);
    expect(await endedAfter(() => null)).toBe(1000);
    expect(await endedAfter((ms) => 0.1 * ms, null)).toBe(1000);
  });

  it("is ended after a short observation if it only waits", async () => {
    expect(await endedAfter(() => 100)).toBe(1500);
    expect(await endedAfter((ms) => 0.01 * ms)).toBe(1500);
  });

  it("gets its CPU time on a machine that is busy with other work, but not without end", async () => {
    const halfOfACore = await endedAfter((ms) => 300 + 0.5 * ms, 300);
    expect(halfOfACore).toBeGreaterThanOrEqual(2000);
    expect(halfOfACore).toBeLessThan(2100);
    expect(await endedAfter((ms) => 0.05 * ms)).toBe(4000);
  });

  it("is not ended after it was stopped", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const onLate = vi.fn();
    const deadline = new WorkDeadline(0, () => null, onLate);
    deadline.allow(100);
    deadline.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onLate).not.toHaveBeenCalled();
  });
});

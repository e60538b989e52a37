import { describe, expect, it, onTestFinished, vi } from "vitest";
import { WorkDeadline } from "../../../src/extract/shared/work-deadline.ts";

/** When work that may take `allowedMs` is ended, in ms, if it has used this much CPU time by then. */
async function endedAfter(
  cpuTime: (ms: number) => number | null,
  cpuBefore: number | null = 0,
  allowedMs = 1000,
) {
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
  deadline.allow(0.6 * allowedMs);
  deadline.allow(0.4 * allowedMs);
  await vi.advanceTimersByTimeAsync(300_000);
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
    expect(await endedAfter(() => 100, 0, 60_000)).toBe(65_000);
    expect(await endedAfter((ms) => 0.001 * ms, 0, 60_000)).toBe(65_000);
  });

  it("is not taken for work that only waits if it gets CPU time once in some seconds, in steps of 10 ms", async () => {
    const rarely = (ms: number) => 10 * Math.floor(ms / 3000);
    expect(await endedAfter(rarely, 0, 60_000)).toBe(240_000);
    const inBursts = (ms: number) => 400 * Math.floor(ms / 4500);
    expect(await endedAfter(inBursts, 0, 6_000)).toBe(24_000);
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

import { describe, expect, it } from "vitest";
import { ownProcess, type ProcessTable, stillRuns } from "../../src/store/running-process.ts";

const NOON = Date.parse("2025-03-04T12:00:00.000Z");
/** A process of macOS or Windows that started an hour after the system and wrote its lock at noon, two hours later. */
const owner = {
  pid: 4711,
  processKey: null,
  processStartedAt: "2025-03-04T10:00:00.000Z",
  processStartedAfterBoot: 3600,
};
const HOUR = 3600;
const system = (changes: Partial<ProcessTable>): ProcessTable => ({
  exists: () => true,
  linuxKey: () => null,
  runsFor: async () => 2 * HOUR * 1000,
  now: () => NOON,
  uptime: () => 3 * HOUR,
  ...changes,
});

describe("a process that wrote a lock, on a system that says only how long processes have run", () => {
  it.each<[string, boolean, Partial<ProcessTable>]>([
    ["runs", true, {}],
    ["runs after somebody set the clock back by a day", true, { now: () => NOON - 24 * HOUR * 1000 }],
    ["runs after somebody set the clock ahead", true, { now: () => NOON + HOUR * 1000 }],
    ["runs, and the system counts the time since its start otherwise", true, { uptime: () => 0 }],
    ["has ended", false, { exists: () => false }],
    ["has ended, and its number belongs to a later process", false, { runsFor: async () => 60_000 }],
    ["is unknown to the system, which is no proof of its end", true, { runsFor: async () => null }],
  ])("%s", async (_, runs, changes) => {
    expect(await stillRuns(owner, system(changes))).toBe(runs);
  });

  it("is compared by its times alone if an earlier version wrote the lock", async () => {
    const { processStartedAfterBoot: _, ...earlier } = owner;
    expect(await stillRuns(earlier, system({}))).toBe(true);
    expect(await stillRuns(earlier, system({ now: () => NOON + HOUR * 1000 }))).toBe(false);
  });
});

it("finds this process", async () => {
  expect(await stillRuns(ownProcess())).toBe(true);
  expect(await stillRuns({ ...ownProcess(), processKey: null })).toBe(true);
});

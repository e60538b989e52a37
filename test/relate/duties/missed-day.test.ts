import { describe, expect, it } from "vitest";
import { missedDay } from "../../../src/relate/duties/missed-day.ts";

const DUES = ["2024-06-15", "2024-12-10"];

describe("a report day and the parent's days", () => {
  it.each<[string, string | null, string]>([
    ["2024-12-11", "2024-12-10", "after the last"],
    ["2025-01-31", "2024-12-10", "long after the last"],
    ["2024-06-20", "2024-06-15", "shortly after one, long before the next"],
    ["2024-12-10", null, "on the day"],
    ["2024-06-01", null, "before the first"],
    ["2024-08-30", null, "an additional report between two"],
    ["2024-12-05", null, "shortly before the next"],
    ["2024-12-XX", null, "on a blank day of the month of the last"],
    ["2025-01-XX", "2024-12-10", "on a blank day of a month after the last"],
    ["2024-12", "2024-12-10", "at the end of the month of the last"],
  ])("%s misses %s: %s", (day, missed) => {
    expect(missedDay(day, DUES)).toBe(missed);
  });

  it("misses a month with a blank day only after that month", () => {
    expect(missedDay("2024-11-30", ["2024-11-XX"])).toBeNull();
    expect(missedDay("2024-12-01", ["2024-11-XX"])).toBe("2024-11-XX");
  });

  it("misses nothing if the parent sets no day", () => {
    expect(missedDay("2024-12-11", [])).toBeNull();
  });
});

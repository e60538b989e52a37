import { describe, expect, it } from "vitest";
import { dueDay, earliestDueDay, isDayBlank, latestDueDay } from "../../src/language/due-day.ts";
import type { DueDate } from "../../src/model/date.ts";
import { partialDate } from "../../src/model/partial-date.ts";

const APRIL = partialDate(2026, 4, null);
const due = (text: string, date = APRIL, recurring: DueDate["recurring"] = null): DueDate => ({
  ...date,
  recurring,
  text,
});

describe("a due date as far as it is stated", () => {
  it.each([
    "trước ngày …/4/2026",
    "trước ngày     /4/2026",
    "chậm nhất ngày ... tháng 4 năm 2026",
    "trước ngày      tháng 4 năm 2026",
    "trước ngày [ ]/4/2026",
    "hạn: ____/4/2026",
  ])("has a blank day: %s", (text) => {
    expect(isDayBlank(due(text))).toBe(true);
    expect(dueDay(due(text), 2025)).toBe("2026-04-XX");
  });

  it.each(["trong tháng 4/2026", "quý II/2026", "trước tháng 4 năm 2026", "hạn hoàn thành: tháng 4/2026"])(
    "is a whole month: %s",
    (text) => expect(dueDay(due(text), 2025)).toBe("2026-04"),
  );

  it("is the day where it is stated, in its own year or in the given one", () => {
    expect(dueDay(due("trước ngày 20/4/2026", partialDate(2026, 4, 20)), 2025)).toBe("2026-04-20");
    expect(dueDay(due("ngày 20/4 hằng năm", partialDate(null, 4, 20), "year"), 2025)).toBe("2025-04-20");
    expect(dueDay(due("ngày 20 hằng tháng", partialDate(null, null, 20), "month"), 2025)).toBeNull();
    expect(dueDay(due("trong năm 2026", partialDate(2026, null, null)), 2025)).toBeNull();
  });

  it.each([
    ["2026-04-20", "2026-04-20", "2026-04-20"],
    ["2026-04", "2026-04-30", "2026-04-30"],
    ["2026-04-XX", "2026-04-01", "2026-04-30"],
    ["2024-02-XX", "2024-02-01", "2024-02-29"],
  ])("%s can be due from %s to %s", (day, from, to) => {
    expect([earliestDueDay(day), latestDueDay(day)]).toEqual([from, to]);
  });
});

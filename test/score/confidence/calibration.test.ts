import { describe, expect, it } from "vitest";
import { calibrationOf } from "./calibration-table.ts";
import { hardValues } from "./score-calibration.ts";

// Plans that no training has seen; `npm run score -- --only calibration` prints every field on more of them.
const values = hardValues(Array.from({ length: 120 }, (_, i) => 9001 + i));

describe("values of hard generated plans", () => {
  it("with a confidence of 0.9 and more are right in 98 of 100, more often than by the rules alone", () => {
    const [before, after] = [calibrationOf(values, "before"), calibrationOf(values, "after")];
    expect(after.sure).toBeGreaterThan(0.35);
    expect(after.precision).toBeGreaterThanOrEqual(0.98);
    expect(after.precision).toBeGreaterThan(before.precision!);
  });

  it("that are wrong are below 0.8 in 60 of 100", () => {
    const [before, after] = [calibrationOf(values, "before"), calibrationOf(values, "after")];
    expect(after.wrong).toBeGreaterThan(100);
    expect(after.doubted).toBeGreaterThanOrEqual(0.6);
    expect(after.doubted).toBeGreaterThan(before.doubted! + 0.2);
  });

  it.each(["unit", "unit.role", "partner", "task"])("of the field %s keep both shares", (field) => {
    const { precision, doubted } = calibrationOf(
      values.filter((value) => value.field === field),
      "after",
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(doubted).toBeGreaterThanOrEqual(0.5);
  });
});

import { expect, it } from "vitest";
import { formatTarget } from "../../src/language/format-target.ts";

it.each([
  [{ value: null, valueTo: null, comparator: null, unit: "điểm" }, "", ""],
  [{ value: 6.2, valueTo: null, comparator: ">=", unit: "điểm" }, "≥ 6,20 điểm", "≥ 6.20 điểm"],
  [{ value: 6, valueTo: 7.5, comparator: null, unit: null }, "6 – 7,50", "6 – 7.50"],
  [{ value: 90, valueTo: null, comparator: "=", unit: "%" }, "90%", "90%"],
] as const)("prints the target %o", (target, vi, en) => {
  expect([formatTarget(target, "vi"), formatTarget(target, "en")]).toEqual([vi, en]);
});

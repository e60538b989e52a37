import { expect, it } from "vitest";
import { closestName } from "../../src/language/closest-name.ts";

const names = ["target-missing", "target-mismatch", "date-blank", "on"];

it.each([
  ["target-mismatches", "target-mismatch"],
  ["TARGET-MISSING", "target-missing"],
  ["dateblank", "date-blank"],
  ["no", "on"],
  ["adte-blank", "date-blank"],
  ["off", null],
  ["something-else", null],
  ["", null],
  ["x".repeat(1_000_000), null],
])("the name closest to “%.20s” is %s", (typed, expected) => {
  expect(closestName(typed, names)).toBe(expected);
});

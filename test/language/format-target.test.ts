import { expect, it } from "vitest";
import { formatTarget } from "../../src/language/format-target.ts";

const none = { kind: "score" as const, value: null, valueTo: null, comparator: null, unit: null, text: "" };

it.each([
  [{ ...none, unit: "điểm" }, "", ""],
  [
    { ...none, value: 6.2, comparator: ">=", unit: "điểm", text: "từ 6,20 điểm trở lên" },
    "≥ 6,20 điểm",
    "≥ 6.20 points",
  ],
  [{ ...none, value: 6, valueTo: 7.5, text: "đạt 6 - 7,5" }, "6 – 7,5", "6 – 7.5"],
  [{ ...none, value: 90, comparator: "=", unit: "%" }, "90%", "90%"],
  [
    { ...none, kind: "change", value: 2, comparator: ">=", unit: "bậc" },
    "tăng ≥ 2 bậc",
    "a rise of ≥ 2 places",
  ],
] as const)("prints the target %o", (target, vi, en) => {
  expect([formatTarget(target, "vi"), formatTarget(target, "en")]).toEqual([vi, en]);
});

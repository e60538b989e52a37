import { expect, it } from "vitest";
import { formatTarget } from "../../src/language/format-target.ts";

const none = { kind: "score" as const, value: null, valueTo: null, comparator: null, unit: null, text: "" };

it.each([
  [{ ...none, unit: "điểm" }, "", ""],
  [
    { ...none, value: 6.2, comparator: ">=", unit: "điểm", text: "từ 6,20 điểm trở lên" },
    "từ 6,20 điểm trở lên",
    "at least 6.20 points",
  ],
  [{ ...none, value: 6, valueTo: 7.5, text: "đạt 6 - 7,5" }, "6 – 7,5", "6 – 7.5"],
  [{ ...none, value: 90, comparator: "=", unit: "%" }, "90%", "90%"],
  [
    { ...none, kind: "change", value: 2, comparator: ">=", unit: "bậc" },
    "tăng ít nhất 2 bậc",
    "a rise of at least 2 places",
  ],
  [{ ...none, value: 90, comparator: ">", kind: "percent", unit: "%" }, "trên 90%", "more than 90%"],
  [{ ...none, value: 5, comparator: "<", kind: "percent", unit: "%" }, "dưới 5%", "less than 5%"],
  [{ ...none, value: 5, comparator: "<=", unit: "điểm" }, "không quá 5 điểm", "at most 5 points"],
  [{ ...none, value: 15, comparator: "<=", kind: "rank" }, "từ hạng 15 trở lên", "rank 15 or better"],
  [{ ...none, value: 15, comparator: "=", kind: "rank" }, "hạng 15", "rank 15"],
  [{ ...none, value: 10, valueTo: 15, comparator: ">=", kind: "rank" }, "hạng 10 – 15", "rank 10 – 15"],
] as const)("prints the target %o", (target, vi, en) => {
  expect([formatTarget(target, "vi"), formatTarget(target, "en")]).toEqual([vi, en]);
});

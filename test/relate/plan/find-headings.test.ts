import { expect, it } from "vitest";
import { findHeadings } from "../../../src/relate/plan/find-headings.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const plan = casePlan({ id: "a", unit: unit("Sở Y tế", "so-y-te") });
const headingsIn = (text: string, changed = plan) =>
  findHeadings([changed], new Map([["a", text]])).flatMap(({ places }) =>
    places.map(({ page, line, quote }) => [page, line, quote]),
  );

it("finds numbered parts, letters only in capitals, and the pages", () => {
  const text = [
    "KẾ HOẠCH",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "\fII. Nhiệm vụ",
    "a) Sở Y tế chủ trì",
    "A. TỔ CHỨC THỰC HIỆN",
    "B. Sở Y tế theo dõi, đôn đốc",
    "Phần thứ hai",
    `V. Sở Y tế ${"rà soát ".repeat(30)}`,
    "Vi phạm pháp luật",
  ].join("\n");
  expect(headingsIn(text)).toEqual([
    [1, 2, "I. MỤC ĐÍCH, YÊU CẦU"],
    [2, 4, "II. Nhiệm vụ"],
    [2, 6, "A. TỔ CHỨC THỰC HIỆN"],
    [2, 8, "Phần thứ hai"],
  ]);
});

it("finds only those of the plan's own pages", () => {
  const second = { ...plan, source: { ...plan.source, range: { from: 2, to: 2 } } };
  expect(headingsIn("I. MỤC TIÊU\f\nII. NHIỆM VỤ", second)).toEqual([[2, 2, "II. NHIỆM VỤ"]]);
});

it("has none for a plan whose text is not known", () => {
  expect(findHeadings([plan], new Map())).toEqual([]);
});

import { expect, it } from "vitest";
import { baselineFigure } from "../../src/language/baseline-figure.ts";
import type { PlanRecord, Target } from "../../src/model/plan.ts";

const target = { value: 7.6, text: "7,60", baseline: { year: 2025, value: 7.2 } } as Target;
const plan = {
  figures: [{ value: 7.2, text: "7,60" }],
  evidence: { "/figures/0": [{ quote: "1\tGia nhập thị trường\t7,20\t7,60" }] },
} as unknown as PlanRecord;

it("has the decimals of its own cell in the table", () => {
  expect(baselineFigure(target, plan)).toEqual({ value: 7.2, decimals: 2 });
});

it("has as many decimals as its value needs where no text prints it", () => {
  expect(baselineFigure(target, undefined)).toEqual({ value: 7.2, decimals: 1 });
  expect(baselineFigure({ ...target, baseline: null }, plan)).toBeNull();
});

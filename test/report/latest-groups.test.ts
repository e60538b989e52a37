import { expect, it } from "vitest";
import type { ComparisonGroup } from "../../src/model/comparison.ts";
import type { YearComparison } from "../../src/model/year-comparison.ts";
import { latestGroups } from "../../src/report/view/latest-groups.ts";
import { comparison } from "./example/comparison.ts";

const groupOf = (province: string, year: number): ComparisonGroup => ({
  ...comparison.groups[0]!,
  province,
  year,
});
const [earlier, later] = [groupOf("Bắc Giang", 2024), groupOf("Bắc Ninh", 2025)];
const pair: YearComparison = {
  ...comparison.years[0]!,
  index: earlier.index,
  province: "Bắc Ninh",
  from: 2024,
  to: 2025,
};
const merger = { earlier: "Bắc Giang", members: ["Bắc Giang"], date: "2025-07-01", legal: "" };

it("closes the last year of a province once the province that it was merged into has a later year", () => {
  expect(latestGroups([earlier, later], [{ ...pair, merger }])).toEqual([later]);
});

it("keeps the years of provinces that were not merged in between", () => {
  expect(latestGroups([earlier, later], [{ ...pair, merger: null }])).toEqual([earlier, later]);
  expect(latestGroups([earlier, later], [])).toEqual([earlier, later]);
});

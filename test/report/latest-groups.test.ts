import { describe, expect, it } from "vitest";
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
const DAY = "2026-11-20";
const merger = { earlier: "Bắc Giang", members: ["Bắc Giang"], date: "2025-07-01", legal: "" };

it("closes the last year of a province once the province that it was merged into has a later year", () => {
  expect(latestGroups([earlier, later], [{ ...pair, merger }], DAY)).toEqual([later]);
});

it("keeps the years of provinces that were not merged in between", () => {
  expect(latestGroups([earlier, later], [{ ...pair, merger: null }], DAY)).toEqual([earlier, later]);
  expect(latestGroups([earlier, later], [], DAY)).toEqual([earlier, later]);
});

describe("the groups of a plan for several years", () => {
  const [period, ofOneYear] = ["ky", "nam"].map((planId) => ({ ...earlier.parents[0]!, planId }));
  const group = (years: readonly [number, ...number[]], parents: readonly unknown[]) =>
    ({ ...earlier, year: years[0], years: [...years], parents }) as ComparisonGroup;
  const others = group([2025, 2027, 2028], [period]);
  const latestOn = (day: string, ...groups: readonly ComparisonGroup[]) => latestGroups(groups, [], day);

  it("is the one with the present year, also where its last year is later", () => {
    const present = group([2026], [period]);
    expect(latestOn("2026-11-20", others, present)).toEqual([present]);
    expect(latestOn("2027-01-05", others, present)).toEqual([others]);
  });

  it("is the one with a plan of the present year of its own", () => {
    const present = group([2026], [period, ofOneYear]);
    expect(latestOn("2026-11-20", others, present)).toEqual([present]);
  });

  it("is the last one where none has the present year", () => {
    const before = group([2026], [period]);
    expect(latestOn("2031-01-05", others, before)).toEqual([others]);
  });

  it("is closed once a later year has a plan of its own", () => {
    const next = group([2029], [ofOneYear]);
    expect(latestOn("2026-11-20", others, next)).toEqual([next]);
  });
});

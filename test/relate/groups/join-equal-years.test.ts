import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { compare } from "../../../src/compare/compare.ts";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { relate } from "../../../src/relate/relate.ts";
import { type CasePlan, casePlan, unit } from "../../support/case-plan.ts";

const catalogue = loadCatalogue();
const [transport, health] = [
  unit("Sở Giao thông vận tải", "so-giao-thong-van-tai"),
  unit("Sở Y tế", "so-y-te"),
];
const period = [2022, 2023, 2024];
const province = (more: Partial<CasePlan> = {}) =>
  casePlan({
    id: "tinh",
    number: "25/KH-UBND",
    issued: [2022, 1, 10],
    years: period,
    subIndices: [{ id: "pgi.1", units: [transport, health] }],
    ...more,
  });
const answer = (id: string, years: readonly number[], more: Partial<CasePlan> = {}) =>
  casePlan({
    id,
    unit: transport,
    issued: [years[0]!, 2, 10],
    years,
    answers: { number: "25/KH-UBND", day: "2022-01-10" },
    subIndices: [{ id: "pgi.1" }],
    ...more,
  });
const corpusOf = (plans: readonly PlanRecord[]) => relate(plans, catalogue).value;
const yearsOf = (...plans: readonly PlanRecord[]) => corpusOf(plans).groups.map(({ years }) => years);

describe("years of a plan for several years", () => {
  it("are one group where units answer it once", () => {
    expect(yearsOf(province(), answer("ca-ky", period))).toEqual([period]);
    expect(yearsOf(province())).toEqual([period]);
  });

  it("are a group apart where a unit sent a plan for one of them", () => {
    expect(yearsOf(province(), answer("ca-ky", period), answer("y-te", [2023], { unit: health }))).toEqual([
      [2022, 2024],
      [2023],
    ]);
  });

  it("are a group apart where the province has a further plan for one of them", () => {
    const further = province({ id: "nam", number: "9/KH-UBND", issued: [2023, 1, 10], years: [2023] });
    expect(yearsOf(province(), further)).toEqual([[2022, 2024], [2023]]);
  });

  it("are the years of each province", () => {
    const other = province({ id: "khac", province: "Lạng Sơn", years: [2022] });
    expect(yearsOf(province(), other)).toEqual([period, [2022]]);
  });
});

describe("the comparison of a plan for several years", () => {
  const compared = (...plans: readonly PlanRecord[]) =>
    compare(corpusOf(plans), catalogue, { generatedAt: "2026-01-15T00:00:00Z" }).value;

  it("states all years of a group, and compares no year with one that has the same plans", () => {
    const { groups, years } = compared(province(), answer("ca-ky", period));
    expect(groups.map(({ year, years: all }) => [year, all])).toEqual([[2022, period]]);
    expect(years).toEqual([]);
  });

  it("names no list of years for a group of one", () => {
    expect(compared(province({ years: [2022] })).groups[0]).not.toHaveProperty("years");
  });

  it("compares its last year with the next plan's first", () => {
    const next = province({ id: "sau", number: "3/KH-UBND", issued: [2025, 1, 10], years: [2025, 2026] });
    const pairs = compared(province(), next).years.map(({ from, to }) => [from, to]);
    expect(pairs).toEqual([[2024, 2025]]);
  });
});

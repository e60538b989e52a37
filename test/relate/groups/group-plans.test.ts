import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { relate } from "../../../src/relate/relate.ts";
import { type CasePlan, casePlan, unit } from "../../support/case-plan.ts";

const district = unit("UBND huyện Chợ Mới", null);
const parent = casePlan({ id: "tinh", subIndices: [{ id: "pgi.1", units: [district] }] });

/** A district's plan that names no province and cites a plan that is not there. */
const lost: PlanRecord = (() => {
  const plan = casePlan({
    id: "huyen",
    unit: district,
    level: "district",
    answers: { number: "9/KH-UBND", day: "2023-03-02" },
    subIndices: [{ id: "pgi.1" }],
  });
  return { ...plan, place: null, issuer: { ...plan.issuer!, province: null } };
})();

const groupsWith = (plans: readonly CasePlan[]) =>
  relate([parent, lost, ...plans.map(casePlan)], loadCatalogue())
    .value.groups.filter(({ subPlanIds }) => subPlanIds.includes("huyen"))
    .map(({ province, parentIds }) => [province, parentIds]);

describe("a plan without a province", () => {
  it("is in the group of the only province that has a plan on its index", () => {
    expect(groupsWith([])).toEqual([["Bắc Kạn", ["tinh"]]]);
  });

  it("is in a group of its own where two provinces have one", () => {
    const other: CasePlan = {
      id: "tinh-2",
      province: "Lào Cai",
      number: "31/KH-UBND",
      subIndices: [{ id: "pgi.1" }],
    };
    expect(groupsWith([other])).toEqual([[null, []]]);
  });
});

describe("the answer to a plan on several indices", () => {
  const health = unit("Sở Y tế", "so-y-te");
  const ofBoth: CasePlan = {
    id: "tinh-2",
    subIndices: [
      { id: "pgi.1", units: [health] },
      { id: "pci.1", units: [health] },
    ],
    number: "31/KH-UBND",
    record: { otherIndices: [{ id: "pci", name: "Chỉ số năng lực cạnh tranh cấp tỉnh" }] },
  };
  const answer = (years: readonly number[]): CasePlan => ({
    id: "so",
    unit: health,
    years,
    answers: { number: "31/KH-UBND", day: "2024-04-10" },
    subIndices: [{ id: "pgi.1" }],
  });
  const indicesWith = (plan: CasePlan) =>
    relate([ofBoth, plan].map(casePlan), loadCatalogue())
      .value.groups.filter(({ subPlanIds }) => subPlanIds.includes("so"))
      .map(({ index, years }) => `${index} ${years.join(", ")}`)
      .sort();

  it("answers it on each of them", () => {
    expect(indicesWith(answer([2024]))).toEqual(["pci 2024", "pgi 2024"]);
  });

  it("answers it on its own index alone in another year", () => {
    expect(indicesWith(answer([2025]))).toEqual(["pgi 2025"]);
  });
});

describe("the name of a department in a group", () => {
  const namesWhere = (inspectorate: string, office: string) =>
    relate(
      [
        casePlan({
          id: "tinh",
          subIndices: [
            {
              id: "pgi.1",
              units: [
                unit(inspectorate, "thanh-tra-tinh"),
                unit(office, "van-phong-ubnd"),
                unit("Sở Y tế", "so-y-te"),
              ],
            },
          ],
        }),
      ],
      loadCatalogue(),
    ).value.groups.flatMap(({ bound }) => bound.map(({ name }) => name));

  it("is that of the catalogue", () => {
    expect(namesWhere("Thanh tra tỉnh", "Văn phòng UBND tỉnh")).toEqual([
      "Thanh tra tỉnh",
      "Văn phòng Ủy ban nhân dân tỉnh",
      "Sở Y tế",
    ]);
  });

  it("says “thành phố” in a city of provincial level", () => {
    expect(namesWhere("Thanh tra thành phố", "Văn phòng UBND thành phố")).toEqual([
      "Thanh tra thành phố",
      "Văn phòng Ủy ban nhân dân thành phố",
      "Sở Y tế",
    ]);
  });
});

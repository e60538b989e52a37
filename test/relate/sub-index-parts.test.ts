import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { findCoverage } from "../../src/relate/coverage/find-coverage.ts";
import { subIndicesOf } from "../../src/relate/groups/sub-indices-of.ts";
import { casePlan } from "../support/case-plan.ts";

// Factors of SIPAS are parts of its two sub-indices.
const catalogue = loadCatalogue();

const planOn = (id: string, ...ids: readonly string[]): PlanRecord => {
  const plan = casePlan({ id, subIndices: ids.map(() => ({ id: "pgi.1" })) });
  const index = { id: "sipas", name: "Chỉ số hài lòng" };
  return {
    ...plan,
    index,
    subIndices: plan.subIndices.map((sub, i) => ({ ...sub, id: ids[i]!, name: ids[i]!, index: "sipas" })),
  };
};

function columns(parents: readonly PlanRecord[], subPlans: readonly PlanRecord[]): string[] {
  const group = { index: "sipas", year: 2025, parents, citedParents: [], subPlans: new Set(subPlans) };
  return subIndicesOf(group as unknown as Parameters<typeof subIndicesOf>[0], catalogue).map(({ id }) => id);
}

const FACTORS = [1, 2, 3, 4, 5].map((n) => `sipas.1.${n}`);

describe("the columns of a group", () => {
  it.each([
    ["sub-indices, if no plan treats a part", [planOn("tinh", "sipas.1")], [], ["sipas.1", "sipas.2"]],
    [
      "the parts of the sub-index that the province's plan divides",
      [planOn("tinh", "sipas.1.2")],
      [],
      FACTORS,
    ],
    [
      "also the sub-indices that the province's plan prints",
      [planOn("tinh", "sipas.1", "sipas.2")],
      [planOn("so", "sipas.1.4")],
      ["sipas.1", ...FACTORS, "sipas.2"],
    ],
    ["parts, if only a plan of a unit is there", [], [planOn("so", "sipas.1.4")], FACTORS],
  ] as const)("%s", (_, parents, subPlans, expected) => {
    expect(columns(parents, subPlans)).toEqual(expected);
  });
});

describe("a plan covers", () => {
  /** The states of columns for a unit to which the province assigned all of them. */
  function states(ids: readonly string[], plan: PlanRecord): string[] {
    const because = { planId: "tinh", pointer: "/subIndices/0" };
    const unit = { dues: ids.map((subIndex) => ({ subIndex, because })), parentIds: ["tinh"] };
    const group = {
      subIndices: ids.map((id) => ({ id, name: id, shortName: id })),
      index: "sipas",
      year: 2025,
    };
    return findCoverage(unit as unknown as Parameters<typeof findCoverage>[0], [plan], group, catalogue, {
      isIncomplete: false,
      isPartlyRead: false,
      isUnnamed: false,
    }).map(({ state }) => state);
  }

  it.each([
    [
      "the part that it treats, and no other",
      ["sipas.1.1", "sipas.1.2"],
      ["sipas.1.1"],
      ["covered", "missing"],
    ],
    [
      "each part of a sub-index that it treats as a whole",
      ["sipas.1.1", "sipas.2.1"],
      ["sipas.1"],
      ["covered", "missing"],
    ],
    ["a sub-index of which it treats a part", ["sipas.1", "sipas.2"], ["sipas.1.3"], ["covered", "missing"]],
  ] as const)("%s", (_, assigned, treated, expected) => {
    expect(states(assigned, planOn("so", ...treated))).toEqual(expected);
  });
});

import { expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { subIndicesOf } from "../../../src/relate/groups/sub-indices-of.ts";
import { casePlan } from "../../support/case-plan.ts";

const catalogue = loadCatalogue();

/** The short names of an index whose province's plan prints one sub-index under a name. */
function shortNames(index: string, printed: { readonly id: string; readonly name: string } | null) {
  const parent = casePlan({ id: "tinh", subIndices: [{ id: "pgi.1" }] });
  const [first] = parent.subIndices;
  const subIndices = printed ? [{ ...first!, ...printed, index }] : [];
  const group = {
    index,
    year: 2024,
    parents: [{ ...parent, subIndices }],
    citedParents: [],
    subPlans: [],
  };
  const found = subIndicesOf(group as unknown as Parameters<typeof subIndicesOf>[0], catalogue);
  return new Map(found.map(({ id, shortName }) => [id, shortName]));
}

it.each([
  ["a short name in other words is replaced by the name", "papi", null, "papi.8", "Quản trị điện tử"],
  ["a short name that shortens the name stays", "papi", null, "papi.2", "Công khai, minh bạch"],
  ["a long name is shortened", "pgi", null, "pgi.1", "Giảm thiểu ô nhiễm và thiên tai"],
  [
    "the spelling of the province's plan counts",
    "papi",
    { id: "papi.8", name: "Chính phủ điện tử" },
    "papi.8",
    "Chính phủ điện tử",
  ],
  [
    "a misread name does not",
    "papi",
    { id: "papi.8", name: "Quản tri diện tử" },
    "papi.8",
    "Quản trị điện tử",
  ],
] as const)("%s", (_, index, printed, id, expected) => {
  expect(shortNames(index, printed).get(id)).toBe(expected);
});

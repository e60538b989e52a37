import { expect, it } from "vitest";
import type { CheckContext } from "../../../src/check/shared/check-context.ts";
import { headingsOf } from "../../../src/check/shared/headings-of.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const plan = casePlan({ id: "a", unit: unit("Sở Y tế", "so-y-te"), subIndices: [{ id: "pgi.1" }] });
const section = plan.evidence["/subIndices/0"]![0]!.line;
const headings = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ planId: "a", page: 1, line: 100 + i, quote: `I. Mục ${i}` }));
const quoted = (count: number) =>
  headingsOf(plan, { mainHeadingsOf: () => headings(count) } as unknown as CheckContext);

it("quotes the sections and the main headings, in the order of the text", () => {
  expect(quoted(3).places.map(({ line }) => line)).toEqual([section, 100, 101, 102]);
  expect(quoted(3).left).toBe(0);
});

it("quotes twelve headings and counts the others", () => {
  expect(quoted(20).places).toHaveLength(12);
  expect(quoted(20).left).toBe(9);
});

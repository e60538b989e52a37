import { expect, it } from "vitest";
import { storedLines } from "../../../src/relate/plan/stored-lines.ts";
import { casePlan } from "../../support/case-plan.ts";

const STORED = "a\nb\n\fc\nd\n\fe";
const linesIn = (range?: { readonly from: number; readonly to: number }) => {
  const plan = casePlan({ id: "so-yt" });
  return storedLines({ source: { ...plan.source, ...(range ? { range } : {}) } }, STORED);
};

it("counts lines and pages of a stored text, in which a form feed ends a page", () => {
  expect(linesIn().map(({ line, page, text }) => `${line} ${page} ${text}`)).toEqual([
    "1 1 a",
    "2 1 b",
    "3 2 c",
    "4 2 d",
    "5 3 e",
  ]);
});

it("keeps the lines of a plan's own pages where a file has several plans", () => {
  expect(linesIn({ from: 2, to: 2 }).map(({ line, text }) => `${line} ${text}`)).toEqual(["3 c", "4 d"]);
});

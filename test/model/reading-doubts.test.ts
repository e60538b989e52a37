import { expect, it } from "vitest";
import { isWhollyRead } from "../../src/check/shared/is-certain.ts";
import { isPartlyRead } from "../../src/model/reading-doubts.ts";
import type { Warning } from "../../src/model/warning.ts";
import { casePlan, unit } from "../support/case-plan.ts";

const plan = casePlan({ id: "a", unit: unit("Sở Y tế", "so-y-te"), subIndices: [{ id: "pgi.1" }] });
const warned = (warning: Partial<Warning>) => ({
  ...plan,
  warnings: [{ code: "section-unread", message: "…", ...warning }],
});

it("takes a plan with unread sections for partly read", () => {
  expect(isPartlyRead(warned({}))).toBe(true);
  expect(isWhollyRead(warned({}))).toBe(false);
});

it("knows the words of lines that were read as no task: nothing else is missing, but tasks may be", () => {
  const lines = [{ from: 3, to: 3 }];
  expect(isPartlyRead(warned({ lines }))).toBe(false);
  expect(isWhollyRead(warned({ lines }))).toBe(false);
  expect(isWhollyRead(plan)).toBe(true);
});

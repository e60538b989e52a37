import { expect, it } from "vitest";
import type { Warning } from "../../../src/model/warning.ts";
import { findReadings } from "../../../src/relate/plan/find-readings.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const plan = casePlan({ id: "a", unit: unit("Sở Y tế", "so-y-te"), subIndices: [{ id: "pgi.1" }] });
const warned = (warning: Partial<Warning>) => ({
  ...plan,
  warnings: [{ code: "section-unread", message: "…", ...warning }],
});

it("has no entry for a plan of which everything was read", () => {
  expect(findReadings([plan])).toEqual([]);
});

it("takes a plan with unread sections for partly read", () => {
  expect(findReadings([warned({})])).toEqual([{ planId: "a", extent: "part" }]);
});

it("knows the words of lines that were read as no task: nothing else is missing, but tasks may be", () => {
  expect(findReadings([warned({ lines: [{ from: 3, to: 3 }] })])).toEqual([
    { planId: "a", extent: "doubtful" },
  ]);
});

it("takes a plan with restored letters for doubtful, and one that was read badly for partly read", () => {
  const page = { page: 1, method: "ocr", restored: true, confidence: 0.95 } as const;
  const read = (confidence: number) => ({
    ...plan,
    source: { ...plan.source, extraction: [{ ...page, confidence }] },
  });
  expect(findReadings([read(0.95)])).toEqual([{ planId: "a", extent: "doubtful" }]);
  expect(findReadings([read(0.5)])).toEqual([{ planId: "a", extent: "part" }]);
});

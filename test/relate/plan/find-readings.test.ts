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

it("reports a plan with unread sections as read in part", () => {
  expect(findReadings([warned({})])).toEqual([{ planId: "a", extent: "part" }]);
});

it.each(["damaged-partly", "ocr-needed", "text-lost", "figures-unread"])(
  "reports a plan with %s as read in part",
  (code) => {
    expect(findReadings([warned({ code })])).toEqual([{ planId: "a", extent: "part" }]);
  },
);

it("reports a plan with lines that belong to no field as doubtful", () => {
  expect(findReadings([warned({ lines: [{ from: 3, to: 3 }] })])).toEqual([
    { planId: "a", extent: "doubtful" },
  ]);
});

it("does not doubt a plan because of lines that may be work but hardly are", () => {
  expect(findReadings([warned({ code: "work-possible", lines: [{ from: 3, to: 3 }] })])).toEqual([]);
});

it("reports a plan with restored letters as doubtful, and a plan with a poorly read page as read in part", () => {
  const page = { page: 1, method: "ocr", restored: true, confidence: 0.95 } as const;
  const read = (confidence: number) => ({
    ...plan,
    source: { ...plan.source, extraction: [{ ...page, confidence }] },
  });
  expect(findReadings([read(0.95)])).toEqual([{ planId: "a", extent: "doubtful" }]);
  expect(findReadings([read(0.5)])).toEqual([{ planId: "a", extent: "part" }]);
});

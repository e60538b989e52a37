import { expect, it } from "vitest";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { casePlan, deadline } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";
import { tinh2025, XAY_DUNG, Y_TE } from "../support/plan-not-received/plans.ts";

const first = tinh2025("2025-03-01", [XAY_DUNG, Y_TE]);
const plans = [
  first,
  {
    ...first,
    id: "tinh-2026",
    number: "11/KH-UBND",
    issued: [2026, 1, 15],
    years: [2026],
    deadlines: [deadline("sub-plan", "2026-02-20", { units: [XAY_DUNG] })],
  },
] as const;
const viewOn = (asOf: string) =>
  outputsOf(plans.map(casePlan), { asOf, unreadFiles: [], requiredUnits: [] }).view;
const textOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join("");

it("says that a year is over, and counts nobody as owing a plan for it", () => {
  const { groups, letters } = viewOn("2026-03-10");
  const past = groups.find(({ indexYear }) => indexYear.includes("2025"))!;
  expect(textOf(past.summary)).toContain("; 2 đơn vị không có kế hoạch (năm đã kết thúc, không đôn đốc)");
  expect(textOf(past.summary)).not.toContain("chưa gửi");
  expect(past.matrix.rows.map(({ stateWord, stateTone }) => [stateWord, stateTone])).toEqual([
    ["không có kế hoạch (năm đã kết thúc)", "quiet"],
    ["không có kế hoạch (năm đã kết thúc)", "quiet"],
  ]);
  expect(past.deadlines.dated.map(({ status }) => status)).toEqual(["đã qua 374 ngày"]);
  expect(letters.map(({ unit, items }) => [unit, items.length])).toEqual([["Sở Xây dựng", 1]]);
});

it("states in the report to sign who sent no plan, without a word about reminders", () => {
  const paper = consolidatedReports(viewOn("2026-03-10")).find(({ name }) => name.includes("2025"))!;
  const text = JSON.stringify(paper.blocks);
  expect(text).toContain("2. Đơn vị không có kế hoạch hoặc chưa rõ tình trạng");
  expect(text).toContain("2 đơn vị không có kế hoạch.");
  expect(text).not.toMatch(/đôn đốc|chưa gửi/u);
});

it("asks for the plans of a year until it is over", () => {
  const { groups } = viewOn("2025-12-30");
  const past = groups.find(({ indexYear }) => indexYear.includes("2025"))!;
  expect(textOf(past.summary)).toContain("; 2 đơn vị chưa gửi");
});

import { expect, it } from "vitest";
import { mdWriter } from "../../src/report/writers/md.ts";
import { casePlan, deadline } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";
import { tinh, XAY_DUNG } from "../support/plan-not-received/plans.ts";

// "trước ngày …/4/2026": the day is blank.
const parent = {
  ...tinh([XAY_DUNG]),
  issued: [2026, 1, 20],
  years: [2026],
  deadlines: [deadline("sub-plan", "2026-04-XX", { units: [XAY_DUNG] })],
} as const;
const viewOn = (asOf: string) =>
  outputsOf([casePlan(parent)], { asOf, unreadFiles: [], requiredUnits: [] }).view;

it("states in the month only what is known, in every place", async () => {
  const view = viewOn("2026-04-15");
  const group = view.groups[0]!;
  expect(group.summary.map(({ text }) => text).join("")).toContain(
    "; 1 đơn vị chưa gửi, hạn trong tháng này (chưa ghi ngày)",
  );
  expect(group.matrix.rows[0]!.stateWord).toBe("hạn gửi: tháng 4/2026 (chưa ghi ngày)");
  expect(group.deadlines.dated.map(({ status, stateWord }) => [status, stateWord])).toEqual([
    ["trong tháng này", "chưa rõ ngày"],
  ]);
  const [page] = await mdWriter.write(view);
  const text = new TextDecoder().decode(page!.content);
  expect(text).not.toMatch(/chưa đến hạn (?!gửi \|)|sắp đến|quá hạn|còn \d/u);
  expect(view.letters).toEqual([]);
});

it.each([
  ["2026-03-31", "chưa đến hạn"],
  ["2026-05-01", "chưa gửi"],
])("knows the state outside the month (%s)", (asOf, words) => {
  const summary = viewOn(asOf)
    .groups[0]!.summary.map(({ text }) => text)
    .join("");
  expect(summary).toContain(`; 1 đơn vị ${words}`);
  expect(summary).not.toContain("trong tháng này");
});

import { expect, it } from "vitest";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { casePlan, deadline, unit } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";

// Two departments issued one plan together, after the due day.

const HEALTH = unit("Sở Y tế", "so-y-te");
const WORKS = unit("Sở Xây dựng", "so-xay-dung");
const parent = casePlan({
  id: "tinh",
  number: "25/KH-UBND",
  issued: [2024, 4, 10],
  deadlines: [deadline("sub-plan", "2024-05-20", { units: [HEALTH, WORKS] })],
  subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }],
});
const joint = casePlan({
  id: "chung",
  unit: unit("Sở Y tế - Sở Xây dựng", HEALTH.unitId),
  number: "12/KHPH-SYT-SXD",
  issued: [2024, 5, 30],
  answers: { number: "25/KH-UBND", day: "2024-04-10" },
  subIndices: [{ id: "pgi.1" }],
});
const { view } = outputsOf([parent, joint], { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] });
const group = view.groups[0]!;

it("is in the rows of both, and is one plan, late once", () => {
  expect(group.matrix.rows.map((row) => [row.unit, row.state])).toEqual([
    ["Sở Xây dựng", "late"],
    ["Sở Y tế", "late"],
  ]);
  expect(group.summary.map(({ text }) => text).join("")).toContain("đã nhận 1 kế hoạch (1 ban hành chậm)");
  const late = group.counts.find(({ id }) => id.endsWith("-n-late"))!;
  expect(late.rows.map(({ text }) => text)).toEqual(["Sở Xây dựng, Sở Y tế"]);
  const found = group.findings.units.flatMap(({ unit: name, items }) =>
    items.filter(({ rule }) => rule === "issued-late").map(() => name),
  );
  expect(found).toEqual(["Sở Xây dựng"]);
});

it("is one row of the report to sign", () => {
  const [{ blocks }] = consolidatedReports(view) as unknown as [
    { blocks: { kind: string; rows?: string[][][] }[] },
  ];
  const [received] = blocks.filter(({ kind }) => kind === "table");
  expect(received!.rows!.map((cells) => cells[1]![0])).toEqual(["Sở Xây dựng, Sở Y tế"]);
});

import { expect, it } from "vitest";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { type CasePlan, casePlan, deadline, unit } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";

// Two departments issued one plan together, after the due day.

const HEALTH = unit("Sở Y tế", "so-y-te");
const WORKS = unit("Sở Xây dựng", "so-xay-dung");
const PARENT = {
  id: "tinh",
  number: "25/KH-UBND",
  issued: [2024, 4, 10],
  deadlines: [deadline("sub-plan", "2024-05-20", { units: [HEALTH, WORKS] })],
  subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }],
} as const satisfies CasePlan;
const JOINT = {
  id: "chung",
  unit: unit("Sở Y tế - Sở Xây dựng", HEALTH.unitId),
  number: "12/KHPH-SYT-SXD",
  issued: [2024, 5, 30],
  answers: { number: "25/KH-UBND", day: "2024-04-10" },
  subIndices: [{ id: "pgi.1" }],
} as const satisfies CasePlan;
const SETTINGS = { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] };
const parent = casePlan(PARENT);
const { view } = outputsOf([parent, casePlan(JOINT)], SETTINGS);
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
  expect(found).toEqual(["Sở Xây dựng, Sở Y tế"]);
});

it("has its findings once, in the rows and sheets of both", () => {
  const [found] = group.findings.units;
  expect(found!.units).toEqual(["Sở Xây dựng", "Sở Y tế"]);
  for (const { findings } of group.matrix.rows)
    expect(findings).toMatchObject([{ href: `#${found!.id}`, count: found!.items.length }]);
  const [first, second] = view.sheets.map(({ findings }) => findings);
  expect(first!.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});

it("has its tasks beside those that the province gives each of them", () => {
  const task = "Quan trắc nước thải định kỳ.";
  const shared = outputsOf(
    [
      casePlan({ ...PARENT, subIndices: [{ id: "pgi.1", units: [HEALTH, WORKS] }] }),
      casePlan({ ...JOINT, subIndices: [{ id: "pgi.1", tasks: [task] }] }),
    ],
    SETTINGS,
  ).view.groups[0]!.tasks.rows;
  expect(shared.map(({ unit, own }) => [unit, own.map(({ text }) => text)])).toEqual([
    ["Sở Y tế", [task]],
    ["Sở Xây dựng", [task]],
  ]);
});

it("is asked of each issuer in a letter of its own", () => {
  const blank = casePlan({ ...JOINT, number: "/KHPH-SYT-SXD" });
  const { letters } = outputsOf([parent, blank], SETTINGS).view;
  expect(letters.map((letter) => letter.unit)).toEqual(["Sở Xây dựng", "Sở Y tế"]);
  const [first, second] = letters.map(({ items }) => items.map(({ sentence }) => sentence));
  expect(first).toHaveLength(1);
  expect(second).toEqual(first);
});

it("is one row of the report to sign", () => {
  const [{ blocks }] = consolidatedReports(view) as unknown as [
    { blocks: { kind: string; rows?: string[][][] }[] },
  ];
  const [received] = blocks.filter(({ kind }) => kind === "table");
  expect(received!.rows!.map((cells) => cells[1]![0])).toEqual(["Sở Xây dựng, Sở Y tế"]);
});

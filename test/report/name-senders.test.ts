import { expect, it } from "vitest";
import type { PlanRecord } from "../../src/model/plan.ts";
import { renderSummary } from "../../src/report/writers/html/front.ts";
import { casePlan, deadline, unit } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";

// Three departments must send a plan, and nobody knows who sent the only scan.

const UNITS = [unit("Sở Y tế", "so-y-te"), unit("Sở Nội vụ", "so-noi-vu"), unit("Sở Tư pháp", "so-tu-phap")];
const parent = casePlan({
  id: "tinh",
  subIndices: [
    { id: "pgi.1", units: UNITS },
    { id: "pgi.2", units: UNITS },
  ],
  deadlines: [deadline("sub-plan", "2024-05-20", { units: UNITS })],
});
const scan: PlanRecord = {
  ...casePlan({
    id: "quet",
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    kind: "sub-plan",
    subIndices: [{ id: "pgi.1" }],
    paths: ["nhan/scan0007.pdf"],
    method: "ocr",
  }),
  issuer: null,
};
const SETTINGS = { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] };
const { view, findings } = outputsOf([parent, scan], SETTINGS);
const [group] = view.groups;

it("gives the entry to write, and says how many units wait and how many of them sent none", () => {
  expect(group!.nameSenders!.map(({ text }) => text).join("")).toBe(
    "Cần làm trước: xác định đơn vị gửi của 1 văn bản. Mở tệp để xem cơ quan ban hành, ghi vào kehoach.config.json: " +
      '"senders": { "nhan/scan0007.pdf": "tên đơn vị" }, rồi chạy lại. Trước khi xác định, 3 đơn vị vẫn ở tình trạng “chưa rõ”, ' +
      "dù ít nhất 2 đơn vị trong số đó chưa gửi (nếu mỗi văn bản là của một đơn vị); chưa lập công văn đôn đốc các đơn vị này.",
  );
  expect(renderSummary(view).html).toMatch(/<p class="to-do">.*<code>/u);
  expect(view.summary).toContain(group!.nameSenders);
});

it("accuses nobody and writes no letter before the sender is named", () => {
  const rows = group!.matrix.rows.filter(({ unit: name }) => UNITS.some((one) => one.name === name));
  expect(rows.map(({ state }) => state)).toEqual(["unclear", "unclear", "unclear"]);
  expect(view.letters.map(({ unit: name }) => name)).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "plan-not-received").map(({ severity }) => severity)).toEqual(
    ["warning", "warning", "warning"],
  );
});

it("does not say of the plan that something was not assigned to its unit", () => {
  const row = group!.matrix.rows.find(({ plans }) => plans.length > 0)!;
  expect([row.unit, row.note]).toEqual(["scan0007.pdf", "chưa rõ đơn vị gửi"]);
  expect(row.cells.slice(0, 2).map(({ meaning }) => meaning)).toEqual([
    "có",
    "chưa rõ (chưa biết đơn vị gửi)",
  ]);
  expect(view.sheets.map(({ unit: name }) => name)).not.toContain("scan0007.pdf");
  const [evidence] = group!.evidence.filter((entry) => entry.unit === "scan0007.pdf");
  expect(evidence!.assigned.none).toBe(
    "Chưa biết đơn vị gửi nên chưa rõ đơn vị có được giao nội dung này hay không.",
  );
});

it("says beside the plan that its sender was stated", () => {
  const named = outputsOf([parent, scan], { ...SETTINGS, senders: { "scan0007.pdf": "Sở Nội vụ" } }).view;
  const row = named.groups[0]!.matrix.rows.find(({ unit: name }) => name === "Sở Nội vụ")!;
  expect(row.plans.map(({ stated }) => stated)).toEqual(["đơn vị gửi do cán bộ ghi"]);
  expect(named.groups[0]!.nameSenders).toBeNull();
  const table = named.tables.find(({ name }) => name === named.words.sheets.matrix)!;
  expect(table.rows.flat().map(({ text }) => text)).toContainEqual(
    expect.stringContaining("(đơn vị gửi do cán bộ ghi)"),
  );
  // The plan of the named unit lacks a sub-index, and the other two sent none.
  expect(new Set(named.letters.map(({ unit: name }) => name))).toEqual(
    new Set(UNITS.map(({ name }) => name)),
  );
});

it("does not list a document that may be a plan among those that are none", () => {
  const headless: PlanRecord = { ...scan, planKind: "other", docType: "other", place: "Bắc Kạn" };
  const { comparison, view: own } = outputsOf([parent, headless], SETTINGS);
  const { groups } = own;
  expect(comparison.groups[0]!.others).toEqual(["quet"]);
  expect(groups[0]!.nameSenders).not.toBeNull();
  expect(groups[0]!.others).toEqual([]);
});

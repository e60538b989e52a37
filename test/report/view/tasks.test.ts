import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { plainTask } from "../../support/plan-record.ts";
import { example, exampleWith } from "../example/example.ts";
import { g24, orphaned } from "../example/example-view.ts";

const NOT_RECEIVED = "Chưa nhận được kế hoạch của đơn vị để thực hiện kế hoạch của tỉnh.";

describe("tasks", () => {
  it("show the province's tasks next to those of the unit's plan", () => {
    const row = g24.tasks.rows.find((r) => r.unit === "Sở Xây dựng" && r.subIndex === "Đảm bảo tuân thủ")!;
    expect(row.province.map((t) => t.roleWord)).toEqual(["phối hợp"]);
    expect(row.own.map((t) => [t.who, t.where])).toEqual([
      ["Văn phòng", "trang 2, dòng 27"],
      ["Phòng Nghiệp vụ", "trang 2, dòng 30"],
    ]);
    const silent = g24.tasks.rows.find((r) => r.unit === "Báo Cao Bằng")!;
    expect([silent.own.length, silent.ownNone]).toEqual([0, NOT_RECEIVED]);
  });
  it("do not mention a province's plan that is missing", () => {
    const texts = (rows: typeof g24.tasks.rows) => [
      ...new Set(rows.filter(({ province }) => province.length === 0).map((row) => row.provinceNone)),
    ];
    expect(texts(g24.tasks.rows)).toEqual([
      "Kế hoạch của tỉnh không giao riêng đơn vị nhiệm vụ nào ở nội dung này.",
    ]);
    expect(texts(orphaned.groups[0]!.tasks.rows)).toEqual([
      "Chưa có kế hoạch nào của tỉnh trong các tệp đã nhận.",
    ]);
  });
});

describe("tasks that were not found in a unit's plan", () => {
  const [task] = example.comparison.groups[0]!.tasks.filter(({ planId }) => planId === "p24");
  const pointer = task!.pointer ?? "/subIndices/0/assignments/0/tasks/0";
  const unit = example.comparison.groups[0]!.units.find(({ planIds }) => planIds.includes("a6"))!;
  const group = {
    ...example.comparison.groups[0]!,
    tasks: [{ ...task!, unit: unit.name, unitId: unit.unitId, pointer, assignedTo: [] }],
  };
  const uncovered = {
    ...example.findings[0]!,
    rule: "task-uncovered",
    planId: "a6",
    unit: unit.name,
    severity: "warning" as const,
    evidence: [{ planId: "p24", pointer, page: 1, line: 20, quote: "Kiểm kê nguồn thải." }],
  };
  const options = exampleWith({ ...example.comparison, groups: [group], years: [] });
  it("are in a list of their own, and their row says so", () => {
    const { tasks } = buildView({ ...options, findings: [uncovered] }).groups[0]!;
    expect(tasks.uncovered).toMatchObject([{ unit: unit.name, text: "Kiểm kê nguồn thải." }]);
    expect(tasks.rows.find((row) => row.unit === unit.name)!.states).toEqual(["uncovered"]);
  });
  it("are not listed once an officer accepted the finding", () => {
    const accepted = { ...uncovered, accepted: { reason: "đã có ở phụ lục" } };
    const { tasks } = buildView({ ...options, findings: [accepted] }).groups[0]!;
    expect(tasks.uncovered).toEqual([]);
    expect(tasks.rows.flatMap(({ states }) => states)).toEqual([]);
  });
});

describe("a task assigned to a group of units", () => {
  const [parent, own] = [
    example.plans.find((p) => p.id === "p24")!,
    example.plans.find((p) => p.id === "a6")!,
  ];
  const assignment = { label: "i)", role: "member" as const, partners: [] };
  const text = "Quán triệt, tuyên truyền tới doanh nghiệp.";
  const task = plainTask(text);
  const name = (n: string) => ({ name: n, unitId: null, group: true });
  const assignments = [{ ...assignment, units: [name("Các sở khác"), name("Các hội")], tasks: [task] }];
  const plan = { ...parent, subIndices: [{ ...parent.subIndices[0]!, assignments }] };
  const base = example.comparison.groups[0]!;
  const asked = (unit: string, members: readonly string[] = []) => ({
    assignedTo: members.map((member) => ({
      unit: member,
      unitId: base.units.find(({ name }) => name === member)!.unitId,
    })),
    pointer: "/subIndices/0/assignments/0/tasks/0",
    subIndex: "pgi.1",
    unit,
    unitId: null,
    role: "member",
    text,
    planId: "p24",
    due: null,
  });
  const place = {
    planId: "p24",
    pointer: "/subIndices/0/assignments/0/units/0",
    page: 1,
    line: 40,
    quote: "Các sở khác",
  };
  const coverage = base.coverage.map((c) =>
    c.subIndex === "pgi.1" && ["Sở Xây dựng", "Báo Cao Bằng"].includes(c.unit)
      ? { ...c, assignedBy: [place] }
      : { ...c, assignedBy: [] },
  );
  const group = {
    ...base,
    coverage,
    tasks: [asked("Các sở khác", ["Sở Xây dựng", "Báo Cao Bằng"]), asked("Các hội")],
  };
  const rows = buildView({
    ...example,
    plans: [plan, own],
    comparison: { ...example.comparison, groups: [group], years: [] },
  }).groups[0]!.tasks.rows;

  it("appears in the group's row with its members, and in the row of each member", () => {
    expect(rows.map((r) => [r.unit, r.province.map((t) => t.who), r.ownNone])).toEqual([
      [
        "Sở Xây dựng",
        ["Các sở khác"],
        "Không thấy nhiệm vụ cho nội dung này trong Kế hoạch số 45/KH-SXD ngày 11/7/2024 của Sở Xây dựng.",
      ],
      ["Báo Cao Bằng", ["Các sở khác"], NOT_RECEIVED],
      ["Các hội", [null], "Giao chung cho các đơn vị."],
      ["Các sở khác", [null], "Giao cho nhóm đơn vị, gồm: Sở Xây dựng; Báo Cao Bằng."],
    ]);
  });
});

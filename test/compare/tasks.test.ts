import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { compare } from "../../src/compare/compare.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { type CasePlan, casePlan, group, unit } from "../support/case-plan.ts";
import { plainTask } from "../support/plan-record.ts";

const catalogue = loadCatalogue();
const trade = unit("Sở Công Thương", "so-cong-thuong");
const transport = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const WASTE = "Thu gom, xử lý chất thải y tế nguy hại của các trạm y tế xã bằng lò đốt không khói";

const compared = (plans: readonly CasePlan[], texts = new Map<string, string>()) =>
  comparedRecords(plans.map(casePlan), texts);

function comparedRecords(plans: readonly PlanRecord[], texts = new Map<string, string>()) {
  const corpus = relate(plans, catalogue, { asOf: "2025-12-31", texts }).value;
  return compare(corpus, catalogue, { generatedAt: "2025-12-31T00:00:00Z" }).value.groups[0]!;
}

describe("the tasks of a parent", () => {
  const parent: CasePlan = {
    id: "tinh",
    issued: [2025, 4, 10],
    years: [2025],
    subIndices: [
      {
        id: "pgi.1",
        units: [trade, group("Các Sở, ban, ngành khác"), transport, group("Các hội")],
        tasks: ["Rà soát"],
      },
    ],
  };
  const { tasks } = compared([parent]);
  const assignedTo = (name: string) =>
    tasks.find((task) => task.unit === name)!.assignedTo?.map(({ unitId }) => unitId);

  it("have their place in the plan", () => {
    expect(tasks.map(({ pointer }) => pointer)).toEqual(
      [0, 1, 2, 3].map((i) => `/subIndices/0/assignments/${i}/tasks/0`),
    );
  });

  it("are those of the members of a class, of a unit's successor, or of a unit itself", () => {
    expect(assignedTo("Các Sở, ban, ngành khác")).toContain("so-y-te");
    expect(assignedTo("Các Sở, ban, ngành khác")).not.toContain("so-cong-thuong");
    expect(assignedTo("Sở Giao thông vận tải")).toEqual(["so-xay-dung"]);
    expect(assignedTo("Sở Công Thương")).toBeUndefined();
    expect(assignedTo("Các hội")).toBeUndefined();
  });
});

describe("tasks without a unit, outside the sub-indices", () => {
  const ofNobody = {
    label: null,
    units: [],
    role: "member" as const,
    partners: [],
    tasks: [plainTask(WASTE)],
  };
  const assignments = [ofNobody];
  const parent: CasePlan = { id: "tinh", issued: [2025, 4, 10], years: [2025], record: { assignments } };
  const answers = { number: "25/KH-UBND", day: "2025-04-10" };
  const sub: CasePlan = { ...parent, id: "so", unit: trade, issued: [2025, 5, 10], answers };

  it("are those of the unit that sent the plan, and not of the province", () => {
    const rows = compared([parent, sub]).tasks.map(({ planId, unit, pointer, text }) => ({
      ...{ planId, unit, pointer, text },
    }));
    expect(rows).toEqual([
      { planId: "so", unit: "Sở Công Thương", pointer: "/assignments/0/tasks/0", text: WASTE },
    ]);
  });
});

describe("a line that assigns to two groups of units, with a task for the second only", () => {
  const departments = group("Các Sở, ban, ngành");
  const districts = group("UBND các huyện, thành phố");
  const health = unit("Sở Y tế", "so-y-te");
  const parent = casePlan({
    id: "tinh",
    province: "Lạng Sơn",
    subIndices: [{ id: "pgi.1", units: [departments], tasks: ["Tuyên truyền rộng rãi", WASTE] }],
  });
  const [subIndex] = parent.subIndices;
  const [assignment] = subIndex!.assignments;
  const [shared, own] = assignment!.tasks;
  const both = {
    ...assignment!,
    units: [departments, districts],
    tasks: [shared!, { ...own!, units: [districts] }],
  };
  const plan = casePlan({
    id: "so-yt",
    province: "Lạng Sơn",
    unit: health,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    subIndices: [{ id: "pgi.1" }],
  });
  const texts = new Map([["so-yt", "- Lắp đặt lò đốt không khói để xử lý rác thải nguy hại."]]);
  const found = comparedRecords(
    [{ ...parent, subIndices: [{ ...subIndex!, assignments: [both] }] }, plan],
    texts,
  );
  const membersOf = (text: string, name: string) =>
    found.tasks
      .find((task) => task.unit === name && task.text === text)
      ?.assignedTo?.map(({ unit: u }) => u) ?? [];

  it("names the members of each group only", () => {
    expect(membersOf("Tuyên truyền rộng rãi", departments.name)).toContain("Sở Y tế");
    expect(membersOf("Tuyên truyền rộng rãi", districts.name)).not.toContain("Sở Y tế");
    expect(membersOf(WASTE, districts.name)).toContain("UBND huyện Cao Lộc");
    expect(membersOf(WASTE, districts.name)).not.toContain("Sở Y tế");
  });
  it("asks the task of no unit of the first group", () => {
    expect(found.nearestTasks ?? []).toEqual([]);
  });
});

describe("the passage nearest to a task", () => {
  const health = unit("Sở Y tế", "so-y-te");
  const plans: readonly CasePlan[] = [
    { id: "tinh", subIndices: [{ id: "pgi.1", units: [health], tasks: [WASTE] }] },
    {
      id: "so-yt",
      unit: health,
      answers: { number: "25/KH-UBND", day: "2024-04-10" },
      subIndices: [{ id: "pgi.1" }],
    },
  ];
  const nearestIn = (...lines: readonly string[]) =>
    compared(plans, new Map([["so-yt", [...Array(12).fill(""), ...lines].join("\n")]])).nearestTasks;

  it("is the line of the unit's plan that treats the task", () => {
    const line = "- Lắp đặt lò đốt không khói để xử lý rác thải nguy hại tại trạm y tế các xã.";
    const [found] = nearestIn("- Phòng Nghiệp vụ tổ chức tiêm chủng cho trẻ em.", line)!;
    expect(found).toMatchObject({ planId: "so-yt", parentId: "tinh", nearest: { line: 14, quote: line } });
    expect(found!.pointer).toBe("/subIndices/0/assignments/0/tasks/0");
  });

  it("is null if no line treats the task", () => {
    const [found] = nearestIn("- Phòng Nghiệp vụ tổ chức tiêm chủng cho trẻ em tại trạm y tế.")!;
    expect(found!.nearest).toBeNull();
  });

  it("is not known without the text of the plan", () => {
    expect(compared(plans).nearestTasks).toBeUndefined();
  });
});

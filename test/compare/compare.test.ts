import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { compare } from "../../src/compare/compare.ts";
import { comparisonSchema } from "../../src/model/comparison.ts";
import type { PlanRecord, Target } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { casePlan, score, unit } from "../support/case-plan.ts";
import { rank, scoreAs } from "../support/case-targets.ts";
import { folder } from "../support/typical-folder.ts";

const catalogue = loadCatalogue();
const compared = (plans: readonly PlanRecord[], texts: ReadonlyMap<string, string> = new Map()) =>
  comparisonSchema.parse(
    compare(relate(plans, catalogue, { texts }).value, catalogue, { generatedAt: "2026-01-15T00:00:00Z" })
      .value,
  );

describe("a group", () => {
  const { groups } = compared(folder);
  const group = groups.find((g) => g.year === 2024 && g.province === "Bắc Kạn")!;
  const states = (unitId: string) =>
    group.coverage
      .filter((c) => c.unitId === unitId)
      .map((c) => `${c.subIndex} ${c.state} ${c.because ?? "-"}`);

  it("distinguishes what was assigned from what was added", () => {
    expect(states("so-ngoai-vu")).toEqual([
      "pgi.1 covered group",
      "pgi.2 extra -",
      "pgi.3 covered group",
      "pgi.4 covered group",
    ]);
    expect(states("so-giao-thong-van-tai")).toEqual([
      "pgi.1 covered name",
      "pgi.2 extra -",
      "pgi.3 covered name",
      "pgi.4 covered group",
    ]);
    expect(states("so-y-te")).toEqual([
      "pgi.1 not-received group",
      "pgi.2 not-assigned -",
      "pgi.3 not-received group",
      "pgi.4 not-received group",
    ]);
  });

  it("has one entry for every unit and sub-index, with the places in both plans", () => {
    expect(group.coverage).toHaveLength(group.units.length * 4);
    const cell = group.coverage.find((c) => c.unitId === "so-giao-thong-van-tai" && c.subIndex === "pgi.1")!;
    expect(cell.assignedBy.map((place) => place.quote)).toContain("Sở Giao thông vận tải");
    expect(cell.coveredBy.map((place) => place.planId)).toEqual(["giao-thong"]);
  });

  it("shows which units are late, in time and without a plan", () => {
    const state = new Map(group.units.map((u) => [u.unitId, u.state]));
    expect(state.get("so-giao-thong-van-tai")).toBe("late");
    expect(state.get("so-ngoai-vu")).toBe("received");
    // The parent has neither number nor day, but other plans carry it out.
    expect(state.get("so-y-te")).toBe("not-received");
  });

  it("does not call a sub-index missing if a page was not read", () => {
    const plans = folder.map((plan) =>
      plan.id === "ngoai-vu"
        ? { ...plan, subIndices: plan.subIndices.slice(1), warnings: [{ code: "ocr-needed", message: "" }] }
        : plan,
    );
    const cell = compared(plans)
      .groups.flatMap((g) => g.coverage)
      .find((c) => c.unitId === "so-ngoai-vu" && c.subIndex === "pgi.1");
    expect(cell?.state).toBe("unreadable");
  });

  it("states how its parent was joined", () => {
    expect(group.parents).toMatchObject([{ planId: "tinh", joinedBy: "inferred" }]);
  });

  it("calls a sub-index covered, not extra, if no parent is known", () => {
    const alone = groups.find((g) => g.year === 2026)!;
    expect(alone.coverage.map((c) => c.state)).toEqual(["covered", "not-assigned", "covered", "covered"]);
  });
});

describe("targets", () => {
  it("state the plan's value minus the parent's", () => {
    const province = casePlan({
      id: "p",
      subIndices: [{ id: "pgi.1", target: score(6.58) }, { id: "pgi.2" }],
    });
    const plan = casePlan({
      id: "q",
      unit: unit("Sở Y tế", "so-y-te"),
      answers: { number: "25/KH-UBND", day: "2024-04-10" },
      subIndices: [
        { id: "pgi.1", target: score(6.38) },
        { id: "pgi.2", target: score(5) },
      ],
    });
    const { targets } = compared([province, plan]).groups[0]!;
    expect(targets.map((t) => [t.subIndex, t.planId, t.difference])).toEqual([
      ["pgi.1", "p", null],
      ["pgi.1", "q", -0.2],
      ["pgi.2", "p", null],
      ["pgi.2", "q", null],
    ]);
  });
});

describe("years", () => {
  const ENVIRONMENT = unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
  const FARMING = unit("Sở Nông nghiệp và Phát triển nông thôn", "so-nong-nghiep-va-phat-trien-nong-thon");
  const MERGED = unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong");
  const before = casePlan({
    id: "p24",
    subIndices: [
      { id: "pgi.1", target: score(6), units: [ENVIRONMENT, FARMING] },
      { id: "pgi.2", target: score(5), units: [ENVIRONMENT] },
    ],
  });
  const after = casePlan({
    id: "p26",
    number: "9/KH-UBND",
    issued: [2026, 1, 20],
    years: [2026],
    subIndices: [
      { id: "pgi.1", target: score(6.5, 0.4, [2024, 6.1]), units: [MERGED] },
      { id: "pgi.3", target: score(5, 1, [2025, 4]), units: [MERGED] },
    ],
  });
  const sent = (
    id: string,
    by: typeof MERGED,
    plan: typeof before,
    ids: readonly ("pgi.1" | "pgi.2" | "pgi.3")[],
  ) =>
    casePlan({
      id,
      unit: by,
      years: plan.years,
      issued: [plan.years[0]!, 5, 5],
      answers: { number: plan.number!.text, day: plan.issueDate.iso! },
      subIndices: ids.map((subIndex) => ({ id: subIndex })),
    });

  it("follow merged units; without plans they compare what was assigned", () => {
    const { years } = compared([before, after]);
    expect(years).toHaveLength(1);
    const assigned = { kept: ["pgi.1"], dropped: ["pgi.2"], added: ["pgi.3"] };
    const step = {
      successorId: "so-nong-nghiep-va-moi-truong",
      successor: "Sở Nông nghiệp và Môi trường",
      merged: true,
      date: "2025-03-01",
      legal: "Nghị định 45/2025/NĐ-CP",
    };
    expect(years[0]!.units).toEqual([
      {
        unit: "Sở Nông nghiệp và Môi trường",
        unitId: "so-nong-nghiep-va-moi-truong",
        before: ["so-tai-nguyen-va-moi-truong", "so-nong-nghiep-va-phat-trien-nong-thon"],
        ...assigned,
        assigned,
        written: null,
        history: [
          { ...step, unitId: ENVIRONMENT.unitId, name: ENVIRONMENT.name },
          { ...step, unitId: FARMING.unitId, name: FARMING.name },
        ],
        ended: null,
      },
    ]);
  });

  it("compare plans with plans, and assignments with assignments", () => {
    const plans = [
      before,
      after,
      sent("a", ENVIRONMENT, before, ["pgi.1"]),
      sent("b", MERGED, after, ["pgi.1", "pgi.2"]),
      sent("c", FARMING, before, ["pgi.1"]),
    ];
    expect(compared(plans).years[0]!.units[0]).toMatchObject({
      assigned: { kept: ["pgi.1"], dropped: ["pgi.2"], added: ["pgi.3"] },
      written: { kept: ["pgi.1"], dropped: [], added: ["pgi.2"] },
    });
  });

  it("call no sub-index dropped that only the words of a line showed, without an assignment", () => {
    const plans = [
      before,
      after,
      sent("a", ENVIRONMENT, before, ["pgi.1"]),
      sent("b", MERGED, after, ["pgi.1"]),
      sent("c", FARMING, before, ["pgi.1"]),
    ];
    const lines = Array.from({ length: 10 }, (_, i) => `${i + 1}. Việc khác`);
    const text = [...lines, "- Vận động doanh nghiệp áp dụng ISO 14001, lắp điện mặt trời mái nhà."].join(
      "\n",
    );
    const { groups, years } = compared(plans, new Map([["a", text]]));
    const cells = groups.find(({ year }) => year === 2024)!.coverage;
    expect(cells.find(({ planId, subIndex }) => planId === "a" && subIndex === "pgi.3")!.state).toBe("extra");
    expect(years[0]!.units[0]!.written).toEqual({ kept: ["pgi.1"], dropped: [], added: [] });
  });

  it("call no sub-index new if the plan of one of the merged units was not received", () => {
    const plans = [
      before,
      after,
      sent("a", ENVIRONMENT, before, ["pgi.1"]),
      sent("b", MERGED, after, ["pgi.1", "pgi.2"]),
    ];
    expect(compared(plans).years[0]!.units[0]!.written).toEqual({ kept: ["pgi.1"], dropped: [], added: [] });
  });

  it("take no targets or deadlines from the parent of another year that a plan cites", () => {
    const wrong = casePlan({
      id: "w",
      unit: MERGED,
      years: after.years,
      issued: [2026, 5, 5],
      answers: { number: before.number!.text, day: before.issueDate.iso! },
      subIndices: [{ id: "pgi.1" }],
    });
    const { years, groups } = compared([before, after, wrong]);
    const later = groups.find(({ year }) => year === 2026)!;
    expect(later.parents.map(({ planId }) => planId)).toEqual(["p26", "p24"]);
    expect(new Set(later.tasks.map(({ planId }) => planId))).not.toContain("p24");
    expect(years[0]!.targets.find(({ subIndex }) => subIndex === "pgi.2")!.to).toBeNull();
  });

  it("show the targets of both years, and the result if the later parent states it for the earlier year", () => {
    const { targets } = compared([before, after]).years[0]!;
    expect(targets.map((t) => [t.subIndex, t.from?.value ?? null, t.to?.value ?? null, t.result])).toEqual([
      ["pgi.1", 6, 6.5, 6.1],
      ["pgi.2", 5, null, null],
      ["pgi.3", null, 5, null],
      ["pgi.4", null, null, null],
    ]);
  });

  it("show only units with plans in both years if a year has no plan of the province", () => {
    const orphan = sent("b", MERGED, after, ["pgi.3"]);
    expect(compared([before, orphan]).years[0]!.units).toEqual([]);
    const earlier = [ENVIRONMENT, FARMING].map((by, i) => sent(`a${i}`, by, before, ["pgi.1"]));
    const both = compared([before, orphan, ...earlier]).years[0]!.units;
    expect(both).toMatchObject([
      {
        unitId: "so-nong-nghiep-va-moi-truong",
        assigned: null,
        written: { kept: [], dropped: ["pgi.1"], added: ["pgi.3"] },
      },
    ]);
  });

  it("compare each year with the next one that exists", () => {
    const between = {
      ...after,
      id: "p25",
      years: [2025],
      number: { text: "8/KH-UBND", serial: 8, symbol: "KH-UBND" },
    };
    const { years } = compared([before, between, after]);
    expect(years.map(({ from, to }) => [from, to])).toEqual([
      [2024, 2025],
      [2025, 2026],
    ]);
  });

  it("do not compare two provinces", () => {
    const other = { ...after, issuer: { ...after.issuer!, province: "Phú Yên" } };
    expect(compared([before, other]).years).toEqual([]);
  });

  it("state whether the earlier target was reached, and by how much", () => {
    const { targets } = compared([before, after]).years[0]!;
    expect(targets[0]).toMatchObject({
      result: 6.1,
      resultDecimals: 2,
      outcome: { state: "reached", value: 0.1, decimals: 2 },
      change: { value: 0.5, decimals: 2 },
    });
    expect(targets[2]).toMatchObject({ outcome: null, change: null });
  });

  it("read a result among the figures of the later plan, unless they contradict each other", () => {
    const figure = (value: number) => ({
      index: "pgi",
      subIndex: "pgi.2",
      quantity: "score" as const,
      year: 2024,
      value,
      text: `năm 2024 đạt ${value} điểm`,
    });
    const resultOf = (...values: number[]) =>
      compared([before, { ...after, figures: values.map(figure) }]).years[0]!.targets[1]!.result;
    expect(resultOf(4.7)).toBe(4.7);
    expect(resultOf(4.7, 4.9)).toBeNull();
    expect(resultOf()).toBeNull();
  });

  it("contain the whole index: targets of each kind, and the result of each", () => {
    const overall = (targets: Target[], year: number): PlanRecord["overall"] => [
      {
        index: "pgi",
        baseline: { year: year - 2, value: 21.5 },
        rank: { value: 12, of: 63, year: year - 2 },
        targets,
      },
    ];
    const [p24, p26] = [
      { ...before, overall: overall([rank(15)], 2024) },
      { ...after, overall: overall([rank(10), scoreAs("đạt 23 điểm", 23)], 2026) },
    ];
    const found = compared([p24, p26]).years[0]!.overall!;
    expect(found.map((o) => [o.kind, o.from?.value, o.to?.value, o.result, o.outcome?.state])).toEqual([
      ["score", undefined, 23, 21.5, undefined],
      ["rank", 15, 10, 12, "reached"],
    ]);
    const group = compared([p24, p26]).groups[0]!;
    expect(group.overall!.map((o) => [o.kind, o.target?.value, o.result])).toEqual([
      ["rank", 15, { year: 2022, value: 12, decimals: 0, of: 63 }],
      ["score", undefined, { year: 2022, value: 21.5, decimals: 1, of: null }],
    ]);
  });

  it("print the result of the whole index with the decimals of the plan's figures", () => {
    const text = "đạt 23,00 điểm (tăng 1,50 điểm so với năm 2024 đạt 21,50 điểm)";
    const stated = {
      index: "pgi",
      subIndex: null,
      quantity: "score" as const,
      year: 2024,
      value: 21.5,
      text,
    };
    const baseline = { year: 2024, value: 21.5 };
    const decimalsOf = (figures: PlanRecord["figures"]) => {
      const overall = [{ index: "pgi", baseline, rank: null, targets: [] }];
      const [found] = compared([before, { ...after, overall, figures }]).years[0]!.overall!;
      return found!.resultDecimals;
    };
    expect([decimalsOf([]), decimalsOf([stated])]).toEqual([1, 2]);
    expect(decimalsOf([{ ...stated, index: "pci" }])).toBe(1);
  });

  it("mark districts and townships as ended in July 2025, but not communes, whose successors are not known", () => {
    const township = unit("UBND thị trấn Đồng Mỏ", "ubnd-thi-tran-dong-mo");
    const commune = unit("UBND xã Chi Lăng", "ubnd-xa-chi-lang");
    const p24 = casePlan({ id: "p24", subIndices: [{ id: "pgi.1", units: [township, commune, MERGED] }] });
    const gone = compared([p24, after]).years[0]!.units.filter(({ dropped }) => dropped.length > 0);
    expect(gone.map(({ unit: name, ended }) => [name, ended?.date, ended?.legal])).toEqual([
      ["UBND thị trấn Đồng Mỏ", "2025-07-01", "Luật 72/2025/QH15, Điều 51"],
      ["UBND xã Chi Lăng", undefined, undefined],
    ]);
  });

  it("mark districts as ended in July 2025, and name the successors of units that no longer exist", () => {
    const district = unit("UBND huyện Hòa An", "ubnd-huyen-hoa-an");
    const planning = unit("Sở Kế hoạch và Đầu tư", "so-ke-hoach-va-dau-tu");
    const p24 = casePlan({
      id: "p24",
      subIndices: [{ id: "pgi.1", units: [district, planning, MERGED] }],
    });
    const gone = compared([p24, after]).years[0]!.units.filter(
      ({ added, kept }) => added.length + kept.length === 0,
    );
    expect(
      gone.map(({ unit: name, ended, history }) => [name, ended?.date, history?.map((h) => h.successor)]),
    ).toEqual([
      ["UBND huyện Hòa An", "2025-07-01", []],
      ["Sở Kế hoạch và Đầu tư", undefined, ["Sở Tài chính"]],
    ]);
  });

  it("compare no figures of two provinces that were merged, and name the merger", () => {
    const merged = { ...after, issuer: { ...after.issuer!, province: "Thái Nguyên" } };
    const [year] = compared([before, merged]).years;
    expect(year!.merger).toEqual({
      earlier: "Bắc Kạn",
      members: ["Bắc Kạn"],
      date: "2025-07-01",
      legal: "Nghị quyết 202/2025/QH15 ngày 12/6/2025",
    });
    expect(year!.targets[0]).toMatchObject({ result: null, outcome: null, change: null });
  });
});

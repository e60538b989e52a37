import { describe, expect, it } from "vitest";
import { buildView } from "../../src/report/build-view.ts";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { type FileLocations, linkToFile } from "../../src/report/view/file-link.ts";
import { scaleOver } from "../../src/report/view/plot-scale.ts";
import { plainTask } from "../support/plan-record.ts";
import { empty, example, exampleWith, HOSTILE, large, single } from "./example/example.ts";

const plain = (parts: readonly { text: string }[]) => parts.map((p) => p.text).join("");
const view = buildView(example);
/** The group of 2024 without the province's plan: nothing is assigned, and the units are those that sent a plan. */
const orphaned = (() => {
  const group = example.comparison.groups.find((g) => g.year === 2024)!;
  const units = group.units.filter((u) => u.planIds.length > 0);
  const coverage = group.coverage
    .filter((c) => units.some((u) => u.name === c.unit))
    .map((c) => ({
      ...c,
      because: null,
      assignedBy: [],
      state: c.coveredBy.length ? ("covered" as const) : ("not-assigned" as const),
    }));
  const groups = [{ ...group, parents: [], units, coverage }];
  return buildView(exampleWith({ ...example.comparison, groups, years: [] }));
})();
const [g24, g26] = [view.groups[0]!, view.groups[1]!];

const NOT_RECEIVED = "Chưa nhận được kế hoạch của đơn vị để thực hiện kế hoạch của tỉnh.";

describe("the first sentences", () => {
  it("describe each group in numbers, the one with the most plans first, and the files last", () => {
    expect(view.summary.map(plain)).toEqual([
      "PGI 2024, tỉnh Cao Bằng: 13 đơn vị được giao và nhóm UBND các huyện, thành phố; đã nhận 7 kế hoạch (1 ban hành chậm); 6 đơn vị chưa gửi; 1 kế hoạch thiếu chỉ số thành phần được giao; 1 kế hoạch lệch mục tiêu; 1 văn bản chưa có số hoặc ngày.",
      "PGI 2026, tỉnh Cao Bằng: 6 đơn vị được giao và nhóm UBND các xã, phường; đã nhận 3 kế hoạch; 3 đơn vị chưa gửi; 1 kế hoạch thiếu chỉ số thành phần được giao; 1 kế hoạch lệch mục tiêu.",
      "Công văn, phiếu đối chiếu và bao-cao.docx, nếu được lập, lấy số liệu năm gần nhất có kế hoạch của tỉnh: PGI 2026, tỉnh Cao Bằng.",
      "Đã nhận 16 tệp: 1 không đọc được; 1 chỉ đọc được một phần; 1 bỏ qua; 1 bản trùng; 12 đã đọc.",
    ]);
  });
  it("are one sentence for a single group, with the unread files", () => {
    expect(buildView(single).summary.map(plain)).toEqual([
      "PGI 2026, tỉnh Cao Bằng: 6 đơn vị được giao và nhóm UBND các xã, phường; đã nhận 3 kế hoạch; 3 đơn vị chưa gửi; 1 kế hoạch thiếu chỉ số thành phần được giao; 1 kế hoạch lệch mục tiêu; 1 tệp không đọc được; 1 tệp chỉ đọc được một phần.",
    ]);
  });
  it("call a city a city", () => {
    const group = { ...example.comparison.groups[0]!, province: "Hải Phòng" };
    const city = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] }));
    expect(city.groups[0]!.name).toBe("PGI 2024, thành phố Hải Phòng");
  });
  it("state that the province's plan is missing, and do not mention assignments", () => {
    const group = orphaned.groups[0]!;
    expect(plain(group.summary)).toContain("chưa có kế hoạch của tỉnh; đã nhận 7 kế hoạch");
    expect(plain(group.summary)).toContain("1 kế hoạch không có đủ chỉ số thành phần");
    expect(plain(group.summary)).not.toContain("được giao");
  });
  it("leave blank in the workbook what is not known without the province's plan", () => {
    const cellsOf = (sheet: string, at: (row: readonly { text: string }[]) => string) =>
      orphaned.tables.find(({ name }) => name === sheet)!.rows.map(at);
    const lists = cellsOf("Danh sách", ([, item, value]) => `${item!.text}: ${value!.text}`);
    expect(lists).toContain("Đơn vị chưa gửi kế hoạch: ");
    expect(lists).toContain("Kế hoạch đã nhận: 7");
  });
  it("work for an empty folder", () => {
    expect(buildView(empty).summary.map(plain)).toEqual(["Không có tệp nào."]);
  });
});

describe("the matrix", () => {
  it("has a sign and a word in each cell, in the parent's order", () => {
    expect(g24.matrix.rows.map((r) => `${r.no} ${r.unit}`).slice(0, 2)).toEqual([
      "1 Sở Tài nguyên và Môi trường",
      "2 Sở Nông nghiệp và Phát triển nông thôn",
    ]);
    expect(g24.matrix.rows[1]!.cells.map((c) => `${c.sign} ${c.word}`)).toEqual([
      "● có",
      "○ thiếu",
      "● có",
      "– không giao",
    ]);
    expect(g26.matrix.rows[1]!.cells.map((c) => c.sign).join("")).toBe("●●?●");
    expect(g24.matrix.totals).toEqual(["7/11", "3/6", "7/11", "5/8"]);
    const group = example.comparison.groups[0]!;
    const coverage = group.coverage.map((c) => ({
      ...c,
      ...(c.subIndex === group.subIndices[1]!.id && { because: null, state: "not-assigned" as const }),
    }));
    const partly = buildView(
      exampleWith({ ...example.comparison, groups: [{ ...group, coverage }], years: [] }),
    );
    expect(partly.groups[0]!.matrix.totals[1]).toBeNull();
    expect(consolidatedReports(partly)[0]!.blocks).toContainEqual(
      expect.objectContaining({
        kind: "table",
        rows: expect.arrayContaining([[[partly.groups[0]!.matrix.columns[1]!.name], ["–"], ["–"]]]),
      }),
    );
  });
  it("never calls a sub-index unassigned if the province's plan is missing", () => {
    const { matrix } = orphaned.groups[0]!;
    const lacking = matrix.rows.flatMap((r) => r.cells).filter((c) => c.state === "not-assigned");
    expect(lacking.length).toBeGreaterThan(0);
    expect(new Set(lacking.map((c) => `${c.word}: ${c.meaning}`))).toEqual(
      new Set(["không có: không có (chưa rõ có được giao hay không)"]),
    );
    expect(matrix.totalsOf).toBe("Có / đã nhận");
  });
  it("links every cell with quotations to those of the parent plan and of the sub-plan", () => {
    const byId = new Map(g24.evidence.map((e) => [e.id, e]));
    const missing = byId.get(g24.matrix.rows[1]!.cells[1]!.evidence!)!;
    expect(missing.because).toBe("được giao đích danh");
    expect(missing.assigned.shown[0]!.quote).toContain("Đảm bảo tuân thủ");
    expect(missing.covered.shown).toEqual([]);
    expect(missing.covered.none).toBe(
      "Không thấy chỉ số thành phần này trong Kế hoạch số 77/KH-SNN ngày 15/7/2024 của Sở Nông nghiệp và Phát triển nông thôn.",
    );
    for (const row of g24.matrix.rows) {
      for (const cell of row.cells) expect(cell.evidence === null || byId.has(cell.evidence)).toBe(true);
    }
  });
  it("marks a doubtful reading and shows the text before restoration", () => {
    const late = g24.evidence.find((e) => e.unit === "Sở Giao thông vận tải")!.covered.shown[0]!;
    expect(late.how).toBe("nhận dạng, khôi phục dấu, độ tin cậy 71%");
    expect(late.doubtful).toBe(true);
    expect(late.original).toContain("Muc tiéu");
  });
});

describe("targets", () => {
  it("compare each plan with the province's", () => {
    const rows = g24.targets[3]!.rows.map((r) => [
      r.who,
      r.target.text,
      r.increase.text,
      r.difference.text,
      r.verdict,
    ]);
    expect(rows).toEqual([
      ["Kế hoạch của tỉnh (…/KH-UBND, 6/2024)", "từ 5,00 trở lên", "+0,45", "", ""],
      ["Sở Tài nguyên và Môi trường", "từ 5,00 trở lên", "+0,45", "0,00", "khớp"],
      ["Sở Kế hoạch và Đầu tư", "từ 4,80 trở lên", "+0,25", "−0,20", "lệch (thấp hơn)"],
      ["Sở Tài chính", "từ 5,00 trở lên", "+0,45", "0,00", "khớp"],
    ]);
    expect(g24.targets[2]!.rows.find((r) => r.who === "Sở Tài chính")!.verdict).toBe(
      "số liệu tính không khớp",
    );
  });
  it("are drawn on one scale, with labels only for differences, and described in words", () => {
    const plots = g24.targets.map((t) => t.plot!);
    expect(new Set(plots.map((p) => `${p.min} ${p.max}`)).size).toBe(1);
    expect(plots[3]!.dots.map((d) => d.label)).toEqual([null, "Sở Kế hoạch và Đầu tư: 4,80", null]);
    expect(plots[3]!.alt).toBe(
      "Kết quả năm trước 4,55; mục tiêu của tỉnh 5,00; 2 kế hoạch nêu đúng mục tiêu này; Sở Kế hoạch và Đầu tư nêu 4,80.",
    );
  });
  it("use a scale that includes every value", () => {
    for (const values of [[5], [0], [1, 62], [4.14, 6.58], [90, 99.5]]) {
      const { min, max, step } = scaleOver(values);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect((max - min) / step).toBeLessThanOrEqual(10);
    }
  });
});

describe("deadlines", () => {
  it("are sorted by date with their status on the report's day; recurring ones are separate", () => {
    expect(g26.deadlines.dated.map((d) => [d.date, d.status])).toEqual([
      ["20/02/2026", "còn 4 ngày"],
      ["9/2026", "còn 226 ngày"],
      ["10/12/2026", "còn 297 ngày"],
      ["20/12/2026", "còn 307 ngày"],
    ]);
    expect(g24.deadlines.dated[0]!.status).toBe("quá hạn 576 ngày, 6 đơn vị chưa gửi");
    expect(g26.deadlines.recurring.map((d) => [d.date, d.status])).toEqual([
      ["ngày 05 tháng 12 hằng năm", "hằng năm"],
      ["trước ngày 15 tháng cuối quý", "hằng quý"],
    ]);
  });
  it("say what is to be done: the words of a task without its label, else that a plan or a report is due", () => {
    const [dated] = example.comparison.groups[1]!.deadlines;
    const works = (["task", "report"] as const).map((what) => {
      const deadline = { ...dated!, what, text: "- công bố số liệu trước ngày 05/12/2026;" };
      const group = { ...example.comparison.groups[1]!, deadlines: [deadline] };
      const [row] = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] })).groups[0]!
        .deadlines.dated;
      return row!.work;
    });
    expect(works).toEqual(["Công bố số liệu trước ngày 05/12/2026", "Báo cáo"]);
  });
  it.each([
    ["the task of the unit that the day belongs to", ["Sở A"], "Kiểm tra cải cách hành chính"],
    ["the day, if several tasks of the unit have it", ["Sở A", "Sở A"], "Hoàn thành trước ngày 05/12/2026"],
    ["the day, if the task is another unit's", ["Sở B"], "Hoàn thành trước ngày 05/12/2026"],
  ])("where a text states only the day, say %s", (_, units, work) => {
    const whole = example.comparison.groups[1]!;
    const text = "hoàn thành trước ngày 05/12/2026";
    const date = { ...whole.deadlines[0]!.date, year: 2026, month: 12, day: 5, iso: "2026-12-05", text };
    const deadline = { ...whole.deadlines[0]!, what: "task", unit: "Sở A", text, date };
    const tasks = units.map((unit, i) => ({
      ...{ subIndex: null, unitId: null, role: "lead", planId: deadline.planId, due: null, unit },
      text: `${i === 0 ? "" : `${i} `}kiểm tra cải cách hành chính; ${text}.`,
    }));
    const group = { ...whole, deadlines: [deadline], tasks };
    const [row] = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] })).groups[0]!
      .deadlines.dated;
    expect(row!.work).toBe(work);
  });
  it("say who issued the plan, and whether they are past or ahead", () => {
    expect(g24.deadlines.dated.map((d) => [d.who, d.issuer, d.number, d.state])).toContainEqual([
      "Chi cục Bảo vệ môi trường",
      "Sở Nông nghiệp và Phát triển nông thôn",
      "77/KH-SNN, 15/7/2024",
      "past",
    ]);
    expect(g26.deadlines.dated.map((d) => d.state)).toEqual(["ahead", "ahead", "ahead", "ahead"]);
    expect(g26.deadlines.recurring.map((d) => d.stateWord)).toEqual(["định kỳ", "định kỳ"]);
    const [dated] = example.comparison.groups[1]!.deadlines;
    const undated = {
      ...dated!.date,
      year: null,
      month: null,
      day: null,
      iso: null,
      text: "sau khi ban hành",
    };
    const group = { ...example.comparison.groups[1]!, deadlines: [{ ...dated!, date: undated }] };
    const one = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] }));
    expect(one.groups[0]!.deadlines.dated.map((d) => d.stateWord)).toEqual(["chưa rõ ngày"]);
  });
  it("follow the day that is set", () => {
    const later = buildView({ ...example, asOf: "2026-02-20" });
    expect(later.asOf.text).toBe("Tính đến ngày 20/02/2026");
    expect(later.groups[1]!.deadlines.dated[0]!.status).toBe("hôm nay");
  });
});

describe("findings", () => {
  it("are grouped by unit, the most serious first, accepted ones last", () => {
    expect(g24.findings.units[0]!.items[0]!.severity).toBe("error");
    const ranks = g24.findings.units.map((u) => ["error", "warning", "info"].indexOf(u.items[0]!.severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const accepted = g24.findings.units.find((u) => u.unit === "Sở Tài chính")!.items.at(-1)!;
    expect(accepted.accepted).toBe("Đã chấp nhận: đơn vị không chủ trì nội dung này");
    expect(g24.findings.kinds.some((k) => k.rule === "target-missing")).toBe(false);
  });
  it("have a title for every kind", () => {
    for (const kind of g24.findings.kinds) expect(kind.title).toMatch(/^\p{Lu}/u);
  });
});

describe("years", () => {
  it("compare last year's result with its target, and follow units through mergers", () => {
    const year = view.years[0]!;
    expect(year.targets[0]).toMatchObject({
      verdict: "chưa đạt (thiếu 0,12 điểm)",
      change: { text: "+0,60" },
    });
    expect(year.targets[2]!.verdict).toBe("đạt (vượt 0,15 điểm)");
    expect(year.units.map(({ unit, before }) => [unit, before])).toEqual([
      [
        "Sở Nông nghiệp và Môi trường",
        "Sở Tài nguyên và Môi trường (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP); Sở Nông nghiệp và Phát triển nông thôn (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP)",
      ],
      ["Sở Xây dựng", "Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP)"],
      ["Công an tỉnh", ""],
      ["UBND các huyện, thành phố", "kết thúc hoạt động từ 01/7/2025 (Luật 72/2025/QH15)"],
    ]);
    expect(year.units[0]!.assigned).toHaveProperty("added", "");
    expect(year.units[0]!.written).toHaveProperty("added", "Đảm bảo tuân thủ");
    expect(year.units[2]!.written).toBe(
      "trong các tệp đã nhận không có kế hoạch của đơn vị năm 2024 và năm 2026",
    );
    expect(
      year.lines[0]!.points.map((p) => [p.year, p.target?.value ?? null, p.result?.value ?? null]),
    ).toEqual([
      [2023, null, 4.5],
      [2024, 5.6, 5.48],
      [2026, 6.2, null],
    ]);
    expect(year.lines[0]!.points.map(({ verdict }) => verdict?.text)).toEqual([
      undefined,
      "chưa đạt",
      undefined,
    ]);
    expect(year.lines[2]!.points[1]!.verdict).toEqual({ text: "đạt", tone: "good" });
    expect(year.lines[2]!.alt).toContain("kết quả năm 2024: 4,25 (đạt)");
  });
  it("draw the whole index too, with a rank upside down", () => {
    const rank = {
      kind: "rank" as const,
      comparator: "<=" as const,
      valueTo: null,
      unit: "hạng",
      increase: null,
    };
    const target = (value: number, year: number) => ({
      ...rank,
      value,
      baseline: null,
      year,
      criterion: null,
      text: `trong nhóm ${value}`,
    });
    const [pair] = example.comparison.years;
    const overall = [
      {
        kind: "rank" as const,
        from: target(30, 2024),
        to: target(15, 2026),
        result: 31,
        resultDecimals: 0,
        resultOf: 63,
        outcome: { state: "missed" as const, value: 1, decimals: 0 },
        change: null,
      },
    ];
    const [year] = buildView(exampleWith({ ...example.comparison, years: [{ ...pair!, overall }] })).years;
    expect(year!.lines[0]).toMatchObject({ name: "Toàn bộ chỉ số: thứ hạng", lowerIsBetter: true });
    expect(year!.lines[0]!.alt).toBe(
      "Toàn bộ chỉ số: thứ hạng: mục tiêu năm 2024: 30; kết quả năm 2024: 31/63 (chưa đạt); mục tiêu năm 2026: 15.",
    );
    expect(year!.lines[1]!.lowerIsBetter).toBe(false);
  });
  it("do not say what a province's plan no longer assigns if it was read in part", () => {
    const [pair] = example.comparison.years;
    const changed = { kept: ["pgi.1"], dropped: ["pgi.2"], added: ["pgi.3"] };
    const units = [{ ...pair!.units[0]!, assigned: changed }];
    const options = exampleWith({ ...example.comparison, years: [{ ...pair!, units }] });
    const assignedOf = (readings: typeof options.facts.readings) =>
      buildView({ ...options, facts: { ...options.facts, readings } }).years[0]!.units[0]!.assigned;
    const names = ["Giảm thiểu ô nhiễm và thiên tai", "Đảm bảo tuân thủ", "Thúc đẩy thực hành xanh"];
    expect(assignedOf([])).toEqual({ kept: names[0], dropped: names[1], added: names[2] });
    expect(assignedOf([{ planId: "p26", extent: "part" }])).toMatchObject({ dropped: "", added: names[2] });
    expect(assignedOf([{ planId: "p24", extent: "part" }])).toMatchObject({ dropped: names[1], added: "" });
  });
});

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

describe("sheets of units", () => {
  const rowsOf = (readings: typeof example.facts.readings) => {
    const { units, ...group } = example.comparison.groups[1]!;
    const silent = units.find(({ planIds }) => planIds.length > 0)!;
    const options = exampleWith({
      ...example.comparison,
      groups: [{ ...group, units, targets: [], tasks: group.tasks.filter(({ planId }) => planId === "p26") }],
      years: [],
    });
    const view = buildView({ ...options, facts: { ...options.facts, readings } });
    const planId = silent.planIds[0]!;
    return {
      planId,
      rows: view.sheets.find(({ unit }) => unit === silent.name)!.rows.flatMap(({ own }) => own),
    };
  };
  const { planId, rows } = rowsOf([]);
  it("say that content was not found only if the plan was read completely", () => {
    expect(new Set(rows)).toEqual(new Set(["Không thấy nội dung này."]));
    expect(new Set(rowsOf([{ planId, extent: "part" }]).rows)).toEqual(
      new Set(["Chưa xác định: kế hoạch chỉ đọc được một phần hoặc thiếu phụ lục."]),
    );
    expect(new Set(rowsOf([{ planId, extent: "doubtful" }]).rows)).toEqual(
      new Set(["Không thấy nội dung này (văn bản đọc chưa chắc chắn)."]),
    );
  });
});

it("names a task once in the sheet of a unit, also where its plan gives it to several divisions", () => {
  const { tasks, ...group } = example.comparison.groups[1]!;
  const own = tasks.find(({ planId }) => group.units.some(({ planIds }) => planIds.includes(planId)))!;
  const twice = { ...group, tasks: [own, own] };
  const view = buildView(exampleWith({ ...example.comparison, groups: [twice], years: [] }));
  const texts = view.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.own));
  expect(texts.filter((text) => text.includes(own.text))).toHaveLength(1);
});

describe("files", () => {
  it("list every input, those that need attention first", () => {
    expect(view.files.rows).toHaveLength(example.run.inputs.length);
    expect(view.files.rows.slice(0, 2).map((f) => f.outcomeWord)).toEqual([
      "không đọc được",
      "chỉ đọc được một phần",
    ]);
    expect(view.files.rows[1]!.notes[0]).toBe(
      "Trang 3 là ảnh hoặc có lớp chữ không đáng tin cậy, chưa được nhận dạng; nội dung ở đó chưa được đối chiếu đầy đủ.",
    );
    expect(view.files.rows.find((f) => f.outcome === "duplicate")!.notes[0]).toMatch(
      /^Trùng với Kế hoạch số 1204/,
    );
  });
  it("are linked by a relative, encoded path only", () => {
    const inputs = [{ shown: "", location: "/home/lan" }];
    const at = { inputs, reportFolder: "/home/lan/ket-qua", inputFolder: "" };
    const link = (path: string, other: Partial<FileLocations> = {}, page: number | null = null) =>
      linkToFile(path, { ...at, ...other }, page).href;
    expect(link("a b/Kế hoạch #1.pdf")).toBe("../a%20b/K%E1%BA%BF%20ho%E1%BA%A1ch%20%231.pdf");
    expect(link("javascript:alert(1)", { reportFolder: "/home/lan" })).toBe("./javascript%3Aalert(1)");
    expect(link("x.pdf", { inputs: [] })).toBeNull();
    expect(link("x.PDF", {}, 3)).toBe("../x.PDF#page=3");
    expect(link("x.docx", {}, 3)).toBe("../x.docx");
    expect(link("thu.eml!/a:b.docx")).toBe("../thu.eml");
  });
  it("are linked relatively if an absolute path was given on the same disk", () => {
    const link = (path: string, reportFolder: string | null) =>
      linkToFile(path, { inputs: [], reportFolder, inputFolder: "" }).href;
    expect(link("/home/lan/nhan/x.pdf", "/home/lan/ket-qua")).toBe("../nhan/x.pdf");
    expect(link("/home/lan/x.pdf", "/home/lan")).toBe("./x.pdf");
    expect(link("D:/nhan/x.pdf", "D:/ket-qua")).toBe("../nhan/x.pdf");
    expect(link("D:\\nhan\\x.pdf", "C:/ket-qua")).toBeNull();
    expect(link("/home/x.pdf", null)).toBeNull();
  });
  it("are linked to the given input that their path begins with", () => {
    const inputs = [
      { shown: "nhan", location: "/home/lan/nhan" },
      { shown: "nhan/bo-sung", location: "/mnt/bo-sung" },
      { shown: "a.pdf", location: "/home/lan/tep/a.pdf" },
      { shown: ".", location: "/home/lan/nay" },
    ];
    const link = (path: string) =>
      linkToFile(path, { inputs, reportFolder: "/home/lan/ket-qua", inputFolder: "" }).href;
    expect(link("nhan/x.pdf")).toBe("../nhan/x.pdf");
    expect(link("nhan/bo-sung/x.pdf")).toBeNull();
    expect(link("a.pdf")).toBe("../tep/a.pdf");
    expect(link("./x.pdf")).toBe("../nay/x.pdf");
    expect(link("nhan-khac/x.pdf")).toBeNull();
  });
  it.each([
    ["/srv/ket-qua", "/home/lan/nhan", null],
    ["/home/minh/ket-qua", "/home/lan/nhan", null],
    ["D:/ket-qua", "D:/phong/lan/nhan", null],
    ["C:/Users/minh/ket-qua", "C:/Users/lan/nhan", null],
    ["/ket-qua", "/nhan", "../nhan/so/x.pdf"],
    ["D:/ket-qua", "D:/nhan", "../nhan/so/x.pdf"],
    ["/home/lan/viec/ket-qua", "/home/lan/tai-ve/nhan", "../../tai-ve/nhan/so/x.pdf"],
    ["D:/viec/ket-qua", "D:/viec/2024/nhan", "../2024/nhan/so/x.pdf"],
  ])("in %s link those in %s only if that names no folder of the machine", (reportFolder, location, href) => {
    const inputs = [{ shown: "nhan", location }];
    const link = linkToFile("nhan/so/x.pdf", { inputs, reportFolder, inputFolder: "nhan/" });
    expect(link).toEqual({ path: href === null ? "nhan/so/x.pdf" : "so/x.pdf", href });
  });
  it("are shown below the folder of all inputs, so that no folder of the machine is named", () => {
    const folder = "/home/lan/nhan/";
    const inputs = example.run.inputs.map((input) => ({ ...input, path: folder + input.path }));
    const plans = example.plans.map((plan) => {
      const paths = plan.source.paths.map((path) => folder + path);
      return { ...plan, source: { ...plan.source, paths } };
    });
    const { words: _, ...there } = buildView({
      ...example,
      plans,
      run: { ...example.run, inputs },
      reportFolder: "/home/lan/ket-qua",
    });
    const { words: __, ...here } = buildView({
      ...example,
      inputs: [{ shown: "", location: "/home/lan/nhan" }],
      reportFolder: "/home/lan/ket-qua",
    });
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });
});

describe("the whole view", () => {
  it("is the same for the same inputs, and survives JSON", () => {
    const { words: _, ...facts } = buildView(example);
    const { words: __, ...again } = buildView(example);
    expect(JSON.stringify(facts)).toBe(JSON.stringify(again));
  });
  it("has unique ids", () => {
    for (const options of [example, single, large(12, 10)]) {
      const built = buildView(options);
      const ids = built.groups.flatMap((g) => [
        ...g.matrix.rows.map((r) => r.id),
        ...g.evidence.map((e) => e.id),
        ...g.findings.kinds.map((k) => k.id),
        ...g.findings.units.flatMap((u) => [u.id, ...u.items.map((f) => f.id)]),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  it("names its tables in both languages", () => {
    expect(view.tables.map((t) => t.name)).toEqual([
      "Tổng hợp",
      "Danh sách",
      "Ma trận",
      "Mục tiêu",
      "Phân công",
      "Thời hạn",
      "Cảnh báo",
      "So sánh năm",
      "Đơn vị qua năm",
      "Ghi chú năm",
      "Tệp",
    ]);
    const english = buildView({ ...example, lang: "en" });
    expect(english.tables.map((t) => t.name)).toContain("Deadlines");
    for (const table of view.tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });
  it("keeps hostile texts unchanged, because writers escape them", () => {
    expect(g24.matrix.rows.some((r) => r.unit === HOSTILE.script)).toBe(true);
  });
});

describe("the quotations of a cell", () => {
  const covered = g24.evidence.find((e) => e.unit === "Sở Tài nguyên và Môi trường")!.covered.shown[0]!;
  it("contain the section's target and tasks, not only its heading", () => {
    expect(covered.quote).toBe("1. Chỉ số “Giảm thiểu ô nhiễm và thiên tai”");
    expect(covered.content).toHaveLength(3);
    expect(covered.content[0]).toContain("5,60 điểm");
    expect(covered.content[2]).toMatch(/^Phòng Nghiệp vụ: Rà soát quy trình/);
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

it("counts a file of which a part could be read apart from those that were read, and states no confidence for it", () => {
  const before = buildView(single).files;
  const read = before.rows.filter(({ outcome }) => outcome === "parsed");
  const inputs = single.run.inputs.map((input) =>
    input.path === read[0]!.file.path ? { ...input, readInPart: true as const } : input,
  );
  const { files, groups } = buildView({ ...single, run: { ...single.run, inputs } });
  const countOf = (label: string, of = files) =>
    of.counts.find((count) => count.label === label)?.rows.length ?? 0;
  expect(countOf("chỉ đọc được một phần")).toBe(countOf("chỉ đọc được một phần", before) + 1);
  expect(countOf("đã đọc")).toBe(read.length - 1);
  const row = files.rows.find(({ file }) => file.path === read[0]!.file.path)!;
  expect([row.outcomeWord, row.confidence.text]).toEqual(["chỉ đọc được một phần", ""]);
  expect(read[0]!.confidence.text).not.toBe("");
  expect(groups[0]!.summary.map(({ text }) => text).join("")).toMatch(/\d tệp chỉ đọc được một phần/u);
});

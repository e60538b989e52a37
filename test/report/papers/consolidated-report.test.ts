import { describe, expect, it } from "vitest";
import type { ComparisonGroup } from "../../../src/model/comparison.ts";
import { buildView } from "../../../src/report/build-view.ts";
import type { Paper, PaperBlock } from "../../../src/report/model/paper.ts";
import type { GroupView, View } from "../../../src/report/model/view.ts";
import { papersOf } from "../../../src/report/papers/papers.ts";
import { receivedBlocks, targetBlocks } from "../../../src/report/papers/report-plans.ts";
import {
  deadlineBlocks,
  lastYearBlocks,
  proposalBlocks,
  taskBlocks,
  tasksAppendix,
} from "../../../src/report/papers/report-work.ts";
import { example, exampleWith, single } from "../example/example.ts";

const view = buildView(single);
const [group] = view.groups;
const BLANK = "……";

/** The rows of the first table, each cell as one text. */
function rowsOf(blocks: readonly PaperBlock[]): string[][] {
  const table = blocks.find((block) => block.kind === "table");
  return (table?.rows ?? []).map((row) => row.map((cell) => cell.join(" | ")));
}

const textsOf = ({ blocks, appendix }: Paper): string[] =>
  [...blocks, ...(appendix?.blocks ?? [])].flatMap((block) =>
    block.kind === "table" ? block.rows.flat(2) : block.text,
  );

describe("a paper to sign", () => {
  const NOTE =
    /cần xem|xem (?:bảng|báo cáo|bản gốc)|để xác định|đối chiếu với bản|kiểm tra lại|xác nhận đơn vị|chạy lại/iu;
  const UNCLEAR: NonNullable<ComparisonGroup["units"][number]["unclear"]>[] = (
    ["source", "letter", "draft", "request", "name"] as const
  ).map((because) => ({
    because,
    parentId: "p26",
    planIds: because === "source" || because === "letter" ? ["b1"] : [],
    files: because === "source" ? ["x/ke-hoach.pdf"] : [],
    reasons: { vi: "lý do", en: "a reason" },
    toDo: { vi: "mở ke-hoach.pdf để xác định", en: "open ke-hoach.pdf to find out" },
  }));
  const base = single.comparison.groups[0]!;
  const unclear = {
    ...base,
    units: base.units.map((unit, i) =>
      unit.group
        ? unit
        : { ...unit, state: "unclear" as const, planIds: [], unclear: UNCLEAR[i % UNCLEAR.length] },
    ),
  };
  const withUnclear = buildView({
    ...exampleWith({ ...single.comparison, groups: [unclear] }),
    findings: single.findings,
  });

  it("states facts and leaves blanks, and has no notes to the officer", () => {
    const papers = papersOf(withUnclear).filter(({ ending }) => ending !== null);
    expect(papers.map(({ path }) => path)).toContain("bao-cao.docx");
    expect(papers.flatMap(textsOf).filter((text) => NOTE.test(text))).toEqual([]);
  });

  it("says why a state is unclear without names of files, while the page says what to do", () => {
    const rows = withUnclear.groups[0]!.matrix.rows.filter(({ state }) => state === "unclear");
    expect(rows.length).toBeGreaterThanOrEqual(UNCLEAR.length);
    expect(new Set(rows.map(({ reason }) => reason)).size).toBe(UNCLEAR.length);
    for (const { why, reason } of rows) {
      expect(why).toContain("để xác định");
      expect(reason).not.toMatch(/\.pdf/u);
    }
  });
});

describe("the figures of the report", () => {
  it("are those of the first sentence", () => {
    for (const { counts, summaryForPapers } of buildView(example).groups.filter(
      ({ parents }) => parents.length > 0,
    ))
      for (const { id, rows } of counts)
        if (rows.length > 0 && /-n-(?:units|received|late|notReceived|missing|mismatch|blank)$/u.test(id))
          expect(summaryForPapers).toMatch(new RegExp(`(?<!\\d)${rows.length} `, "u"));
  });

  it("compare plans with the amended target only, with the result that the first plan states", () => {
    const [target] = group!.targets.filter(({ rows }) => rows.some((row) => row.province));
    const province = target!.rows.find((row) => row.province)!;
    const amended = {
      ...province,
      target: { text: "từ 9,99 điểm trở lên", number: 9.99 },
      baseline: { text: "", number: null },
    };
    const others = target!.rows.filter((row) => row !== province);
    const targets = [{ ...target!, rows: [{ ...province, isRestated: true }, amended, ...others] }];
    const rows = rowsOf(targetBlocks({ ...group!, targets }, view));
    expect(rows.map((row) => row.slice(1, 3))).toEqual([[province.baseline.text, "từ 9,99 điểm trở lên"]]);
  });

  it("leave blank what unread parts of the province's plan may state", () => {
    const unread: GroupView = {
      ...group!,
      parentsUnread: true,
      targets: [],
      tasks: { ...group!.tasks, rows: [] },
    };
    for (const blocks of [targetBlocks(unread, view), taskBlocks(unread, view)])
      expect(blocks.at(-1)).toEqual({ kind: "paragraph", text: BLANK });
  });
});

describe("the units without a plan", () => {
  const states = [
    { state: "not-received", stateWord: "chưa nhận được kế hoạch" },
    { state: "tasks-only", stateWord: "chỉ được giao nhiệm vụ" },
  ];
  const rows = states.map((state, i) => ({
    ...group!.matrix.rows[0]!,
    ...state,
    unit: `Sở ${i}`,
    plans: [],
    reason: null,
  }));

  it("are all named, those that were not asked for one in a sentence", () => {
    const blocks = receivedBlocks({ ...group!, matrix: { ...group!.matrix, rows } }, view);
    expect(rowsOf(blocks)).toEqual([["1", "Sở 0", "chưa nhận được kế hoạch"]]);
    expect(blocks.at(-1)).toEqual({
      kind: "paragraph",
      text: "Chỉ được giao nhiệm vụ (1 đơn vị): Sở 1.",
    });
    const groups = rows.map((row) => ({ ...row, note: "nhóm đơn vị" }));
    expect(receivedBlocks({ ...group!, matrix: { ...group!.matrix, rows: groups } }, view).at(-1)).toEqual({
      kind: "paragraph",
      text: "Chỉ được giao nhiệm vụ: Sở 1.",
    });
  });
});

describe("tasks", () => {
  it("have the names of sub-indices that the other tables have", () => {
    const columns = group!.matrix.columns.map((column) => ({
      ...column,
      name: `Tên đầy đủ ${column.label}`,
    }));
    const named: GroupView = { ...group!, matrix: { ...group!.matrix, columns } };
    const headings = rowsOf(taskBlocks(named, view)).filter((row) => row.length === 1);
    const shown = headings.map(([subIndex]) => subIndex);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !columns.some((column) => column.name === name))).toEqual([]);
  });

  const [row] = group!.tasks.rows;
  const task = { ...row!.province[0]!, role: "lead" };
  const withTasks = (n: number): GroupView => ({
    ...group!,
    tasks: {
      ...group!.tasks,
      rows: [
        {
          ...row!,
          province: Array.from({ length: n }, (_, i) => ({ ...task, text: `rà soát nội dung ${i}` })),
        },
      ],
    },
  });

  /** Without the headings of sub-indices. */
  const tasksIn = (blocks: readonly PaperBlock[]) => rowsOf(blocks).filter((row) => row.length > 1);

  it("are in the report where they are few", () => {
    expect(tasksIn(taskBlocks(withTasks(40), view))).toHaveLength(40);
    expect(tasksAppendix(withTasks(40), view)).toBeNull();
  });

  it("are counted in the report and listed in an appendix where they are many", () => {
    expect(rowsOf(taskBlocks(withTasks(41), view))).toEqual([
      [group!.matrix.columns.find(({ label }) => label === row!.subIndex)!.name, "41", row!.unit],
    ]);
    const appendix = tasksAppendix(withTasks(41), view)!;
    expect(tasksIn(appendix.blocks)).toHaveLength(41);
    expect(appendix.note).toContain(`Báo cáo số ${BLANK}/BC-`);
  });
});

describe("deadlines ahead", () => {
  const [first] = group!.deadlines.dated;
  const row = {
    ...first!,
    province: true,
    iso: "2026-12-05",
    date: "05/12/2026",
    to: "",
    status: "còn 9 ngày",
  };
  const blocksOf = (rows: (typeof row)[], of: View = view) =>
    rowsOf(deadlineBlocks({ ...group!, deadlines: { dated: rows, recurring: [] } }, of));

  it("name the units with the same task once", () => {
    const task = { ...row, work: "Công bố số liệu trước ngày 05/12/2026" };
    const rows = [
      { ...task, who: "Sở A" },
      { ...task, who: "Sở B" },
      { ...task, who: "Sở A" },
    ];
    expect(blocksOf(rows)).toEqual([
      ["05/12/2026 | còn 9 ngày", "Công bố số liệu trước ngày 05/12/2026", "Sở A; Sở B", ""],
    ]);
  });

  it("leave blank who has to act where the plan names nobody", () => {
    expect(blocksOf([{ ...row, work: "Báo cáo", who: "" }])).toEqual([
      ["05/12/2026 | còn 9 ngày", "Báo cáo", BLANK, ""],
    ]);
  });
});

describe("proposals", () => {
  const requestsOf = (of: GroupView) => {
    const blocks = proposalBlocks(of, { ...view, letters: [] });
    return blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []))[0];
  };
  const nothing: GroupView = {
    ...group!,
    isLatest: true,
    findings: { ...group!.findings, units: [] },
    matrix: { ...group!.matrix, rows: [] },
  };

  it("name the units after what is asked of all, and repeat each request to one unit", () => {
    const item = {
      subject: null,
      group: group!.name,
      rule: "number-blank",
      sentence: "",
      document: null,
      documentOfUnit: null,
      basis: null,
    };
    const letter = (unit: string, title: string, asks: readonly string[]) => ({
      ...{
        id: unit,
        unit,
        members: [],
        purpose: "both" as const,
        subjects: [],
        parents: [],
        parentsToSign: [],
      },
      items: asks.map((ask) => ({ ...item, title, ask })),
    });
    const letters = [
      letter("Sở A", "Để trống số", ["Đề nghị A ghi số."]),
      letter("Sở B", "Để trống số", ["Đề nghị B ghi số."]),
      letter("Sở C", "Mục tiêu lệch", ["Đề nghị C sửa mục tiêu 1.", "Đề nghị C sửa mục tiêu 2."]),
    ];
    const blocks = proposalBlocks(group!, { ...view, letters });
    expect(blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : [])).slice(0, 3)).toEqual([
      "- Để trống số: đề nghị 2 đơn vị sau thực hiện theo công văn của cơ quan tổng hợp: Sở A; Sở B.",
      "- Đề nghị C sửa mục tiêu 1.",
      "- Đề nghị C sửa mục tiêu 2.",
    ]);
  });

  it("say that nothing needs to be asked only where nothing is open", () => {
    expect(requestsOf(nothing)).toBe("Không có nội dung phải đề nghị các đơn vị bổ sung, điều chỉnh.");
    expect(requestsOf({ ...nothing, isLatest: false })).toBe(BLANK);
    expect(group!.findings.units.length).toBeGreaterThan(0);
    expect(requestsOf({ ...nothing, findings: group!.findings })).toBe(BLANK);
  });
});

it("takes results of the year before from the province's plan where the earlier year is of another province", () => {
  const [year] = buildView(example).years;
  const of = (isSameProvince: boolean) =>
    buildView({
      ...example,
      comparison: {
        ...example.comparison,
        years: example.comparison.years.map((one) =>
          isSameProvince
            ? one
            : { ...one, merger: { earlier: "Tỉnh khác", members: [], date: "2025-07-01", legal: "" } },
        ),
      },
    }).groups.find(({ lastYear, isLatest }) => isLatest && (!isSameProvince || lastYear !== null))!;
  expect(rowsOf(lastYearBlocks(of(true), view))[0]![1]).toBe(year!.targets[0]!.from.text);
  expect(of(false).lastYear).toBeNull();
});

it("calls sub-indices in the results of the year before as its other tables do, and leaves no cell empty", () => {
  const { groups } = buildView(example);
  const later = groups.find(({ lastYear }) => lastYear !== null)!;
  const names = new Map(later.matrix.columns.map(({ id, name }) => [id, `Tên đầy đủ ${name}`]));
  const named: GroupView = {
    ...later,
    matrix: {
      ...later.matrix,
      columns: later.matrix.columns.map((column) => ({ ...column, name: names.get(column.id)! })),
    },
  };
  const ids = later.lastYear!.targets.flatMap(({ id }) => (id !== null && names.has(id) ? [id] : []));
  const rows = rowsOf(lastYearBlocks(named, view));
  expect(ids.length).toBeGreaterThan(0);
  expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(ids.map((id) => names.get(id))));
  expect(rows.flat()).not.toContain("");
});

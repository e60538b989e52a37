import type { Comparison, ComparisonGroup, CoverageState } from "../../../src/model/comparison.ts";
import type { DueDate, Recurrence } from "../../../src/model/date.ts";
import { partialDate } from "../../../src/model/partial-date.ts";
import type { Target } from "../../../src/model/plan.ts";
import { HOSTILE, P24, P26, place, plans } from "./plans.ts";
import { SUBS } from "./sketch.ts";

const planById = new Map(plans.map((p) => [p.id, p]));

export const STATES: Record<string, CoverageState> = {
  c: "covered",
  m: "missing",
  n: "not-assigned",
  x: "extra",
  r: "not-received",
  u: "unreadable",
};

/** One unit: name, id, plan, state, the four cells (lower-case letter: assigned by name; capital: through a group). */
export type Row = readonly [
  name: string,
  unitId: string | null,
  planId: string | null,
  late: boolean,
  cells: string,
  group?: boolean,
];

function groupOf(
  year: number,
  parent: string,
  rows: readonly Row[],
  targets: readonly Target[],
): ComparisonGroup {
  const subPlans = rows.flatMap((r) => (r[2] ? [r[2]] : []));
  const coverage = rows.flatMap(([unit, unitId, planId, , cells]) =>
    SUBS.map((sub, i) => {
      const letter = cells[i]!;
      const state = STATES[letter.toLowerCase()]!;
      const bound = state !== "not-assigned" && state !== "extra";
      const because = !bound
        ? null
        : letter === letter.toLowerCase()
          ? ("name" as const)
          : ("group" as const);
      const quote = `${"abcdđeghik"[i]}) ${because === "group" ? "Các sở, ban, ngành khác" : unit}: triển khai nội dung “${sub.shortName}”, báo cáo kết quả về cơ quan đầu mối.`;
      return {
        unitId,
        unit,
        subIndex: sub.id,
        state,
        because,
        planId,
        assignedBy: bound ? place(parent, sub.id, quote) : [],
        coveredBy: planId ? place(planId, sub.id) : [],
      };
    }),
  );
  const own = subPlans.flatMap((planId) =>
    SUBS.map((sub, i) => {
      const { subIndices } = planById.get(planId)!;
      const position = subIndices.findIndex((s) => s.id === sub.id);
      const target = subIndices[position]?.target ?? null;
      const difference = target ? Number((target.value! - targets[i]!.value!).toFixed(6)) : null;
      const state =
        difference === null ? null : difference === 0 ? "same" : difference > 0 ? "higher" : "lower";
      const pointer = target && `/subIndices/${position}/target`;
      return { subIndex: sub.id, planId, target, difference, decimals: 2, pointer, state } as const;
    }),
  );
  const due = (
    y: number | null,
    m: number | null,
    d: number | null,
    recurring: Recurrence | null,
    text: string,
  ): DueDate => ({ ...partialDate(y, m, d), recurring, text });
  const to = [{ name: rows[0]![0], unitId: rows[0]![1], group: false }];
  const taskRows = rows.flatMap(([unit, unitId, planId, , cells]) =>
    SUBS.flatMap((sub, i) => {
      const given = "cmru".includes(cells[i]!)
        ? [
            {
              subIndex: sub.id,
              unit,
              unitId,
              role: i % 3 === 0 ? "lead" : i % 3 === 1 ? "coordinate" : "member",
              text: `Triển khai các giải pháp cải thiện chỉ số “${sub.shortName}” trong phạm vi quản lý; kịp thời tháo gỡ khó khăn cho doanh nghiệp.`,
              planId: parent,
              due: i === 0 ? due(year, 11, 30, null, `trước ngày 30/11/${year}`) : null,
            },
          ]
        : [];
      const section = planId ? planById.get(planId)!.subIndices.find((s) => s.id === sub.id) : undefined;
      const sectionAt = planId ? planById.get(planId)!.subIndices.indexOf(section!) : 0;
      const planned = (section?.assignments ?? []).map((a, j) => ({
        pointer: `/subIndices/${sectionAt}/assignments/${j}/tasks/0`,
        subIndex: sub.id,
        unit: a.units[0]!.name,
        unitId: null,
        role: a.role,
        text: a.tasks[0]!.text,
        planId: planId!,
        due: null,
      }));
      return [...given, ...planned];
    }),
  );
  return {
    index: "pgi",
    indexName: "Chỉ số Xanh cấp tỉnh",
    province: "Cao Bằng",
    year,
    parents: [
      {
        planId: parent,
        joinedBy: parent === "p24" ? "inferred" : "reference",
        reason: "cùng cơ quan ban hành, chỉ số, năm; trích yếu gần giống",
      },
    ],
    subPlans,
    others: year === 2026 ? ["x1"] : [],
    subIndices: SUBS.map((s) => ({ ...s })),
    units: rows.map(([name, unitId, planId, late, , group]) => ({
      name,
      unitId,
      group: group ?? false,
      planIds: planId ? [planId] : [],
      state: group ? "class" : planId ? (late ? "late" : "received") : "not-received",
      ...(group ? { received: 0 } : {}),
    })),
    coverage,
    targets: [
      ...SUBS.map((sub, i) => ({
        subIndex: sub.id,
        planId: parent,
        target: targets[i]!,
        difference: null,
        pointer: `/subIndices/${i}/target`,
      })),
      ...own,
    ],
    deadlines: [
      {
        planId: parent,
        unit: "Các sở, ban, ngành, UBND các huyện, thành phố",
        what: "sub-plan",
        date: due(year, year === 2024 ? 7 : 2, 20, null, `trước ngày 20/${year === 2024 ? 7 : 2}/${year}`),
        to,
        text: "Ban hành kế hoạch của đơn vị, gửi cơ quan đầu mối để theo dõi, tổng hợp.",
      },
      {
        planId: parent,
        unit: "Các sở, ban, ngành",
        what: "report",
        date: due(year, 12, 10, null, `trước ngày 10/12/${year}`),
        to,
        text: "Báo cáo kết quả thực hiện để tổng hợp, báo cáo UBND tỉnh.",
      },
      {
        planId: parent,
        unit: rows[0]![0],
        what: "report",
        date: due(year, 12, 20, null, `20/12/${year}`),
        to: [{ name: "UBND tỉnh", unitId: null, group: false }],
        text: "Tổng hợp, báo cáo UBND tỉnh.",
      },
      {
        planId: subPlans[0]!,
        unit: "Các phòng, đơn vị",
        what: "report",
        date: due(null, null, 15, "quarter", "trước ngày 15 tháng cuối quý"),
        to: [{ name: "Văn phòng Sở", unitId: null, group: false }],
        text: "Báo cáo trước ngày 15 tháng cuối quý.",
      },
      {
        planId: subPlans[1]!,
        unit: "Chi cục Bảo vệ môi trường",
        what: "task",
        date: due(year, 9, null, null, `trong quý III/${year}`),
        to: [],
        text: HOSTILE.at,
      },
      {
        planId: subPlans[1]!,
        unit: "Các phòng",
        what: "report",
        date: due(null, 12, 5, "year", "ngày 05 tháng 12 hằng năm"),
        to: [],
        text: "Báo cáo năm trước ngày 05 tháng 12 hằng năm.",
      },
    ],
    tasks: taskRows,
  };
}

export const ROWS_2024: Row[] = [
  ["Sở Tài nguyên và Môi trường", "so-tnmt", "a1", false, "cccc"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "so-nnptnt", "a2", false, "cmcn"],
  ["Sở Kế hoạch và Đầu tư", "so-khdt", "a3", false, "Cxcc"],
  ["Sở Tài chính", "so-tc", "a4", false, "Cxcc"],
  ["Sở Giao thông vận tải", "so-gtvt", "a5", true, "cxcC"],
  ["Sở Xây dựng", "so-xd", "a6", false, "ccCC"],
  ["Sở Công Thương", "so-ct", "a7", false, "Cccx"],
  ["Sở Thông tin và Truyền thông", "so-tttt", null, false, "rNrR"],
  ["Sở Khoa học và Công nghệ", "so-khcn", null, false, "RNrR"],
  ["Công an tỉnh", "ca-tinh", null, false, "rrnn"],
  ["Ban Quản lý Khu kinh tế cửa khẩu Trà Lĩnh - Cao Bằng", "bql-kkt", null, false, "nrRR"],
  ["Báo Cao Bằng", "bao", null, false, "rnnn"],
  [HOSTILE.script, null, null, false, "nnrn"],
  ["UBND các huyện, thành phố", null, null, false, "rrrr", true],
];
export const ROWS_2026: Row[] = [
  ["Sở Nông nghiệp và Môi trường", "so-nnmt", "b1", false, "cccc"],
  ["Sở Xây dựng", "so-xd", "b2", false, "ccuC"],
  ["Sở Tài chính", "so-tc", "b3", false, "Mmcc"],
  ["Sở Công Thương", "so-ct", null, false, "Rrrr"],
  ["Sở Khoa học và Công nghệ", "so-khcn", null, false, "rnrR"],
  ["Công an tỉnh", "ca-tinh", null, false, "rrnn"],
  ["UBND các xã, phường", null, null, false, "rrrr", true],
];

const years = SUBS.map((s, i) => {
  const [from, to] = [P24[i]!, P26[i]!];
  const result = to.baseline!.value!;
  const short = Number((from.value! - result).toFixed(6));
  return {
    subIndex: s.id,
    from,
    to,
    result,
    resultDecimals: 2,
    outcome: { state: short > 0 ? "missed" : "reached", value: Math.abs(short), decimals: 2 } as const,
    change: { value: Number((to.value! - from.value!).toFixed(6)), decimals: 2 },
  };
});
const changes = (kept: string[], dropped: string[] = [], added: string[] = []) => ({ kept, dropped, added });
const merged = (unitId: string, name: string, successorId: string, successor: string) => ({
  unitId,
  name,
  successorId,
  successor,
  merged: true,
  date: "2025-03-01",
  legal: "Nghị định 45/2025/NĐ-CP",
});
export const comparison: Comparison = {
  schemaVersion: 1,
  generatedAt: "2026-02-16T08:00:00.000Z",
  groups: [groupOf(2024, "p24", ROWS_2024, P24), groupOf(2026, "p26", ROWS_2026, P26)],
  years: [
    {
      index: "pgi",
      province: "Cao Bằng",
      from: 2024,
      to: 2026,
      targets: years,
      units: [
        {
          unit: "Sở Nông nghiệp và Môi trường",
          unitId: "so-nnmt",
          before: ["so-tnmt", "so-nnptnt"],
          ...changes(["pgi.1", "pgi.2", "pgi.3", "pgi.4"]),
          assigned: changes(["pgi.1", "pgi.2", "pgi.3", "pgi.4"]),
          written: changes(["pgi.1", "pgi.3", "pgi.4"], [], ["pgi.2"]),
          history: [
            merged("so-tnmt", "Sở Tài nguyên và Môi trường", "so-nnmt", "Sở Nông nghiệp và Môi trường"),
            merged(
              "so-nnptnt",
              "Sở Nông nghiệp và Phát triển nông thôn",
              "so-nnmt",
              "Sở Nông nghiệp và Môi trường",
            ),
          ],
          ended: null,
        },
        {
          unit: "Sở Xây dựng",
          unitId: "so-xd",
          before: ["so-xd", "so-gtvt"],
          ...changes(["pgi.1", "pgi.2", "pgi.4"], ["pgi.3"]),
          assigned: changes(["pgi.1", "pgi.2", "pgi.4"], ["pgi.3"]),
          written: changes(["pgi.1", "pgi.2", "pgi.4"]),
          history: [merged("so-gtvt", "Sở Giao thông vận tải", "so-xd", "Sở Xây dựng")],
          ended: null,
        },
        {
          unit: "Công an tỉnh",
          unitId: "ca-tinh",
          before: ["ca-tinh"],
          ...changes([], [], ["pgi.1", "pgi.2"]),
          assigned: changes([], [], ["pgi.1", "pgi.2"]),
          written: null,
          history: [],
          ended: null,
        },
        {
          unit: "UBND các huyện, thành phố",
          unitId: null,
          before: [],
          ...changes([], ["pgi.1"]),
          assigned: changes([], ["pgi.1"]),
          written: null,
          history: [],
          ended: { date: "2025-07-01", legal: "Luật 72/2025/QH15" },
        },
      ],
    },
  ],
};

import type { IndexEntry, ProvinceEntry, UnitEntry } from "../../src/model/catalogue.ts";
import type { Comparison, ComparisonGroup, CoverageState, Place } from "../../src/model/comparison.ts";
import { type DueDate, partialDate, type Recurrence } from "../../src/model/date.ts";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { PlanRecord, Target } from "../../src/model/plan.ts";
import type { RunInput, RunReport } from "../../src/model/run-report.ts";
import type { Names } from "../../src/report/view/context.ts";
import type { BuildOptions } from "../../src/report/view.ts";
import { planOf, SUBS, score } from "./example-plans.ts";

/** Texts that would act, were they ever taken for anything but text. */
export const HOSTILE = {
  script: `Hiệp hội "Doanh nghiệp" <script>alert(1)</script>`,
  formula: "=1+1",
  at: "@SUM(A1:A9)",
  scheme: "javascript:alert(2)",
  attribute: `" onmouseover="alert(3)`,
  style: "</style><img src=x onerror=alert(4)>",
};

const P24 = [
  score(5.6, 1.1, 4.5, 2023),
  score(5.2, 0.95, 4.25, 2023),
  score(4.1, 0.6, 3.5, 2023),
  score(5, 0.45, 4.55, 2023),
];
const P26 = [
  score(6.2, 0.72, 5.48, 2024),
  score(5.5, 0.65, 4.85, 2024),
  score(4.6, 0.35, 4.25, 2024),
  score(5.4, 0.3, 5.1, 2024),
];

const tasks = (office: string, id: string): [string, string][] => [
  [
    office,
    `Chủ trì tổng hợp, theo dõi việc thực hiện chỉ số thành phần ${id.slice(-1)}; báo cáo lãnh đạo hằng quý.`,
  ],
  [
    "Phòng Nghiệp vụ",
    "Rà soát quy trình, đề xuất cắt giảm thời gian giải quyết thủ tục về môi trường cho doanh nghiệp.",
  ],
];
const all = (targets: (Target | null)[], office = "Văn phòng") =>
  SUBS.map((s, i) => ({ id: s.id, target: targets[i] ?? null, tasks: tasks(office, s.id) }));
const only = (ids: string[], targets: (Target | null)[]) => all(targets).filter((s) => ids.includes(s.id));

const plans: PlanRecord[] = [
  planOf({
    id: "p24",
    issuer: "UBND tỉnh Cao Bằng",
    unitId: null,
    kind: "parent",
    serial: null,
    symbol: "KH-UBND",
    date: [2024, 6, null],
    path: "2024/KH tinh 2024.docx",
    method: "docx",
    subs: all(P24, "Sở Tài nguyên và Môi trường"),
  }),
  planOf({
    id: "a1",
    issuer: "Sở Tài nguyên và Môi trường",
    unitId: "so-tnmt",
    serial: 1204,
    symbol: "KH-STNMT",
    date: [2024, 7, 12],
    path: "2024/1204 STNMT.pdf",
    pages: 6,
    subs: all(P24),
  }),
  planOf({
    id: "a2",
    issuer: "Sở Nông nghiệp và Phát triển nông thôn",
    unitId: "so-nnptnt",
    serial: 77,
    symbol: "KH-SNN",
    date: [2024, 7, 15],
    path: "2024/sonn/77.docx",
    method: "docx",
    subs: only(["pgi.1", "pgi.3"], P24),
  }),
  planOf({
    id: "a3",
    issuer: "Sở Kế hoạch và Đầu tư",
    unitId: "so-khdt",
    serial: 310,
    symbol: "KH-SKHĐT",
    date: [2024, 7, 9],
    path: "2024/310_SKHDT.pdf",
    pages: 4,
    subs: all([P24[0]!, P24[1]!, P24[2]!, score(4.8, 0.25, 4.55, 2023)]),
  }),
  planOf({
    id: "a4",
    issuer: "Sở Tài chính",
    unitId: "so-tc",
    serial: 98,
    symbol: "KH-STC",
    date: [2024, 7, 18],
    path: "2024/STC.html",
    method: "html",
    subs: all([null, null, score(4.1, 0.9, 3.5, 2023), P24[3]!]),
  }),
  planOf({
    id: "a5",
    issuer: "Sở Giao thông vận tải",
    unitId: "so-gtvt",
    serial: null,
    symbol: "KH-SGTVT",
    date: [2024, 8, null],
    path: "2024/SGTVT (scan).pdf",
    method: "ocr",
    pages: 5,
    confidence: 0.71,
    restored: true,
    subs: all([P24[0]!, null, null, null]),
  }),
  planOf({
    id: "a6",
    issuer: "Sở Xây dựng",
    unitId: "so-xd",
    serial: 45,
    symbol: "KH-SXD",
    date: [2024, 7, 11],
    path: "2024/45 SXD.pdf",
    pages: 3,
    subs: all([null, null, null, null]),
  }),
  planOf({
    id: "a7",
    issuer: "Sở Công Thương",
    unitId: "so-ct",
    serial: 560,
    symbol: "KH-SCT",
    date: [2024, 7, 5],
    path: "2024/560 SCT.txt",
    method: "text",
    title: HOSTILE.formula,
    subs: all([null, P24[1]!, P24[2]!, null]),
  }),
  planOf({
    id: "p26",
    issuer: "UBND tỉnh Cao Bằng",
    unitId: null,
    kind: "parent",
    serial: 21,
    symbol: "KH-UBND",
    date: [2026, 1, 20],
    path: "2026/21-KH-UBND.pdf",
    pages: 9,
    subs: all(P26, "Sở Nông nghiệp và Môi trường"),
  }),
  planOf({
    id: "b1",
    issuer: "Sở Nông nghiệp và Môi trường",
    unitId: "so-nnmt",
    serial: 402,
    symbol: "KH-SNNMT",
    date: [2026, 2, 5],
    path: "2026/402.pdf",
    pages: 7,
    subs: all(P26),
  }),
  planOf({
    id: "b2",
    issuer: "Sở Xây dựng",
    unitId: "so-xd",
    serial: 61,
    symbol: "KH-SXD",
    date: [2026, 2, 10],
    path: "2026/61 SXD.pdf",
    pages: 4,
    warnings: [{ code: "ocr-needed", message: "Trang 3 cần nhận dạng.", page: 3 }],
    subs: all([P26[0]!, P26[1]!, null, null]),
  }),
  planOf({
    id: "b3",
    issuer: "Sở Tài chính",
    unitId: "so-tc",
    serial: 88,
    symbol: "KH-STC",
    date: [2026, 2, 3],
    path: `2026/${HOSTILE.scheme}.docx`,
    method: "docx",
    subs: only(["pgi.3", "pgi.4"], [null, null, P26[2]!, score(5.1, 0, 5.1, 2024)]),
  }),
  planOf({
    id: "x1",
    issuer: "Sở Công Thương",
    unitId: "so-ct",
    kind: "other",
    docType: "cong-van",
    serial: 733,
    symbol: "SCT-KTAT",
    date: [2026, 2, 16],
    path: "2026/733 cong van.docx",
    method: "docx",
    subs: [],
  }),
];
const planById = new Map(plans.map((p) => [p.id, p]));

function place(planId: string, subIndex: string, quote?: string): Place[] {
  const plan = planById.get(planId)!;
  const at = plan.subIndices.findIndex((s) => s.id === subIndex);
  const pointer = `/subIndices/${at}`;
  const found = plan.evidence[pointer]?.[0];
  return found ? [{ planId, pointer, page: found.page, line: found.line, quote: quote ?? found.quote }] : [];
}

const STATES: Record<string, CoverageState> = {
  c: "covered",
  m: "missing",
  n: "not-assigned",
  x: "extra",
  r: "not-received",
  u: "unreadable",
};

/** One unit: name, id, plan, state, the four cells (small letter: assigned by name; capital: through a group). */
type Row = readonly [
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
      const target = planById.get(planId)!.subIndices.find((s) => s.id === sub.id)?.target ?? null;
      return {
        subIndex: sub.id,
        planId,
        target,
        difference: target ? Number((target.value! - targets[i]!.value!).toFixed(6)) : null,
      };
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
      const said = (section?.assignments ?? []).map((a) => ({
        subIndex: sub.id,
        unit: a.units[0]!.name,
        unitId: null,
        role: a.role,
        text: a.tasks[0]!.text,
        planId: planId!,
        due: null,
      }));
      return [...given, ...said];
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
      state: planId ? (late ? "late" : "received") : "not-received",
    })),
    coverage,
    targets: [
      ...SUBS.map((sub, i) => ({ subIndex: sub.id, planId: parent, target: targets[i]!, difference: null })),
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

const ROWS_2024: Row[] = [
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
const ROWS_2026: Row[] = [
  ["Sở Nông nghiệp và Môi trường", "so-nnmt", "b1", false, "cccc"],
  ["Sở Xây dựng", "so-xd", "b2", false, "ccuC"],
  ["Sở Tài chính", "so-tc", "b3", false, "Mmcc"],
  ["Sở Công Thương", "so-ct", null, false, "Rrrr"],
  ["Sở Khoa học và Công nghệ", "so-khcn", null, false, "rnrR"],
  ["Công an tỉnh", "ca-tinh", null, false, "rrnn"],
  ["UBND các xã, phường", null, null, false, "rrrr", true],
];

const years = SUBS.map((s, i) => ({
  subIndex: s.id,
  from: P24[i]!,
  to: P26[i]!,
  result: P26[i]!.baseline!.value,
}));
const comparison: Comparison = {
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
          kept: ["pgi.1", "pgi.2", "pgi.3", "pgi.4"],
          dropped: [],
          added: [],
        },
        {
          unit: "Sở Xây dựng",
          unitId: "so-xd",
          before: ["so-xd", "so-gtvt"],
          kept: ["pgi.1", "pgi.2", "pgi.4"],
          dropped: ["pgi.3"],
          added: [],
        },
        {
          unit: "Sở Tài chính",
          unitId: "so-tc",
          before: ["so-tc", "so-khdt"],
          kept: ["pgi.3", "pgi.4"],
          dropped: ["pgi.1"],
          added: [],
        },
        {
          unit: "Công an tỉnh",
          unitId: "ca-tinh",
          before: ["ca-tinh"],
          kept: [],
          dropped: [],
          added: ["pgi.1", "pgi.2"],
        },
      ],
    },
  ],
};

function finding(
  rule: string,
  severity: Severity,
  planId: string,
  vi: string,
  ask: string | null,
  more: Partial<Finding> = {},
): Finding {
  const quote = more.subIndex ? place(planId, more.subIndex) : [];
  const messages = { vi, en: `[${rule}] ${vi}` };
  return {
    rule,
    severity,
    planId,
    message: vi,
    messages,
    ask: ask === null ? null : { vi: ask, en: `Please: ${ask}` },
    data: {},
    evidence: quote,
    related: [],
    ...more,
  };
}
const notReceived = (parent: string, rows: readonly Row[]) =>
  rows
    .filter((r) => r[2] === null)
    .map((r) =>
      finding(
        "plan-not-received",
        r[5] ? "warning" : "error",
        parent,
        `Chưa nhận được kế hoạch của ${r[0]}.`,
        `Đề nghị ${r[0]} ban hành kế hoạch và gửi về cơ quan đầu mối.`,
        { unit: r[0] },
      ),
    );

const findings: Finding[] = [
  ...notReceived("p24", ROWS_2024),
  ...notReceived("p26", ROWS_2026),
  finding(
    "sub-index-missing",
    "error",
    "a2",
    "Không thấy chỉ số thành phần “Đảm bảo tuân thủ” mà kế hoạch của tỉnh giao cho Sở.",
    "Đề nghị Sở Nông nghiệp và Phát triển nông thôn bổ sung chỉ số thành phần 2 “Đảm bảo tuân thủ”.",
    {
      subIndex: "pgi.2",
      evidence: place(
        "p24",
        "pgi.2",
        "b) Sở Nông nghiệp và Phát triển nông thôn: triển khai nội dung “Đảm bảo tuân thủ”.",
      ),
    },
  ),
  finding(
    "sub-index-missing",
    "error",
    "b3",
    "Không thấy chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai” mà kế hoạch của tỉnh giao cho Sở.",
    "Đề nghị Sở Tài chính bổ sung chỉ số thành phần 1 “Giảm thiểu ô nhiễm và thiên tai”.",
    { subIndex: "pgi.1", evidence: place("p26", "pgi.1") },
  ),
  finding(
    "target-mismatch",
    "error",
    "a3",
    "Mục tiêu của chỉ số thành phần “Chính sách khuyến khích và dịch vụ hỗ trợ” là 4,80 điểm; kế hoạch của tỉnh là 5,00 điểm.",
    "Đề nghị Sở Kế hoạch và Đầu tư điều chỉnh mục tiêu thành 5,00 điểm.",
    { subIndex: "pgi.4" },
  ),
  finding(
    "target-mismatch",
    "error",
    "b3",
    "Mục tiêu của chỉ số thành phần “Chính sách khuyến khích và dịch vụ hỗ trợ” là 5,10 điểm; kế hoạch của tỉnh là 5,40 điểm.",
    "Đề nghị Sở Tài chính điều chỉnh mục tiêu thành 5,40 điểm.",
    { subIndex: "pgi.4" },
  ),
  finding(
    "target-arithmetic",
    "warning",
    "a4",
    "4,10 điểm trừ mức tăng 0,90 điểm không bằng kết quả năm 2023 đã nêu (3,50 điểm).",
    "Đề nghị Sở Tài chính kiểm tra lại mức tăng của chỉ số thành phần 3.",
    { subIndex: "pgi.3" },
  ),
  finding(
    "issued-late",
    "warning",
    "a5",
    "Ban hành tháng 8/2024, sau hạn 20/7/2024 của kế hoạch tỉnh.",
    null,
    { subIndex: "pgi.1" },
  ),
  finding(
    "number-blank",
    "warning",
    "a5",
    "Kế hoạch chưa có số.",
    "Đề nghị Sở Giao thông vận tải gửi bản đã ghi số và ngày ban hành.",
  ),
  finding(
    "low-confidence",
    "warning",
    "a5",
    "Mục tiêu đọc được với độ tin cậy thấp, cần đối chiếu lại với bản gốc.",
    null,
    { subIndex: "pgi.1" },
  ),
  finding(
    "figure-conflict",
    "info",
    "a6",
    "Kết quả năm 2023 của một chỉ số thành phần được nêu hai lần với hai số khác nhau: 4,50 và 4,05.",
    "Đề nghị Sở Xây dựng xác nhận số đúng.",
    { subIndex: "pgi.1" },
  ),
  finding(
    "parent-inferred",
    "info",
    "a1",
    "Kế hoạch của tỉnh chưa có số; ghép theo cơ quan ban hành, chỉ số, năm và trích yếu.",
    null,
  ),
  finding(
    "target-missing",
    "info",
    "a4",
    "Không nêu mục tiêu cho chỉ số thành phần “Đảm bảo tuân thủ”.",
    null,
    { subIndex: "pgi.2", accepted: { reason: "đơn vị không chủ trì nội dung này" } },
  ),
];

const input = (
  path: string,
  outcome: RunInput["outcome"],
  planIds: string[],
  pages: number,
  reason?: [code: string, vi: string, en: string],
): RunInput => ({
  path,
  bytes: 48_213,
  sha256: "0".repeat(64),
  outcome,
  planIds,
  ...(reason
    ? { reason: { code: reason[0], message: reason[1], messages: { vi: reason[1], en: reason[2] } } }
    : {}),
  pages,
  ocrPages: 0,
  ms: 120,
});
const inputs: RunInput[] = [
  ...plans.map((p) => input(p.source.paths[0]!, "parsed", [p.id], p.source.pages)),
  input("2024/KH mat khau.pdf", "failed", [], 0, [
    "encrypted",
    "“KH mat khau.pdf” đặt mật khẩu, không mở được. Đề nghị đơn vị gửi lại bản không đặt mật khẩu.",
    "“KH mat khau.pdf” is password-protected. Ask the unit for a copy without a password.",
  ]),
  input(`2026/${HOSTILE.style}.jpg`, "skipped", [], 0, [
    "not-a-document",
    "Không phải văn bản mà chương trình đọc được; bỏ qua.",
    "Not a document this program reads; skipped.",
  ]),
  input("2024/1204 STNMT (ban sao).pdf", "duplicate", ["a1"], 6),
];
const count = (outcome: RunInput["outcome"]) => inputs.filter((i) => i.outcome === outcome).length;
const run: RunReport = {
  schemaVersion: 1,
  startedAt: "2026-02-16T08:00:00.000Z",
  finishedAt: "2026-02-16T08:00:09.000Z",
  version: "0.1.0",
  inputs,
  totals: {
    inputs: inputs.length,
    parsed: count("parsed"),
    unchanged: 0,
    duplicate: count("duplicate"),
    skipped: count("skipped"),
    failed: count("failed"),
    pages: inputs.reduce((n, i) => n + i.pages, 0),
    ocrPages: 0,
  },
};

const LEGAL = "Nghị định 45/2025/NĐ-CP";
const MERGED: Record<string, string> = {
  "so-tnmt": "so-nnmt",
  "so-nnptnt": "so-nnmt",
  "so-gtvt": "so-xd",
  "so-khdt": "so-tc",
};
const NAMES = new Map([...ROWS_2024, ...ROWS_2026].filter((r) => r[1] !== null).map((r) => [r[1]!, r[0]]));
/** Just the names that the report asks for. */
const catalogue: Names = {
  index: (id) =>
    id === "pgi"
      ? ({
          id,
          name: "Chỉ số Xanh cấp tỉnh",
          abbreviations: ["PGI"],
          subIndices: SUBS.map((s) => ({ ...s })),
        } as unknown as IndexEntry)
      : null,
  unit: (id) => {
    const to = MERGED[id];
    return {
      id,
      successors: to
        ? [
            {
              id: to,
              date: "2025-03-01",
              legal: `${LEGAL}; Nghị quyết của Hội đồng nhân dân tỉnh (nơi đăng)`,
            },
          ]
        : [],
    } as unknown as UnitEntry;
  },
  matchProvince: (name) =>
    ({ name, kind: name === "Hải Phòng" ? "city" : "province" }) as unknown as ProvinceEntry,
  unitName: (id) => NAMES.get(id) ?? id,
};

export const example: BuildOptions = {
  comparison,
  findings,
  plans,
  run,
  catalogue,
  lang: "vi",
  asOf: "2026-02-16",
  filesAt: "../received",
};
/** Nothing at all was received. */
export const empty: BuildOptions = {
  ...example,
  comparison: { ...comparison, groups: [], years: [] },
  findings: [],
  plans: [],
  run: {
    ...run,
    inputs: [],
    totals: {
      inputs: 0,
      parsed: 0,
      unchanged: 0,
      duplicate: 0,
      skipped: 0,
      failed: 0,
      pages: 0,
      ocrPages: 0,
    },
  },
};
/** One province's plan and one unit's. */
export const single: BuildOptions = {
  ...example,
  comparison: { ...comparison, groups: [comparison.groups[1]!], years: [] },
  findings: findings.filter((f) => f.planId.startsWith("b") || f.planId === "p26"),
};
/** `units` × `subs` with long names and many tasks: what a PCI of a large province looks like. */
export function large(units: number, subs: number): BuildOptions {
  const base = comparison.groups[0]!;
  const subIndices = Array.from({ length: subs }, (_, i) => ({
    id: `pci.${i + 1}`,
    name: SUBS[i % 4]!.name,
    shortName: [
      "Gia nhập thị trường",
      "Tiếp cận đất đai",
      "Tính minh bạch",
      "Chi phí thời gian",
      "Chi phí không chính thức",
      "Cạnh tranh bình đẳng",
      "Tính năng động và tiên phong của chính quyền tỉnh",
      "Chính sách hỗ trợ doanh nghiệp",
      "Đào tạo lao động",
      "Thiết chế pháp lý và an ninh trật tự",
    ][i % 10]!,
  }));
  const states = Object.values(STATES);
  const names = Array.from({ length: units }, (_, i) =>
    i % 7 === 3
      ? `Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn số ${i}`
      : `Sở, ban, ngành thứ ${i + 1}`,
  );
  const group: ComparisonGroup = {
    ...base,
    index: "pci",
    indexName: "PCI",
    subIndices,
    units: names.map((name, i) => ({
      name,
      unitId: null,
      group: false,
      planIds: i % 3 ? ["a1"] : [],
      state: i % 3 ? "received" : "not-received",
    })),
    coverage: names.flatMap((unit, i) =>
      subIndices.map((s, j) => ({
        unitId: null,
        unit,
        subIndex: s.id,
        state: i % 3 ? states[(i + j) % 4]! : "not-received",
        because: "group" as const,
        planId: i % 3 ? "a1" : null,
        assignedBy: place("p24", "pgi.1"),
        coveredBy: i % 3 ? place("a1", "pgi.1") : [],
      })),
    ),
    targets: [],
    tasks: names.flatMap((unit) =>
      subIndices.slice(0, 4).map((s) => ({
        subIndex: s.id,
        unit,
        unitId: null,
        role: "lead",
        text: `Nhiệm vụ của ${unit} về ${s.name}.`,
        planId: "p24",
        due: null,
      })),
    ),
  };
  return { ...example, comparison: { ...comparison, groups: [group], years: [] } };
}

import type { Place } from "../../../src/model/comparison.ts";
import type { PlanRecord, Target } from "../../../src/model/plan.ts";
import { planOf, SUBS, score } from "./sketch.ts";

/** Texts that would do harm if they were treated as anything but text. */
export const HOSTILE = {
  script: `Hiệp hội "Doanh nghiệp" <script>alert(1)</script>`,
  formula: "=1+1",
  at: "@SUM(A1:A9)",
  scheme: "javascript:alert(2)",
  attribute: `" onmouseover="alert(3)`,
  style: "</style><img src=x onerror=alert(4)>",
};

export const P24 = [
  score(5.6, 1.1, 4.5, 2023),
  score(5.2, 0.95, 4.25, 2023),
  score(4.1, 0.6, 3.5, 2023),
  score(5, 0.45, 4.55, 2023),
];
export const P26 = [
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

export const plans: PlanRecord[] = [
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

export function place(planId: string, subIndex: string, quote?: string): Place[] {
  const plan = planById.get(planId)!;
  const at = plan.subIndices.findIndex((s) => s.id === subIndex);
  const pointer = `/subIndices/${at}`;
  const found = plan.evidence[pointer]?.[0];
  return found ? [{ planId, pointer, page: found.page, line: found.line, quote: quote ?? found.quote }] : [];
}

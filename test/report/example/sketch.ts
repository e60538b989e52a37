import { partialDate } from "../../../src/model/partial-date.ts";
import type { Evidence, PlanRecord, SubIndex, Target } from "../../../src/model/plan.ts";
import { NOTHING_STATED, plainTask, planRecord } from "../../support/plan-record.ts";

// Invented plans of offices of a real province; these plans were never issued.

export const SUBS = [
  {
    id: "pgi.1",
    shortName: "Giảm thiểu ô nhiễm và thiên tai",
    name: "Giảm thiểu ô nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu",
  },
  {
    id: "pgi.2",
    shortName: "Đảm bảo tuân thủ",
    name: "Đảm bảo tuân thủ các tiêu chuẩn môi trường tối thiểu",
  },
  {
    id: "pgi.3",
    shortName: "Thúc đẩy thực hành xanh",
    name: "Vai trò lãnh đạo của chính quyền tỉnh trong thúc đẩy thực hành xanh",
  },
  {
    id: "pgi.4",
    shortName: "Chính sách khuyến khích và dịch vụ hỗ trợ",
    name: "Chính sách và dịch vụ hỗ trợ doanh nghiệp trong bảo vệ môi trường",
  },
] as const;

export function score(value: number, increase: number | null, baseline: number | null, year: number): Target {
  const vi = (n: number) => n.toFixed(2).replace(".", ",");
  const tail =
    increase === null || baseline === null
      ? ""
      : ` (tăng ${vi(increase)} điểm so với năm ${year} đạt ${vi(baseline)} điểm)`;
  return {
    kind: "score",
    comparator: ">=",
    value,
    valueTo: null,
    unit: "điểm",
    increase,
    baseline: baseline === null ? null : { year, value: baseline },
    year: null,
    criterion: null,
    text: `phấn đấu đạt từ ${vi(value)} điểm trở lên${tail}`,
  };
}

export interface PlanSketch {
  readonly id: string;
  readonly issuer: string;
  readonly unitId: string | null;
  readonly kind?: PlanRecord["planKind"];
  readonly docType?: string;
  readonly serial: number | null;
  readonly symbol: string;
  readonly date: readonly [number, number | null, number | null];
  readonly path: string;
  readonly title?: string;
  readonly method?: PlanRecord["source"]["extraction"][number]["method"];
  readonly pages?: number;
  readonly confidence?: number;
  readonly restored?: boolean;
  readonly warnings?: PlanRecord["warnings"];
  readonly subs: readonly {
    readonly id: string;
    readonly target: Target | null;
    readonly tasks: readonly [unit: string, text: string][];
  }[];
}

/** A whole record from a sketch; evidence for every target and task, one line each. */
export function planOf(s: PlanSketch): PlanRecord {
  const evidence: Record<string, Evidence[]> = {};
  const pages = s.pages ?? 1;
  let line = 12;
  const tell = (pointer: string, quote: string) => {
    line += 3;
    const page = Math.min(pages, 1 + Math.floor(line / 20));
    evidence[pointer] = [
      { page, line, endLine: line, quote, confidence: s.confidence ?? 0.98, rule: "section/heading" },
    ];
    if (s.restored) evidence[pointer]![0]!.original = "Muc tiéu phan dau dat tir 5,60 diém tré lén";
  };
  const subIndices = s.subs.map((sub, i): SubIndex => {
    const name = SUBS.find((x) => x.id === sub.id)!.shortName;
    tell(`/subIndices/${i}`, `${i + 1}. Chỉ số “${name}”`);
    if (sub.target) tell(`/subIndices/${i}/target`, `Mục tiêu ${sub.target.text}.`);
    const assignments = sub.tasks.map(([unit, text], j) => {
      tell(`/subIndices/${i}/assignments/${j}/tasks/0`, text);
      const task = { ...plainTask(text), role: "lead" as const };
      return {
        label: null,
        units: [{ name: unit, unitId: null, group: false }],
        role: "lead" as const,
        partners: [],
        tasks: [task],
      };
    });
    return {
      id: sub.id,
      index: "pgi",
      order: i + 1,
      name,
      target: sub.target,
      otherTargets: [],
      assignments,
      tasks: [],
    };
  });
  const [year, month, day] = s.date;
  return planRecord({
    ...NOTHING_STATED,
    schemaVersion: 1,
    id: s.id,
    source: {
      paths: [s.path],
      sha256: s.id.padEnd(64, "0"),
      bytes: 48_213,
      mediaType: "application/pdf",
      pages,
      range: null,
      extraction: Array.from({ length: pages }, (_, i) => ({
        page: i + 1,
        method: s.method ?? "text-layer",
        restored: s.restored ?? false,
        confidence: s.confidence ?? 0.98,
      })),
    },
    docType: s.docType ?? "ke-hoach",
    planKind: s.kind ?? "sub-plan",
    number: { text: `${s.serial ?? ""}/${s.symbol}`, serial: s.serial, symbol: s.symbol },
    issueDate: partialDate(year, month, day),
    place: "Cao Bằng",
    issuer: {
      name: s.issuer,
      unitId: s.unitId,
      level: s.kind === "parent" ? "province" : "department",
      province: "Cao Bằng",
      superior: null,
    },
    title: s.title ?? "Cải thiện, nâng cao Chỉ số Xanh cấp tỉnh (PGI)",
    index: { id: "pgi", name: "Chỉ số Xanh cấp tỉnh" },
    years: [year],
    subIndices,
    evidence,
    warnings: [...(s.warnings ?? [])],
  });
}

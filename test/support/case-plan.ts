import { formatNumber } from "../../src/language/format.ts";
import type { DueDate } from "../../src/model/date.ts";
import { partialDate } from "../../src/model/partial-date.ts";
import type {
  Deadline,
  Figure,
  Level,
  PlanRecord,
  Role,
  SubIndex,
  Target,
  UnitRef,
} from "../../src/model/plan.ts";
import { NOTHING_STATED, plainTask, planRecord } from "./plan-record.ts";

/** A plan for an example, in few words; omitted parts get usual values. */
export interface CasePlan {
  readonly id: string;
  /** Omitted: "parent" if it is issued by "ubnd-tinh", else "sub-plan". */
  readonly kind?: PlanRecord["planKind"];
  readonly docType?: string;
  readonly unit?: UnitRef;
  readonly level?: Level;
  readonly province?: string;
  /** "25/KH-UBND"; a blank serial "/KH-UBND"; null: no number line. */
  readonly number?: string | null;
  /** Year, month, day; null where blank. */
  readonly issued?: readonly [number | null, number | null, number | null];
  readonly years?: readonly number[];
  readonly openEnded?: boolean;
  readonly title?: string;
  /** The document it answers: number and day (YYYY-MM-DD). */
  readonly answers?: { readonly number?: string; readonly day?: string; readonly title?: string };
  /** The earlier plan of the same issuer that it replaces or amends. */
  readonly changes?: {
    readonly relation: "replaces" | "amends";
    readonly number: string;
    readonly day?: string;
  };
  readonly subIndices?: readonly CaseSubIndex[];
  readonly deadlines?: readonly Deadline[];
  readonly figures?: readonly Figure[];
  /** The whole index's result: year and points. */
  readonly total?: readonly [number, number];
  readonly warnings?: readonly string[];
  readonly paths?: readonly string[];
  /** Pointers whose evidence has low confidence. */
  readonly doubtful?: readonly string[];
  readonly pageConfidence?: number;
  /** How its pages were read; omitted: "text". */
  readonly method?: PlanRecord["source"]["extraction"][number]["method"];
  /** Fields of the record for which there is no short form; `evidence` is added to the usual evidence. */
  readonly record?: Partial<PlanRecord>;
}

interface CaseSubIndex {
  readonly id: keyof typeof NAMES;
  /** As the plan prints it; the name of the catalogue without it. */
  readonly name?: string;
  readonly target?: Target | null;
  readonly units?: readonly UnitRef[];
  readonly tasks?: readonly string[];
  /** The first of the units leads. */
  readonly firstLeads?: boolean;
  /** The role of the units; "member" without it. */
  readonly role?: Role;
}

const NAMES = {
  "pgi.1": "Giảm thiểu ô nhiễm và thiên tai",
  "pgi.2": "Đảm bảo tuân thủ",
  "pgi.3": "Thúc đẩy thực hành xanh",
  "pgi.4": "Chính sách khuyến khích và dịch vụ hỗ trợ",
  "pci.1": "Gia nhập thị trường",
} as const;

const PROVINCE = "Bắc Kạn";
export const UBND: UnitRef = { name: "UBND tỉnh", unitId: "ubnd-tinh", group: false };

export const unit = (name: string, unitId: string | null): UnitRef => ({ name, unitId, group: false });
export const group = (name: string): UnitRef => ({ name, unitId: null, group: true });

/** A score with two decimals, as most plans print it. */
const points = (value: number) => `${formatNumber(value, "vi", 2)} điểm`;

/** "phấn đấu đạt từ 6,20 điểm trở lên", with increase and last year's result where given. */
export function score(value: number, increase?: number, baseline?: readonly [number, number]): Target {
  const rise = increase === undefined ? "" : `, tăng ${points(increase)}`;
  const before = baseline ? ` so với năm ${baseline[0]} đạt ${points(baseline[1])}` : "";
  return {
    kind: "score",
    comparator: ">=",
    value,
    valueTo: null,
    unit: "điểm",
    increase: increase ?? null,
    baseline: baseline ? { year: baseline[0], value: baseline[1] } : null,
    year: null,
    criterion: null,
    text: `phấn đấu đạt từ ${points(value)} trở lên${rise}${before}`,
  };
}

/** A deadline on a day "YYYY-MM-DD" ("YYYY-MM-XX": the day is blank), or a recurring one ("quarter"). */
export function deadline(
  what: Deadline["what"],
  day: string,
  more: Partial<Pick<Deadline, "units" | "to">> & { recurring?: DueDate["recurring"] } = {},
): Deadline {
  const { recurring = null, ...units } = more;
  const text = `trước ngày ${day.replace("XX", "…").split("-").reverse().join("/")}`;
  const date = { ...dateOf(day), recurring, text };
  return { what, date, bound: "before", units: [], to: [], text, ...units };
}

/** The whole record of a `CasePlan`, with one line as evidence for each field. */
export function casePlan(parts: CasePlan): PlanRecord {
  const issuer = parts.unit ?? UBND;
  const isProvince = issuer.unitId === "ubnd-tinh";
  const [year, month, day] = parts.issued ?? [2024, 4, 10];
  const title =
    parts.title ?? `Nâng cao chỉ số xanh cấp tỉnh (PGI) năm ${(parts.years ?? [2024]).join(", ")}`;
  const plan = planRecord({
    ...NOTHING_STATED,
    schemaVersion: 1,
    id: parts.id,
    source: sourceOf(parts),
    docType: parts.docType ?? "ke-hoach",
    planKind: parts.kind ?? (isProvince ? "parent" : "sub-plan"),
    number: parts.number === null ? null : numberOf(parts.number ?? (isProvince ? "25/KH-UBND" : "7/KH-S")),
    issueDate: partialDate(year, month, day),
    issuer: {
      name: issuer.name,
      unitId: issuer.unitId,
      level: parts.level ?? (isProvince ? "province" : "department"),
      province: parts.province ?? PROVINCE,
      superior: null,
    },
    title,
    index: { id: "pgi", name: "Chỉ số Xanh cấp tỉnh" },
    years: [...(parts.years ?? [2024])],
    openEnded: parts.openEnded ?? false,
    references: [
      ...(parts.changes ? [changesOf(parts.changes)] : []),
      ...(parts.answers ? [answersOf(parts.answers)] : []),
    ],
    subIndices: (parts.subIndices ?? []).map(subIndexOf),
    deadlines: [...(parts.deadlines ?? [])],
    overall: parts.total
      ? [{ index: "pgi", baseline: { year: parts.total[0], value: parts.total[1] }, rank: null, targets: [] }]
      : [],
    figures: [...(parts.figures ?? [])],
    warnings: (parts.warnings ?? []).map((code) => ({ code, message: code })),
  });
  const whole = { ...plan, ...parts.record };
  return { ...whole, evidence: { ...evidenceOf(whole, parts.doubtful ?? []), ...parts.record?.evidence } };
}

function sourceOf({ id, paths, pageConfidence = 1, method = "text" }: CasePlan): PlanRecord["source"] {
  return {
    paths: [...(paths ?? [`${id}.docx`])],
    sha256: id,
    bytes: 1,
    mediaType: "text/plain",
    pages: 1,
    range: null,
    extraction: [{ page: 1, method, restored: false, confidence: pageConfidence }],
  };
}

function numberOf(text: string): PlanRecord["number"] {
  const [serial, ...symbol] = text.split("/");
  return { text, serial: serial ? Number(serial) : null, symbol: symbol.join("/") };
}

function dateOf(day: string): ReturnType<typeof partialDate> {
  const [year, month, date] = day.split("-").map(Number);
  return partialDate(year ?? null, month ?? null, date || null);
}

function answersOf({
  number,
  day,
  title,
}: NonNullable<CasePlan["answers"]>): PlanRecord["references"][number] {
  return {
    docType: "ke-hoach",
    number: number === undefined ? null : numberOf(number),
    date: day === undefined ? null : dateOf(day),
    issuer: { name: UBND.name, unitId: UBND.unitId },
    title: title ?? null,
    relation: "implements",
  };
}

function changesOf({
  relation,
  number,
  day,
}: NonNullable<CasePlan["changes"]>): PlanRecord["references"][number] {
  const date = day === undefined ? null : dateOf(day);
  return { docType: "ke-hoach", number: numberOf(number), date, issuer: null, title: null, relation };
}

function subIndexOf(
  { id, name, target, units, tasks, role, firstLeads = false }: CaseSubIndex,
  position: number,
): SubIndex {
  const texts = tasks ?? ["Rà soát, tổ chức thực hiện nhiệm vụ được giao"];
  const work = texts.map(plainTask);
  return {
    id,
    index: id.slice(0, 3),
    order: position + 1,
    name: name ?? NAMES[id],
    target: target ?? null,
    otherTargets: [],
    assignments: (units ?? []).map((ref, i) => ({
      label: null,
      units: [ref],
      role: firstLeads && i === 0 ? ("lead" as const) : (role ?? ("member" as const)),
      partners: [],
      tasks: work,
    })),
    tasks: units ? [] : work,
  };
}

function evidenceOf(plan: PlanRecord, doubtful: readonly string[]): PlanRecord["evidence"] {
  const stated: [string, string | undefined][] = [
    ["/number", plan.number?.text],
    ["/issueDate", plan.issueDate.iso ?? "ngày … tháng …"],
    ["/issuer", plan.issuer?.name],
    ["/title", plan.title],
    ["/index", plan.index?.name],
    ...plan.references.map((r, i): [string, string] => [
      `/references/${i}`,
      `Thực hiện ${r.number?.text ?? "kế hoạch của tỉnh"}`,
    ]),
    ...plan.subIndices.flatMap((s, i): [string, string | undefined][] => [
      [`/subIndices/${i}`, s.name],
      [`/subIndices/${i}/name`, s.name],
      [`/subIndices/${i}/target`, s.target?.text],
      ...s.assignments.map((a, j): [string, string] => [
        `/subIndices/${i}/assignments/${j}`,
        a.units[0]!.name,
      ]),
    ]),
    ...plan.deadlines.map((d, i): [string, string] => [`/deadlines/${i}`, d.text]),
    ...plan.figures.map((f, i): [string, string] => [`/figures/${i}`, f.text]),
    ...plan.overall.map((o, i): [string, string] => [
      `/overall/${i}`,
      `đạt ${points(o.baseline?.value ?? 0)}`,
    ]),
  ];
  const lines = stated.flatMap(([pointer, quote]) => (quote === undefined ? [] : [{ pointer, quote }]));
  return Object.fromEntries(
    lines.map(({ pointer, quote }, i) => [
      pointer,
      [
        {
          page: 1,
          line: i + 1,
          endLine: i + 1,
          quote,
          confidence: doubtful.includes(pointer) ? 0.4 : 1,
          rule: "case",
        },
      ],
    ]),
  );
}

import type { Reference } from "../../../src/model/plan.ts";
import { type CasePlan, deadline, score, UBND, unit } from "../../support/case-plan.ts";
import { taskTable } from "../../support/task-table.ts";
import { type CleanCorpus, HOME_AFFAIRS, YEAR } from "./clean-corpus.ts";

/** A finding that a fault must give. */
export interface ExpectedFinding {
  readonly planId: string;
  readonly subIndex?: string;
  readonly unit?: string;
}

/** The plans with a fault, and the findings of the fault's rule on them. */
interface FaultyPlans {
  readonly plans: readonly CasePlan[];
  readonly expected: readonly ExpectedFinding[];
}

interface Fault {
  readonly put: (corpus: CleanCorpus) => FaultyPlans;
  /** Other rules that rightly find something because of the fault. */
  readonly alsoFound?: readonly string[];
}

/** A fault in one plan of a unit, not in that of the consolidating office. */
function inOne(
  change: (plan: CasePlan, corpus: CleanCorpus) => Partial<CasePlan>,
  expected: Partial<ExpectedFinding> = {},
): Fault["put"] {
  return (corpus) => {
    const others = corpus.plans.filter(({ unit: by }) => by !== HOME_AFFAIRS);
    const victim = others[Math.floor(corpus.random() * others.length)]!;
    const plans = corpus.plans.map((plan) => (plan === victim ? { ...plan, ...change(plan, corpus) } : plan));
    return { plans: [corpus.parent, ...plans], expected: [{ planId: victim.id, ...expected }] };
  };
}

/** A fault in the province's plan. */
const inParent =
  (change: (parent: CasePlan) => Partial<CasePlan>, expected: Partial<ExpectedFinding> = {}): Fault["put"] =>
  ({ parent, plans }) => ({
    plans: [{ ...parent, ...change(parent) }, ...plans],
    expected: [{ planId: parent.id, ...expected }],
  });

const SECOND = { subIndex: "pgi.2" };

type Sections = NonNullable<CasePlan["subIndices"]>;
const changeSecond = (plan: CasePlan, change: (section: Sections[number]) => Sections): Sections =>
  plan.subIndices!.flatMap((section) => (section.id === SECOND.subIndex ? change(section) : [section]));

const figure = (value: number, text: string) => ({
  index: "pgi",
  subIndex: "pgi.2",
  quantity: "score" as const,
  year: YEAR - 1,
  value,
  text,
});

/** "90/KH-UBND" with its day, and what the citing document does to it. */
const cited = (relation: Reference["relation"]): Reference => ({
  docType: "ke-hoach",
  number: { text: "90/KH-UBND", serial: 90, symbol: "KH-UBND" },
  date: { year: 2024, month: 3, day: 4, iso: "2024-03-04" },
  issuer: null,
  title: null,
  relation,
});

const rowsWithBlank = (column: 2 | 3) =>
  ["Rà soát hồ sơ", "Công khai kết quả", "Kiểm tra thực địa", "Tập huấn cán bộ"].map((task, i) => {
    const row = [String(i + 1), task, "Phòng Nghiệp vụ", "Quý III/2025"];
    return i === 2 ? row.with(column, "") : row;
  });
const table = (column: 2 | 3) =>
  inOne(({ record }) => ({
    record: {
      ...record,
      ...taskTable(["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"], rowsWithBlank(column)),
    },
  }));
const without = (part: "recipients" | "signer" | "place") =>
  inOne(({ record }) => ({ record: { ...record, [part]: part === "recipients" ? [] : null } }));

/** For each rule how its fault is put into a corpus without faults. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  "plan-not-received": {
    put: ({ parent, plans }) => ({
      plans: [parent, ...plans.slice(1)],
      expected: [{ planId: parent.id, unit: plans[0]!.unit!.name }],
    }),
  },
  "issued-late": { put: inOne(() => ({ issued: [YEAR, 7, 3] })) },
  "sub-index-missing": {
    put: inOne((plan) => ({ subIndices: changeSecond(plan, () => []) }), SECOND),
  },
  "target-mismatch": {
    put: inOne(
      (plan) => ({
        subIndices: changeSecond(plan, (s) => [{ ...s, target: score(s.target!.value! - 0.2) }]),
      }),
      SECOND,
    ),
  },
  "target-missing": {
    put: inOne((plan) => ({ subIndices: changeSecond(plan, (s) => [{ ...s, target: null }]) }), SECOND),
  },
  "target-arithmetic": {
    put: inOne((plan, { parent }) => {
      const target = parent.subIndices!.find(({ id }) => id === SECOND.subIndex)!.target!;
      const wrong = { ...target, increase: target.increase! + 0.3 };
      return { subIndices: changeSecond(plan, (s) => [{ ...s, target: wrong }]) };
    }, SECOND),
    alsoFound: ["target-mismatch"],
  },
  "baseline-total": { put: inParent(({ total }) => ({ total: [total![0], total![1] + 1] })) },
  "baseline-mismatch": {
    put: inOne((_, { parent }) => ({ total: [parent.total![0], parent.total![1] - 1] })),
    alsoFound: ["baseline-total"],
  },
  "figure-conflict": {
    put: inOne(
      () => ({
        figures: [figure(4.1, "năm 2024 đạt 4,10 điểm"), figure(4.7, "kết quả năm 2024 là 4,70 điểm")],
      }),
      SECOND,
    ),
  },
  "report-deadline-late": {
    put: inOne(() => ({ deadlines: [deadline("report", `${YEAR}-12-20`, { to: [HOME_AFFAIRS] })] })),
  },
  "report-duty-missing": { put: inOne(() => ({ deadlines: [] })) },
  "consolidator-not-addressed": {
    put: inOne(({ record }) => ({ record: { ...record, recipients: record!.recipients!.slice(0, 1) } })),
  },
  "deadline-in-past": {
    put: inOne(({ deadlines }) => ({ deadlines: [...deadlines!, deadline("task", "2019-03-05")] })),
  },
  "task-without-lead": { put: table(2) },
  "task-without-deadline": { put: table(3) },
  "parent-reference-unknown": {
    put: inOne(() => ({ answers: { number: "99/KH-UBND", day: `${YEAR}-02-01` } })),
  },
  "parent-inferred": {
    put: ({ parent, plans }) => ({
      plans: [{ ...parent, number: "/KH-UBND" }, ...plans],
      expected: plans.map(({ id }) => ({ planId: id })),
    }),
    alsoFound: ["number-blank"],
  },
  "reference-outdated": {
    put: (corpus) => {
      const { plans, expected } = inOne(() => ({
        record: {
          references: [cited("cites")],
          evidence: {
            "/references/0": [
              {
                page: 1,
                line: 3,
                endLine: 3,
                quote: "Căn cứ Kế hoạch số 90/KH-UBND",
                confidence: 1,
                rule: "case",
              },
            ],
          },
        },
        answers: undefined,
      }))(corpus);
      const old = {
        kind: "other",
        issued: [2024, 3, 4],
        years: [2024],
        unit: UBND,
        number: "90/KH-UBND",
      } as const;
      const record = { references: [cited("replaces")] };
      const next = { ...old, number: "91/KH-UBND", issued: [2024, 6, 3], record } as const;
      return { plans: [...plans, { id: "cu", ...old }, { id: "thay-the", ...next }], expected };
    },
    alsoFound: ["parent-inferred", "recipients-missing", "signer-missing", "place-date-missing"],
  },
  "issued-before-parent": { put: inOne(() => ({ issued: [YEAR, 1, 5] })) },
  "year-mismatch": {
    put: inOne(() => ({ years: [2021], openEnded: false })),
    alsoFound: ["plan-not-received", "sub-index-missing", "target-missing"],
  },
  "index-mismatch": {
    put: inOne(({ record }) => ({
      subIndices: [],
      record: { ...record, index: { id: "sipas", name: "SIPAS" } },
    })),
    alsoFound: ["plan-not-received", "sub-index-missing"],
  },
  "unit-renamed": {
    put: inOne((plan) => ({
      subIndices: changeSecond(plan, (s) => [
        { ...s, units: [unit("Sở Giao thông vận tải", "so-giao-thong-van-tai")] },
      ]),
    })),
  },
  "number-blank": { put: inOne(({ number }) => ({ number: number!.replace(/^\d+/u, "") })) },
  "date-blank": { put: inOne(() => ({ issued: [YEAR, 5, null] })) },
  "duplicate-document": {
    put: ({ parent, plans }) => ({
      plans: [parent, { ...plans[0]!, paths: ["a.docx", "ban sao/a.docx"] }, ...plans.slice(1)],
      expected: [{ planId: plans[0]!.id }],
    }),
  },
  "low-confidence": { put: inOne(() => ({ doubtful: ["/number"] })) },
  "pages-unreadable": { put: inOne(() => ({ warnings: ["ocr-needed"] })) },
  "sub-index-extra": {
    put: (corpus) => {
      const { parent, plans } = corpus;
      const first = plans[0]!;
      const subIndices = changeSecond(parent, (s) => [
        { ...s, units: s.units!.filter((by) => by !== first.unit) },
      ]);
      return { plans: [{ ...parent, subIndices }, ...plans], expected: [{ planId: first.id, ...SECOND }] };
    },
  },
  "symbol-malformed": { put: inOne(({ number }) => ({ number: number!.replace("KH-", "KH") })) },
  "issuer-mismatch": { put: inOne(() => ({ number: "17/KH-SXD" })) },
  "place-date-missing": {
    put: inOne(({ record }) => ({ issued: [null, null, null], record: { ...record, place: null } })),
    alsoFound: ["date-blank"],
  },
  "recipients-missing": { put: without("recipients") },
  "signer-missing": { put: without("signer") },
  "section-numbering": { put: inOne(() => ({ warnings: ["section-numbering"] })) },
};

import type { Reference } from "../../../../src/model/plan.ts";
import { type CasePlan, UBND } from "../../../support/case-plan.ts";
import { type CleanCorpus, YEAR } from "../clean-corpus.ts";
import { type Fault, type Faults, type FaultyPlans, inOne, isoDay, onePlan } from "./fault.ts";

/** "90/KH-UBND" with its day, and what the citing document does to it. */
const cited = (relation: Reference["relation"]): Reference => ({
  docType: "ke-hoach",
  number: { text: "90/KH-UBND", serial: 90, symbol: "KH-UBND" },
  date: { year: 2024, month: 3, day: 4, iso: "2024-03-04" },
  issuer: null,
  title: null,
  relation,
});

/** A plan that cites a document which a later one, received too, replaces or amends. */
const outdated =
  (relation: "replaces" | "amends", quote: string): Fault["put"] =>
  (corpus) => {
    const place = { page: 1, line: 3, endLine: 3, quote, confidence: 1, rule: "case" };
    const { plans, expected } = inOne(() => ({
      record: { references: [cited("cites")], evidence: { "/references/0": [place] } },
      answers: undefined,
    }))(corpus);
    const old = {
      kind: "other",
      issued: [2024, 3, 4],
      years: [2024],
      unit: UBND,
      number: "90/KH-UBND",
    } as const;
    const record = { references: [cited(relation)] };
    const next = { ...old, number: "91/KH-UBND", issued: [2024, 6, 3], record } as const;
    return { plans: [...plans, { id: "cu", ...old }, { id: "thay-the", ...next }], expected };
  };
const BESIDE_OUTDATED = ["parent-inferred", "recipients-missing", "signer-missing", "place-date-missing"];

/** Some plans of one unit, each of which replaces the one before. */
function replacements(corpus: CleanCorpus, count: number, isStated: boolean): FaultyPlans {
  const first = onePlan(corpus);
  const [, month, day] = first.issued!;
  let before: CasePlan = first;
  const later = Array.from({ length: count }, (_, i): CasePlan => {
    const number = before.number!;
    const at = i === 0 ? isoDay(day!, month!) : isoDay(10 + i, 6);
    const changes = isStated ? { relation: "replaces" as const, number, day: at } : undefined;
    before = {
      ...first,
      id: `${first.id}-${i + 2}`,
      number: number.replace(/^\d+/u, String(90 + i)),
      issued: [YEAR, 6, 11 + i],
      changes,
    };
    return before;
  });
  const superseded = [first, ...later.slice(0, -1)];
  return {
    plans: [corpus.parent, ...corpus.plans, ...later],
    expected: superseded.map(({ id }) => ({ planId: id })),
  };
}

/** How plans are joined with others. */
export const REFERENCE_FAULTS: Faults = {
  "parent-reference-unknown": [
    { put: inOne(() => ({ answers: { number: "99/KH-UBND", day: `${YEAR}-02-01` } })) },
    { put: inOne(() => ({ answers: { number: "205/KH-UBND" } })) },
  ],
  "parent-inferred": [
    {
      put: ({ parent, plans }) => ({
        plans: [{ ...parent, number: "/KH-UBND" }, ...plans],
        expected: plans.map(({ id }) => ({ planId: id })),
      }),
      alsoFound: ["number-blank"],
    },
    { put: inOne(({ title }) => ({ answers: { title } })) },
  ],
  "plan-superseded": [
    { put: (corpus) => replacements(corpus, 1, true) },
    { put: (corpus) => replacements(corpus, 1, false) },
    { put: (corpus) => replacements(corpus, 2, true) },
  ],
  "reference-outdated": [
    { put: outdated("replaces", "Căn cứ Kế hoạch số 90/KH-UBND"), alsoFound: BESIDE_OUTDATED },
    {
      put: outdated("amends", "- Căn cứ Kế hoạch số 90/KH-UBND ngày 04/3/2024 của UBND tỉnh;"),
      alsoFound: BESIDE_OUTDATED,
    },
  ],
  "year-mismatch": [
    {
      put: inOne(() => ({ years: [2021], openEnded: false })),
      alsoFound: ["plan-not-received", "sub-index-missing", "target-missing"],
    },
    {
      put: inOne(() => ({ years: [YEAR - 1], openEnded: false })),
      alsoFound: ["plan-not-received", "sub-index-missing", "target-missing"],
    },
  ],
  "index-mismatch": [
    {
      put: inOne(({ record }) => ({
        subIndices: [],
        record: { ...record, index: { id: "sipas", name: "SIPAS" } },
      })),
      alsoFound: ["plan-not-received", "sub-index-missing"],
    },
    {
      put: inOne(({ record }) => ({
        subIndices: [],
        record: { ...record, index: { id: "par-index", name: "Chỉ số cải cách hành chính" } },
      })),
      alsoFound: ["plan-not-received", "sub-index-missing"],
    },
  ],
  "duplicate-document": [
    {
      put: ({ parent, plans }) => ({
        plans: [parent, { ...plans[0]!, paths: ["a.docx", "ban sao/a.docx"] }, ...plans.slice(1)],
        expected: [{ planId: plans[0]!.id }],
      }),
    },
    // The same plan as another file, with a letter misread in its title.
    {
      put: ({ parent, plans }) => {
        const title = `Nâng cao chỉ sô xanh cấp tỉnh (PGI) năm ${YEAR}`;
        const copy = { ...plans[0]!, id: `z-${plans[0]!.id}`, paths: ["scan.pdf"], title };
        return { plans: [parent, ...plans, copy], expected: [{ planId: copy.id }] };
      },
    },
  ],
};

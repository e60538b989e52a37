// One fault is put into one plan of a generated folder: exactly the finding of that fault must be added.
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { partialDate } from "../../src/model/partial-date.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { answeredPlans } from "../support/answered-plans.ts";
import { deadline } from "../support/case-plan.ts";

const catalogue = loadCatalogue();
const SEEDS = Array.from({ length: 25 }, (_, seed) => seed);

/** A change to one plan; null where the fault cannot be put into it. */
type Fault = (plan: PlanRecord, corpus: Corpus) => PlanRecord | null;

/** The only parent that a plan answers, joined by its number. */
function onlyParent(plan: PlanRecord, { links, plans }: Corpus): PlanRecord | null {
  const own = links.filter(({ planId }) => planId === plan.id);
  if (own.length !== 1 || own[0]!.joinedBy !== "reference") return null;
  return plans.find(({ id }) => id === own[0]!.parentId) ?? null;
}

const evidence = (plan: PlanRecord, pointer: string, quote: string): PlanRecord["evidence"] => ({
  ...plan.evidence,
  [pointer]: [{ page: 1, line: 1, endLine: 1, quote, confidence: 1, rule: "case" }],
});

const TOTAL = 17.33;

/** The plan with a result of 2023 for the whole index. */
const withTotal = (plan: PlanRecord, value: number): PlanRecord => ({
  ...plan,
  overall: [{ index: "pgi", baseline: { year: 2023, value }, rank: null, targets: [] }],
  evidence: evidence(plan, "/overall/0", `đạt ${value} điểm`),
});

const FAULTS: Readonly<Record<string, Fault>> = {
  "issued-before-parent": (plan, corpus) =>
    onlyParent(plan, corpus) && { ...plan, issueDate: partialDate(2020, 1, 5) },
  "year-mismatch": (plan, corpus) => onlyParent(plan, corpus) && { ...plan, years: [2019] },
  "index-mismatch": (plan, corpus) =>
    onlyParent(plan, corpus) && {
      ...plan,
      index: { id: "sipas", name: "SIPAS" },
      subIndices: [],
      overall: [],
    },
  "deadline-in-past": (plan) => {
    if (plan.planKind !== "sub-plan") return null;
    const past = deadline("task", "2019-03-05");
    const position = plan.deadlines.length;
    return {
      ...plan,
      deadlines: [...plan.deadlines, { ...past, date: { ...past.date, text: "trước ngày 05/3/2019" } }],
      evidence: evidence(plan, `/deadlines/${position}`, past.text),
    };
  },
  "pages-unreadable": (plan) =>
    plan.planKind === "other" || plan.warnings.some(({ code }) => code === "ocr-needed")
      ? null
      : { ...plan, warnings: [{ code: "ocr-needed", message: "", page: 2 }] },
  "baseline-mismatch": (plan, corpus) =>
    plan.planKind === "sub-plan" && corpus.links.some(({ planId }) => planId === plan.id)
      ? withTotal(plan, TOTAL - 1)
      : null,
};

const keysOf = (corpus: Corpus, rule: string) =>
  check(corpus, catalogue, { lang: "vi" })
    .value.filter((finding) => finding.rule === rule)
    .map(({ planId, subIndex }) => `${rule} ${planId} ${subIndex ?? ""}`);

describe.each(Object.entries(FAULTS))("%s", (rule, fault) => {
  it("is found in the plan with the fault, and in no other plan", () => {
    let injected = 0;
    for (const seed of SEEDS) {
      const plans = answeredPlans(seed).map((plan) =>
        plan.planKind === "parent" ? withTotal(plan, TOTAL) : plan,
      );
      const corpus = relate(plans, catalogue).value;
      const before = new Set(keysOf(corpus, rule));
      const dropped = new Set(corpus.duplicates.map((duplicate) => duplicate.dropped));
      // With a fault, a plan may become an earlier version of another one, and is not checked.
      const ids = new Set(plans.map(({ id }) => id));
      const hasVersion = ({ id }: PlanRecord) => id.endsWith("-v2") || ids.has(`${id}-v2`);
      for (const plan of plans.filter((p) => !dropped.has(p.id) && !hasVersion(p)).slice(0, 4)) {
        const faulty = fault(plan, corpus);
        if (faulty === null) continue;
        injected++;
        const changed = relate(
          plans.map((other) => (other === plan ? faulty : other)),
          catalogue,
        ).value;
        const added = [...new Set(keysOf(changed, rule)).difference(before)];
        expect(added.map((key) => key.split(" ").slice(0, 2).join(" "))).toEqual([`${rule} ${plan.id}`]);
      }
    }
    expect(injected).toBeGreaterThan(10);
  });
});

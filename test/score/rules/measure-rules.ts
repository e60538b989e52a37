import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { check } from "../../../src/check/check.ts";
import { rules } from "../../../src/check/rules.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { relate } from "../../../src/relate/relate.ts";
import { casePlan } from "../../support/case-plan.ts";
import { allPlans, cleanCorpus, YEAR } from "./clean-corpus.ts";
import type { ExpectedFinding, Fault, FaultyPlans } from "./faults/fault.ts";
import { quotedLines, textOf } from "./faults/text-of.ts";
import { FAULTS } from "./faults.ts";

/** Counts for one rule over all generated corpora. */
export interface RuleTally {
  /** For each form of the fault: how often it was put in, and found. */
  readonly forms: { injected: number; found: number }[];
  /** Findings without a fault, in words: which finding on which corpus. */
  readonly wrong: string[];
}

const catalogue = loadCatalogue();
const EVERY_RULE = Object.fromEntries(rules.map(({ id }) => [id, { enabled: true }]));

function findingsOn({ plans, texts = new Map() }: Pick<FaultyPlans, "plans" | "texts">): Finding[] {
  const records = plans.map(casePlan);
  const whole = plans.map((plan, i) => {
    const body = texts.get(plan.id) ?? textOf(plan);
    return [plan.id, `${quotedLines(records[i]!)}\n${body}`] as const;
  });
  const corpus = relate(records, catalogue, { asOf: `${YEAR}-12-31`, texts: new Map(whole) }).value;
  return check(corpus, catalogue, { lang: "vi", settings: EVERY_RULE }).value;
}

const isExpected = (finding: Finding, expected: ExpectedFinding) =>
  finding.planId === expected.planId &&
  (expected.subIndex === undefined || finding.subIndex === expected.subIndex) &&
  (expected.unit === undefined || finding.unit === expected.unit);

/** Puts a fault into the corpus of a seed. */
function tryFault(seed: number, rule: string, { put, alsoFound = [] }: Fault) {
  const faulty = put(cleanCorpus(seed));
  const findings = findingsOn(faulty);
  const own = findings.filter((finding) => finding.rule === rule);
  return {
    injected: faulty.expected.length,
    found: faulty.expected.filter((entry) => own.some((finding) => isExpected(finding, entry))).length,
    wrong: [
      ...own.filter((finding) => !faulty.expected.some((entry) => isExpected(finding, entry))),
      ...findings.filter((finding) => finding.rule !== rule && !alsoFound.includes(finding.rule)),
    ],
  };
}

/**
 * Precision and recall of every rule with a fault: each form of a fault is put into a corpus without faults for each seed,
 * and the findings are compared with it. Corpora without a fault must give no findings.
 */
export function measureRules(seeds: readonly number[]): ReadonlyMap<string, RuleTally> {
  const tallies = new Map<string, RuleTally>(
    rules.map(({ id }) => [
      id,
      { forms: (FAULTS[id] ?? []).map(() => ({ injected: 0, found: 0 })), wrong: [] },
    ]),
  );
  const addWrong = (finding: Finding, corpus: string) =>
    tallies.get(finding.rule)!.wrong.push(`${corpus}: ${finding.planId}, ${finding.message}`);
  for (const seed of seeds) {
    for (const finding of findingsOn({ plans: allPlans(cleanCorpus(seed)) }))
      addWrong(finding, `${seed}, no fault`);
    for (const [rule, faults] of Object.entries(FAULTS)) {
      for (const [i, fault] of faults.entries()) {
        const { injected, found, wrong } = tryFault(seed, rule, fault);
        const form = tallies.get(rule)!.forms[i]!;
        form.injected += injected;
        form.found += found;
        for (const finding of wrong) addWrong(finding, `${seed}, ${rule}, form ${i + 1}`);
      }
    }
  }
  return tallies;
}

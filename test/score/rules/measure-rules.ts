import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { check } from "../../../src/check/check.ts";
import { rules } from "../../../src/check/rules.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { relate } from "../../../src/relate/relate.ts";
import { type CasePlan, casePlan } from "../../support/case-plan.ts";
import { allPlans, cleanCorpus, YEAR } from "./clean-corpus.ts";
import { type ExpectedFinding, FAULTS } from "./faults.ts";

/** Counts for one rule over all generated corpora. */
export interface RuleTally {
  /** Faults that were put in, those that the rule found, and findings without a fault. */
  injected: number;
  found: number;
  /** In words: which finding on which corpus. */
  readonly wrong: string[];
}

const catalogue = loadCatalogue();
const EVERY_RULE = Object.fromEntries(rules.map(({ id }) => [id, { enabled: true }]));

function findingsOn(plans: readonly CasePlan[]): Finding[] {
  const corpus = relate(plans.map(casePlan), catalogue, { asOf: `${YEAR}-12-31` }).value;
  return check(corpus, catalogue, { lang: "vi", settings: EVERY_RULE }).value;
}

const isExpected = (finding: Finding, expected: ExpectedFinding) =>
  finding.planId === expected.planId &&
  (expected.subIndex === undefined || finding.subIndex === expected.subIndex) &&
  (expected.unit === undefined || finding.unit === expected.unit);

/**
 * Precision and recall of every rule with a fault: each fault is put into a corpus without faults for each seed, and the
 * findings are compared with it. Corpora without a fault must give no findings.
 */
export function measureRules(seeds: readonly number[]): ReadonlyMap<string, RuleTally> {
  const tallies = new Map(rules.map(({ id }) => [id, { injected: 0, found: 0, wrong: [] } as RuleTally]));
  const addWrong = (finding: Finding, corpus: string) =>
    tallies.get(finding.rule)!.wrong.push(`${corpus}: ${finding.planId}, ${finding.message}`);
  for (const seed of seeds) {
    for (const finding of findingsOn(allPlans(cleanCorpus(seed)))) addWrong(finding, `${seed}, no fault`);
    for (const [rule, { put, alsoFound = [] }] of Object.entries(FAULTS)) {
      const { plans, expected } = put(cleanCorpus(seed));
      const findings = findingsOn(plans);
      const own = findings.filter((finding) => finding.rule === rule);
      const tally = tallies.get(rule)!;
      tally.injected += expected.length;
      tally.found += expected.filter((entry) => own.some((finding) => isExpected(finding, entry))).length;
      const wrong = [
        ...own.filter((finding) => !expected.some((entry) => isExpected(finding, entry))),
        ...findings.filter((finding) => finding.rule !== rule && !alsoFound.includes(finding.rule)),
      ];
      for (const finding of wrong) addWrong(finding, `${seed}, ${rule}`);
    }
  }
  return tallies;
}

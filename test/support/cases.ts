import type { Check } from "../../src/check/shared/define-check.ts";
import type { Severity, Wording } from "../../src/model/finding.ts";
import type { CasePlan } from "./case-plan.ts";

/** Small plans, and what the rule says of them; `finds: []` where it must stay silent. */
export interface CheckCase {
  readonly name: Wording;
  readonly plans: readonly CasePlan[];
  readonly finds: readonly {
    readonly severity: Severity;
    readonly planId: string;
    readonly subIndex?: string;
    readonly unit?: string;
    /** Words that the Vietnamese sentence has to hold. */
    readonly says?: string;
  }[];
}

export interface CheckCases {
  readonly rule: Check;
  readonly cases: readonly CheckCase[];
}

/** The examples of one rule: its specification, and its page in docs/rules. */
export function cases(rule: Check, examples: readonly CheckCase[]): CheckCases {
  return { rule, cases: examples };
}

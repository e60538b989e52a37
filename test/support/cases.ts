import type { Check } from "../../src/check/shared/define-check.ts";
import type { Severity, Wording } from "../../src/model/finding.ts";
import type { RequiredUnit } from "../../src/model/required-unit.ts";
import type { CasePlan } from "./case-plan.ts";

/** Small plans and the findings of the rule on them; `finds: []`: the rule must find nothing. */
export interface CheckCase {
  readonly name: Wording;
  readonly plans: readonly CasePlan[];
  /** The day of the run, the files that could not be read, the officer's list: as `relate` takes them. */
  readonly asOf?: string;
  readonly unreadFiles?: readonly string[];
  readonly requiredUnits?: readonly RequiredUnit[];
  /** The whole texts of plans by id. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly finds: readonly {
    readonly severity: Severity;
    readonly planId: string;
    readonly subIndex?: string;
    readonly unit?: string;
    /** Words that the Vietnamese message must contain. */
    readonly contains?: string;
    /** Words that it must not contain. */
    readonly lacks?: string;
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

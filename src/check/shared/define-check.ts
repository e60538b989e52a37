import type { Lang } from "../../language/lang.ts";
import type { Place } from "../../model/comparison.ts";
import type { Finding, Severity, Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";

/** What a rule found in one plan; the engine adds the sentences. */
export interface Found<D> {
  readonly severity: Severity;
  readonly subIndex?: string;
  readonly unit?: string;
  readonly data: D;
  readonly evidence: readonly Place[];
  readonly related?: readonly string[];
}

type Sentence<D> = { readonly [lang in Lang]: (data: D) => string };

interface CheckDefinition<D> {
  /** = file name = page in docs/rules. It names the fault. */
  readonly id: string;
  readonly title: Wording;
  /** The head comment in Vietnamese: what it finds, why it matters, what to do. */
  readonly about: string;
  /** true: also held against copies of a plan that is already there. */
  readonly copies?: boolean;
  find(plan: PlanRecord, context: CheckContext): Iterable<Found<D>>;
  /** What is wrong. */
  readonly message: Sentence<D>;
  /** What to ask of whom; null where nothing is to be asked. */
  readonly ask: Sentence<D> | null;
}

/** A rule whose sentences are already bound to its data. */
export interface Check {
  readonly id: string;
  readonly title: Wording;
  readonly about: string;
  readonly copies: boolean;
  /** Findings on one plan; `message` is filled in by the engine. */
  run(plan: PlanRecord, context: CheckContext): Omit<Finding, "message">[];
}

/** Makes a check of its parts. */
export function defineCheck<D extends object>(rule: CheckDefinition<D>): Check {
  const say = (sentence: Sentence<D>, data: D): Wording => ({ vi: sentence.vi(data), en: sentence.en(data) });
  return {
    id: rule.id,
    title: rule.title,
    about: rule.about,
    copies: rule.copies ?? false,
    run(plan, context) {
      return [...rule.find(plan, context)].map(({ severity, subIndex, unit, data, evidence, related }) => ({
        rule: rule.id,
        severity,
        planId: plan.id,
        ...(subIndex === undefined ? {} : { subIndex }),
        ...(unit === undefined ? {} : { unit }),
        messages: say(rule.message, data),
        ask: rule.ask && say(rule.ask, data),
        data: { ...data } as Record<string, unknown>,
        evidence: [...evidence],
        related: [...(related ?? [])],
      }));
    },
  };
}

import {
  documentName,
  documentNameAfterIssuer,
  documentNameInside,
  senderName,
} from "../../language/document-name.ts";
import type { Lang } from "../../language/lang.ts";
import type { Place } from "../../model/comparison.ts";
import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Finding, Severity, Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";
import { askOfClosed } from "./closed-words.ts";
import { findingKey, valuesKey } from "./finding-key.ts";

/** A finding on one plan before its sentences are written. */
export interface RawFinding<D> {
  readonly severity: Severity;
  readonly subIndex?: string;
  readonly unit?: string;
  /** The years that it is about; absent if it is about all years of the plan. */
  readonly years?: readonly number[];
  readonly data: D;
  readonly evidence: readonly Place[];
  readonly related?: readonly string[];
}

/** A limit of a check that the user may set. */
export interface Threshold {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly about: Wording;
}

/** The names of a finding's documents, in the language of the sentence. */
interface DocumentNames {
  /** At the beginning of a sentence: "Kế hoạch số 57/KH-SNV ngày 05/5/2025 của Sở Nội vụ". */
  readonly plan: string;
  /** Inside a sentence: "kế hoạch số …". */
  readonly inside: string;
  /** Inside a sentence that names the issuer before it: "Kế hoạch số 57/KH-SNV ngày 05/5/2025". */
  readonly own: string;
  /** The plan's sender: "Sở Nội vụ"; if the issuer is unknown "đơn vị gửi tệp “ke-hoach.pdf”". */
  readonly sender: string;
  /** The documents in `related`, in its order, inside a sentence. */
  readonly related: readonly string[];
}

type Sentence<D> = { readonly [lang in Lang]: (data: D, names: DocumentNames) => string };

/** The severity and the plan of a finding. Together with its data they decide which units a letter may ask. */
interface LetterCase {
  readonly severity: Severity;
  readonly plan: PlanRecord;
}

/** The sender of a sub-plan, if it is known: a unit does not write to the province about the province's own plan. */
export const senderOfSubPlan = ({ sender }: { readonly sender: string }, { plan }: LetterCase): string[] =>
  plan.planKind === "sub-plan" && plan.issuer !== null ? [sender] : [];

interface CheckDefinition<D> {
  /** Name of the fault; also the name of the rule's file and of its page in docs/rules. */
  readonly id: string;
  /** Title of every finding of the rule, in findings.json and in the reports. */
  readonly title: Wording;
  /** What the rule finds, why it matters, what to do: the first paragraph of its page. */
  readonly about: Wording;
  /** true: the rule also runs on copies of a plan. */
  readonly copies?: boolean;
  /** true: the rule also runs on replaced versions of a plan. It must not state anything about their content. */
  readonly superseded?: boolean;
  /** true: the rule states what a plan lacks. It does not run on a plan that amends another one. */
  readonly wholePlans?: boolean;
  /** false: the rule runs only where the settings switch it on. */
  readonly byDefault?: boolean;
  /** A number that the user may change; `find` receives the number in force. */
  readonly threshold?: Threshold;
  find(plan: PlanRecord, context: CheckContext, threshold: number): Iterable<RawFinding<D>>;
  /** The values that reopen an accepted finding when they change; absent: all of `data`. */
  readonly compares?: (data: D) => unknown;
  /** What is wrong, and in which documents: the plan and all related ones are named. */
  readonly message: Sentence<D>;
  /** The request that the officer makes: to which unit, and about which document; null without a request. */
  readonly ask: Sentence<D> | null;
  /**
   * The units to which a letter with the request may go without an officer's decision: only where the finding is certain.
   * Absent: none.
   */
  readonly letterTo?: (data: D, finding: LetterCase) => readonly string[];
}

/** A check with the type of its data hidden: `run` also writes the sentences. */
export interface Check {
  readonly id: string;
  readonly title: Wording;
  readonly about: Wording;
  readonly copies: boolean;
  readonly superseded: boolean;
  readonly wholePlans: boolean;
  readonly byDefault: boolean;
  readonly threshold: Threshold | null;
  /** Findings on one plan, without `message`, which depends on the language of the run. */
  run(plan: PlanRecord, context: CheckContext, threshold?: number): Omit<Finding, "message">[];
}

/** Makes a check from its definition. */
export function defineCheck<D extends object>(rule: CheckDefinition<D>): Check {
  const wordingOf = (sentence: Sentence<D>, data: D, names: (lang: Lang) => DocumentNames): Wording => ({
    vi: sentence.vi(data, names("vi")),
    en: sentence.en(data, names("en")),
  });
  return {
    id: rule.id,
    title: rule.title,
    about: rule.about,
    copies: rule.copies ?? false,
    superseded: rule.superseded ?? false,
    wholePlans: rule.wholePlans ?? false,
    byDefault: rule.byDefault ?? true,
    threshold: rule.threshold ?? null,
    run(plan, context, threshold = rule.threshold?.value ?? 0) {
      return Array.from(
        rule.find(plan, context, threshold),
        ({ severity, subIndex, unit, years, data, evidence, related = [] }) => {
          const names = namesOf(plan, related, context);
          // Other requests are to the officer, and stay useful for comparing years.
          const asksSender = rule.letterTo !== undefined && plan.planKind === "sub-plan";
          const closed = asksSender ? context.closedBy(plan) : null;
          const letterTo =
            closed === null && isReadWithCertainty(evidence, context)
              ? rule.letterTo?.(data, { severity, plan })
              : [];
          const ask = closed ? askOfClosed(plan, closed) : rule.ask && wordingOf(rule.ask, data, names);
          return {
            rule: rule.id,
            ruleTitle: { ...rule.title },
            severity,
            planId: plan.id,
            ...(subIndex === undefined ? {} : { subIndex }),
            ...(unit === undefined ? {} : { unit }),
            ...(years === undefined ? {} : { years: [...years] }),
            messages: wordingOf(rule.message, data, names),
            ask,
            ...(letterTo && letterTo.length > 0 ? { letterTo: [...letterTo] } : {}),
            data: { ...data } as Record<string, unknown>,
            evidence: distinctPlaces(evidence),
            related: [...related],
            key: findingKey(rule.id, { unit, subIndex }, plan, context.catalogue),
            values: valuesKey([severity, rule.compares ? rule.compares(data) : data]),
          };
        },
      );
    },
  };
}

/** Whether every quoted field was read with certainty; a place without a field is a line, which is quoted as it is. */
function isReadWithCertainty(evidence: readonly Place[], context: CheckContext): boolean {
  return evidence.every(({ planId, pointer }) => {
    const plan = context.plan(planId);
    const fields = plan && pointer && Object.hasOwn(plan.evidence, pointer) ? plan.evidence[pointer]! : [];
    return fields.every(({ confidence }) => confidence >= QUOTE_DOUBTFUL_BELOW);
  });
}

/** One quotation may be the evidence of several values. */
function distinctPlaces(places: readonly Place[]): Place[] {
  if (places.length < 2) return [...places];
  const first = new Map<string, Place>();
  for (const place of places) {
    const { planId, page, line, quote, column } = place;
    const key = `${planId} ${page} ${line} ${column?.head ?? ""} ${quote}`;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}

function namesOf(plan: PlanRecord, related: readonly string[], context: CheckContext) {
  const [name, inside, own] = [documentName, documentNameInside, documentNameAfterIssuer].map((nameOf) =>
    nameOf(plan),
  );
  const sender = senderName(plan);
  const others = related.flatMap((id) => context.plan(id) ?? []).map(documentNameInside);
  return (lang: Lang): DocumentNames => ({
    plan: name![lang],
    inside: inside![lang],
    own: own![lang],
    sender: sender[lang],
    related: others.map((name) => name[lang]),
  });
}

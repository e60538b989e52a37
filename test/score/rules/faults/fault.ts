import type { CasePlan } from "../../../support/case-plan.ts";
import { type CleanCorpus, HOME_AFFAIRS, YEAR } from "../clean-corpus.ts";

/** A finding that a fault must give. */
export interface ExpectedFinding {
  readonly planId: string;
  readonly subIndex?: string;
  readonly unit?: string;
}

/** The plans with a fault, and the findings of the fault's rule on them. */
export interface FaultyPlans {
  readonly plans: readonly CasePlan[];
  readonly expected: readonly ExpectedFinding[];
  /** Whole texts that differ from what the plans state. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** One form of a fault. */
export interface Fault {
  readonly put: (corpus: CleanCorpus) => FaultyPlans;
  /** Other rules that rightly find something because of the fault. */
  readonly alsoFound?: readonly string[];
}

/** For each rule the forms of its fault. */
export type Faults = Readonly<Record<string, readonly Fault[]>>;

export const SECOND = { subIndex: "pgi.2" } as const;

/** A plan of a unit, not that of the consolidating office. */
export function onePlan({ plans, random }: CleanCorpus): CasePlan {
  const others = plans.filter(({ unit: by }) => by !== HOME_AFFAIRS);
  return others[Math.floor(random() * others.length)]!;
}

/** A fault in one plan of a unit. */
export function inOne(
  change: (plan: CasePlan, corpus: CleanCorpus) => Partial<CasePlan>,
  expected: Partial<ExpectedFinding> = {},
): Fault["put"] {
  return (corpus) => {
    const victim = onePlan(corpus);
    const plans = corpus.plans.map((plan) => (plan === victim ? { ...plan, ...change(plan, corpus) } : plan));
    return { plans: [corpus.parent, ...plans], expected: [{ planId: victim.id, ...expected }] };
  };
}

/** A fault in the province's plan. */
export const inParent =
  (change: (parent: CasePlan) => Partial<CasePlan>, expected: Partial<ExpectedFinding> = {}): Fault["put"] =>
  ({ parent, plans }) => ({
    plans: [{ ...parent, ...change(parent) }, ...plans],
    expected: [{ planId: parent.id, ...expected }],
  });

export type Sections = NonNullable<CasePlan["subIndices"]>;

export const changeSecond = (
  plan: CasePlan,
  change: (section: Sections[number]) => Sections,
): Pick<CasePlan, "subIndices"> => ({
  subIndices: plan.subIndices!.flatMap((section) =>
    section.id === SECOND.subIndex ? change(section) : [section],
  ),
});

export const isoDay = (day: number, month: number) =>
  `${YEAR}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** A plan that was compared before. */
export interface IndexedPlan {
  readonly id: string;
  readonly issuer: string;
  readonly runs: Uint32Array;
}

/** One run of words in so many is kept. */
const SAMPLE = 8;
/** Plans kept for one run: a sentence in more plans than these leads to the first of them. */
const MOST_PLANS = 24;
/** The share of sampled runs that another plan must have to be compared in full. */
const LEAST_SHARED = 0.15;

/** Leads from runs of words to the plans that contain them: an inverted index of a sample, with a bound for each entry. */
export class RunIndex {
  readonly #plans = new Map<number, IndexedPlan[]>();

  add(plan: IndexedPlan): void {
    for (const run of plan.runs) {
      if (run % SAMPLE !== 0) continue;
      const plans = this.#plans.get(run);
      if (plans === undefined) this.#plans.set(run, [plan]);
      else if (plans.length < MOST_PLANS && plans.at(-1) !== plan) plans.push(plan);
    }
  }

  /** The plan of another issuer that contains most of the sampled runs; null if none contains enough of them. */
  mostShared(runs: Uint32Array, issuer: string): IndexedPlan | null {
    const shared = new Map<IndexedPlan, number>();
    let sampled = 0;
    for (const run of runs) {
      if (run % SAMPLE !== 0) continue;
      sampled++;
      for (const plan of this.#plans.get(run) ?? []) {
        if (plan.issuer !== issuer) shared.set(plan, (shared.get(plan) ?? 0) + 1);
      }
    }
    let best: IndexedPlan | null = null;
    for (const [plan, count] of shared) {
      if (count > (best === null ? LEAST_SHARED * sampled : shared.get(best)!)) best = plan;
    }
    return best;
  }
}

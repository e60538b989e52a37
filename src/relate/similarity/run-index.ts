/** A plan that was compared before. */
export interface IndexedPlan {
  readonly id: string;
  readonly issuer: string;
  readonly runs: Uint32Array;
}

/** One of this many runs of words is indexed. */
const SAMPLE = 8;
/** Limit on the plans of one run. If more plans contain a sentence, only the first ones are found by it. */
const MAX_PLANS = 24;
/** The share of sampled runs that another plan must have to be compared in full. */
const MIN_SHARED = 0.15;

/** Leads from runs of words to the plans that contain them: an inverted index of a sample, with a bound for each entry. */
export class RunIndex {
  readonly #plans: IndexedPlan[] = [];
  /** Positions in the list of plans, in ascending order. */
  readonly #positions = new Map<number, number[]>();

  add(plan: IndexedPlan): void {
    const position = this.#plans.push(plan) - 1;
    for (const run of plan.runs) {
      if (run % SAMPLE !== 0) continue;
      const positions = this.#positions.get(run);
      if (positions === undefined) this.#positions.set(run, [position]);
      else if (positions.length < MAX_PLANS && positions.at(-1) !== position) positions.push(position);
    }
  }

  /** The plan of another issuer that contains most of the sampled runs; null if none contains enough of them. */
  mostShared(runs: Uint32Array, issuer: string): IndexedPlan | null {
    const shared = new Map<number, number>();
    let sampled = 0;
    for (const run of runs) {
      if (run % SAMPLE !== 0) continue;
      sampled++;
      for (const position of this.#positions.get(run) ?? [])
        shared.set(position, (shared.get(position) ?? 0) + 1);
    }
    let [best, most]: [IndexedPlan | null, number] = [null, MIN_SHARED * sampled];
    for (const [position, count] of shared) {
      const plan = this.#plans[position]!;
      if (count > most && plan.issuer !== issuer) [best, most] = [plan, count];
    }
    return best;
  }
}

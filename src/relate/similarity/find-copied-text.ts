import { unitKey } from "../../language/unit-key.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CopiedText } from "../../model/similar-texts.ts";
import { RunIndex } from "./run-index.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Statement, statementsOf } from "./statements.ts";

interface CopiedTextSource {
  readonly links: readonly ParentLink[];
  readonly plans: ReadonlyMap<string, PlanRecord>;
  /** The stored text of each plan by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A sentence is the same where this share of its runs of words is in the other text: a few words may be changed. */
const SAME = 0.8;
/** Plans with fewer sentences say too little. */
const MIN_SENTENCES = 6;
/** Smaller shares are not kept. */
const MIN_SHARE = 0.2;
/** Number of copied sentences of which the place is kept. */
const PLACES = 5;

/**
 * Returns a function that finds how many sentences of a sub-plan are also in its parents, and how many of the others are
 * in a plan of another unit that was passed to the function before. Each plan is compared in full with its parents and
 * with the one earlier plan that shares most sampled runs of words, so the work is linear in the length of the texts.
 */
export function copiedTextFinder({ plans, links, texts }: CopiedTextSource) {
  const parentsOf = Map.groupBy(links, ({ planId }) => planId);
  // The runs of words of the documents that plans are compared with in full.
  const sets = new Map<string, ReadonlySet<number>>();
  const setOf = (id: string, runs: () => Uint32Array) => {
    const known = sets.get(id) ?? new Set(runs());
    sets.set(id, known);
    return known;
  };
  const runsOfParent = (id: string) =>
    setOf(id, () => runsIn(sentencesOf(statementsOf(plans.get(id)!, texts.get(id) ?? ""))));
  const index = new RunIndex();
  return (plan: PlanRecord, statements: readonly Statement[]): CopiedText[] => {
    const sentences = sentencesOf(statements);
    if (sentences.length < MIN_SENTENCES) return [];
    const found: CopiedText[] = [];
    let own: readonly Sentence[] = sentences;
    for (const { parentId } of parentsOf.get(plan.id) ?? []) {
      const runs = runsOfParent(parentId);
      const { taken = [], left = [] } = Object.groupBy(own, (s) => (isIn(s, runs) ? "taken" : "left"));
      found.push(fact(plan, parentId, "parent", taken, sentences.length));
      own = left;
    }
    const runs = runsIn(own);
    const issuer = plan.issuer === null ? plan.id : unitKey(plan.issuer);
    const other = index.mostShared(runs, issuer);
    if (other !== null) {
      const others = setOf(other.id, () => other.runs);
      const taken = own.filter((sentence) => isIn(sentence, others));
      found.push(fact(plan, other.id, "unit", taken, sentences.length));
    }
    index.add({ id: plan.id, issuer, runs });
    return found.filter(({ copied, sentences: all }) => copied >= MIN_SHARE * all);
  };
}

function isIn({ runs }: Sentence, others: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared++;
  return shared >= SAME * runs.length;
}

const runsIn = (sentences: readonly Sentence[]): Uint32Array =>
  Uint32Array.from(sentences.flatMap(({ runs }) => runs));

function fact(
  plan: PlanRecord,
  fromId: string,
  from: CopiedText["from"],
  taken: readonly Sentence[],
  sentences: number,
): CopiedText {
  const places = [...new Set(taken.map(({ statement }) => statement))]
    .slice(0, PLACES)
    .map(({ page, line, text: quote }) => ({ planId: plan.id, page, line, quote }));
  return { planId: plan.id, fromId, from, copied: taken.length, sentences, places };
}

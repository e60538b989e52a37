import { unitKey } from "../../language/unit-key.ts";
import type { CopiedText, ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { RunIndex } from "./run-index.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { statementsOf } from "./statements.ts";

export interface CopiedTextSource {
  /** The sub-plans that are compared. */
  readonly plans: readonly PlanRecord[];
  readonly links: readonly ParentLink[];
  readonly byId: ReadonlyMap<string, PlanRecord>;
  /** The stored text of each plan by its id; a plan without one is not compared. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A sentence is the same where this share of its runs of words is in the other text: a few words may be changed. */
const SAME = 0.8;
/** Plans with fewer sentences say too little. */
const LEAST_SENTENCES = 6;
/** Smaller shares are not kept. */
const LEAST_SHARE = 0.2;
const PLACES = 5;

/**
 * How many sentences of each sub-plan are also in its parents, and how many of the others are in an earlier plan of
 * another unit. Each plan is compared in full with its parents and with the one earlier plan that shares most sampled
 * runs of words; so the work grows with the length of the texts.
 */
export function findCopiedText({ plans, links, byId, texts }: CopiedTextSource): CopiedText[] {
  const parentsOf = Map.groupBy(links, ({ planId }) => planId);
  const read = (plan: PlanRecord) => sentencesOf(statementsOf(plan, texts.get(plan.id) ?? ""));
  // Only of the documents that plans are compared with in full.
  const sets = new Map<string, ReadonlySet<number>>();
  const setOf = (id: string, runs: () => Uint32Array) => {
    const known = sets.get(id) ?? new Set(runs());
    sets.set(id, known);
    return known;
  };
  const index = new RunIndex();
  return plans
    .filter(({ id }) => texts.has(id))
    .toSorted(earlierFirst)
    .flatMap((plan) => {
      const sentences = read(plan);
      if (sentences.length < LEAST_SENTENCES) return [];
      const found: CopiedText[] = [];
      let own: readonly Sentence[] = sentences;
      for (const { parentId } of parentsOf.get(plan.id) ?? []) {
        const runs = setOf(parentId, () => runsIn(read(byId.get(parentId)!)));
        const taken = own.filter((sentence) => isIn(sentence, runs));
        found.push(fact(plan, parentId, "parent", taken, sentences.length));
        own = own.filter((sentence) => !taken.includes(sentence));
      }
      const runs = runsIn(own);
      const issuer = plan.issuer === null ? plan.id : unitKey(plan.issuer);
      const other = index.mostShared(runs, issuer);
      if (other !== null) {
        const taken = own.filter((sentence) =>
          isIn(
            sentence,
            setOf(other.id, () => other.runs),
          ),
        );
        found.push(fact(plan, other.id, "unit", taken, sentences.length));
      }
      index.add({ id: plan.id, issuer, runs });
      return found.filter(({ copied, sentences: all }) => copied >= LEAST_SHARE * all);
    });
}

const isIn = ({ runs }: Sentence, others: ReadonlySet<number>) =>
  runs.filter((run) => others.has(run)).length >= SAME * runs.length;

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

/** By day of issue, those without one last; by id between equals, so that the order of files does not matter. */
function earlierFirst(a: PlanRecord, b: PlanRecord): number {
  const [one, other] = [a, b].map(({ issueDate, id }) => `${issueDate.iso ?? "9999"} ${id}`);
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

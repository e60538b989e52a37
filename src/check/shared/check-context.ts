import type { Catalogue } from "../../catalogue/catalogue.ts";
import type {
  BoundUnit,
  Corpus,
  CorpusGroup,
  Duty,
  OutdatedReference,
  ParentLink,
  ResultConflict,
} from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";

interface AnsweredParent {
  readonly parent: PlanRecord;
  readonly link: ParentLink;
}

/** A plan's row in one group. */
interface GroupRow {
  readonly group: CorpusGroup;
  readonly row: BoundUnit;
}

/** The corpus with its look-ups: what a rule may read beyond the plan. */
export interface CheckContext {
  readonly corpus: Corpus;
  readonly catalogue: Catalogue;
  plan(id: string): PlanRecord | undefined;
  parentsOf(plan: PlanRecord): readonly AnsweredParent[];
  /** What a parent asks of each unit. */
  dutiesOf(parent: PlanRecord): readonly Duty[];
  /** The rows that a sub-plan belongs to, one for each group. */
  rowsOf(plan: PlanRecord): readonly GroupRow[];
  outdatedReferencesOf(plan: PlanRecord): readonly OutdatedReference[];
  resultConflictsOf(plan: PlanRecord): readonly ResultConflict[];
}

export function checkContext(corpus: Corpus, catalogue: Catalogue): CheckContext {
  const plans = new Map(corpus.plans.map((plan) => [plan.id, plan]));
  const links = Map.groupBy(corpus.links, (link) => link.planId);
  const outdated = Map.groupBy(corpus.outdatedReferences, ({ planId }) => planId);
  const conflicts = Map.groupBy(corpus.resultConflicts, ({ planId }) => planId);
  const duties = Map.groupBy(corpus.duties, (duty) => duty.parentId);
  const rows = new Map<string, GroupRow[]>();
  for (const group of corpus.groups) {
    for (const row of group.bound) {
      for (const id of row.planIds) rows.set(id, [...(rows.get(id) ?? []), { group, row }]);
    }
  }
  return {
    corpus,
    catalogue,
    plan: (id) => plans.get(id),
    parentsOf: (plan) =>
      (links.get(plan.id) ?? []).flatMap((link) => {
        const parent = plans.get(link.parentId);
        return parent ? [{ parent, link }] : [];
      }),
    dutiesOf: (parent) => duties.get(parent.id) ?? [],
    rowsOf: (plan) => rows.get(plan.id) ?? [],
    outdatedReferencesOf: (plan) => outdated.get(plan.id) ?? [],
    resultConflictsOf: (plan) => conflicts.get(plan.id) ?? [],
  };
}

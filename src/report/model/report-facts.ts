import type { Corpus, ParentLink } from "../../model/corpus.ts";
import type { BoundUnit, CorpusGroup } from "../../model/corpus-group.ts";
import type { Duty } from "../../model/duty.ts";

/** The facts about the plans that `relate` decided and that `comparison.json` does not contain. */
export interface ReportFacts
  extends Pick<
    Corpus,
    "absentVersions" | "arithmeticFaults" | "clauses" | "readings" | "revisions" | "superseded"
  > {
  readonly links: readonly Pick<ParentLink, "planId">[];
  readonly duties: readonly Pick<Duty, "parentId" | "unit" | "unitId" | "due" | "successors">[];
  readonly groups: readonly (Pick<CorpusGroup, "index" | "province" | "year"> & {
    readonly bound: readonly Pick<BoundUnit, "name" | "unitId" | "parentIds">[];
  })[];
}

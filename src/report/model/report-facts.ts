import type { BoundUnit, Corpus, CorpusGroup } from "../../model/corpus.ts";

/** Facts about the plans that `relate` decided and `comparison.json` does not contain. */
export interface ReportFacts extends Pick<Corpus, "unsent" | "targetComparisons" | "arithmeticFaults"> {
  readonly groups: readonly (Pick<CorpusGroup, "index" | "province" | "year"> & {
    readonly bound: readonly Pick<BoundUnit, "name" | "unitId" | "parentIds">[];
  })[];
}

import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Corpus } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { Warning } from "../model/warning.ts";
import { relate } from "../relate/relate.ts";
import type { ResultStore } from "../store/result-store.ts";
import { loadStoredCatalogue } from "./shared/load-stored-catalogue.ts";

/** All plans of a store, related to each other. */
export interface LoadedCorpus {
  readonly plans: readonly PlanRecord[];
  readonly catalogue: Catalogue;
  readonly corpus: Corpus;
  readonly warnings: readonly Warning[];
}

/** What the facts depend on besides the stored results. */
export interface CorpusOptions {
  /** The officer's list of units that must send a plan. */
  readonly requiredUnits?: readonly RequiredUnit[] | undefined;
}

/** Reads the plans of a store, with the catalogue they were read with, and relates them. */
export async function loadCorpus(store: ResultStore, options: CorpusOptions = {}): Promise<LoadedCorpus> {
  const plans = await store.readPlans();
  const catalogue = await loadStoredCatalogue((await store.readState()).catalogue);
  const { value: corpus, warnings } = relate(plans, catalogue, options);
  return { plans, catalogue, corpus, warnings };
}

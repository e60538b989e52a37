import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Corpus } from "../model/corpus.ts";
import { KehoachError } from "../model/error.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { RunReport } from "../model/run-report.ts";
import type { Warning } from "../model/warning.ts";
import { relate } from "../relate/relate.ts";
import type { ResultStore } from "../store/result-store.ts";
import { loadStoredCatalogue } from "./shared/load-stored-catalogue.ts";

/** All plans of a store, related to each other. */
export interface LoadedCorpus {
  /** As the facts see them: see `Corpus.plans`. */
  readonly plans: readonly PlanRecord[];
  readonly catalogue: Catalogue;
  readonly corpus: Corpus;
  readonly warnings: readonly Warning[];
}

/** What the facts depend on besides the stored results. */
export interface CorpusOptions {
  /** YYYY-MM-DD: the day that due dates are compared with; without it no duty is due or overdue. */
  readonly asOf?: string | null | undefined;
  /** The officer's list of units that must send a plan. */
  readonly requiredUnits?: readonly RequiredUnit[] | undefined;
  /** The officer's statement of who sent a file: paths, or their ends, and names of units. */
  readonly senders?: Readonly<Record<string, string>> | undefined;
  /** The run that read the files, if it is not the stored one. */
  readonly run?: RunReport;
}

/** Reads the plans of a store, with the catalogue they were read with, and relates them. */
export async function loadCorpus(store: ResultStore, options: CorpusOptions = {}): Promise<LoadedCorpus> {
  const stored = await store.readPlans();
  const catalogue = await loadStoredCatalogue((await store.readState()).catalogue);
  const { asOf, requiredUnits, senders } = options;
  const run = options.run ?? (await storedRun(store));
  const unread = run?.inputs.filter(({ outcome, planIds }) => outcome === "failed" && planIds.length === 0);
  const unreadFiles = unread?.map(({ path }) => path) ?? [];
  const texts = await readTexts(store, stored);
  const { value: corpus, warnings } = relate(stored, catalogue, {
    asOf,
    requiredUnits,
    senders,
    unreadFiles,
    texts,
  });
  return { plans: corpus.plans, catalogue, corpus, warnings };
}

/** The texts of the plans by id; a plan whose text is missing has none. */
async function readTexts(store: ResultStore, plans: readonly PlanRecord[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { id } of plans) {
    const text = await store.readText(id);
    if (text !== null) texts.set(id, text);
  }
  return texts;
}

/** The stored report of the last run; null if the store has none: then it is unknown which files were not read. */
async function storedRun(store: ResultStore): Promise<RunReport | null> {
  try {
    return await store.readRun();
  } catch (error) {
    if (error instanceof KehoachError) return null;
    throw error;
  }
}

import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load-catalogue.ts";
import { check } from "../check/check.ts";
import type { Lang } from "../language/lang.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Findings } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { Warning } from "../model/warning.ts";
import { relate } from "../relate/relate.ts";
import type { OutputFolder } from "../store/output-folder.ts";

/** All plans of an output folder, joined. */
export interface Loaded {
  readonly plans: readonly PlanRecord[];
  readonly catalogue: Catalogue;
  readonly corpus: Corpus;
  readonly warnings: readonly Warning[];
}

/** Reads the plans that a run left, with the catalogue they were read with, and joins them. */
export async function loadCorpus(output: OutputFolder): Promise<Loaded> {
  const plans = await output.readPlans();
  const own = (await output.readState()).catalogue;
  const catalogue = loadCatalogue(own === null || own === undefined ? [] : [own]);
  const { value: corpus, warnings } = relate(plans, catalogue);
  return { plans, catalogue, corpus, warnings };
}

/** Runs the rules and writes `findings.json`. */
export async function judge(
  output: OutputFolder,
  { corpus, catalogue }: Loaded,
  { lang, now = new Date() }: { readonly lang: Lang; readonly now?: Date },
): Promise<{ readonly findings: Findings; readonly warnings: readonly Warning[] }> {
  const { value, warnings } = check(corpus, catalogue, { lang });
  const findings: Findings = { schemaVersion: 1, generatedAt: now.toISOString(), findings: value };
  await output.writeFindings(findings);
  return { findings, warnings };
}

import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lang } from "../language/lang.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Corpus } from "../model/corpus.ts";
import { planVersions } from "../model/plan-versions.ts";
import type { Outcome } from "../model/warning.ts";
import { compareGroup } from "./compare-group.ts";
import { compareYears } from "./compare-years.ts";
import { TargetComparisons } from "./target-entries.ts";

export interface CompareOptions {
  /** ISO 8601, from the caller's clock. */
  readonly generatedAt: string;
  /** Language of the sentences that are written in one language only; Vietnamese by default. */
  readonly lang?: Lang;
}

/** Returns the content of `comparison.json`: the plans of each group side by side, and each group with the next year's group. */
export function compare(
  corpus: Corpus,
  catalogue: Catalogue,
  { generatedAt, lang = "vi" }: CompareOptions,
): Outcome<Comparison> {
  const plans = new Map(corpus.plans.map((plan) => [plan.id, plan]));
  const links = Map.groupBy(corpus.links, ({ planId }) => planId);
  const targetComparisons = new TargetComparisons(corpus, plans);
  const versions = planVersions(corpus);
  const nearestTasks = Map.groupBy(corpus.nearestTasks, ({ planId }) => planId);
  const context = { links, targetComparisons, versions, nearestTasks, plans, catalogue, lang };
  const groups = corpus.groups.map((group) => compareGroup(group, context));
  const years = compareYears(corpus.groups, { plans, versions }, catalogue);
  const statedSenders = corpus.statedSenders.map((stated) => ({ ...stated }));
  const stated = statedSenders.length > 0 ? { statedSenders } : {};
  return { value: { schemaVersion: 1, generatedAt, ...stated, groups, years }, warnings: [] };
}

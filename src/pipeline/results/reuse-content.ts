import type { PlanRecord } from "../../model/plan.ts";
import type { ResultStore } from "../../store/result-store.ts";
import type { FinishedContent } from "../../store/state.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import { pathsOf, withPagePaths } from "../stages/photograph-pages.ts";
import { allPathsOf, type ContentKeys, partsOf, sourceOf } from "./content-keys.ts";
import type { ContentResult } from "./run-ledger.ts";

/** What an earlier run stored. */
export interface EarlierRun {
  readonly contents: Readonly<Record<string, FinishedContent>>;
  /** True if the stored plans have not been changed since then. */
  readonly isIntact: boolean;
}

/**
 * The result of an earlier run for a content, if it is current and its plans and pictures are stored; otherwise null. If only the
 * paths of the files have changed, the plans get the new paths.
 */
export async function reuseContent(
  content: Content,
  keys: ContentKeys,
  { contents, isIntact }: EarlierRun,
  store: ResultStore,
): Promise<ContentResult | null> {
  const known = contents[content.sha256];
  if (!known || !(await keys.isCurrent(known, content))) return null;
  const { pictures = [] } = known;
  if (pictures.length > 0 && !(await store.hasPageImages(known.planIds[0]!, pictures))) return null;
  const paths = allPathsOf(content);
  const isSamePaths = JSON.stringify(known.paths) === JSON.stringify(paths);
  // Reading and validating all plans would be most of the work of a run over unchanged input.
  if (isIntact && isSamePaths && !known.photographs) {
    return { outcome: "unchanged", finished: known, parts: partsOf(known, []) };
  }
  const plans: PlanRecord[] = [];
  for (const id of known.planIds) {
    const plan = await store.readPlan(id);
    if (!plan || (await store.readText(id)) === null) return null;
    plans.push(plan);
  }
  for (const plan of plans) await updatePaths(plan, content, known, store);
  return { outcome: "unchanged", finished: { ...known, paths }, parts: partsOf(known, plans) };
}

async function updatePaths(
  plan: PlanRecord,
  content: Content,
  { photographs }: FinishedContent,
  store: ResultStore,
): Promise<void> {
  const { parts } = sourceOf(content);
  const paths = pathsOf(parts, photographs, plan.source.range);
  if (JSON.stringify(plan.source.paths) === JSON.stringify(paths)) return;
  const extraction = withPagePaths(plan.source.extraction, parts, photographs);
  await store.writePlan({ ...plan, source: { ...plan.source, paths, extraction } });
}

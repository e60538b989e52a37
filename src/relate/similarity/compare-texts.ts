import type { Corpus } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { findCopiedText } from "./find-copied-text.ts";
import { findNearestTasks, type NearestTaskSource } from "./find-nearest-tasks.ts";

/** What the whole texts of plans show beside each other. */
export function compareTexts(
  checked: readonly PlanRecord[],
  source: NearestTaskSource,
): Pick<Corpus, "nearestTasks" | "copiedTexts"> {
  const plans = checked.filter(({ planKind }) => planKind === "sub-plan");
  return {
    nearestTasks: findNearestTasks(source),
    copiedTexts: findCopiedText({ plans, links: source.links, byId: source.plans, texts: source.texts }),
  };
}

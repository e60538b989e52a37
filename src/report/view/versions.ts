import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { planFile, planLabel, planShortLabel } from "./plan-label.ts";

/** How a plan relates to other versions: "đã có bản thay thế", "sửa đổi, bổ sung 57/KH-SXD, 05/5/2024"; null if it does not. */
export function versionNote(planId: string, context: ViewContext): string | null {
  const { versions, words } = context;
  if (versions.isSuperseded(planId)) return words.versions.superseded;
  const amended = versions.amendedBy(planId).map((id) => planShortLabel(id, context));
  return amended.length > 0 ? words.versions.amends(words.list(amended)) : null;
}

/** The same as sentences, with the newer version's name. */
export function versionSentences(planId: string, context: ViewContext): string[] {
  const { versions, words } = context;
  if (versions.isSuperseded(planId))
    return [words.versions.supersededBy(planLabel(versions.newestOf(planId), context))];
  return [
    ...versions.amendedBy(planId).map((id) => words.versions.amendsOne(planLabel(id, context))),
    ...versions.amendmentsOf(planId).map((id) => words.versions.amendedBy(planLabel(id, context))),
  ];
}

/** Earlier versions of a group's parents. */
export function supersededParents({ superseded = [], parents }: ComparisonGroup, context: ViewContext) {
  const current = new Set(parents.map(({ planId }) => planId));
  return superseded
    .filter(({ byId }) => current.has(byId))
    .map(({ planId }) => ({
      text: planLabel(planId, context),
      file: planFile(planId, context),
      note: versionNote(planId, context),
      reason: null,
    }));
}

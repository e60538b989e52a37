import type { ParentLink } from "../../model/corpus.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { shareYear } from "../plan/plan-years.ts";

export type NewLink = Omit<ParentLink, "reportDeadlines">;

/**
 * The links of plans to versions of their parents that they do not cite: the newest version, the plan that it amends, and
 * the amendments. A plan that amends another one, or replaces it without citing a parent, has the parents of that plan too.
 */
export function linksToVersions(
  cited: readonly NewLink[],
  plans: ReadonlyMap<string, PlanRecord>,
  versions: PlanVersions,
): NewLink[] {
  const ofPlan = Map.groupBy(cited, ({ planId }) => planId);
  return [...plans.values()].flatMap((plan) => {
    if (plan.planKind !== "sub-plan") return [];
    const own = ofPlan.get(plan.id) ?? [];
    const inherited = [
      ...versions.amendedBy(plan.id).flatMap((id) => [id, ...versions.earlierOf(id)]),
      ...(own.length === 0 ? versions.earlierOf(plan.id) : []),
    ].flatMap((id) => ofPlan.get(id) ?? []);
    const found = new Map<string, NewLink>();
    for (const link of [...own, ...inherited]) {
      const family = versions.familyOf(link.parentId).map((id) => plans.get(id)!);
      const current = versions.isSuperseded(link.parentId) ? [] : [plans.get(link.parentId)!];
      for (const parent of [...current, ...family]) {
        if (found.has(parent.id) || own.some(({ parentId }) => parentId === parent.id)) continue;
        if (parent.id !== link.parentId && !shareYear(plan, parent)) continue;
        found.set(parent.id, {
          ...link,
          planId: plan.id,
          parentId: parent.id,
          cited: false,
          citedOn: null,
          reason: reasonOf(link, parent.id, versions),
        });
      }
    }
    return [...found.values()];
  });
}

const NEWER = { vi: "Văn bản đó đã có bản thay thế.", en: "A newer version replaces it." };
const AMENDMENT = { vi: "Văn bản này sửa đổi, bổ sung văn bản đó.", en: "This document amends it." };
const AMENDED = { vi: "Đó là văn bản sửa đổi, bổ sung.", en: "That document amends this one." };

function reasonOf({ parentId, reason }: NewLink, id: string, versions: PlanVersions): Wording {
  const how =
    id === parentId
      ? null
      : versions.newestOf(parentId) === id
        ? NEWER
        : versions.amendedBy(id).length > 0
          ? AMENDMENT
          : AMENDED;
  return how === null ? reason : { vi: `${reason.vi} ${how.vi}`, en: `${reason.en} ${how.en}` };
}

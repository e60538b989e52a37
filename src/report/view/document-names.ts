import {
  answeredDocumentNames,
  documentNameInside,
  documentNameToSign,
} from "../../language/document-name.ts";
import { formatList } from "../../language/format.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";

/** The names of some plans inside a sentence: "Kế hoạch số 25/KH-UBND … và Kế hoạch số …". */
export function plansInside(planIds: readonly string[], { plans, words, lang }: ViewContext): string {
  const names = planIds.flatMap((id) => plans.get(id) ?? []).map((plan) => documentNameInside(plan)[lang]);
  return names.length > 0 ? formatList([...new Set(names)], lang) : words.plan.unknownInside;
}

/** The same for a paper to sign: a blank where a plan states no number or day. */
export function plansToSign(planIds: readonly string[], { plans, words, lang }: ViewContext): string {
  const names = planIds.flatMap((id) => plans.get(id) ?? []).map((plan) => documentNameToSign(plan)[lang]);
  return names.length > 0 ? formatList([...new Set(names)], lang) : words.plan.unknownInside;
}

/**
 * Parents of a group inside a sentence that many rows repeat. The page names the parents above these rows, so the only
 * parent of a group, or all of them together, are not named again.
 */
export function parentsInside(
  parentIds: readonly string[],
  { parents, superseded = [] }: Pick<ComparisonGroup, "parents" | "superseded">,
  context: ViewContext,
): string {
  const named = new Set(parentIds);
  const isAll = superseded.length === 0 && parents.length > 0 && parents.length === named.size;
  if (!isAll || parents.some(({ planId }) => !named.has(planId))) return plansInside(parentIds, context);
  const { parentInside, parentsInside: all } = context.words.plan;
  return parents.length === 1 ? parentInside : all;
}

/** The names of the documents that some plans say they implement and that were not received; "" where they name none. */
export function answeredInside(planIds: readonly string[], { plans, lang }: ViewContext): string {
  const names = planIds
    .flatMap((id) => plans.get(id) ?? [])
    .flatMap((plan) => answeredDocumentNames(plan, plans.values()));
  return formatList([...new Set(names.map((name) => name[lang]))], lang);
}

import { documentName, documentShortName, documentShortNameInside } from "../../language/document-name.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { FileLink } from "../model/links.ts";
import type { ViewContext } from "./context.ts";
import { linkToFile } from "./file-link.ts";

/** The name of a plan, for the beginning of a sentence or a cell. */
export function planLabel(planId: string, { plans, words, lang }: ViewContext): string {
  const plan = plans.get(planId);
  return plan ? documentName(plan)[lang] : words.plan.unknown;
}

/** "163/KH-UBND, 12/7/2024", for cells beside the name of the issuer. */
export function planShortLabel(planId: string, { plans, words, lang }: ViewContext): string {
  const plan = plans.get(planId);
  return plan ? documentShortName(plan, lang) : words.plan.unknown;
}

/** The same inside a sentence or brackets. */
export function planShortLabelInside(planId: string, { plans, words, lang }: ViewContext): string {
  const plan = plans.get(planId);
  return plan ? documentShortNameInside(plan, lang) : words.plan.unknownInside;
}

/** A link to the file of a plan; null if there is no such plan. */
export function planFile(planId: string, context: ViewContext): FileLink | null {
  const path = context.plans.get(planId)?.source.paths[0];
  return path === undefined ? null : linkToFile(path, context);
}

/** The units that issued a plan, several of a joint plan: as in the group's list of units, else as printed in the plan. */
export function planUnits(
  planId: string,
  group: Pick<ComparisonGroup, "units"> | null,
  context: ViewContext,
): string[] {
  const listed = group?.units.filter((u) => u.planIds.includes(planId) || u.supersededIds?.includes(planId));
  if (listed && listed.length > 0) return listed.map(({ name }) => name);
  return [context.plans.get(planId)?.issuer?.name ?? planLabel(planId, context)];
}

/** The same in one text: "Sở Nội vụ, Sở Tư pháp". */
export const planUnit = (...args: Parameters<typeof planUnits>): string => planUnits(...args).join(", ");

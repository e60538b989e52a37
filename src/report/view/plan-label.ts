import { documentTypeName } from "../../language/document-type-name.ts";
import { formatShortDate } from "../../language/format.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { FileLink } from "../model/links.ts";
import type { ViewContext } from "./context.ts";
import { linkToFile } from "./file-link.ts";

function numberedName(plan: PlanRecord, { words, lang }: ViewContext): string {
  const type = documentTypeName(plan.docType, lang);
  if (plan.number === null) return words.plan.unnumbered(type);
  if (plan.number.serial === null) return words.plan.blank(type, plan.number.text);
  return words.plan.numbered(type, plan.number.text);
}

function withDate(text: string, plan: PlanRecord, { words, lang }: ViewContext): string {
  const date = formatShortDate(plan.issueDate, lang);
  if (date === "") return text;
  return plan.issueDate.day === null ? words.plan.month(text, date) : words.plan.dated(text, date);
}

/** "Kế hoạch số 163/KH-UBND ngày 12/7/2024 của UBND tỉnh …". A blank number or day is called blank. */
export function planLabel(planId: string, context: ViewContext): string {
  const plan = context.plans.get(planId);
  if (!plan) return context.words.plan.unknown;
  const text = withDate(numberedName(plan, context), plan, context);
  return plan.issuer ? context.words.plan.of(text, plan.issuer.name) : text;
}

function shortNumber(plan: PlanRecord, { words, lang }: ViewContext): string {
  if (plan.number === null) return words.plan.unnumbered(documentTypeName(plan.docType, lang));
  return plan.number.serial === null ? words.plan.blankShort(plan.number.text) : plan.number.text;
}

/** "163/KH-UBND, 12/7/2024", for narrow cells. */
export function planShortLabel(planId: string, context: ViewContext): string {
  const plan = context.plans.get(planId);
  if (!plan) return context.words.plan.unknown;
  return [shortNumber(plan, context), formatShortDate(plan.issueDate, context.lang)]
    .filter(Boolean)
    .join(", ");
}

export function planFile(planId: string, context: ViewContext): FileLink | null {
  const path = context.plans.get(planId)?.source.paths[0];
  return path === undefined ? null : linkToFile(path, context);
}

/** The name of the unit that issued a plan: as in the group's list of units, else as printed in the plan. */
export function planUnit(
  planId: string,
  group: Pick<ComparisonGroup, "units"> | null,
  context: ViewContext,
): string {
  const listed = group?.units.find((u) => u.planIds.includes(planId));
  return listed?.name ?? context.plans.get(planId)?.issuer?.name ?? planLabel(planId, context);
}

import { nameKey } from "../../language/fold.ts";
import { formatShortDate } from "../../language/format.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { FileLink } from "../model/basics.ts";
import type { Context } from "./context.ts";
import { fileLink } from "./context.ts";

function dated(text: string, plan: PlanRecord, context: Context): string {
  const { words, lang } = context;
  const date = formatShortDate(plan.issueDate, lang);
  if (date === "") return text;
  return plan.issueDate.day === null ? words.plan.month(text, date) : words.plan.dated(text, date);
}

/** "Kế hoạch số 163/KH-UBND ngày 12/7/2024 của UBND tỉnh …"; what is blank is said to be blank. */
export function planLabel(planId: string, context: Context): string {
  const plan = context.plans.get(planId);
  if (!plan) return context.words.plan.unknown;
  const { words } = context;
  const type = words.plan.types[plan.docType] ?? words.plan.types.other!;
  const named =
    plan.number === null
      ? words.plan.unnumbered(type)
      : plan.number.serial === null
        ? words.plan.blank(type, plan.number.text)
        : words.plan.numbered(type, plan.number.text);
  const text = dated(named, plan, context);
  return plan.issuer ? words.plan.of(text, plan.issuer.name) : text;
}

/** "163/KH-UBND, 12/7/2024", for narrow cells. */
export function planShortLabel(planId: string, context: Context): string {
  const plan = context.plans.get(planId);
  if (!plan) return context.words.plan.unknown;
  const number =
    plan.number === null
      ? context.words.plan.unnumbered(
          context.words.plan.types[plan.docType] ?? context.words.plan.types.other!,
        )
      : plan.number.serial === null
        ? context.words.plan.blankShort(plan.number.text)
        : plan.number.text;
  return [number, formatShortDate(plan.issueDate, context.lang)].filter(Boolean).join(", ");
}

export function planFile(planId: string, context: Context): FileLink | null {
  const path = context.plans.get(planId)?.source.paths[0];
  return path === undefined ? null : fileLink(path, context);
}

/** The unit that a plan speaks for: by its name in the group's list of units, else as the plan prints its issuer. */
export function planUnit(
  planId: string,
  group: Pick<ComparisonGroup, "units"> | null,
  context: Context,
): string {
  const listed = group?.units.find((u) => u.planIds.includes(planId));
  return listed?.name ?? context.plans.get(planId)?.issuer?.name ?? planLabel(planId, context);
}

/** One key for a unit, whether known by id or by name alone. */
export function unitKey(unitId: string | null, name: string): string {
  return unitId ?? nameKey(name);
}

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import type { Duplicate } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { datesDiffer, sameSymbol } from "../plan/contradicts.ts";
import { provinceOf, provincesFit } from "../plan/plan-province.ts";
import { titleSimilarity } from "../plan/title-similarity.ts";
import { taskOverlap } from "./task-overlap.ts";

// Least similarity, 0..1. With the same number and date a title may be misread; without a number it must be nearly equal.
const NUMBERED = { title: 0.6, tasks: 0.3 };
const BLANK = { title: 0.9, tasks: 0.6 };

/**
 * Plans that came twice, for example as a scan and as a Word file: the same number, issuer and date, or (where a serial is
 * blank) the same issuer, years and sub-indices with nearly the same words. The fuller copy is kept.
 */
export function findDuplicates(plans: readonly PlanRecord[], catalogue: Catalogue): Duplicate[] {
  // By issuer, because a province with many communes sends hundreds of plans.
  const kept = new Map<string, PlanRecord[]>();
  const duplicates: Duplicate[] = [];
  for (const plan of plans.filter((p) => p.planKind !== "other").toSorted(fullerFirst)) {
    const issuer = plan.issuer?.unitId ?? nameKey(plan.issuer?.name ?? "");
    const others = kept.get(issuer) ?? [];
    const same = plan.issuer ? others.find((other) => isSamePlan(plan, other, catalogue)) : undefined;
    if (!same) kept.set(issuer, others.concat(plan));
    else {
      const content = plan.source.sha256 === same.source.sha256 && plan.source.range === null;
      duplicates.push({ kept: same.id, dropped: plan.id, same: content ? "content" : "plan" });
    }
  }
  return duplicates.sort((a, b) => (a.dropped < b.dropped ? -1 : 1));
}

function isSamePlan(a: PlanRecord, b: PlanRecord, catalogue: Catalogue): boolean {
  if (a.planKind !== b.planKind || differInScope(a, b)) return false;
  if (datesDiffer(a.issueDate, b.issueDate)) return false;
  if (a.number && b.number && !sameSymbol(a.number, b.number)) return false;
  const [one, other] = [a.number?.serial ?? null, b.number?.serial ?? null];
  if (one !== null && other !== null && one !== other) return false;
  if (!sameProvince(a, b, catalogue)) return false;
  const numbered = one !== null && other !== null && a.issueDate.iso !== null && b.issueDate.iso !== null;
  if (!numbered && !sameContents(a, b)) return false;
  const least = numbered ? NUMBERED : BLANK;
  return titleSimilarity(a.title, b.title, catalogue) >= least.title && taskOverlap(a, b) >= least.tasks;
}

/** Whether two plans are for different indices or years. They are not copies then, even with the same (mistyped) number. */
function differInScope(a: PlanRecord, b: PlanRecord): boolean {
  if (a.index && b.index && a.index.id !== b.index.id) return true;
  return a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year));
}

function sameProvince(a: PlanRecord, b: PlanRecord, catalogue: Catalogue): boolean {
  const [one, other] = [provinceOf(a, catalogue), provinceOf(b, catalogue)];
  if (one === null || other === null) return true;
  return provincesFit({ province: one, plan: a }, { province: other, plan: b }, catalogue);
}

function sameContents(a: PlanRecord, b: PlanRecord): boolean {
  const contents = (plan: PlanRecord) =>
    JSON.stringify([plan.index?.id, plan.years, plan.subIndices.map((s) => s.id ?? nameKey(s.name)).sort()]);
  return contents(a) === contents(b);
}

/** Sorts by what a copy states, then by confidence; by id between equals, so that the order of files does not matter. */
function fullerFirst(a: PlanRecord, b: PlanRecord): number {
  return filled(b) - filled(a) || confidence(b) - confidence(a) || (a.id < b.id ? -1 : 1);
}

function filled(plan: PlanRecord): number {
  const stated = [plan.number?.serial, plan.issueDate.month, plan.issueDate.day, plan.signer, plan.index];
  const targets = plan.subIndices.filter((s) => s.target !== null).length;
  return stated.filter((value) => value != null).length + plan.subIndices.length + targets;
}

function confidence(plan: PlanRecord): number {
  const pages = plan.source.extraction;
  return pages.reduce((sum, page) => sum + page.confidence, 0) / Math.max(1, pages.length);
}

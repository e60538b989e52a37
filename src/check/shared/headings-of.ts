import type { Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";

/** Headings that are quoted as evidence. */
const MOST = 12;

/** What shows that a plan lacks something: the headings that it has. */
export interface QuotedHeadings {
  readonly places: readonly Place[];
  /** Headings beyond these. */
  readonly left: number;
}

/**
 * The headings of a plan in the order of its text: those of its sub-indices, then as many main headings as fit. Where it
 * has neither, its assignments, else the place that names its index.
 */
export function headingsOf(plan: PlanRecord, { mainHeadingsOf }: CheckContext): QuotedHeadings {
  const sections = plan.subIndices.flatMap((_, i) => placesOf(plan, `/subIndices/${i}`));
  const lines = new Set(sections.map(({ line }) => line));
  const main = mainHeadingsOf(plan).filter(({ line }) => !lines.has(line));
  const all = [...sections, ...main];
  const found =
    all.length > 0 ? all : plan.assignments.flatMap((_, i) => placesOf(plan, `/assignments/${i}`));
  if (found.length === 0) return { places: placesOf(plan, "/index"), left: 0 };
  return {
    places: found.slice(0, MOST).toSorted((a, b) => a.line - b.line),
    left: Math.max(0, found.length - MOST),
  };
}

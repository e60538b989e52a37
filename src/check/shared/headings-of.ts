import type { Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";

/** Maximum number of headings that are quoted as evidence. */
const MOST = 12;

/** The headings of a plan, quoted as evidence that it lacks a part. */
export interface QuotedHeadings {
  readonly places: readonly Place[];
  /** Number of headings that are not quoted. */
  readonly left: number;
}

/**
 * The headings of a plan: those of its sub-indices and as many main headings as fit, sorted by line. A plan without
 * headings has the places of its assignments instead, or else the place that names its index.
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

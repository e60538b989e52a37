import type { Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * What shows that a plan lacks something: the headings that it has. Without sections for sub-indices these are its
 * assignments, else the place that names its index.
 */
export function headingsOf(plan: PlanRecord): Place[] {
  const headings = plan.subIndices.flatMap((_, i) => placesOf(plan, `/subIndices/${i}`));
  const found =
    headings.length > 0 ? headings : plan.assignments.flatMap((_, i) => placesOf(plan, `/assignments/${i}`));
  return found.length > 0 ? found : placesOf(plan, "/index");
}

import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { whyUnclear } from "./why-unclear.ts";

type GroupUnit = ComparisonGroup["units"][number];

/** Why there is nothing to quote from a unit's plan; where it is unclear whether the unit sent one, the reason. */
export function withoutPlanText(
  { state, unclear }: Pick<GroupUnit, "state" | "unclear">,
  parents: string,
  { words, lang }: ViewContext,
): string {
  return unclear
    ? words.unclearBecause(parents, whyUnclear(unclear, lang))
    : words.withoutPlan[state](parents);
}

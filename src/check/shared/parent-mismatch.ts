import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "./check-context.ts";
import type { RawFinding } from "./define-check.ts";
import { isCertain } from "./is-certain.ts";

/** The plan that a sub-plan implements, if it cites this plan by number and implements no other document; else null. */
function onlyParentOf(plan: PlanRecord, { parentsOf }: CheckContext): PlanRecord | null {
  const parents = parentsOf(plan);
  const implemented = plan.references.filter(({ relation }) => relation === "implements").length;
  const [only] = parents;
  const isOnly = only && parents.length === 1 && implemented <= 1 && only.link.joinedBy === "reference";
  return isOnly ? only.parent : null;
}

/**
 * The finding that a sub-plan contradicts the only plan that it implements. `pointer`: the field of both plans that must have
 * been read with certainty. `compare` returns what differs, or null if nothing does.
 */
export function* parentMismatch<D>(
  plan: PlanRecord,
  context: CheckContext,
  pointer: string,
  compare: (parent: PlanRecord) => D | null,
): Generator<RawFinding<D & { readonly sender: string }>> {
  const parent = onlyParentOf(plan, context);
  const difference = parent && compare(parent);
  if (!parent || !difference || !isCertain(plan, pointer) || !isCertain(parent, pointer)) return;
  const sender = senderOf(plan);
  yield {
    severity: "warning",
    unit: sender,
    data: { sender, ...difference },
    evidence: [...placesOf(plan, pointer), ...placesOf(parent, pointer)],
    related: [parent.id],
  };
}

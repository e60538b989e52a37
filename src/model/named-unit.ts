import type { PlanRecord } from "./plan.ts";

const NAME =
  /^(?<assignment>\/subIndices\/(?<section>\d{1,4})\/assignments\/(?<position>\d{1,4}))\/units\/(?<unit>\d{1,4})$/u;

/**
 * Resolves a JSON Pointer to a unit of an assignment below a sub-index. Returns the name of the unit and the pointer of its
 * assignment; null where the pointer is to anything else or the plan has no such unit.
 */
export function namedUnit(
  plan: Pick<PlanRecord, "subIndices"> | undefined,
  pointer: string,
): { readonly assignment: string; readonly name: string } | null {
  const at = NAME.exec(pointer)?.groups;
  if (!at) return null;
  const { units = [] } = plan?.subIndices[Number(at.section)]?.assignments[Number(at.position)] ?? {};
  const unit = units[Number(at.unit)];
  return unit ? { assignment: at.assignment!, name: unit.name } : null;
}

import type { PlanRecord, Role } from "./plan.ts";

const NAME =
  /^(?<assignment>\/subIndices\/(?<section>\d{1,4})\/assignments\/(?<position>\d{1,4}))\/units\/(?<unit>\d{1,4})$/u;

/**
 * Resolves a JSON Pointer to a unit of an assignment below a sub-index. Returns the name of the unit, and the pointer and role of its
 * assignment; null where the pointer is to anything else or the plan has no such unit.
 */
export function namedUnit(
  plan: Pick<PlanRecord, "subIndices"> | undefined,
  pointer: string,
): { readonly assignment: string; readonly name: string; readonly role: Role } | null {
  const at = NAME.exec(pointer)?.groups;
  if (!at) return null;
  const assignment = plan?.subIndices[Number(at.section)]?.assignments[Number(at.position)];
  const unit = assignment?.units[Number(at.unit)];
  return assignment && unit ? { assignment: at.assignment!, name: unit.name, role: assignment.role } : null;
}

import type { PlanRecord } from "./plan.ts";

const NAME =
  /^(?<assignment>\/subIndices\/(?<section>\d{1,4})\/assignments\/(?<position>\d{1,4}))\/units\/(?<unit>\d{1,4})$/u;

/** The name at the pointer of a unit in an assignment of a sub-index, and the pointer of that assignment; null: there is none. */
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

import type { Catalogue } from "../catalogue/catalogue.ts";
import type { BoundUnit } from "../model/corpus-group.ts";
import type { UnitStep, YearComparison } from "../model/year-comparison.ts";
import { legalDocument } from "./legal-document.ts";

type Unit = Pick<BoundUnit, "unitId" | "name">;

/** The changes that led from a unit to `target` until a day (YYYY-MM-DD); if `target` is null, to all its successors. */
export function unitSteps(
  unit: Unit,
  target: string | null,
  context: { readonly day: string; readonly province: string | null; readonly catalogue: Catalogue },
): UnitStep[] {
  const { catalogue, day } = context;
  if (unit.unitId === null || unit.unitId === target) return [];
  const taken = (catalogue.unit(unit.unitId)?.successors ?? []).filter(
    ({ id, date }) =>
      date <= day && (target === null || id === target || catalogue.successorsOf(id, day).includes(target)),
  );
  return taken.flatMap(({ id, date, legal }) => {
    const successor = { unitId: id, name: catalogue.unitName(id) };
    const step = {
      unitId: unit.unitId!,
      name: unit.name,
      successorId: id,
      successor: successor.name,
      merged: isMerger(id, date, catalogue),
      date,
      legal: legalDocument(legal, context.province),
    };
    return [step, ...unitSteps(successor, target, context)];
  });
}

/** Whether a unit took over several units, or already existed when it took over one. */
function isMerger(id: string, date: string, catalogue: Catalogue): boolean {
  const entry = catalogue.unit(id);
  const existed = entry !== null && (entry.valid.from === null || entry.valid.from < date);
  return existed || catalogue.predecessorsOf(id).length > 1;
}

/** The end of a unit without a successor, until a day (YYYY-MM-DD); null if the unit still exists or its end is not known. */
export function unitEnd(
  unit: Unit,
  day: string,
  catalogue: Catalogue,
): NonNullable<YearComparison["units"][number]["ended"]> | null {
  const end = catalogue.endOf(unit);
  return end !== null && end.date <= day ? { ...end } : null;
}

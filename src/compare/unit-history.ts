import type { Catalogue } from "../catalogue/catalogue.ts";
import { nameKey } from "../language/fold.ts";
import { regex } from "../language/regex.ts";
import type { UnitStep, YearComparison } from "../model/comparison.ts";
import type { BoundUnit } from "../model/corpus.ts";
import { legalDocument } from "./legal-document.ts";

type Unit = Pick<BoundUnit, "unitId" | "name">;

/** The changes of name that led from a unit to `target` by a day (YYYY-MM-DD); to all its successors if null. */
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

/** Whether a unit took over several others, or existed before it took over one. */
function isMerger(id: string, date: string, catalogue: Catalogue): boolean {
  const entry = catalogue.unit(id);
  const existed = entry !== null && (entry.valid.from === null || entry.valid.from < date);
  return existed || catalogue.predecessorsOf(id).length > 1;
}

// Law 72/2025/QH15, Article 51.
const DISTRICTS_ENDED = { date: "2025-07-01", legal: "Luật 72/2025/QH15" };
const DISTRICT_ID = /^ubnd-(?:huyen|quan|thi-xa|thanh-pho)-/u;
/** "UBND các huyện, thành phố", "UBND cấp huyện". */
const DISTRICT_CLASS = regex`^(?:ubnd|ủy ban nhân dân) (?:các )?(?:cấp )?(?:huyện|quận|thị xã)(?!\p{L})`;

/** The end of a unit without a successor, by a day (YYYY-MM-DD); null: it still exists, or the end is not known. */
export function unitEnd(
  { unitId, name }: Unit,
  day: string,
  catalogue: Catalogue,
): NonNullable<YearComparison["units"][number]["ended"]> | null {
  if (day < DISTRICTS_ENDED.date) return null;
  const isDistrict =
    unitId === null
      ? DISTRICT_CLASS.test(nameKey(name))
      : DISTRICT_ID.test(unitId) || catalogue.unit(unitId)?.level === "district";
  return isDistrict ? { ...DISTRICTS_ENDED } : null;
}

import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";

const THE_REST = /^(?:(?:các|những) |ubnd )(?!.*liên quan).{3,60} còn lại$/iu;

/** Characters of the line before the class that may name those who are not meant. */
const BEFORE = 400;

/** "Sở A, Sở B đã …; | các đơn vị còn lại | …": the class without the units that the line names before it. */
export function withoutNamed(line: TextLine, unit: NamedUnit, { catalogue }: RuleContext): NamedUnit {
  const { ref, start } = unit;
  if (!ref?.group || !THE_REST.test(ref.name)) return unit;
  const named = catalogue.findUnits(line.text.slice(Math.max(0, start - BEFORE), start));
  const except = [...new Set(named.flatMap(({ entry }) => entry.id ?? []))];
  return except.length > 0 ? { ...unit, ref: { ...ref, except } } : unit;
}

/** "các cơ quan, đơn vị, | địa phương": the last words name nobody in particular either. */
export function withoutPlaces(named: readonly NamedUnit[]): UnitRef[] {
  const units = named.flatMap(({ ref }) => ref ?? []);
  const isAnybody = units.length === 1 && named.length > 1 && /^(?:các )?địa phương$/iu.test(units[0]!.name);
  return isAnybody ? [] : units;
}

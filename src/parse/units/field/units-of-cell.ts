import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../list/unit-list.ts";
import { communePlaceEnd } from "../shared/commune-place.ts";
import { readUnitField } from "./unit-field.ts";

/** The units of a cell or an item that has only names; [] where it has other words too. */
export function unitsOfCell(line: TextLine, words: string, context: RuleContext): readonly UnitRef[] {
  const cell = line.reworded(words);
  const first = readUnitList(cell, 0, context);
  if (first ? first.units.length === 0 : communePlaceEnd(words, 0) === null) return [];
  const { units, isWhole } = readUnitField(cell, { from: 0, first }, context);
  return isWhole ? units : [];
}

import { fold } from "../../../language/fold.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { beginsBody } from "../../units/whole-names.ts";
import { startOfUnits } from "./author-order.ts";

/**
 * True for a line that announces the work of units: "Văn phòng UBND tỉnh:", "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính:",
 * "Phòng Nghiệp vụ:". Words may follow only known units.
 */
export function announcesUnits(line: TextLine, context: RuleContext): boolean {
  if (!/:\s{0,4}$/u.test(line.text)) return false;
  const list = readUnitList(line, startOfUnits(line, 0, context), context);
  if (!list || list.units.length === 0) return false;
  const after = line.text.slice(list.end);
  return list.units.some(isKnown)
    ? !/[.;] /u.test(after)
    : /^\s{0,2}:/u.test(after) && list.units.every(({ name }) => beginsBody(fold(name)));
}

const isKnown = ({ unitId, group }: UnitRef) => unitId !== null || group;

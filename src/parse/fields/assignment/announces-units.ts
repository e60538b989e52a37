import { fold } from "../../../language/fold.ts";
import { parseLabel } from "../../../language/labels.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { beginsBody } from "../../units/whole-names.ts";
import { startOfUnits } from "./author-order.ts";
import { isBullet } from "./items.ts";

/**
 * True for a line that announces the work of units: "Văn phòng UBND tỉnh:", "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính:".
 * Words may follow only known units. Without a colon it has only names, and `next`, the line below it, is a bullet.
 */
export function announcesUnits(line: TextLine, next: TextLine | undefined, context: RuleContext): boolean {
  const hasColon = /:\s{0,4}$/u.test(line.text);
  if (
    !hasColon &&
    (line.text.length > LONGEST_NAMES || !next || !isBullet(parseLabel(next.text)?.text ?? null))
  )
    return false;
  const list = readUnitList(line, startOfUnits(line, 0, context), context);
  if (!list || list.units.length === 0) return false;
  const after = line.text.slice(list.end);
  if (hasColon && list.units.some(isKnownUnit)) return !/[.;] /u.test(after);
  const areNames = list.units.every((unit) => isKnownUnit(unit) || beginsBody(fold(unit.name)));
  return areNames && /^\s{0,2}:?\s{0,4}$/u.test(after);
}
const LONGEST_NAMES = 160;

import { fold } from "../../../language/fold.ts";
import { parseLabel } from "../../../language/labels.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { beginsBody } from "../../units/whole-names.ts";
import { afterUnits } from "./after-units.ts";
import { startOfUnits } from "./author-order.ts";
import { isBullet } from "./items.ts";

/**
 * "list" for a line that announces the work of units: "Văn phòng UBND tỉnh:", "Giao Sở Y tế chủ trì, phối hợp với Sở Tài
 * chính:". Words may follow only known units. Without a colon it has only names, and `next`, the line below it, is a bullet.
 * "lines" where all words after known units announce their tasks: "Sở Y tế chủ trì thực hiện các nhiệm vụ sau:".
 */
export function announcesUnits(
  line: TextLine,
  next: TextLine | undefined,
  context: RuleContext,
): "list" | "lines" | null {
  const hasColon = /:\s{0,4}$/u.test(line.text);
  if (
    !hasColon &&
    (line.text.length > LONGEST_NAMES || !next || !isBullet(parseLabel(next.text)?.text ?? null))
  )
    return null;
  const list = readUnitList(line, startOfUnits(line, 0, context), context);
  if (!list || list.units.length === 0) return null;
  const after = line.text.slice(list.end);
  if (hasColon && list.units.some(isKnownUnit)) {
    if (/[.;] /u.test(after)) return null;
    return afterUnits(line, list.end, context) === "lead-in" ? "lines" : "list";
  }
  const areNames = list.units.every((unit) => isKnownUnit(unit) || beginsBody(fold(unit.name)));
  return areNames && /^\s{0,2}:?\s{0,4}$/u.test(after) ? "list" : null;
}
const LONGEST_NAMES = 160;

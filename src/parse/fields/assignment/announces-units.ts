import { fold } from "../../../language/fold.ts";
import { isBulletLabel, parseLabel } from "../../../language/labels.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { beginsBody } from "../../units/whole-names.ts";
import { afterUnits } from "./after-units.ts";
import { startOfUnits } from "./author-order.ts";
import { contentsEnd } from "./heading-subject.ts";

/**
 * "list" for a line that announces the work of units: "Văn phòng UBND tỉnh:", "Giao Sở Y tế chủ trì, phối hợp với Sở Tài
 * chính:". Words may follow only known units. Without a colon it has only names, and `next`, the line below it, begins a list.
 * "lines" where known units and a colon have no other words than those that announce tasks: "Sở Y tế chủ trì thực hiện:".
 */
export function announcesUnits(
  line: TextLine,
  next: TextLine | undefined,
  context: RuleContext,
): "list" | "lines" | null {
  const hasColon = /:\s{0,4}$/u.test(line.text);
  if (!hasColon && (line.text.length > LONGEST_NAMES || !next || !beginsList(next))) return null;
  const contents = contentsEnd(line, 0);
  const list = readUnitList(line, contents > 0 ? contents : startOfUnits(line, 0, context), context);
  if (!list || list.units.length === 0) return null;
  const after = line.text.slice(list.end);
  if (hasColon && list.units.some(isKnownUnit)) {
    if (/[.;] /u.test(after)) return null;
    return afterUnits(line, list.end, context) === "other" ? "list" : "lines";
  }
  const areNames = list.units.every((unit) => isKnownUnit(unit) || beginsBody(fold(unit.name)));
  return areNames && /^\s{0,2}:?\s{0,4}$/u.test(after) ? "list" : null;
}
const LONGEST_NAMES = 160;

/** True for a bullet, "a)" or "1)". "1." may go on with the list above. */
function beginsList({ text }: TextLine): boolean {
  const label = parseLabel(text);
  return label !== null && (isBulletLabel(label) || (label.ordinal === 1 && label.text.endsWith(")")));
}

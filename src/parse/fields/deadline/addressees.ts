import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import type { Clause } from "./clause.ts";

const TO = regex.g`(?<!\p{L})(?:gửi(?: về)?|báo cáo|về|qua|trình|cho)(?: kết quả| báo cáo)?(?: về| cho| đến| tới)? (?=\S)`;
const PASSED_ON = /(?:để|nhằm) (?:tổng hợp|theo dõi|tham mưu|xem xét)/u;

/** The units that something is sent to, without the units to which the addressee reports ("để tổng hợp, báo cáo UBND tỉnh"). */
export function readAddressees(line: TextLine, clause: Clause, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  const folded = line.folded.slice(clause.start, clause.end);
  const passedOn = PASSED_ON.exec(folded)?.index ?? folded.length;
  for (const match of allMatches(TO, folded)) {
    if (match.index > passedOn && found.size > 0) break;
    const list = readUnitList(line, clause.start + match.index + match[0].length, context);
    for (const unit of list?.units ?? []) found.set(fold(unit.name), unit);
  }
  return [...found.values()];
}

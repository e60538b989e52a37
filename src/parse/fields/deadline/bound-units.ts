import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { isPetition } from "../assignment/sentence/petition.ts";
import { askedAddressees } from "./asked-addressees.ts";
import type { DatePlace } from "./dated-line.ts";
import { OWNER_RULES } from "./owner-rules.ts";
import { ownersBeforeBracket } from "./owners-of-papers.ts";

/**
 * The units that a date binds: those that the clause begins with or gives an order to, or those right after a date at its
 * beginning ("Trước ngày 10/12, các phòng gửi …"); else those of the line, else those of the headings above. An empty list
 * where the sentence names nobody in particular; null where nothing shows who is bound.
 */
export function boundUnits(place: DatePlace, context: RuleContext): readonly UnitRef[] | null {
  const { on, clause, date } = place;
  const { line } = on;
  const subject = on.leading();
  const start = Math.max(clause.start, on.start);
  // "Giám đốc các sở; Chủ tịch UBND các xã …": the semicolon is inside the list.
  if (subject && subject.end > clause.start)
    return (
      ownersBeforeBracket(line, start, date, context) ??
      askedAddressees(line, start, date.start, context) ??
      on.owners() ??
      []
    );
  const question = {
    ...place,
    start,
    isLater: clause.start > on.start,
    isPetition: subject !== null && isPetition(line, on.start, subject),
    context,
  };
  for (const rule of OWNER_RULES) {
    const units = rule(question);
    if (units && !isAnybody(units)) return units;
  }
  return null;
}

/** "…, xác định rõ việc, | người | chịu trách nhiệm và thời hạn": a word for anybody names no subject. */
const isAnybody = (units: readonly UnitRef[]): boolean =>
  units.length > 0 && units.every(({ name }) => /^(?:người|cá nhân|tập thể|cán bộ)$/iu.test(name));

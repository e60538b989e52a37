import type { UnitRef } from "../../../model/plan.ts";
import type { Occurrences } from "../../text/occurrences.ts";
import type { TextLine } from "../../text/text-line.ts";
import { arePartnersBeforePredicate, endBeforeGroupVerb, endBeforeVerb } from "../ends/sentence-end.ts";
import type { UnitList } from "../shared/named-unit.ts";

/** The list with its last name ended before the verb of the sentence, where that name has taken the whole predicate. */
export function endedBeforeVerb(
  line: TextLine,
  list: UnitList,
  isPartner = false,
  occurrences?: Occurrences,
): UnitList {
  const first = ofFirstClause(line, list, occurrences);
  if (first) return first;
  const unit = list.units.at(-1);
  if (!unit || unit.unitId !== null) return list;
  // "Các cơ quan chủ trì chỉ số tại cột (3):": its role and place say which ones are meant.
  if (unit.group && unit.assigned) return list;
  if (unit.group) return groupEndedBeforeVerb(line, list, unit);
  const name = line.text.slice(list.start, list.end);
  // "Các khoa: Nội, Ngoại": the last name is "Khoa Ngoại".
  const head = name.endsWith(unit.name) ? "" : unit.name.slice(0, unit.name.indexOf(" ") + 1);
  if (!name.endsWith(unit.name.slice(head.length))) return list;
  const start = list.end - unit.name.length + head.length;
  const verb = endBeforeVerb(line, { start, end: list.end, isHeadless: head !== "", isPartner, occurrences });
  const end = line.text.slice(0, verb).replace(/\s?,$/u, "").length;
  if (end === list.end) return list;
  return {
    ...list,
    units: [...list.units.slice(0, -1), { ...unit, name: head + line.text.slice(start, end) }],
    end,
  };
}

function groupEndedBeforeVerb(line: TextLine, list: UnitList, unit: UnitRef): UnitList {
  const start = list.end - unit.name.length;
  if (!line.text.startsWith(unit.name, start)) return list;
  const end = endBeforeGroupVerb(line, start, list.end);
  if (end === list.end) return list;
  return {
    ...list,
    units: [...list.units.slice(0, -1), { ...unit, name: line.text.slice(start, end) }],
    end,
  };
}

/**
 * "Phòng A chấm điểm | ; Phòng B tổng hợp": names that have taken their verbs look like a list. Then the subject is the first one; null for
 * other lists.
 */
function ofFirstClause(
  line: TextLine,
  list: UnitList,
  occurrences: Occurrences | undefined,
): UnitList | null {
  if (occurrences === undefined || list.units.length < 2) return null;
  const mark = line.text.indexOf("; ", list.start);
  const unit = list.units[0]!;
  const end = list.start + unit.name.length;
  if (mark !== end || unit.group || unit.unitId !== null || !line.text.startsWith(unit.name, list.start))
    return null;
  const verb = endBeforeVerb(line, { start: list.start, end, occurrences });
  if (verb === end) return null;
  return { units: [{ ...unit, name: line.text.slice(list.start, verb) }], start: list.start, end: verb };
}

/** The partners at an offset after "chủ trì, phối hợp với", with the last name ended before its verb; another list as it is. */
export const withPredicate = (line: TextLine, from: number, list: UnitList): UnitList =>
  arePartnersBeforePredicate(line, from) ? endedBeforeVerb(line, list, true) : list;

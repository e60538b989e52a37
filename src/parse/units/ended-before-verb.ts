import type { TextLine } from "../text/text-line.ts";
import { arePartnersBeforePredicate, endBeforeVerb } from "./ends/sentence-end.ts";
import type { UnitList } from "./named-unit.ts";

/** The list with its last name ended before the verb of the sentence, where that name has taken the whole predicate. */
export function endedBeforeVerb(line: TextLine, list: UnitList, isPartner = false): UnitList {
  const unit = list.units.at(-1);
  if (!unit || unit.group || unit.unitId !== null) return list;
  const name = line.text.slice(list.start, list.end);
  // "Các khoa: Nội, Ngoại": the last name is "Khoa Ngoại".
  const head = name.endsWith(unit.name) ? "" : unit.name.slice(0, unit.name.indexOf(" ") + 1);
  if (!name.endsWith(unit.name.slice(head.length))) return list;
  const start = list.end - unit.name.length + head.length;
  const verb = endBeforeVerb(line, { start, end: list.end, isHeadless: head !== "", isPartner });
  const end = line.text.slice(0, verb).replace(/\s?,$/u, "").length;
  if (end === list.end) return list;
  return {
    ...list,
    units: [...list.units.slice(0, -1), { ...unit, name: head + line.text.slice(start, end) }],
    end,
  };
}

/** The partners at an offset after "chủ trì, phối hợp với", with the last name ended before its verb; another list as it is. */
export const withPredicate = (line: TextLine, from: number, list: UnitList): UnitList =>
  arePartnersBeforePredicate(line, from) ? endedBeforeVerb(line, list, true) : list;

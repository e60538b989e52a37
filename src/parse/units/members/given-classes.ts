import type { UnitRef } from "../../../model/plan.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { GIVEN, LONGEST_CLAUSE, PLACE, ROLES, THING } from "./restriction-words.ts";

// Classes of a list that a clause elsewhere in the sentence limits to their members with a task.

/**
 * "Các sở và UBND các phường: A, B | căn cứ nhiệm vụ được giao chủ trì tại Phụ lục, ban hành kế hoạch": the classes of a list that ends
 * there, each narrowed to those with such a task.
 * "Căn cứ chức năng, nhiệm vụ được giao" limits nobody, and neither does one basis among several: "trên cơ sở nhiệm vụ được giao tại Mục II và kết
 * quả chấm điểm".
 */
export function givenClasses(
  { folded }: TextLine,
  units: readonly UnitRef[],
  end: number,
): readonly UnitRef[] {
  const clause = units.some(isOpenClass) ? BY_TASKS.exec(folded.slice(end, end + LONGEST_CLAUSE)) : null;
  if (!clause) return units;
  const assigned = clause.groups!.lead === undefined ? "any" : "lead";
  return units.map((unit) => (isOpenClass(unit) ? { ...unit, assigned } : unit));
}
const isOpenClass = ({ group, assigned }: UnitRef) => group && !assigned;

/**
 * "Các sở, ban, ngành, đơn vị | được giao chủ trì nhiệm vụ tại Mục III; UBND phường A ban hành kế hoạch": the clause after a class of a
 * list is about the classes before it as well.
 */
export function withClauseOfLater({ folded }: TextLine, named: readonly NamedUnit[]): readonly NamedUnit[] {
  const last = named.findLastIndex(
    ({ ref, start, end }) => ref?.assigned && GIVEN.test(folded.slice(start, end)),
  );
  const assigned = named[last]?.ref?.assigned;
  if (assigned !== "lead" && assigned !== "any") return named;
  return named.map((unit, i) =>
    i < last && unit.ref && isOpenClass(unit.ref) ? { ...unit, ref: { ...unit.ref, assigned } } : unit,
  );
}

const BY_TASKS = new RegExp(
  `^,? (?:căn cứ|trên cơ sở|theo|bám sát) (?:vào )?(?:${THING}|phân công)(?: (?:đã )?được (?:giao|phân công))?(?<lead> (?:làm )?(?:${ROLES}))? ${PLACE}(?=[,;]| (?!và ))`,
  "u",
);

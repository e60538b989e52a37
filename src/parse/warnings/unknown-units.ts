import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import type { Assignment, SubIndex, UnitRef } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";

/** Departments and committees are all in the catalogue, so one without an id is doubtful; divisions need none. */
const SHOULD_BE_KNOWN = /^(?:Sở|SỞ|Bộ|BỘ|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) \p{Lu}/u;
const MOST = 5;

/**
 * Units named as if everybody knew them, whose name fits none or more than one: they stay without an id, and the
 * reader is told.
 */
export function unitDoubts(
  subIndices: readonly SubIndex[],
  assignments: readonly Assignment[],
  catalogue: Catalogue,
): Warning[] {
  const open = new Map<string, string>();
  const doubt = ({ name, unitId, group }: UnitRef) => {
    if (!group && unitId === null && SHOULD_BE_KNOWN.test(name) && !catalogue.matchUnit(name))
      open.set(nameKey(name), name);
  };
  for (const { assignments: own } of [...subIndices, { assignments }])
    for (const assignment of own)
      for (const { units, partners } of [assignment, ...assignment.tasks]) {
        units.forEach(doubt);
        partners.forEach(doubt);
      }
  return [...open.values()].slice(0, MOST).map((name) => {
    const vi = `Không xác định được “${name}” là cơ quan nào trong danh mục; giữ nguyên tên như văn bản ghi.`;
    const en = `“${name}” names no one unit of the catalogue; it is kept by its printed name.`;
    return { code: "unit-ambiguous", message: vi, messages: { vi, en } };
  });
}

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Assignment, SubIndex, UnitRef } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";

/** Names of departments, ministries and committees. The catalogue has all of them; it does not have divisions. */
const SHOULD_BE_KNOWN = regex`^(?:Sở|SỞ|Bộ|BỘ|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) \p{Lu}`;
const MAX_WARNINGS = 5;

/** Warns of departments and committees whose name fits no unit of the catalogue, or several; they get no id. */
export function unknownUnitWarnings(
  subIndices: readonly SubIndex[],
  assignments: readonly Assignment[],
  catalogue: Catalogue,
): Warning[] {
  const unknown = new Map<string, string>();
  const check = ({ name, unitId, group }: UnitRef) => {
    if (!group && unitId === null && SHOULD_BE_KNOWN.test(name) && !catalogue.matchUnit(name))
      unknown.set(nameKey(name), name);
  };
  for (const { assignments: own } of [...subIndices, { assignments }])
    for (const assignment of own)
      for (const { units, partners } of [assignment, ...assignment.tasks]) {
        units.forEach(check);
        partners.forEach(check);
      }
  return [...unknown.values()].slice(0, MAX_WARNINGS).map((name) => {
    const vi = `Không xác định được “${name}” là cơ quan nào trong danh mục nên giữ nguyên tên như văn bản ghi; có thể khai thêm đơn vị bằng --catalogue.`;
    const en = `“${name}” does not identify exactly one unit of the catalogue, so the printed name is kept; you can add the unit with --catalogue.`;
    return { code: "unit-ambiguous", message: vi, messages: { vi, en } };
  });
}

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { needsNoPlan } from "../../language/asks-for-plan.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { storedLines } from "../plan/stored-lines.ts";

/** "3. Không phải ban hành kế hoạch riêng: Sở A; …" */
const OPENS_LIST = regex`^[\p{L}\d.)( -]{0,8}?(?:(?:các )?(?:cơ quan|đơn vị|địa phương)(?:, (?:cơ quan|đơn vị|địa phương)){0,2} )?không (?:phải|cần|bắt buộc(?: phải)?) (?:làm|xây dựng|lập|ban hành|gửi|nộp) kế hoạch(?: riêng)?(?: gồm| là)?:`;
const IN_BRACKETS = /\([^()]{0,200}\)/gu;

/**
 * The keys of the units that a parent names as those who need not issue a plan of their own, though they belong to a group that it
 * asks for plans. `stored`: the parent's stored text.
 */
export function exemptUnits(parent: PlanRecord, stored: string, catalogue: Catalogue): ReadonlySet<string> {
  const subjects = parent.assignments.flatMap(({ units, tasks }) =>
    tasks.flatMap((task) => {
      if (!needsNoPlan(fold(task.text))) return [];
      return task.units.length > 0 ? task.units : units;
    }),
  );
  const keys = new Set(subjects.filter(({ group }) => !group).map(unitKey));
  for (const { text } of storedLines(parent, stored)) {
    const opening = OPENS_LIST.exec(fold(text.trim()));
    if (!opening) continue;
    const [list = ""] = text.trim().slice(opening[0].length).replace(IN_BRACKETS, "").split(/\. /u, 1);
    for (const { start, end, entry } of catalogue.findUnits(list))
      keys.add(unitKey({ name: list.slice(start, end), unitId: entry.id }));
  }
  return keys;
}

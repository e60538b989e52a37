import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { unitsOfCell } from "../../../units/field/units-of-cell.ts";
import { distinctByName } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import { workOfClass } from "./listed-members.ts";

/** A class whose members are the items below its work. */
interface MembersBelow {
  readonly units: readonly UnitRef[];
  /** The offset of the work in the line of the class. */
  readonly taskStart: number;
}

const MARKS = /[\s;.,]{1,4}$/u;

/**
 * "Các cơ quan sau đây ban hành kế hoạch riêng trong tháng 02/2026:" over "- Sở Nội vụ;" and "- UBND phường Vĩnh Yên.": the units of items
 * that are names and nothing else. null for other items.
 */
export function membersBelow({ line, start, items }: Item, context: RuleContext): MembersBelow | null {
  if (items.length < 2 || items.some((item) => item.items.length > 0)) return null;
  const taskStart = workOfClass(line, start);
  if (taskStart === null) return null;
  const units: UnitRef[] = [];
  for (const item of items) {
    const words = item.line.text.slice(item.start).replace(MARKS, "");
    const named = unitsOfCell(item.line, words, context);
    if (named.length === 0) return null;
    pushAll(units, named);
  }
  return { units: distinctByName(units), taskStart };
}

import type { Role } from "../../../../model/plan.ts";
import { labelOf } from "../../../lexicon/label-grammar.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import type { Item } from "../shared/items.ts";

// "5. Phòng Kinh tế" over "Chủ trì tham mưu và thực hiện:" over "+ Công khai kế hoạch sử dụng đất": the line between a unit and its work only says
// what the unit does. It looks like a label whose units are below it.

/** The items of a unit without such lines, and the role that the only one states; null for no role. */
interface WorkOfUnit {
  readonly items: readonly Item[];
  readonly role: Role | null;
}

export function workBelowDuties(items: readonly Item[]): WorkOfUnit {
  const roles = items.map(roleOverWork);
  const [only] = roles;
  return {
    items: items.flatMap((item, i) => (roles[i] ? item.items : [item])),
    role: roles.length === 1 ? (only ?? null) : null,
  };
}

const DUTY =
  /^(?:chủ trì|tham mưu|trực tiếp|chịu trách nhiệm|có trách nhiệm|thực hiện|triển khai|tổ chức)(?= )/u;

/** The role that a line states over work; null for other lines. */
function roleOverWork({ label, line, start, items }: Item): Role | null {
  if (label !== null || items.length === 0 || !endsWithColon(line.text)) return null;
  const words = line.folded.slice(start).replace(/ ?: ?$/u, "");
  const duty = DUTY.test(words) ? labelOf(words) : null;
  const isWork = (item: Item) =>
    item.items.length > 0 ||
    taskVerbAt(item.line.folded, item.start) ||
    beginsWithVerb(item.line, item.start);
  const isOverWork = items.every(isWork);
  return duty?.kind === "role" && duty.role !== "coordinate" && isOverWork ? duty.role : null;
}

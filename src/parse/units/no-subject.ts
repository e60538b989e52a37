import { NO_BODY } from "../lexicon/agents.ts";
import { taskVerbAt } from "../lexicon/task-verbs.ts";
import type { TextLine } from "../text/text-line.ts";
import type { UnitList } from "./unit-list.ts";

/** "được sửa chữa", "phải được sửa chữa": others do that; but "được giao", "được phân công" give work. */
export const PASSIVE = "(?:(?:cần phải|phải|cần|sẽ) )?được (?!giao|phân công|chỉ định|ủy quyền)";
const AT_ONCE = new RegExp(`^ ${PASSIVE}`, "u");
/** After words that may be the rest of an unknown name: "Các tổ máy | phát điện được kiểm tra". */
const SOON = new RegExp(`^ (?:(?!khi |nếu |sau )[^ ,;.:]{1,7} ){1,3}${PASSIVE}`, "u");

/** True if the words after a name in folded text say what is done to it. */
export function isPatientAt(folded: string, end: number): boolean {
  const after = folded.slice(end, end + LONGEST);
  return AT_ONCE.test(after) || (SOON.test(after) && !taskVerbAt(folded, end + 1));
}
const LONGEST = 60;

const THING = new RegExp(NO_BODY, "u");
const LONGEST_COMPOUND = 30;

/** True for unknown plurals that name things, or to which something is done: they have no duty in this line. */
export const isNoSubject = ({ folded }: TextLine, { units, start, end }: UnitList): boolean =>
  units.every(({ unitId, group }) => unitId === null && group) &&
  (isPatientAt(folded, end) || THING.test(folded.slice(start, end + LONGEST_COMPOUND)));

import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { COORDINATE, LEAD, OWN_PART } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { afterOrder } from "../sentence/order.ts";
import type { Item } from "./items.ts";

// Words after the units of a heading that name others and state no work: the items below the heading are the work.

const ROLE_AND_HELP = new RegExp(
  `^(?:${LEAD}(?: thực hiện)?(?:,| và|, và)? )?(?:${COORDINATE}|cùng)(?: chặt chẽ| thường xuyên)?(?: cùng với| cùng| với)? (?=\\S)`,
  "u",
);
const END = /^(?:(?: khác)?(?: có)? liên quan)?[\s.:]*$/u;

/** True for "Sở A | chủ trì, phối hợp với Sở B, Sở C": the words from an offset on state only the role and the partners. */
export function statesOnlyPartners(line: TextLine, from: number, context: RuleContext): boolean {
  const words = ROLE_AND_HELP.exec(line.folded.slice(from))?.[0];
  const list = words === undefined ? null : readUnitList(line, from + words.length, context);
  return list !== null && END.test(line.folded.slice(list.end));
}

/**
 * True for "Sở A | chủ trì.", "Sở A | là cơ quan đầu mối", "Sở A | chủ trì, phối hợp với Sở B": words that say only what part the units
 * have.
 */
export function statesOnlyPart(line: TextLine, from: number, context: RuleContext): boolean {
  const start = from + /^[ ,]{0,2}/u.exec(line.folded.slice(from))![0].length;
  const words = line.folded.slice(start).replace(MARKS, "");
  return PART.test(words) || statesOnlyPartners(line, start, context);
}
const MARKS = /[\s.;:,]{1,6}$/u;
const PART = new RegExp(`^(?:${OWN_PART})$`, "u");

const DIRECTS = /^(?:chỉ đạo|yêu cầu|giao|phân công)(?:,? (?:và )?(?:hướng dẫn|đôn đốc|yêu cầu))?(?= |:|$)/u;
/** "lực lượng Dân quân tự vệ": forces have names that no list of units contains. */
const FORCES = regex`^lực lượng (?<name>\p{Lu}\p{Ll}*(?: \p{L}+){0,6})$`;

/**
 * True for "Sở A | chỉ đạo Chi cục B:" and "Sở A | chỉ đạo lực lượng C" over items: the unit directs another one, and the items are the
 * work.
 */
export function onlyDirects(line: TextLine, from: number, context: RuleContext): boolean {
  const directs = DIRECTS.exec(line.folded.slice(from, from + 40))?.[0];
  if (directs === undefined) return false;
  const start = from + directs.length + 1;
  const end = line.text.replace(/[\s:]{1,4}$/u, "").length;
  if (end < start) return true;
  const forces = FORCES.exec(line.text.slice(start, end))?.groups?.name;
  if (forces !== undefined) return !hasTaskVerb(line.folded, end - forces.length, end);
  return readUnitList(line, start, context)?.end === end;
}

function hasTaskVerb(folded: string, from: number, to: number): boolean {
  for (let at = from; at > 0 && at < to; at = folded.indexOf(" ", at) + 1)
    if (taskVerbAt(folded, at)) return true;
  return false;
}

/** True for "1. Cải cách thủ tục (Sở Nội vụ)", "1. Chỉ số A: | Sở Nội vụ": a topic before the units, which are not the heading itself. */
export function isTopicOf(
  { label, line, section: { textStart } }: Item,
  [unit]: readonly UnitRef[],
): boolean {
  if (label === null && textStart > 0) return true;
  const named = unit ? line.text.indexOf(unit.name, textStart) : -1;
  return named > afterOrder(line, textStart) + SHORTEST_TOPIC;
}
const SHORTEST_TOPIC = 8;

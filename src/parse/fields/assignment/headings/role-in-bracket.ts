import type { Role, UnitRef } from "../../../../model/plan.ts";
import { labelAt, labelOf } from "../../../lexicon/label-grammar.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { onlyHelps } from "../labels/role-line.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { partnersIn } from "../sentence/role.ts";
import type { Item } from "../shared/items.ts";
import { hasWords } from "../shared/task.ts";

// Headings of units with a bracket that says what they do or who helps: "1. Sở Tài chính (cơ quan chủ trì)", "3. Ban Tiếp công dân (phối hợp: Phòng
// Nội chính)", "2. Phòng A (Phòng B phối hợp)".

const BRACKET = / ?\((?<words>[^()]{3,160})\)[\s.:;]{0,4}$/u;

/** The units of such a heading over items; null for another item. */
export function unitsWithRoleInBracket(
  { line, start, items }: Pick<Item, "line" | "start" | "items">,
  context: RuleContext,
): ClauseUnits | null {
  const bracket = items.length > 0 ? BRACKET.exec(line.text) : null;
  if (!bracket || bracket.index <= start) return null;
  const list = readUnitList(line.upTo(bracket.index), afterOrder(line, start), context);
  if (!list || list.units.length === 0 || hasWords(line.text.slice(list.end, bracket.index))) return null;
  const from = line.text.indexOf("(", bracket.index) + 1;
  const stated = statedInBracket(line, from, from + bracket.groups!.words!.length, context);
  return stated && { ...stated, units: list.units, end: list.end, taskStart: line.text.length };
}

/** What the words between two offsets say of the units before the bracket; null for other words, also for what kind of office they are. */
function statedInBracket(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): { readonly role: Role; readonly partners: readonly UnitRef[] } | null {
  const cut = line.upTo(to);
  const own = labelOf(cut.folded.slice(from));
  if (own?.role === "lead" && !own.shared) return { role: "lead", partners: [] };
  const label = labelAt(cut.text, cut.folded, from);
  const helps = label?.kind === "role" && label.role === "coordinate";
  const named = readUnitList(cut, helps ? label.end : from, context);
  if (named && named.units.length > 0) {
    const after = cut.folded.slice(named.end);
    return (helps ? after.trim() === "" : onlyHelps(after))
      ? { role: "member", partners: named.units }
      : null;
  }
  const partners = partnersIn(cut, from, to, context);
  return partners.length > 0 ? { role: "member", partners } : null;
}

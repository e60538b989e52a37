import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { readUnitForm } from "../shared/unit-form.ts";

// What lists with one shared head word have in common, of places as of offices.

/** Between two members. */
export const NEXT = /^(?:[,;] ?(?:và )?| và )/u;
export const MAX_MEMBERS = 40;

/** The members of a list; null for fewer than two, or where the bracket around them has further words. */
export function closed({ text }: TextLine, head: string, named: readonly NamedUnit[]): NamedUnit[] | null {
  const last = named.at(-1);
  if (!last || named.length < 2) return null;
  if (!head.includes("(")) return [...named];
  return text[last.end] === ")" ? [...named.slice(0, -1), { ...last, end: last.end + 1 }] : null;
}

/** True in "UBND các huyện A, B, | Sở Tài chính": another unit follows, not a place ("UBND các xã A, | Trường Sơn"). */
export const beginsUnit = (line: TextLine, at: number, context: RuleContext) =>
  !IS_PLACE.test(line.text.slice(at, at + LONGEST_PLACE)) &&
  (context.catalogue.unitAt(line.text, at) !== null || readUnitForm(line, at, context) !== null);
const IS_PLACE = regex`^Trường (?!Chính )\p{Lu}\p{Ll}{1,6}(?=[ ,;.:]|$)(?! \p{Lu})`;
const LONGEST_PLACE = 24;

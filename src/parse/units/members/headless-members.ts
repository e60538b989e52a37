import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isPredicateAt } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

/** The first word that offices of one level have in common; a list may state it only before the first of them. */
const SHARED_WORD = regex`^(?:Sở|Bộ)(?= \p{Lu})`;
const AFTER_JOINT = /(?:[,;] ?(?:và )?| và )$/u;
const ENDS = /^(?: ?[,;.:()/]| và |$)/u;
const LONGEST = 80;

/** "Sở Xây dựng, | Tài chính, Công an tỉnh": an office whose first word is that of the member before; null for other words. */
export function readHeadlessMember(
  line: TextLine,
  at: number,
  before: NamedUnit | undefined,
  { catalogue }: RuleContext,
): NamedUnit | null {
  const word = before?.ref?.unitId ? SHARED_WORD.exec(before.ref.name)?.[0] : undefined;
  if (word === undefined || !isCapitalAt(line.text, at)) return null;
  if (!AFTER_JOINT.test(line.folded.slice(before!.end, at))) return null;
  const found = catalogue.unitAt(`${word} ${line.text.slice(at, at + LONGEST)}`, 0);
  if (!found?.entry.id || !catalogue.unit(found.entry.id)?.name.startsWith(`${word} `)) return null;
  const end = at + found.end - word.length - 1;
  if (!ENDS.test(line.folded.slice(end, end + 4)) && !isPredicateAt(line, end)) return null;
  const ref = { name: `${word} ${line.text.slice(at, end)}`, unitId: found.entry.id, group: false };
  return { ref, start: at, end };
}

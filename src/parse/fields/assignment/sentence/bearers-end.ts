import { CARRY_OUT, COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";

const ONLY_ROLES = new RegExp(
  `^,? (?:(?:có trách nhiệm|chịu trách nhiệm|là cơ quan|là đơn vị) )?(?:${LEAD}(?: ${CARRY_OUT})?,? ?(?:và )?)?(?:${COORDINATE}(?: chặt chẽ)?(?: cùng với| cùng| với)?|cùng(?: với)?)(?: ?:)? (?=\\S)`,
  "u",
);

/** The end of the units of a clause and of their partners. */
export const endOfBearers = (line: TextLine, end: number, context: RuleContext): number =>
  Math.max(end, partnersEnd(line, end, context));

/** The end of a list of partners, which continues until another verb: "Sở A chủ trì, phối hợp với Sở B; Sở C | lập phương án". */
export function partnersEnd(line: TextLine, end: number, context: RuleContext): number {
  const roles = ONLY_ROLES.exec(line.folded.slice(end, end + LONGEST_ROLES))?.[0].length;
  return roles === undefined ? end : (readUnitList(line, end + roles, context)?.end ?? end);
}
const LONGEST_ROLES = 100;

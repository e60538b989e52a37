import { NO_BODY } from "../lexicon/agents.ts";
import type { TextLine } from "../text/text-line.ts";
import { isPatientAt } from "./ends/witnesses/predicates.ts";
import type { UnitList } from "./named-unit.ts";

const THING = new RegExp(NO_BODY, "u");
const LONGEST_COMPOUND = 30;
const LONGEST_COMPOSITION = 120;

const COMPOSITION =
  /^,? (?:(?:bao )?gồm |được (?:thành lập|kiện toàn|bổ nhiệm|bầu) |do [^.;:]{2,80} (?:làm (?:tổ |đội )?(?:trưởng|phó|chủ tịch|chủ nhiệm)|(?:quyết định )?thành lập|bổ nhiệm|bầu|cử|đề cử|sáng lập)(?=[ ,.;]|$))/u;

/**
 * True for names that have no duty in this line: it states who belongs to the body, or they are unknown plurals that name things
 * or to which something is done.
 */
export const isNoSubject = ({ folded }: TextLine, { units, start, end }: UnitList): boolean =>
  statesComposition(folded, end) ||
  (units.every(({ unitId, group }) => unitId === null && group) &&
    (isPatientAt(folded, end) || THING.test(folded.slice(start, end + LONGEST_COMPOUND))));

/** True if the words after a name say who belongs to the body, or who set it up. */
export const statesComposition = (folded: string, end: number): boolean =>
  COMPOSITION.test(folded.slice(end, end + LONGEST_COMPOSITION));

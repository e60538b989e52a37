import { NO_BODY } from "../lexicon/agents.ts";
import type { TextLine } from "../text/text-line.ts";
import { isPatientAt } from "./ends/witnesses/predicates.ts";
import type { UnitList } from "./named-unit.ts";

const THING = new RegExp(NO_BODY, "u");
const LONGEST_COMPOUND = 30;

/** True for unknown plurals that name things, or to which something is done: they have no duty in this line. */
export const isNoSubject = ({ folded }: TextLine, { units, start, end }: UnitList): boolean =>
  units.every(({ unitId, group }) => unitId === null && group) &&
  (isPatientAt(folded, end) || THING.test(folded.slice(start, end + LONGEST_COMPOUND)));

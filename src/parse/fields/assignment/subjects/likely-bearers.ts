import { PASSIVE } from "../../../lexicon/predicate-words.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { bearerProbability } from "../bearers/bearer-model.ts";
import { type Candidate, scanLine } from "../bearers/candidates.ts";
import { LIKELY_BEARERS } from "../bearers/witness.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";

/**
 * Units that bear the work of a clause by the words around them, in a wording that no other rule reads: a model that is trained on lines
 * of real documents decides. Their confidence is low.
 */
export const likelyBearers: AssignmentRule = {
  id: "assignment/subjects/likely-bearers",
  read({ line, from, to, start }, context) {
    if (context.isReport) return null;
    const within = scanLine(line, context).candidates.filter(
      (list) =>
        list.start >= from &&
        list.end <= to &&
        !namesNobody(list, context) &&
        !IS_OBJECT.test(line.folded.slice(list.end, to)),
    );
    const likely = within.filter((list) => bearerProbability(line, list, context, false) >= LIKELY_BEARERS);
    const last = likely.at(-1);
    if (!last) return null;
    const taskStart = likely.length === 1 && last.start <= start ? afterGap(line.text, last) : from;
    return {
      units: likely.flatMap(({ units }) => units),
      partners: null,
      role: null,
      end: last.end,
      taskStart,
      confidence: LEARNT_CONFIDENCE,
    };
  },
};

/** "Các phòng học | phải được sửa chữa": others do it. */
const IS_OBJECT = new RegExp(`^,? (?:${PASSIVE})`, "u");

/** "các cơ quan, đơn vị liên quan": nobody in particular. */
const namesNobody = ({ units }: Candidate, { catalogue }: RuleContext): boolean =>
  units.every(({ name }) => catalogue.namesNoUnit(name) || name.endsWith(" liên quan"));

/** Below the limit from which on findings are certain. */
const LEARNT_CONFIDENCE = 0.7;

const afterGap = (text: string, { end }: Candidate) => end + /^[ :,–-]*/u.exec(text.slice(end))![0].length;

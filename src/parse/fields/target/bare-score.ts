import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { AT_LEAST, comparator, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { GOAL, KEEP } from "../../lexicon/goals.ts";
import { defineRule } from "../../text/rule.ts";
import { amount, IS_RESULT, type TargetPart } from "./amounts.ts";

const REACHED = named("reach", oneOf("đạt", "phấn đấu đạt", "đạt mức", "nâng lên", "lên", "duy trì ở mức"));
/** A word for a goal in the same sentence. */
const GOAL_BEFORE = new RegExp(`(?:${GOAL}|${KEEP}|đưa|nâng)[^.]{0,300}$`, "u");
/** What may follow: the end of a clause, or a further goal. Another word is the unit of the figure. */
const AFTER =
  /^ ?(?:$|[.;)](?:$|[ .;])|, ?(?:\D|$)| (?:và|trong đó|thuộc|xếp|nằm|vào|trong năm|\((?:tăng|năm)))/u;

/** "phấn đấu đạt 0,75", "Hạ tầng số đạt từ 0,7 trở lên": a score of an index from 0 to 1, without a word for points. */
export const targetBareScore = defineRule<TargetPart>({
  id: "target/bare-score",
  pattern: phrase`${REACHED} ${AT_LEAST}? ${named("number", raw("[01],\\d{1,4}"))} ${OR_MORE}?`,
  read({ number }, _context, { folded, foldedBefore, foldedAfter }) {
    const isGoal = GOAL_BEFORE.test(foldedBefore) || folded.reach!.startsWith("phấn đấu");
    if (!isGoal || IS_RESULT.test(foldedBefore) || !AFTER.test(foldedAfter)) return null;
    const value = amount(number!);
    if (!value || value > 1) return null;
    return {
      kind: "score",
      comparator: comparator(folded.bound!, folded.orMore!),
      value,
      valueTo: null,
      unit: null,
    };
  },
});

import { smallWordFollows } from "../../../../language/letter-case.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { afterNote } from "../../../text/after-note.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { opinionAt } from "../sentence/author-statement.ts";
import { endOfBearers } from "../sentence/bearers-end.ts";
import { subjectAt } from "../sentence/subject.ts";
import { isHead } from "../shared/task-subject.ts";
import { bearersAfterTopic } from "./after-topic.ts";
import { ownSubject } from "./agent-subject.ts";
import { bearersAfterOpening } from "./bearers-after-opening.ts";
import { everybodyAt } from "./everybody.ts";

/** "Giao bà A - Phó Giám đốc chỉ đạo chung. | Phòng B đôn đốc …": a person has the first sentence only. */
const IS_PERSON = new RegExp(
  `^(?:(?:${ORDER})(?: cho)? )?(?:(?:các )?(?:đồng chí|đ\\/c)|ông|bà|(?:phó |quyền )${UNIT_HEAD}) (?![^.;]{0,120}: )`,
  "u",
);

/** What the first clause of a line shows about the clauses after it. */
export interface FirstClause {
  readonly list: UnitList | null;
  /** The end of its units and of their partners. */
  readonly end: number;
  /** True if a colon and their work follow the units. */
  readonly isHead: boolean;
  readonly isOpinion: boolean;
  readonly isOrder: boolean;
  /** True if it is a sentence with a subject. */
  readonly isSentence: boolean;
}

/** Reads the first clause from an offset on. */
export function firstClause(line: TextLine, from: number, context: RuleContext): FirstClause {
  const topic = bearersAfterTopic(line, from, context);
  const head = topic?.at ?? from;
  const isOpinion = opinionAt(line, head, context) !== null;
  const list =
    topic?.list ??
    subjectAt(line, startOfUnits(line, from, context), context) ??
    bearersAfterOpening(line, from, context) ??
    everybodyAt(line, from);
  return {
    list,
    end: list ? endOfBearers(line, list.end, context) : from,
    isHead: list !== null && isHead(line, list.end),
    isOpinion,
    isOrder: isOpinion || startOfUnits(line, head, context) > head,
    isSentence:
      (list !== null && smallWordFollows(line.text, afterNote(line.text, list.end))) ||
      IS_PERSON.test(line.folded.slice(head)) ||
      ownSubject(line, from, context)?.isSure === true,
  };
}

import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { likelyEnd } from "./likely-end.ts";
import type { NameStart } from "./model/name-situation.ts";
import { afterActivities } from "./witnesses/activities.ts";
import { afterBuilt, afterDash, afterPhrase, beforeAttribute, beforeRole } from "./witnesses/attributes.ts";
import { afterBusiness } from "./witnesses/company-names.ts";
import { groupEnd } from "./witnesses/group-words.ts";
import {
  afterCode,
  afterLevel,
  afterOwner,
  afterPlace,
  afterProvinces,
  afterSeat,
  beforePredicate,
  beforeVerbAfterAbbreviation,
} from "./witnesses/levels-and-owners.ts";
import { beforeBody, beforeNoun, beforePerson, beforeSameHead, beforeStaff } from "./witnesses/next-body.ts";
import type { Witness } from "./witnesses/open-name.ts";
import { beforeOwnVerb, beforeVerbOfDocument } from "./witnesses/own-verb.ts";
import { beforeNextClause, beforeQuantity, beforeVerbOfDuty } from "./witnesses/predicates.ts";
import { afterRestriction } from "./witnesses/restricted-group.ts";
import { beforeDenial, beforeShortVerb, beforeWholeVerb } from "./witnesses/verbs-in-name.ts";

// Where does the name of a unit end? For names that the catalogue does not know, this folder decides it, in three steps:
// 1. `likelyEnd`: the score of the model (words, capitals, counts of a corpus, other places of the document) and the headings.
// 2. `nameEnd`: the witnesses below, which know structures that the model does not see.
// 3. The sentence around the name: `memberEnd` and `agentEnd` for names without a first word of their own, where a verb or a
//    further member must follow, and `endBeforeVerb` for names that would leave their sentence without a predicate.

/** Each witness sees the end found by those before it. */
const OF_BODY: readonly Witness[] = [
  beforeBody,
  beforeSameHead,
  beforeNoun,
  beforePerson,
  beforeAttribute,
  beforeRole,
  beforeNextClause,
  beforeQuantity,
  afterPhrase,
  beforePredicate,
  afterPlace,
  beforeOwnVerb,
  beforeVerbOfDocument,
  beforeVerbOfDuty,
  beforeVerbAfterAbbreviation,
  afterCode,
  beforeDenial,
  afterOwner,
  afterDash,
  afterBuilt,
  afterLevel,
  afterProvinces,
  afterSeat,
  afterBusiness,
];
const OF_GROUP: readonly Witness[] = [
  beforeBody,
  beforeStaff,
  groupEnd,
  afterPhrase,
  afterProvinces,
  afterActivities,
  beforeDenial,
  beforeShortVerb,
  beforeWholeVerb,
  afterRestriction,
];

/** The offset after the name of a body or a group of bodies that begins with words of such names. */
export function nameEnd(line: TextLine, name: NameStart, context: RuleContext): number {
  const open = { line, start: name.start, from: name.start + name.head };
  const witnesses = name.group ? OF_GROUP : OF_BODY;
  const end = witnesses.reduce(
    (found, witness) => witness(open, found, context),
    likelyEnd(line, name, context.occurrences),
  );
  const ownWords = line.folded.slice(open.from, end);
  const joint = (DANGLING.exec(ownWords) ?? (name.group ? null : MANNER.exec(ownWords)))?.[0].length ?? 0;
  if (joint > 0) return end - joint;
  const committee = end - "ủy".length;
  return CUTS_COMMITTEE.test(line.folded.slice(committee - 1, end + LONGEST_CUT)) && committee > name.start
    ? nameEnd(line, { ...name, start: committee, head: "ủy ban".length }, context)
    : end;
}

/** Words that join a name with what follows and end none: "Mặt trận Tổ quốc Việt Nam | và các". */
const DANGLING = /(?:,? (?:và|hoặc|cùng|các|những|của|với|cho|do|về|để|là|tại|nơi|chậm nhất|muộn nhất))+$/u;

/** How a body does its work: "Viện Kiểm nghiệm thuốc | trực tiếp chỉ đạo". */
const MANNER = / (?:trực tiếp|chủ động|tích cực|khẩn trương|kịp thời|(?<!giáo dục )thường xuyên|định kỳ)$/u;

/** "Văn phòng Cơ quan Ủy | ban MTTQ xã": the words of one noun. */
const CUTS_COMMITTEE = /^ ủy ban(?= |$)/u;
const LONGEST_CUT = " ban ".length;

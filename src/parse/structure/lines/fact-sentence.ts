import { memoize } from "../../../language/memoize.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import {
  BLAMES,
  COMPARES,
  HAS_DONE,
  MEETS,
  PRAISES,
  REQUESTS,
  STATES_FACTS,
} from "../../lexicon/fact-words.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { anyOf } from "../../lexicon/wording.ts";

// Sentences that tell what is or what will take place, and give nobody work: the date of a meeting, the force of a law, a result,
// a reprimand, a rule of another document.

const IS_FACT = new RegExp(`^(?:${anyOf(STATES_FACTS)}|${anyOf(PRAISES)}$)`, "u");
const IS_BLAMED = new RegExp(`^${anyOf(BLAMES)}$`, "u");
const IS_COMPARED = new RegExp(`^${anyOf(COMPARES)}$`, "u");
const ASKS = new RegExp(anyOf(REQUESTS), "u");

/** True for folded words that ask for something. */
export const asksForSomething = (words: string): boolean => ASKS.test(words);

/** True for a folded sentence that states a meeting, the force of a law, a result, a reprimand or a rule, and asks for nothing. */
export const statesFact = (sentence: string): boolean =>
  IS_BLAMED.test(sentence) ||
  ((IS_FACT.test(sentence) || tellsWhatWasDone(sentence)) &&
    !ASKS.test(sentence.replace(TOLD, "")) &&
    !FOLLOWS.test(sentence));
/** True where a body has done or has something by then: "Đến hết năm 2025, Ban Quản lý đã cấp 41 dự án". */
const tellsWhatWasDone = (sentence: string): boolean => {
  const start = OPENS_WITH_TIME.exec(sentence)?.[0].length ?? 0;
  return !taskVerbAt(sentence, start) && WAS_DONE.test(sentence.slice(start));
};
const OPENS_WITH_TIME = /^(?:(?:tính )?đến|trong|từ|sau|qua|sáu|6|quý|tháng|năm)(?= )[^.,;:]{2,40}, /u;
const WAS_DONE = new RegExp(`^${anyOf(HAS_DONE)}`, "u");
/** "Cơ quan bị nhắc nhở ba lần | thì Phòng A tham mưu phê bình": a condition, after which somebody acts. */
const FOLLOWS = / thì (?:sở|phòng|ban|văn phòng|ubnd|thanh tra|công an|cơ quan|đơn vị|chủ tịch|giám đốc) /u;
/** "32% doanh nghiệp cho biết | phải trả chi phí": what those who were asked have to do. */
const TOLD = /(?<= cho (?:biết|rằng)) (?:vẫn |còn |họ )*phải(?= )/gu;

const SENTENCE_END = /(?<=[^ .;]{2})[.;](?: |$)/u;

/** True for a folded paragraph of which every sentence states a fact; after the first one also a comparison of places or units. */
export const statesOnlyFacts: (paragraph: string) => boolean = memoize(areOnlyFacts, { maxKeyLength: 1000 });

function areOnlyFacts(paragraph: string): boolean {
  const sentences = paragraph
    .split(SENTENCE_END)
    .map((part) => trimEndSigns(part.trim(), " ./"))
    .filter((part) => part !== "");
  return (
    sentences.length > 0 &&
    sentences.every((part, i) => statesFact(part) || (i > 0 && IS_COMPARED.test(part) && !ASKS.test(part)))
  );
}

const ENDS_BEFORE_DATE = new RegExp(`(?:^|[.;] )${anyOf(MEETS)}[^.;]{0,100}$`, "u");
const LONGEST_MEETING = 300;

/** True if a date at an offset says when a meeting takes place. `folded`: the line. */
export const isDateOfMeeting = (folded: string, date: number): boolean =>
  ENDS_BEFORE_DATE.test(folded.slice(Math.max(0, date - LONGEST_MEETING), date));

import { isSmallAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { SHORT_VERBS_OF_GROUPS } from "../../../lexicon/predicate-words.ts";
import { compoundAt, verbClassAt } from "../model/boundary-model.ts";
import type { Witness } from "./open-name.ts";
import { isVerbAt } from "./predicates.ts";

// Predicates that a name has taken, because the model does not know them as verbs of duty.

/** "Cơ quan Thuế | không ban hành …", unlike "lực lượng không chuyên trách", "Hàng không". */
const DENIAL =
  /(?<! (?:hàng|phòng|số|trên|mặt|hay|hoặc|và|có|là|nếu)) không (?!chuyên trách|chuyên nghiệp|thường xuyên|gian |vì lợi nhuận)(?=\S)/gu;
const DENIED = 5;

/** The end of a name before a verb that is denied, which no name contains. */
export const beforeDenial: Witness = ({ line: { text, folded }, from }, end) => {
  const words = folded.slice(from, end + LONGEST_VERB);
  if (!words.includes(" không ")) return end;
  for (const { index, 0: denial } of allMatches(DENIAL, words)) {
    const at = from + index;
    const verb = at + denial.length;
    if (at >= end || !isSmallAt(text, at + 1)) continue;
    const { word, pair } = verbClassAt(text, folded, verb);
    if (pair > DENIED || (pair === 0 && word > DENIED)) return at;
  }
  return end;
};
const LONGEST_VERB = 12;

const SHORT = new RegExp(
  `(?<! (?:được|do|và|hoặc|để|của|có|đã|đang|chưa|việc|về|cho|người|công|hội|cuộc|phiên|phòng|nguồn|tham gia),?) (?:${SHORT_VERBS_OF_GROUPS})(?= )`,
  "gu",
);
/** The group whose predicate follows: "các đơn vị ký hợp đồng | phải báo cáo". */
const DUTY =
  /^[^ ]+ [^ ]+[^.;:]{0,80} (?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|khẩn trương|tiếp tục) /u;

/** The end of a group before such a verb, where its sentence has no other predicate. */
export const beforeShortVerb: Witness = ({ line: { text, folded }, from }, end) => {
  for (const { index } of allMatches(SHORT, folded.slice(from, end + LONGEST_VERB))) {
    const at = from + index;
    if (at >= end || !isSmallAt(text, at + 1) || DUTY.test(folded.slice(at + 1))) continue;
    if (!compoundAt(text, folded, text.lastIndexOf(" ", at - 1) + 1)) return at;
  }
  return end;
};

/** The end of a name before a verb of which it has only the first syllable: "Mỗi phòng | đăng ký …". */
export const beforeWholeVerb: Witness = ({ line, from }, end) => {
  const last = line.text.lastIndexOf(" ", end - 1);
  if (last < from || line.text[end] !== " " || !isSmallAt(line.text, last + 1)) return end;
  return compoundAt(line.text, line.folded, last + 1) && isVerbAt(line, last + 1) ? last : end;
};

import { isSmallAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { SHORT_VERBS, VERBS_OF_NAMES } from "../../../lexicon/predicate-words.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { verbClassAt } from "../model/boundary-model.ts";
import type { OpenName, Witness } from "./open-name.ts";
import { isVerbAt } from "./predicates.ts";

const FIRST_WORDS = regex.y`(?<= )\p{L}+ \p{L}+(?= )`;
/** Words after which the verb belongs to the name or to a noun. */
const JOINS = /(?:,| và| hoặc| việc| công tác| hoạt động| dịch vụ| chức năng| để| về| của| cho)$/u;
const ENDS_SENTENCE = /[.;:()]/u;
const BETWEEN = regex`^(?: \p{Ll}+){1,4}$`;
const REACH = 110;
/** Class of words that a large corpus has as often as verbs as as nouns. */
const VERB = 4;

/**
 * The end of a name before its own first verb in small letters, which is the predicate: "Ban Giám sát đầu tư của cộng đồng | giám sát
 * từ khâu chuẩn bị", "Phòng Quản lý bay | quản lý phương tiện". A name does not repeat its first words.
 */
export const beforeOwnVerb: Witness = (name, end) => {
  const at = repeatedVerb(name);
  if (at === null || at === end) return end;
  if (at < end) return at;
  const { line } = name;
  const isRest = BETWEEN.test(line.text.slice(end, at)) && !isVerbAt(line, end + 1);
  return isRest ? at : end;
};

/** Documents that a unit drafts, as they are written with a capital: "xây dựng Đề án", "ban hành Quy chế". */
const DOCUMENT = regex.y` (?:dự thảo )?(?:Đề án|Kế hoạch(?! - )|Quy chế|Quyết định|Nghị quyết|Nghị định|Thông tư|Báo cáo|Tờ trình|Chương trình|Chỉ thị|Hướng dẫn|Quy định|Phương án|Quy trình|Sổ tay|Bộ tiêu chí|Danh mục)(?= \p{L})`;
const LAST_WORDS = regex` (?=\p{Ll}+ \p{Ll}+$)`;

/** The end of a name before the verb whose object is a document: "Phòng Tổ chức cán bộ | xây dựng Đề án sắp xếp trạm y tế". */
export const beforeVerbOfDocument: Witness = ({ line, from }, end) => {
  DOCUMENT.lastIndex = end;
  const at = DOCUMENT.test(line.text) ? line.text.slice(0, end).search(LAST_WORDS) : -1;
  return at > from && taskVerbAt(line.folded, at + 1) ? at : end;
};

/** The offset before the repetition of the first two words after those that begin the name; null without one. */
function repeatedVerb({ line, from }: OpenName): number | null {
  FIRST_WORDS.lastIndex = from + 1;
  const words = FIRST_WORDS.exec(line.folded)?.[0];
  if (words === undefined || isSmallAt(line.text, from + 1)) return null;
  const rest = line.folded.slice(from, from + REACH);
  const sentence = rest.slice(0, ENDS_SENTENCE.exec(rest)?.index ?? rest.length);
  const again = sentence.indexOf(` ${words} `, words.length);
  if (again < 0 || JOINS.test(sentence.slice(0, again))) return null;
  const at = from + again;
  const isPredicate = isSmallAt(line.text, at + 1) && isVerb(line, at + 1);
  return isPredicate && !hasVerb(line, from + 1 + words.length, at) ? at : null;
}

function isVerb({ text, folded }: TextLine, at: number): boolean {
  const { word, pair } = verbClassAt(text, folded, at);
  return taskVerbAt(folded, at) || pair >= VERB || (pair === 0 && word > VERB);
}

const OF_NAMES = new RegExp(`(?:${VERBS_OF_NAMES})(?= )`, "uy");
const SHORT_VERB = new RegExp(`${SHORT_VERBS} `, "uy");

/** True for "Phòng Đăng ký kinh doanh | cấp đăng ký": a verb precedes the repetition, which is its object. */
function hasVerb({ folded }: TextLine, from: number, to: number): boolean {
  for (let at = folded.indexOf(" ", from); at >= 0 && at < to; at = folded.indexOf(" ", at + 1)) {
    OF_NAMES.lastIndex = at + 1;
    SHORT_VERB.lastIndex = at + 1;
    if (SHORT_VERB.test(folded) || (taskVerbAt(folded, at + 1) && !OF_NAMES.test(folded))) return true;
  }
  return false;
}

import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { Occurrences } from "../../text/occurrences.ts";
import { LONGEST } from "../../text/word-window.ts";
import { beforeQuantity } from "./before-quantity.ts";
import { compoundAt, modelEnd, verbClassAt } from "./model/boundary-model.ts";
import type { NameStart } from "./model/name-situation.ts";
import { headedEnd } from "./witnesses/headings.ts";

interface Line {
  readonly text: string;
  readonly folded: string;
}

/**
 * The offset after the name of a unit that the catalogue does not know, by the score of the model and by the headings of the
 * document. `occurrences`: the other places of the document.
 */
export function likelyEnd(line: Line, name: NameStart, occurrences: Occurrences): number {
  const key = line.text.slice(name.start, name.start + LONGEST);
  const known = occurrences.ends.get(key);
  if (known !== undefined) return name.start + known;
  const likely = Math.max(modelEnd(line, name, occurrences), headedEnd(line, name.start, occurrences));
  const words = line.text.slice(name.start, likely);
  const quantity = name.group ? -1 : words.search(QUANTITY);
  const whole = quantity < 0 ? beforeCount(line, name, likely) : name.start + quantity;
  const end = beforeLastVerb(line, name, endBeforeClause(line.text, name.start, whole));
  occurrences.ends.set(key, end - name.start);
  return end;
}

/** The end of a group's name before its work on a number of things: "Các trường | cử 02 cán bộ". */
function beforeCount(line: Line, { start, head, group }: NameStart, end: number): number {
  if (!group) return end;
  const from = start + head;
  if (!EACH.test(line.folded.slice(start, from + 1))) return beforeQuantity(line.folded, from, end) ?? end;
  const count = COUNT.exec(line.folded.slice(end, end + LONGEST_COUNT))?.[0].length;
  const counted = count === undefined ? end : end + count + 1;
  return Math.min(end, beforeQuantity(line.folded, from, counted) ?? beforeVerbOfCount(line, from, end));
}

/** "Mỗi phòng đăng ký | ít nhất 02 đề tài": the number follows the verb. */
const EACH = /^(?:mỗi|từng) /u;
const COUNT = /^ (?:ít nhất |tối thiểu |tối đa )?0?\d{1,3} (?=[^ ])/u;
const LONGEST_COUNT = 24;
const NOUN_BEFORE_COUNT = regex`^(?: \p{Ll}+){2,5}(?= (?:ít nhất |tối thiểu |tối đa )?0?\d{1,3} \p{Ll})`;

/** "Mỗi thôn | chọn 01 hộ điển hình": a group, a verb, known or not, and a number of things. Returns `end` for other words. */
function beforeVerbOfCount({ text, folded }: Line, from: number, end: number): number {
  const words = NOUN_BEFORE_COUNT.exec(text.slice(from, end))?.[0];
  if (words === undefined) return end;
  const last = from + words.lastIndexOf(" ");
  const pair = text.lastIndexOf(" ", last - 1);
  const verb = pair > from && compoundAt(text, folded, pair + 1) ? pair : last;
  const { word, pair: both } = verbClassAt(text, folded, verb + 1);
  return both >= VERB || (both === 0 && word >= VERB) ? verb : end;
}
/** Class of words that a large corpus has more often as verbs. */
const VERB = 5;

/** The end of a name before a verb or an adverb that is no last word of a name: "doanh nghiệp bưu chính | ưu tiên". */
function beforeLastVerb({ text, folded }: Line, { start, head }: NameStart, end: number): number {
  const at = folded.slice(start + head, end).search(LAST_VERB);
  return at < 0 || !isSmallAt(text, start + head + at + 1) ? end : start + head + at;
}
const LAST_VERB = /,? (?:ưu tiên|nêu|quán triệt|trực tiếp|tuyên bố|chịu(?: sự)?|tự)$/u;

/** "Phòng Quản lý Doanh nghiệp, Lao động | mỗi phòng rà lại một quy trình" */
const QUANTITY = / (?=(?:mỗi|từng) )/u;

/**
 * Words that begin a clause and are in no name: "Tổ công tác | gồm Giám đốc Sở", "Hội đồng thẩm định | do Giám đốc thành lập", "Hội
 * đồng sáng kiến | có các nhiệm vụ sau", "Trường | chịu sự chỉ đạo của Bộ", "Tổ công nghệ số | đến từng hộ". "do" in small letters may restrict a group: "doanh nghiệp do phụ nữ làm chủ".
 */
const OPENS_CLAUSE = regex` (?=(?:bao )?gồm |do (?!Đảng|Nhà nước)\p{Lu}|có (?:(?:các|những) )?(?:chức năng|nhiệm vụ|trách nhiệm|quyền|văn bản|ý kiến|báo cáo|phương án|biện pháp)(?: |$)|được (?:thành lập|kiện toàn|bổ nhiệm|bầu)(?: |$)|chịu (?:sự |trách nhiệm )|(?:đến|tới|xuống|đi|về) (?:tận|từng) |(?:đến|xuống) (?:thôn|bản|xóm|cơ sở|hộ|nhà) |gõ cửa )`;
const LONGEST_OPENING = 24;

/** The end of a name: the offset before the clause that begins in it, else `end`. */
export function endBeforeClause(text: string, start: number, end: number): number {
  const at = text.slice(start, end + LONGEST_OPENING).search(OPENS_CLAUSE);
  return at < 0 ? end : Math.min(end, start + at);
}

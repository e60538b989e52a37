import { isFamilyName } from "../../../language/family-names.ts";
import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import { NO_UNITS } from "../../lexicon/no-units.ts";
import { TASK_ROLE } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { verbClassAt } from "../ends/model/boundary-model.ts";
import { beginsBody } from "./names-body.ts";

const MAX_WORDS = 14;
/** Class of two words that a large corpus has mostly as verbs. */
const VERB = 7;
const NOT_FIRST = new RegExp(`^(?:${NO_UNITS})(?=[ .,;:/()]|$)`, "u");
const HAS_ROLE = regex`(?<!\p{L})(?:${TASK_ROLE})(?!\p{L})`;
/** Dates, numbers of documents, amounts: "12/QĐ-UBND", "10.000". A name has at most a number of three digits. */
const FIGURES = /\d[./%]|\d{4}|^\d/u;
const LATIN = regex`^[\p{L}\d&.-]+$`;

/** True for words that continue a body's name after a comma or "và" ("Phòng Thanh tra | , Pháp chế"). `folded`: in lower case. */
export function isPartOfName(words: string, folded: string): boolean {
  if (FIGURES.test(words) || NOT_FIRST.test(folded) || taskVerbAt(folded, 0)) return false;
  const all = words.split(" ");
  if (all.length > MAX_WORDS || !all.every((word) => LATIN.test(word) && isSyllable(word))) return false;
  return all.length < 2 || !isFamilyName(all[0]!) || !all.every((word) => regex`^\p{Lu}`.test(word));
}

/**
 * True for the proper name of a body that has no word for a body: "Viettel", "Đại học Tây Nguyên". Not for names of people,
 * posts, times, references or common nouns. `folded`: the name in lower case.
 */
export function isProperName(name: string, folded: string): boolean {
  if (!regex`^\p{Lu}`.test(name) || FIGURES.test(name)) return false;
  if (NOT_FIRST.test(folded) || taskVerbAt(folded, 0) || HAS_ROLE.test(folded)) return false;
  // "Ban hành quyết định thành lập Hội đồng A": no verb of the list, but words that begin a predicate.
  if (verbClassAt(name, folded, 0).pair >= VERB) return false;
  const words = name.split(" ");
  if (words.length > MAX_WORDS || !words.every((word) => LATIN.test(word))) return false;
  if (THING.test(name) && !beginsBody(folded)) return false;
  if (isTopic(words, folded)) return false;
  const foreign = words.map((word) => !word.split("-").every((part) => isSyllable(part)));
  // A misread word does not prove a foreign name.
  if (words.some((word, i) => foreign[i] && !regex`\p{Lu}`.test(word))) return false;
  const allCapitals = words.length > 1 && words.every((word) => regex`^\p{Lu}`.test(word));
  if (foreign.some(Boolean)) return !allCapitals || !isFamilyName(words[0]!);
  // "Nguyễn Văn Hải": capitals alone do not tell a company from a person.
  return !allCapitals && words.slice(1).some((word) => regex`^\p{Lu}`.test(word));
}

/** What is worked on, after another word: "Nâng | Chỉ số | hài lòng", "Đưa | Nghị quyết | vào cuộc sống". */
const THING =
  / (?:Bộ chỉ số|Chỉ số|Tiêu chí|Đề án|Kế hoạch|Chương trình|Nghị quyết|Nghị định|Thông tư|Luật|Quy chế|Quy định|Quyết định|Chỉ thị|Phụ lục|Danh mục|Hệ thống|Cơ sở dữ liệu)(?= |$)/u;
/** Abbreviations of what bodies work on, in small letters. */
const FIELD = new Set(
  "attp attt antt antt-atgt atgt bhxh bhyt bhtn bvmt bvtv cchc cđs cntt cntt-tt csdl ddci đmst đtxd fdi gpmb ict kh-cn kh&cn khcn khcnđmst ktxh kt-xh nsnn ntm oda papi par par-index pbgdpl pccc pctn pci plld qlnn qppl sipas tcvn tkcn tthc vbqppl vsattp xdntm".split(
    " ",
  ),
);
/** How work is done, or what it is for: "Quản lý | tốt | các dự án", "Đầu tư | cho | Trường A". */
const TELLS =
  /^[^ ]{1,9}(?: [^ ]{1,9})? (?:tốt|hiệu quả|có hiệu quả|thỏa đáng|thích đáng|hợp lý|chặt chẽ|nghiêm|nghiêm túc|triệt để|đồng bộ|kịp thời|đầy đủ|mạnh|tối đa|cho|đối với|bằng) /u;

/** True for a topic whose only word in capitals is a field of work, and for words on how work is done: "Hạ tầng CNTT", "Quản lý tốt các dự án CNTT". */
function isTopic(words: readonly string[], folded: string): boolean {
  if (beginsBody(folded) || BODY_OF_FIELD.test(folded)) return false;
  const names = words.slice(1).filter((word) => regex`^\p{Lu}`.test(word));
  return TELLS.test(folded) || (names.length > 0 && names.every((word) => FIELD.has(word.toLowerCase())));
}
const BODY_OF_FIELD =
  /^(?:cổng|trang|đại học|học viện|khối|liên minh|mạng lưới|nhóm|phân viện|vườn ươm|khu) /u;

const isSyllable = (word: string) =>
  word.length < 2 || regex`^\d*$`.test(word) || isVietnameseSyllable(word.toLowerCase());

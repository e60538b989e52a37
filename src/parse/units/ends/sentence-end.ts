import { isCapitalAt, isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { SHORT_VERBS, VERBS_OF_NAMES, WORK_IN_NAMES } from "../../lexicon/predicate-words.ts";
import { COORDINATE, LEAD } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Occurrences } from "../../text/occurrences.ts";
import type { TextLine } from "../../text/text-line.ts";
import { compoundAt, verbClassAt } from "./model/boundary-model.ts";
import { afterPhraseAround } from "./witnesses/attributes.ts";
import { endsName, isInNoNameAt } from "./witnesses/predicates.ts";

const OF_NAMES = new RegExp(`(?:${VERBS_OF_NAMES})(?= )`, "uy");
const SHORT_VERB = new RegExp(`${SHORT_VERBS} `, "uy");
const MIN_NAME_WORDS = 3;
const MIN_TASK_WORDS = 3;

/** What remains of a sentence whose verb the name has taken: a time, a frequency or a purpose, up to the full stop or a further verb. */
const ONLY_ADVERBIAL =
  /^ (?:trong|hằng|hàng|mỗi|vào|trước|từ|theo(?! dõi)|tại|đến|cho) [^.,;:]{2,80}(?:\.(?: |\/|$)|, )/u;
/** A clause that only says when it must be done: "… | , hoàn thành trước ngày 30/6." */
const ONLY_WHEN =
  /^, (?:hoàn thành|xong)(?: xong)? (?:trước|trong|chậm nhất|vào|ngày|tháng|quý) [^.,;:]{1,60}\./u;
/** The full stop, also after a note: "… | (dự kiến tháng 10/2026)." */
const ONLY_STOP = /^(?: ?\([^()]{1,120}\))?\.(?:\/\.)?\s*$/u;
/** The end of a clause inside its line or before a semicolon: "Phòng Kinh tế thẩm định hồ sơ | ; Phòng Nội vụ …". */
const CLAUSE_ENDS = /^(?: ?\([^()]{1,120}\))?[;.](?= |$)/u;
const ONLY_MARKS = /^(?: ?\([^()]{1,120}\))?[.;,/]{0,3}\s*$/u;

/** Words after which the names of partners and then the predicate follow: "chủ trì, phối hợp với", "chủ trì kết hợp". */
const PREDICATE_FOLLOWS = new RegExp(
  `(?:^| )${LEAD},? (?:và )?(?:${COORDINATE}(?: chặt chẽ)? (?:với|cùng)(?: với)?|kết hợp(?: với| cùng)?) $`,
  "u",
);
const LONGEST_LEAD = 50;

/** True if partners begin at an offset, and after them the predicate of the sentence: "chủ trì, phối hợp với |". */
export const arePartnersBeforePredicate = ({ folded }: TextLine, at: number): boolean =>
  PREDICATE_FOLLOWS.test(folded.slice(Math.max(0, at - LONGEST_LEAD), at));

/** True where the word after a blank belongs to the one before: "Văn hóa và | tổ chức", "Trợ | giúp pháp lý". */
function goesOnAt({ text, folded }: TextLine, blank: number): boolean {
  const before = folded.lastIndexOf(" ", blank - 1) + 1;
  return folded.slice(before, blank) === "và" || compoundAt(text, folded, before);
}

/** True if no predicate is left to the name's sentence: only its full stop, or a time or frequency before it. */
function leavesNoPredicate(line: TextLine, end: number, onlyStop: RegExp): boolean {
  // "Phòng Vật tư giám sát việc | thực hiện": the verb after "việc" is a noun.
  const after = line.text.slice(end);
  if (onlyStop.test(after) || ONLY_WHEN.test(after) || line.folded.endsWith(" việc", end)) return true;
  const rest = ONLY_ADVERBIAL.exec(line.folded.slice(end))?.[0];
  return (
    rest !== undefined &&
    !rest.split(" ").some((_, i, words) => taskVerbAt(words.slice(i).join(" "), 0) && i > 1)
  );
}

/** "Trung tâm CNTT | vận hành …": no name continues with a verb after its abbreviation. */
const AFTER_ABBREVIATION = regex` \p{Lu}[\p{Lu}&.-]+$`;
/** "Ban Quản lý vịnh Hạ Thanh | cắm phao …", "Hợp tác xã Chè Suối Lũng | bán chè …": two capitals are a proper name, and no level follows. */
const AFTER_PROPER_NAME = regex`\p{Ll} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$`;
/** Class of words that a large corpus has nearly always as verbs. */
const VERB = 6;
function isCommonVerb({ text, folded }: TextLine, at: number): boolean {
  const { word, pair } = verbClassAt(text, folded, at);
  return pair >= VERB && word >= MAYBE;
}
const MAYBE = 4;

/** Words after a part of a name that are no verb: joints, owners, levels. */
const CONTINUES =
  /(?:và|hoặc|của|thuộc|trực thuộc|tại|tỉnh|huyện|quận|xã|phường|thôn|thành phố|thị xã|cơ sở|khu vực|miền|số) /uy;

/** Groups of places and people, whose names have no verb, unlike "các cơ sở sản xuất giống". */
const OF_PLACES = regex`^(?:các )?(?:thôn|xóm|ấp|bản|khu phố|tổ dân phố|xã|phường|đặc khu|địa phương|ngành|đoàn thể|chi hội|chi đoàn|hội viên|hộ dân|tổ an ninh)(?![\p{L}])`;
/** Words that say which members are meant: "các thôn | trên địa bàn xã", "các xã | có rừng". */
const ATTRIBUTE =
  /^(?:trên|tại|trong|ở|của|thuộc|trực thuộc|có|liên quan|giáp|ven|dọc|là|được|do|đã|đang|theo|nơi)(?= |$)/u;
/** Class of two words that a large corpus has more often as a verb. */
const PROBABLE = 5;

/** True where the name of a group of places or people has probably taken the predicate: "các thôn | tuần tra đêm". */
export function hasTakenPredicate(line: TextLine, start: number, end: number): boolean {
  const { text, folded } = line;
  const noun = OF_PLACES.exec(folded.slice(start, end))?.[0].length;
  if (noun === undefined) return false;
  for (let at = start + noun; at >= 0 && at < end; at = text.indexOf(" ", at + 1)) {
    if (text[at] !== " " || !isSmallAt(text, at + 1) || goesOnAt(line, at)) continue;
    if (ATTRIBUTE.test(folded.slice(at + 1))) return false;
    const { word, pair } = verbClassAt(text, folded, at + 1);
    if (pair >= PROBABLE || word >= VERB) return true;
  }
  return false;
}

interface NameInSentence {
  readonly start: number;
  readonly end: number;
  /** True where the first word of the name precedes other names: "Các khoa: Nội, | Ngoại". */
  readonly isHeadless?: boolean;
  /** True after "chủ trì, phối hợp với": the names end there without a full stop as well. */
  readonly isPartner?: boolean;
  /** Where the name is also printed without its verb. */
  readonly occurrences?: Occurrences;
}

/**
 * The offset before a verb inside a name, where the name would take a whole sentence and leave it without a predicate: "Phòng
 * Kinh tế | khảo sát hiện trạng chợ.", "Phòng Thu thuế | cấp mã số trong ngày.". A heading has no full stop, so its name stays whole.
 */
export function endBeforeVerb(line: TextLine, name: NameInSentence): number {
  const { start, end, isHeadless = false, isPartner = false } = name;
  const isWhole = leavesNoPredicate(line, end, isPartner ? ONLY_MARKS : ONLY_STOP);
  if (!isWhole && !CLAUSE_ENDS.test(line.text.slice(end))) return end;
  for (let at = line.text.indexOf(" ", start); at >= 0 && at < end; at = line.text.indexOf(" ", at + 1)) {
    OF_NAMES.lastIndex = at + 1;
    CONTINUES.lastIndex = at + 1;
    if (!isSmallAt(line.text, at + 1) || CONTINUES.test(line.folded) || goesOnAt(line, at)) continue;
    if (OF_NAMES.test(line.folded) && !AFTER_ABBREVIATION.test(line.text.slice(start, at))) continue;
    if (afterPhraseAround(line.folded, start, at) > at) continue;
    if (!isVerbInName(line, at + 1) && !AFTER_PROPER_NAME.test(line.text.slice(start, at))) continue;
    const before = line.text.slice(start, at).split(" ").length + (isHeadless ? 1 : 0);
    const after = line.text.slice(at + 1, end).split(" ").length;
    if (before < (isHeadless ? 2 : MIN_NAME_WORDS)) return end;
    if (isWhole && after >= MIN_TASK_WORDS) return at;
    return isCertainVerb(line, name, at, after) ? at : end;
  }
  return isWhole ? firstPossibleVerb(line, name) : end;
}

const HAS_CAPITAL = regex` \p{Lu}`;
const LEVEL = /(?:sở|ban|cục|chi cục|bộ|tỉnh|trường|viện|hội|trung tâm|công ty|huyện|xã|phường)$/u;
const isFirstSyllable = ({ text, folded }: TextLine, start: number, end: number): boolean =>
  !text.slice(start, end).includes(" ", text.slice(start, end).search(HAS_CAPITAL) + 1) &&
  !LEVEL.test(folded.slice(start, end));

const GROUP_NOUN = regex`^(?:các|những|mỗi|từng) (?:phòng|khoa|tổ|đội|trạm|trường|trung tâm|bệnh viện|sở|ban|chi cục|đơn vị|cơ quan|xã|phường|hội|đoàn thể|công ty|ngân hàng)(?= )`;

/** The offset before a verb inside the name of a group that would leave its sentence without a predicate: "các phòng | treo băng rôn.". */
export function endBeforeGroupVerb(line: TextLine, start: number, end: number): number {
  const { text, folded } = line;
  const noun = GROUP_NOUN.exec(folded.slice(start, end))?.[0].length;
  if (noun === undefined || !leavesNoPredicate(line, end, ONLY_STOP)) return end;
  for (let at = start + noun; at >= 0 && at < end; at = text.indexOf(" ", at + 1)) {
    if (text[at] !== " " || !isSmallAt(text, at + 1) || goesOnAt(line, at)) return end;
    if (ATTRIBUTE.test(folded.slice(at + 1)) || text.slice(at + 1, end).split(" ").length < 2) return end;
    if (isVerbInName(line, at + 1)) return at;
  }
  return end;
}

function isVerbInName(line: TextLine, at: number): boolean {
  SHORT_VERB.lastIndex = at;
  return (
    taskVerbAt(line.folded, at) ||
    SHORT_VERB.test(line.folded) ||
    isInNoNameAt(line.folded, at) ||
    isCommonVerb(line, at) ||
    isMostlyVerb(line, at)
  );
}

/**
 * The offset before the first words after a whole name that may be a verb, where the sentence has no other predicate: "Phòng Kế hoạch - Tài
 * chính | đào tạo nghề cho lao động.". Names contain such words as well, so at least three must follow. Otherwise the end of the name.
 */
function firstPossibleVerb(line: TextLine, { start, end, isHeadless = false }: NameInSentence): number {
  if (isHeadless) return end;
  const { text, folded } = line;
  for (let at = text.indexOf(" ", start); at >= 0 && at < end; at = text.indexOf(" ", at + 1)) {
    CONTINUES.lastIndex = at + 1;
    if (!isSmallAt(text, at + 1) || CONTINUES.test(folded) || goesOnAt(line, at)) continue;
    if (text.slice(start, at).split(" ").length < MIN_NAME_WORDS) continue;
    if (text.slice(at + 1, end).split(" ").length < MIN_TASK_WORDS) return end;
    if (HAS_CAPITAL.test(text.slice(at, end))) return end;
    // "Trung tâm Điều | dưỡng": the first syllable of a field is no name, unlike "Văn phòng Sở |".
    if (isFirstSyllable(line, start, at) || (!endsName(line, at) && !endsWithNoun(line, at))) continue;
    WORK_OF_NAMES.lastIndex = at + 1;
    const { word, pair } = verbClassAt(text, folded, at + 1);
    if (WORK_OF_NAMES.test(folded) || pair >= MAYBE || word >= PROBABLE) return at;
  }
  return end;
}

/**
 * True where the words before a verb are a whole name, in a clause whose end may also be that of a name in a list: "Phòng Nội vụ | chấm
 * điểm.", unlike "Phòng Kinh tế tổng hợp;". In an item of a list, and of verbs of names, only the name alone in another place shows it.
 */
function isCertainVerb(
  line: TextLine,
  { start, occurrences }: NameInSentence,
  at: number,
  words: number,
): boolean {
  if (!endsName(line, at) && !endsWithNoun(line, at)) return false;
  WORK_OF_NAMES.lastIndex = at + 1;
  const isItem = IS_ITEM.test(line.text.slice(0, start)) && line.text.endsWith(";");
  if (
    !isItem &&
    (words >= MIN_TASK_WORDS || (words > 1 && !WORK_OF_NAMES.test(line.folded) && isMostlyVerb(line, at + 1)))
  )
    return true;
  const name = line.folded.slice(start, at);
  return (
    occurrences !== undefined &&
    [",", ":", ";", ".", " và", "\n"].some((mark) => occurrences.has(name + mark))
  );
}
const WORK_OF_NAMES = new RegExp(`(?:${WORK_IN_NAMES})(?=[ ,.;()]|$)`, "uy");

/** What precedes a whole item of a list. */
const IS_ITEM = regex`^(?:[-+*•–] ?|\(?[\p{L}\d]{1,3}[.)] ?)?$`;

/** True after a field of two syllables: "Phòng Nội vụ |", "Phòng Quản lý đô thị |", unlike "Phòng Thanh tra | giải quyết đơn thư". */
function endsWithNoun(line: TextLine, end: number): boolean {
  const { text, folded } = line;
  const first = text.lastIndexOf(" ", text.lastIndexOf(" ", end - 1) - 1) + 1;
  return (isCapitalAt(text, first) || compoundAt(text, folded, first)) && !isMostlyVerb(line, first);
}

/** True for words that a large corpus has rather as verbs than as nouns, as a pair and alone. */
function isMostlyVerb({ text, folded }: TextLine, at: number): boolean {
  const { word, pair } = verbClassAt(text, folded, at);
  return pair >= PROBABLE ? word >= PROBABLE : pair === 0 && word >= VERB;
}

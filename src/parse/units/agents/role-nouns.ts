import { isSmallAt } from "../../../language/letter-case.ts";
import { allMatches, lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { GROUP_WORDS } from "../../lexicon/bodies.ts";
import { FORBIDDEN_ACT, SHORT_WORDS_OF_WORK } from "../../lexicon/predicate-words.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { compoundAt } from "../ends/model/boundary-model.ts";
import { isInNoNameAt, isPredicateAt, statesDutyAt } from "../ends/witnesses/predicates.ts";
import type { UnitList } from "../shared/named-unit.ts";
import { roleHolders } from "../shared/role-holders.ts";
import { areAffected } from "./no-subject.ts";

// Nouns that name a body only with their attribute: "Cơ quan chủ trì | mời họp", "Đơn vị được kiểm tra | báo cáo", "Các xã có hồ sơ quá hạn
// | kiểm điểm". The attribute begins with a word of its kind (a role, "được", "có", "chưa", a place in a document), may have an object, and ends
// before the verb that begins the predicate.

const MANY = `(?:(?:${GROUP_WORDS}) )?`;
/** Nouns that a role may follow; with other nouns the same words are a name ("Phòng Quản lý", "Ban Thường trực"). */
const OFFICE = new RegExp(
  `${MANY}(?:(?:cơ quan|tổ chức(?=, )|đơn vị)(?:, (?:cơ quan|tổ chức|đơn vị|địa phương)){0,3})(?= )`,
  "uy",
);
const BODY = new RegExp(`${MANY}(?:sở|ngành|phòng|ban|bộ phận|địa phương|xã|phường)(?= )`, "uy");

const GIVEN = "(?:đã )?được (?:phân công|giao|chỉ định|cử)(?: nhiệm vụ)?(?: (?:là|làm))?";
const LEADS = "chủ trì|đầu mối|phụ trách";
const ROLE = `${LEADS}|thường trực|tham mưu|phối hợp|tư vấn|soạn thảo`;
const JOINED_ROLE = `(?:${ROLE})(?:(?:,| và|, và) (?:${ROLE})){0,3}`;
/** What a role is about, as verbs that another verb follows: "chủ trì soạn thảo | gửi", "đầu mối tổng hợp | báo cáo". */
const WORK_OF_ROLE =
  /(?<=(?:chủ trì|tham mưu|phối hợp)) (?:soạn thảo|biên soạn|biên tập|thẩm định|thẩm tra)(?= )|(?<=(?:đầu mối|thường trực)) (?:tổng hợp|theo dõi)(?= )/uy;
const BY_ROLE = new RegExp(` (?:${GIVEN} )?(?:${JOINED_ROLE})(?= )`, "uy");
/** Words for help that plural nouns have as their predicate. */
const MANY_HELP = /(?:^| )(?:các|những|mỗi|từng) [^.;:]{6,30} (?:tham mưu|phối hợp|tư vấn|thường trực)$/u;
const LONGEST_NOUN = 40;
const OBLIGES = /^ (?:phải|có|chịu) /u;
/** "Cơ quan thường trực (Sở Nội vụ)": who it is. */
const NOTE = / ?\([^();:]{2,80}\)(?= )/uy;
const LONGEST_DUTY = 8;
/** "được giao chủ trì", "được kiểm tra", "được mời dự họp": what others have done for them. */
const BY_RECEIPT = regex.y` (?:đã )?được (?!(?:quyền|phép|hưởng|sử dụng|miễn|giảm|xét|xem|coi|thành lập|quy định|gọi|bổ sung|hỗ trợ|cấp|phân bổ|dự kiến)(?= ))(?:(?:phân công|giao)(?: nhiệm vụ)?(?: (?:làm )?(?:chủ trì|đầu mối|phụ trách|theo dõi|thực hiện|quản lý|thẩm định|giám sát))?|lấy ý kiến|mời(?: (?:họp|dự họp|dự|tham dự|tham gia))?|\p{Ll}+ \p{Ll}+)(?= )`;
const BY_POSSESSION =
  / (?:có(?! (?:trách nhiệm|nghĩa vụ|nhiệm vụ(?! (?:quá|tồn|chậm|chưa|trễ|đến hạn))|thể|quyền|liên quan|thẩm quyền|chức năng|tên|tư cách|văn bản (?:gửi|đề nghị|báo cáo|số)|kế hoạch|ý kiến|mặt)(?= |,))|để xảy ra|để phát sinh)(?= )/uy;
/** "Các cơ quan đã ban hành kế hoạch | rà soát lại mục tiêu": what they have sent, before work on it. "Kế hoạch kiểm tra" is a name. */
const BY_SENDING =
  / đã (?:ban hành|gửi|nộp|xây dựng|lập) (?:kế hoạch|báo cáo|danh sách|số liệu)(?= (?:rà soát(?: lại|,)|bổ sung|điều chỉnh|cập nhật|đối chiếu|hoàn thiện|chỉnh sửa)(?= |,))/uy;
/** "đã" tells what was done as well, so only the surest words end it. */
const BY_STATE =
  /(?: (?:chậm|còn(?! lại))| chưa(?! (?:phải|cần)(?= ))| không(?! (?:được|để|cho|tự|yêu cầu|phải|cần)(?= )))(?= )/uy;

const DOCUMENT =
  "danh sách|danh mục|phụ lục|biểu|bảng|mục|phần|điểm|khoản|điều|kế hoạch|quyết định|chỉ thị|công văn|thông báo";
const NUMBER = "(?:số )?(?:\\d{1,3}(?:\\.\\d{1,2})*|[ivx]{1,5}|[a-zđ])(?=[ ,)]|$)";
const BY_PLACE = new RegExp(
  ` (?:(?:có tên|được nêu|nêu|được phân công|quy định) )?(?:tại|trong|ở|theo(?= (?:danh|phụ|biểu|bảng)))(?: (?:các )?(?:${DOCUMENT})(?: ${NUMBER}(?:(?:,| và) ${NUMBER}){0,4})?(?: ?\\([^()]{1,40}\\))?(?:,? (?:và )?(?:${DOCUMENT})(?: ${NUMBER})?(?: ?\\([^()]{1,40}\\))?){0,2})(?: (?:(?:ban hành |đính )?kèm(?: theo)?|nêu trên|trên|này|dưới đây|(?:của )?(?:kế hoạch|quyết định|chỉ thị|công văn|thông báo)(?: này)?)){0,3}(?= )`,
  "uy",
);
const BY_PLACE_ANYWHERE = new RegExp(BY_PLACE.source, "gu");
/** A plan is not part of the name of those who have work in it. */
const BY_THIS_DOCUMENT = / theo (?:kế hoạch|quyết định|chỉ thị|chương trình|đề án) này$/u;

/** The object of a role: "chủ trì | các chỉ số thành phần". The names of works have verbs of their own. */
const OBJECT =
  /(?: (?:các|từng|những|mỗi|của|một))?(?: (?:chỉ số|tiêu chí|nội dung|nhiệm vụ|chỉ tiêu|lĩnh vực|trụ cột|phần việc|công việc|cuộc họp|hội nghị|thủ tục|nhóm|(?<works>dự án|đề án|chương trình|văn bản|dự thảo|công tác|việc)|ban chỉ đạo|ban điều hành|ban tổ chức|ban soạn thảo|tổ công tác|tổ giúp việc|hội đồng))(?=[ ])/uy;

/** What is done with a written work, and no part of its name. */
const SENDS = / (?:gửi|lấy ý kiến|tiếp thu|hoàn thiện|chỉnh lý|trình|giải trình|báo cáo)(?= )/uy;

/** Words that certainly begin the predicate. */
const SURE =
  / (?:(?:phải|cần(?! thiết)) (?!được )|có (?:trách nhiệm|nhiệm vụ) |chịu trách nhiệm |khẩn trương |chủ động |nghiêm túc )/u;
/** Verbs of work that the lists of verbs lack. */
const WORK =
  /(?:kiểm điểm|giải trình|rút kinh nghiệm|tạo điều kiện|tự (?:chấm|đánh giá|kiểm tra|rà soát)|cung cấp|chấn chỉnh|khắc phục|niêm yết|công khai|cam kết|lập|mời họp|bàn giao|chuyển)(?=[ ,.;:]|$)/uy;
const SHORT_WORK = new RegExp(`(?:${SHORT_WORDS_OF_WORK})(?=[ ,.;:]|$)`, "uy");
/** Verbs of a fact, or words that no work follows. */
const FACT = new RegExp(
  `(?:chiếm|đạt|tăng(?! cường)|giảm|xếp|đứng|gặp|trễ|quá|chậm|còn|nhận được|thấy|mất|trở|bao gồm|gồm|dẫn|thuộc|đều|vi phạm|thiếu|hoạt động|cao|thấp|tốt|nhiều|ít|không(?! (?:được )?(?:${FORBIDDEN_ACT}))|là|làm|với|để|theo|nêu|liên quan|cấp (?:tỉnh|xã|trên|dưới|huyện)|kèm theo|đính kèm|cùng|danh sách)(?= |,|\\.|$)`,
  "uy",
);
/** "có hồ sơ | giải quyết trễ hạn": a verb of the attribute. */
const IN_TIME =
  /(?:[^ ,.;:]+ ){1,3}(?:trễ|chậm|quá|muộn|thấp|sớm|đúng hạn|trước hạn|không đúng|chưa)(?=[ ,.;:]|$)/uy;
/** Objects of "chưa nộp …" that a further verb may describe: "báo cáo gửi Sở A", "kế hoạch phát triển". */
const HANDS_IN = /(?:gửi|trình|nộp|báo cáo|xin|đề nghị|theo|đầu tư|phát triển)(?= )/uy;
const DEADLINE = /(?:trước|chậm nhất|muộn nhất|trong) (?:ngày|\d|tháng|quý|tuần)/u;
/** "Cơ quan chủ trì xây dựng đề án: | Sở A" */
const LABEL = regex.y`[^:.;]{1,110}(?<!(?:gồm|sau|trách nhiệm|nhiệm vụ)): ?(?:\p{Lu}|$)`;
/** Words between an attribute and a duty that is another's, or of another clause. */
const OTHERS =
  / (?:là|thì|mà|để|nhằm|nên|bị|sẽ|đề nghị|yêu cầu|đôn đốc|mời|(?:các|từng) (?:cơ quan|đơn vị|sở|xã)) /u;
const OF_VERB =
  / (?:bị|được|đã|đang|sẽ|không|chưa|việc|do|cho|và|để|(?<!tổ )công tác|nộp|gửi|trình|lập|ban hành|chậm)$/u;
const SENTENCE_END = /[.;](?= |$)/u;
const SHORT_OBJECT = /^(?: [^ ]+){2}/u;
const OBJECT_AT_END = /^(?: [^ ]+){5}|^(?: [^ ]+){1,4}:$/u;
/** "gửi chậm thì bị trừ điểm", "gửi ý kiến chậm", "tổng hợp được 25 ý kiến": a condition or what was done. */
const TELLS =
  /^ [^ ]+ [^ ]+ (?:là|gồm|đã|bị|chiếm) | thì | nhưng | không đúng | (?:chậm|trễ|muộn)(?=,|$)|^ [^ ]+(?: [^ ]+)? được (?:\d|nhiều|hầu hết)| (?:\d{1,2}|nhiều) lần(?= |,|$)| \d[\d,.]*%$| so với (?:năm|tháng|quý|cùng) /u;
const CLAUSE_END = /[.;:(]|, | (?:thì|là|nhưng|mà|nên) /u;
const LONGEST = 110;
const JOINT = /(?:, | và )(?=(?:các )?(?:cơ quan|đơn vị) )/uy;
const MOST_MEMBERS = 4;

/** The subject that begins at an offset with such a noun, before its predicate; null for other words. */
export function readRoleSubject(line: TextLine, from: number): UnitList | null {
  const { folded } = line;
  if (nounAt(folded, from) === 0 || lengthAt(LABEL, line.text, from) > 0) return null;
  const holders = roleHolders(line, from);
  if (holders?.ref && dutyVerbAt(folded, holders.end + 1))
    return { units: [holders.ref], start: from, end: holders.end };
  const units: UnitRef[] = [];
  let at = from;
  while (units.length < MOST_MEMBERS) {
    const whole = areAffected(folded, folded.indexOf(" ", at)) ? null : endAt(line, at);
    if (whole !== null) return { units: [...units, refOf(line, at, whole)], start: from, end: whole };
    const role = roleAlone(folded, at);
    const joint = role === 0 ? 0 : lengthAt(JOINT, folded, at + role);
    if (joint === 0) return null;
    units.push(refOf(line, at, at + role));
    at += role + joint;
  }
  return null;
}

/** True if the noun and the first words of its attribute begin at an offset: "Đơn vị có hồ sơ | …". Without its end they name nobody. */
export function beginsRole({ folded }: TextLine, at: number): boolean {
  const from = at + lengthAt(OFFICE, folded, at);
  return (
    from > at &&
    !IS_GIVEN.test(folded.slice(from, from + LONGEST_GIVEN)) &&
    [BY_RECEIPT, BY_POSSESSION, BY_STATE, BY_ROLE, BY_PLACE].some(
      (attribute) => lengthAt(attribute, folded, from) > 0,
    )
  );
}

/** Work that was given may have any length, so its end is left to the other readers. */
const IS_GIVEN = /^ (?:đã )?được (?:giao|phân công) /u;
const LONGEST_GIVEN = 24;

const nounAt = (folded: string, at: number): number =>
  lengthAt(OFFICE, folded, at) || lengthAt(BODY, folded, at);

/** The length of "cơ quan chủ trì" before a further member. */
function roleAlone(folded: string, at: number): number {
  const noun = lengthAt(OFFICE, folded, at);
  return noun === 0 ? 0 : lengthAt(ROLE_ALONE, folded.slice(0, at + noun + LONGEST), at + noun) + noun;
}
const ROLE_ALONE = new RegExp(` (?:${GIVEN} )?(?:${ROLE})(?=, | và )`, "uy");

function refOf({ text }: TextLine, start: number, end: number): UnitRef {
  const printed = text.slice(start, end);
  const cut = BY_THIS_DOCUMENT.exec(printed.toLowerCase())?.index ?? printed.length;
  const name = printed.slice(0, cut);
  const words = name.toLowerCase();
  const isListed = allMatches(BY_PLACE_ANYWHERE, `${words} `).length > 0;
  const assigned = BARE_HOLDER.test(words) ? "lead" : isListed ? "listed" : undefined;
  return { name, unitId: null, group: true, ...(assigned && { assigned }) };
}
/** Those who have the role somewhere in the document. */
const BARE_HOLDER = new RegExp(`^(?:các )?(?:cơ quan|đơn vị) (?:${LEADS})$`, "u");

/** The end of one member before its predicate; null where none is certain. */
function endAt(line: TextLine, start: number): number | null {
  const { folded } = line;
  const office = lengthAt(OFFICE, folded, start);
  const from = start + (office || lengthAt(BODY, folded, start));
  if (from === start) return null;
  const role = office > 0 ? lengthAt(BY_ROLE, folded, from) : 0;
  if (role > 0) return afterRole(line, from, from + role);
  const place = lengthAt(BY_PLACE, folded, from);
  if (place > 0) return beforeWork(line, from + place);
  const received = lengthAt(BY_RECEIPT, folded, from);
  if (received > 0) return afterReceipt(line, from + received);
  const having = lengthAt(BY_POSSESSION, folded, from);
  if (having > 0) return sureAfter(line, from + having) ?? firstWork(line, from + having, false);
  const sent = lengthAt(BY_SENDING, folded, from);
  if (sent > 0) return from + sent;
  const state = lengthAt(BY_STATE, folded, from);
  return state > 0 ? (sureAfter(line, from + state) ?? firstWork(line, from + state, true)) : null;
}

/** `from`: after the noun; `end`: after the words of the role. */
function afterRole(line: TextLine, from: number, end: number): number | null {
  const { folded } = line;
  const words = folded.slice(from, end);
  const isGiven = words.includes(" được ");
  const sure = sureAfter(line, end);
  if (sure !== null && (isGiven || OBLIGES.test(folded.slice(sure, sure + LONGEST_DUTY)))) return sure;
  // "Các đơn vị phối hợp | tổ chức hội nghị": what all of them do.
  if (!isGiven && MANY_HELP.test(folded.slice(Math.max(0, from - LONGEST_NOUN), end))) return null;
  const named = end + lengthAt(WORK_OF_ROLE, folded, end);
  const written = named > end ? afterObject(line, named) : null;
  if (written !== null) return written;
  for (const at of named > end ? [named, end] : [end]) {
    const placed = at + (lengthAt(BY_PLACE, folded, at) || lengthAt(NOTE, folded, at));
    const whole = (placed > at ? beforeWork(line, placed) : null) ?? beforeWork(line, at);
    if (whole !== null) return whole;
  }
  return afterObject(line, end) ?? sure;
}

/** "Đơn vị được giao chủ trì | các chỉ số | rà soát …" */
function afterReceipt(line: TextLine, end: number): number | null {
  const sure = sureAfter(line, end);
  if (sure !== null) return sure;
  const placed = end + lengthAt(BY_PLACE, line.folded, end);
  return (placed > end ? beforeWork(line, placed) : null) ?? beforeWork(line, end) ?? afterObject(line, end);
}

/** The end after the object of a role at an offset, before the first work that is not its own. */
function afterObject(line: TextLine, from: number): number | null {
  OBJECT.lastIndex = from;
  const object = OBJECT.exec(line.folded);
  if (!object) return null;
  const end = from + object[0].length;
  const placed = end + lengthAt(BY_PLACE, line.folded, end);
  if (placed > end) return beforeWork(line, placed);
  const isWritten = object.groups?.works !== undefined && lengthAt(SENDS, line.folded, end) === 0;
  return firstWork(line, isWritten ? end + 1 : end - 1, false);
}

/** The offset before words that certainly begin the predicate, in the same part of the sentence. */
function sureAfter({ folded }: TextLine, from: number): number | null {
  const words = folded.slice(from, from + LONGEST);
  const clause = words.slice(0, CLAUSE_END.exec(words)?.index ?? words.length);
  const at = SURE.exec(clause)?.index;
  return at === undefined || OTHERS.test(`${clause.slice(0, at)} `) || !statesWork(folded, from + at)
    ? null
    : from + at;
}

/** The offset itself, where work begins right after it; else null. */
function beforeWork(line: TextLine, end: number): number | null {
  const { text, folded } = line;
  if (folded[end] !== " " || !isSmallAt(text, end + 1) || lengthAt(FACT, folded, end + 1) > 0) return null;
  const isWork = isPredicateAt(line, end) || isWorkAt(line, end + 1);
  return isWork && statesWork(folded, end) ? end : null;
}

/** False for headings and labels of columns ("Đơn vị chủ trì tham mưu"), for conditions and for what was done. */
function statesWork(folded: string, end: number): boolean {
  const sentence = folded.slice(end).split(SENTENCE_END, 1)[0]!;
  const isClosed = end + sentence.length < folded.length;
  return (isClosed ? SHORT_OBJECT : OBJECT_AT_END).test(sentence) && !TELLS.test(sentence);
}

/** The offset before the first verb that begins work and no more words of the attribute. `isState`: what was not done may be described. */
function firstWork(line: TextLine, from: number, isState: boolean): number | null {
  const { text, folded } = line;
  const comma = folded.slice(from).search(CLAUSE_END);
  const to = comma < 0 ? folded.length : from + comma;
  const noun = folded.indexOf(" ", from + 1);
  const isOver = (at: number) => at === from + 1;
  if (noun < 0) return null;
  for (let at = noun; at >= 0 && at < to; at = folded.indexOf(" ", at + 1)) {
    if (
      !isSmallAt(text, at + 1) ||
      OF_VERB.test(folded.slice(from, at)) ||
      !isWorkAt(line, at + 1, isOver(at))
    )
      continue;
    const isNear = isState || (at === noun && !isOver(at));
    if (isNear && lengthAt(HANDS_IN, folded, at + 1) > 0 && !DEADLINE.test(folded.slice(at, at + LONGEST)))
      continue;
    return statesWork(folded, at) ? at : null;
  }
  return null;
}

/** `isOver`: the words before are complete, so that no compound word goes on. */
export const isWorkAt = ({ text, folded }: TextLine, at: number, isOver = true): boolean =>
  lengthAt(FACT, folded, at) === 0 &&
  lengthAt(IN_TIME, folded, at) === 0 &&
  (dutyVerbAt(folded, at) ||
    statesDutyAt(folded, at) ||
    isInNoNameAt(folded, at) ||
    lengthAt(WORK, folded, at) > 0 ||
    (lengthAt(SHORT_WORK, folded, at) > 0 &&
      (isOver || !compoundAt(text, folded, text.lastIndexOf(" ", at - 2) + 1))));

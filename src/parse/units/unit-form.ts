import { fold } from "../../language/fold.ts";
import { capitalWordFollows, isCapitalAt, isSmallAt } from "../../language/letter-case.ts";
import { allMatches } from "../../language/matcher.ts";
import { regex } from "../../language/regex.ts";
import {
  DISTRICT_OR_COMMUNE,
  NAMED_IF_CAPITAL,
  ONE_IN_A_PROVINCE,
  ONLY_BODY_WORDS,
  OWN_BODY_WORDS,
} from "../lexicon/bodies.ts";
import { TASK_ROLE } from "../lexicon/roles.ts";
import { dutyVerbAt, taskVerbAt } from "../lexicon/task-verbs.ts";
import type { RuleContext } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import { nameEnd, verbClassAt } from "./ends/name-end.ts";
import { bodyHeadAt, pluralAt } from "./ends/unit-heads.ts";

// The form of a unit's name, for units that the catalogue does not know: divisions, boards, companies. A name begins
// with a word for a body; a model decides where it ends.

const LOOSE_HEADS: ReadonlySet<string> = new Set(ONLY_BODY_WORDS.split("|"));
const LOOSE_CAPITALS: ReadonlySet<string> = new Set(NAMED_IF_CAPITAL.split("|"));
const ONE_EACH: ReadonlySet<string> = new Set(ONE_IN_A_PROVINCE.split("|"));
const OF_PROVINCE =
  /^(?:tỉnh|thành phố|huyện|xã|phường|khu vực|nhà nước|nhân dân|kiểm sát nhân dân)(?=[ ,;.:)]|$)/u;
const SHORT_FORMS: ReadonlySet<string> = new Set(OWN_BODY_WORDS.split("|"));
const IS_PLACE = new RegExp(`^(?:${DISTRICT_OR_COMMUNE})$`, "u");
const CAPITAL_OR_DIGIT = regex`^[\p{Lu}\d]`;

export interface UnitForm {
  readonly end: number;
  readonly group: boolean;
}

/** The end of the name that begins at `start`, and whether it names a group; null if no body's name begins there. */
export function readUnitForm(
  line: TextLine,
  start: number,
  { occurrences, catalogue }: RuleContext,
): UnitForm | null {
  const { text, folded } = line;
  const endOf = (head: number, group: boolean) =>
    beforeBody(text, start + head, nameEnd(text, folded, { start, head, group }, occurrences), catalogue);
  const plural = pluralAt(folded, start);
  if (plural) return { end: groupEnd(line, start, endOf(plural.length - 1, true)), group: true };
  const head = bodyHeadAt(text, folded, start);
  if (!head) return null;
  const from = start + head.length;
  if (head.endsWith(" cơ sở"))
    return isCapitalAt(text, start) ? { end: afterPlace(text, from), group: false } : null;
  if (IS_PLACE.test(head) && catalogue.unitAt(text, from + 1)?.entry.id) return null;
  const named = regex`^\s*[\p{Lu}\d]`.test(text.slice(from, from + 4));
  const ofProvince =
    OF_PROVINCE.test(folded.slice(from + 1, from + 20)) && (ONE_EACH.has(head) || isCapitalAt(text, start));
  if (!isCapitalAt(text, from + 1) && NEVER_IN_NAME.test(folded.slice(from, from + 24)))
    return SHORT_FORMS.has(head) && isCapitalAt(text, start) ? { end: from, group: false } : null;
  const isLoose = LOOSE_HEADS.has(head) || (LOOSE_CAPITALS.has(head) && isCapitalAt(text, start));
  if (!named && !ofProvince && !isLoose && head !== "văn phòng") return null;
  const whole = beforeSameHead(text, { start, from, end: endOf(head.length, false) });
  const found = beforeRole(folded, from, beforeAttribute(folded, from, whole));
  const byVerb = beforePredicate(text, folded, { from, end: afterPhrase(folded, from, found) });
  const end = afterLevel(line, afterDash(text, afterOwner(line, { from, end: byVerb }, catalogue)));
  const rest = text.slice(from, end).trim();
  if (rest.includes("@")) return null;
  if (rest === "" && head === STEERING) return steeringForm(line, end);
  return (isLoose && regex`\p{L}`.test(rest)) || isName(text, start, head, rest)
    ? { end, group: false }
    : null;
}

const PLACE_OR_NUMBER = regex.y`(?: \p{Lu}[\p{L}-]*){1,4}| \d{1,2}(?!\d)`;

/** The end of "Thuế cơ sở | 3", "BHXH cơ sở | Đại Từ". */
function afterPlace(text: string, from: number): number {
  PLACE_OR_NUMBER.lastIndex = from;
  return PLACE_OR_NUMBER.test(text) ? PLACE_OR_NUMBER.lastIndex : from;
}

/** "Ban Chỉ đạo" is the short name of the document's own committee where no further words of a name follow. */
const OF_STEERING = /(?:trưởng|viên|phó|thư ký|trực) ban chỉ đạo$/u;
const STEERING = "ban chỉ đạo";
const isAlone = ({ text, folded }: TextLine, end: number) =>
  !OF_STEERING.test(folded.slice(0, end)) &&
  isCapitalAt(text, end - STEERING.length) &&
  (/^\s?(?:$|[,;.:)(])/u.test(text.slice(end)) || taskVerbAt(folded, end + 1));

/** The short name, or the name up to the verb of its sentence: "Ban Chỉ đạo phát triển du lịch các tỉnh, thành phố | định kỳ …". */
function steeringForm(line: TextLine, end: number): UnitForm | null {
  if (isAlone(line, end)) return { end, group: false };
  const last = Math.min(line.text.length, end + LONGEST_PURPOSE);
  for (let at = end; at < last; at++) {
    const isJoint = line.folded[at] === "," && PLACES.test(line.folded.slice(at));
    if (/[.;:()]/u.test(line.text[at]!) || (line.folded[at] === "," && !isJoint)) return null;
    if (line.folded[at] === " " && at > end && dutyVerbAt(line.folded, at + 1))
      return PREDICATE.test(line.folded.slice(end, at)) ? null : { end: at, group: false };
  }
  return null;
}
const PLACES = /^, (?:thành phố|huyện|xã|phường)(?= |$)/u;
const PREDICATE = / (?:làm việc|họp|theo|như|để|trong|tại|với|do|là|được|sẽ|có)(?= |$)/u;
const LONGEST_PURPOSE = 80;

const NEXT_BODY = regex`(?:,| và) (?:Trung tâm|Chi cục|Tổng cục|Cục|Vụ|Viện|Phòng|Văn phòng|Ban Quản lý|Công ty|Hiệp hội|Liên đoàn|Sở) \p{Lu}`;

const JOINT = regex.g`(?:,| và) (?=\p{Lu})`;

/**
 * The end of a name before another name: "Phòng Hạ tầng | và Trung tâm Tư vấn", "Bưu điện tỉnh |, Mặt trận Tổ quốc tỉnh".
 * `from`: after the first words of the name.
 */
function beforeBody(text: string, from: number, end: number, catalogue: RuleContext["catalogue"]): number {
  const name = text.slice(from, end);
  const next = NEXT_BODY.exec(name);
  const known = allMatches(JOINT, name).find(({ index, 0: joint }) => {
    const unit = catalogue.unitAt(text, from + index + joint.length);
    return unit !== null && unit.entry.id !== null && unit.end <= end;
  });
  return from + Math.min(next?.index ?? name.length, known?.index ?? name.length);
}

/** The end of a name before one with the same first words: "Vụ TCCB | và Vụ Vận tải". */
function beforeSameHead(
  text: string,
  { start, from, end }: { start: number; from: number; end: number },
): number {
  const next = text.slice(from, end).indexOf(` và ${text.slice(start, from)} `);
  return next > 0 && isCapitalAt(text, start) ? from + next : end;
}

const APPOSITION =
  / [-–] (?:trưởng|phó|thành viên|tổ (?:trưởng|phó|viên)|nhóm|ủy viên|cơ quan|đơn vị|bộ phận|đầu mối)(?= |$)/u;
const TIME =
  / (?:(?:xong )?trước (?:ngày )?\d|(?:vào )?ngày \d|(?:tháng|quý|năm) (?:\d|[ivx]{1,3}(?=[ ,;.:/]|$)))/u;

/**
 * The end of a name before what the unit is in a team ("Chi cục Kiểm lâm | - Trưởng nhóm chỉ số 1") or a time ("Phòng Tổng hợp |
 * ngày 20 hằng tháng").
 */
function beforeAttribute(folded: string, from: number, end: number): number {
  const places = [APPOSITION, TIME].map((words) => folded.slice(from, end + LONGEST_TIME).search(words));
  return places.reduce((least, at) => (at < 0 ? least : Math.min(least, from + at)), end);
}
const LONGEST_TIME = 8;

const ROLE_AT_END = regex`\S(?<role> (?:${TASK_ROLE}|đảm nhiệm|đảm nhận|đảm đương|đảm trách|phụ trách))$`;

/** The end of a name before a verb for a role: "(công tác này do) Văn phòng Sở | đảm nhiệm". `from`: after its first words. */
function beforeRole(folded: string, from: number, end: number): number {
  const role = ROLE_AT_END.exec(folded.slice(from, end))?.groups?.role;
  return role === undefined ? end : end - role.length;
}

const DASHED = regex.y` \p{Ll}+(?: \p{Ll}+){0,3} [-–] \p{Lu}\p{Ll}+(?: \p{L}\p{Ll}*){1,6}(?=:)`;

/** The end of a name with a dash before a colon: "Phòng Quản lý | thu - Phát triển người tham gia:". */
function afterDash(text: string, end: number): number {
  DASHED.lastIndex = end;
  return DASHED.test(text) ? DASHED.lastIndex : end;
}

const LEVEL = regex.g` (?:tỉnh|huyện|xã|phường)(?= \p{Ll})`;

/** The end of a name before a verb after its level: "Bảo tàng tỉnh | chọn hiện vật", "Trạm Y tế xã | tiêm bổ sung". */
function beforePredicate(text: string, folded: string, { from, end }: { from: number; end: number }): number {
  for (const { index, 0: level } of allMatches(LEVEL, text.slice(from, end))) {
    const at = from + index + level.length + 1;
    const { word, pair } = verbClassAt(text, folded, at);
    const isVerb = pair >= VERB || (pair === 0 && word >= VERB) || dutyVerbAt(folded, at);
    if (at < end && isVerb) return at - 1;
  }
  return end;
}
/** Class of a verb that is hardly ever a noun. */
const VERB = 6;

/** Phrases with commas that stay whole, so that no name ends inside them. */
const SET_PHRASE =
  /(?:phòng, chống )?tham nhũng, (?:lãng phí, )?(?:tiêu cực|lãng phí)|tham nhũng, kinh tế, buôn lậu|(?:tiếp công dân, (?:giải quyết|xử lý) )?(?:đơn thư )?khiếu nại, tố cáo|phòng cháy, chữa cháy(?: và cứu nạn, cứu hộ)?|cứu nạn, cứu hộ|thi đua, khen thưởng|phát thanh, truyền hình|phổ biến, giáo dục pháp luật/gu;
const LONGEST_PHRASE = 60;

/** The end of a name after the set phrase in which it would end: "Phòng Phòng, chống tham nhũng | , tiêu cực tham mưu". */
function afterPhrase(folded: string, from: number, end: number): number {
  const phrases = allMatches(SET_PHRASE, folded.slice(from, end + LONGEST_PHRASE));
  const around = phrases.find(
    ({ index, 0: phrase }) => from + index < end && from + index + phrase.length > end,
  );
  return around ? from + around.index + around[0].length : end;
}

const LEVEL_AT_END = /(?<![ ,]) (?:tỉnh|huyện|xã(?! hội)|phường|thành phố)(?= [^ ,;.:()]+ |[,;.:]|$)/uy;

/** The end of a name with its level before a verb: "Trung tâm Văn hóa, Thể thao và Truyền thông | huyện phát thanh". */
function afterLevel({ text, folded }: TextLine, end: number): number {
  LEVEL_AT_END.lastIndex = end;
  if (!LEVEL_AT_END.test(folded)) return end;
  const after = LEVEL_AT_END.lastIndex;
  return isSmallAt(text, after + 1) || /^(?:[,;.:]|$)/u.test(text.slice(after, after + 1)) ? after : end;
}

const OWNED_BY = / (?:trực thuộc|thuộc|của) /gu;
const OF_PLACE = /^ (?:tỉnh|thành phố|huyện|xã|phường|khu vực|và|nhà nước)(?= |$)/u;

const LONGEST_OWNED_BY = 12;

/** The end of a name after the known body that it belongs to: "Trung tâm Khuyến công thuộc Sở Công Thương | biên tập bản tin". */
function afterOwner(
  { text, folded }: TextLine,
  { from, end }: { from: number; end: number },
  catalogue: RuleContext["catalogue"],
): number {
  for (const { index, 0: word } of allMatches(OWNED_BY, folded.slice(from, end + LONGEST_OWNED_BY))) {
    const owner = catalogue.unitAt(text, from + index + word.length);
    // "Trung tâm X | thuộc Sở Y tế": the model may have ended the name before its owner.
    const isCut = from + index <= end && end < (owner?.end ?? 0) && !word.startsWith(" của");
    if (!owner?.entry.id || (owner.end >= end && !isCut)) continue;
    if (isSmallAt(text, owner.end + 1) && !OF_PLACE.test(folded.slice(owner.end, owner.end + 12)))
      return owner.end;
  }
  return end;
}

const RELATED = /(?: có)? liên quan(?! đến)(?=[ ,;.:)]|$)/uy;

/** Words that no name has directly after its first word: "Trung tâm | tiếp tục rà soát". */
const NEVER_IN_NAME =
  /^ (?:tiếp tục|chủ trì|chủ động|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|tăng cường|thường xuyên|kịp thời|căn cứ|khẩn trương|tích cực|tập trung|đẩy mạnh|là|được|phải|cần|sẽ|đã|đang|tiến hành)(?= )/u;

/** What the members of a group are: "các chủ rừng | là tổ chức". */
const MEMBERS_ARE = / là (?:tổ chức|cá nhân|hộ gia đình|doanh nghiệp)(?=[ ,;.:()]|$)/uy;

/** The formula for associations with public tasks: "các hội quần chúng | do Đảng, Nhà nước giao nhiệm vụ". */
const GIVEN_BY_STATE = / (?:được|do) đảng,? (?:và )?nhà nước giao nhiệm vụ(?=[ ,;.:()]|$)/uy;

const BARE_BODY =
  /, (?:trung tâm|chi cục|văn phòng|ban quản lý|phòng|ban|sở|cục|trường|bệnh viện|công ty|hội|quỹ|viện)$/u;

/** The end of a group of units. "các cơ quan liên quan" is always complete: the following words state what they do. */
function groupEnd(line: TextLine, start: number, end: number): number {
  const { folded } = line;
  for (let at = folded.indexOf(" ", start + 1); at >= 0 && at <= end; at = folded.indexOf(" ", at + 1)) {
    RELATED.lastIndex = at;
    if (RELATED.test(folded)) return RELATED.lastIndex;
  }
  for (const attribute of [MEMBERS_ARE, GIVEN_BY_STATE]) {
    attribute.lastIndex = end;
    if (attribute.test(folded)) return attribute.lastIndex;
  }
  // "(các Phòng Thanh tra - Kiểm tra | thực hiện)"
  const named =
    line.text[end] === ")" && isCapitalAt(line.text, start + 4) ? beforeRole(folded, start, end) : end;
  return withoutBareBody(line, start, named);
}

/** The end of a group before a name that begins like one of its members: "các phòng | , Trung tâm Xúc tiến đầu tư". */
export function withoutBareBody({ text, folded }: TextLine, start: number, end: number): number {
  const bare = BARE_BODY.exec(folded.slice(start, end))?.index;
  const isName = bare !== undefined && isCapitalAt(text, start + bare + 2) && capitalWordFollows(text, end);
  return isName ? start + bare : end;
}

/** False for "phòng ngừa thiên tai": in the name of a body a capital follows the first word. `rest`: the words after it. */
function isName(text: string, start: number, head: string, rest: string): boolean {
  if (rest === "") return head === "văn phòng" || (SHORT_FORMS.has(head) && isCapitalAt(text, start));
  if (CAPITAL_OR_DIGIT.test(rest)) return true;
  return OF_PROVINCE.test(fold(rest));
}

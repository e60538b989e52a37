import { fold } from "../../language/fold.ts";
import { isCapitalAt, isSmallAt } from "../../language/letter-case.ts";
import { allMatches } from "../../language/matcher.ts";
import { regex } from "../../language/regex.ts";
import { pushAll } from "../../model/lists.ts";
import type { UnitRef } from "../../model/plan.ts";
import { AGENT, BARE_AGENT, NO_AGENT } from "../lexicon/agents.ts";
import { dutyVerbAt, taskVerbAt } from "../lexicon/task-verbs.ts";
import type { RuleContext } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import { AUXILIARY, compoundAt, nameEnd, verbClassAt } from "./ends/name-end.ts";
import { isPatientAt } from "./no-subject.ts";
import { readUnitList, type UnitList } from "./unit-list.ts";

// The subject of a sentence by its place: "Trưởng thôn, người vận hành hồ chứa | phải trực ban". Its members begin with a noun for
// a person or a body, which need not be a name. The model of names decides where each ends, and a predicate must follow.

const MANY = "(?:(?:các|những|mọi|toàn thể|tất cả các) )?";
const MEMBER = regex.y`(?:${MANY})(?!(?:${NO_AGENT}))(?:${AGENT})(?=[ ,;]|$)`;
const JOINT = regex.y`(?:[,;] (?:và )?| và | cùng )(?=\p{L})`;
const STRONG =
  /(?:phải|cần|không (?:được|để|cho|tự|chậm)?|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|nghiêm (?:túc|chỉnh)|chủ động|tích cực|khẩn trương|kịp thời|thường xuyên|tiếp tục|tăng cường|gương mẫu|tự|sẵn sàng|trực tiếp|chủ trì|phối hợp|cùng|luôn|đồng loạt)(?= )/uy;
/** Words after a subject that state a fact or belong to it: "được hỗ trợ", "là nòng cốt", "có trên 50 lao động". */
const NO_PREDICATE =
  /(?:thường trực|đầu mối|kiêm|được|là|đã|đang|sẽ|bị|có (?!trách nhiệm|nhiệm vụ)|còn|thuộc|của|gồm|bao gồm|như|tại|ở|trên|dưới|do|và|hoặc|hay|liên quan|nêu|này|nói|khác|theo|để|nhằm|về|với|đến|từ|cho)(?=[ ,.;]|$)/uy;
/** Words between a subject and its predicate. */
const ADVERBIAL =
  /,? (?:khi|nếu|trong (?:phạm vi|quá trình|thời gian|trường hợp)|theo|căn cứ|trên cơ sở|định kỳ|hằng|hàng) /uy;
const OWNER = / (?:của|thuộc|tại|trong|trên địa bàn|ở) /uy;
const MAX_MEMBERS = 8;
const LONGEST = 220;

const matches = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

const DONE = / đã$/u;

/** A subject by its place. `isSure` is false where its end is doubtful: then nobody may be named. */
export interface AgentSubject extends UnitList {
  readonly isSure: boolean;
}

/** True if a noun for a person or a body begins at an offset. */
export const agentAt = ({ folded }: TextLine, at: number): boolean => matches(MEMBER, folded, at) > 0;

/** The subject that begins at an offset with a noun for a person or a body; null if no subject with a predicate begins there. */
export function readAgentSubject(line: TextLine, from: number, context: RuleContext): AgentSubject | null {
  const units: UnitRef[] = [];
  let at = from;
  let agents = 0;
  for (let members = 0; members < MAX_MEMBERS && at - from < LONGEST; members++) {
    const list = agentAt(line, at) ? null : readUnitList(line, at, context);
    const end = list ? list.end : agentEnd(line, at, context);
    if (end === null) {
      // "Các sở, ngành, đơn vị | không để …": a noun that adds nobody.
      const noun = at + matches(MEMBER, line.folded, at);
      if (units.length > 0 && noun > at && isPredicateAt(line, noun))
        return { units, start: from, end: noun, isSure: true };
      break;
    }
    if (list) pushAll(units, list.units);
    else {
      agents++;
      // "Đoàn kiểm tra đã | yêu cầu": the sentence reports what was done.
      if (DONE.test(line.folded.slice(at, end))) return null;
      const names = namesIn(line.text.slice(at, end).replace(AUXILIARY, "")).filter(
        (name) => !isNobody(name, context),
      );
      for (const name of names) units.push(agentRef(name, context));
    }
    if (isPredicateAt(line, end))
      return agents > 0 && units.length > 0 ? { units, start: from, end, isSure: true } : null;
    const joint = matches(JOINT, line.folded, end);
    if (joint === 0) break;
    at = end + joint;
  }
  return agents > 0 && hasPredicate(line, at) ? { units: [], start: from, end: at, isSure: false } : null;
}

const GENERIC =
  /(?:^| )(?:cán bộ|công chức|viên chức|nhân viên|người lao động|đoàn viên|hội viên|thanh niên|cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|thủ trưởng|ngành|ban|sở)$/iu;

/** "Chủ đập, người vận hành hồ chứa" names two; "cán bộ, công chức, viên chức xã" share their last words. */
function namesIn(printed: string): string[] {
  const names: string[] = [];
  for (const part of printed.split(/(?<=[,;]) | (?=và )/u)) {
    const last = names.at(-1);
    const words = part.replace(/^và /u, "");
    const isMember = matches(MEMBER, fold(words), 0) > 0;
    if (last !== undefined && (!isMember || GENERIC.test(last.replace(/[,;]$/u, ""))))
      names[names.length - 1] = `${last} ${part}`;
    else names.push(words);
  }
  return names.map((name) => name.replace(/[,;]$/u, ""));
}

/** Persons bear a duty, although their name is no unit. */
const PEOPLE =
  /^(?:các )?(?:cán bộ|công chức|viên chức|nhân viên|người|nhân dân|đảng viên|hội viên)(?=[ ,]|$)/iu;

const isNobody = (name: string, { catalogue }: RuleContext): boolean =>
  (!PEOPLE.test(name) && catalogue.namesNoUnit(name)) || /(?:^| )(?:liên quan|nào)(?: |$)/iu.test(name);

function agentRef(name: string, { catalogue }: RuleContext): UnitRef {
  const isSingle = regex`^(?:Tiểu ban|Tổ|Đội|Nhóm|Đoàn|Hội|Ban) \p{Lu}`.test(name);
  return { name, unitId: isSingle ? (catalogue.matchUnit(name)?.id ?? null) : null, group: !isSingle };
}

/**
 * The end of a member that begins with a noun for a person or a body; null where none begins, or where it has no end. The model
 * decides; where no predicate and no further member follows its end, the first predicate that can follow does.
 */
function agentEnd(line: TextLine, at: number, context: RuleContext): number | null {
  const { text, folded } = line;
  const noun = matches(MEMBER, folded, at);
  if (noun === 0) return null;
  // "cơ quan, đơn vị | thông báo đến các thành viên", "các cơ quan, đơn vị | tổ chức tuyên truyền": nobody in particular has the duty.
  if (matches(NOBODY_TELLS, folded, at) > 0) return null;
  if (isBareAt(folded, at, at + noun) && dutyVerbAt(folded, at + noun + 1)) return null;
  const isPlural = PLURAL.test(folded.slice(at, at + 6));
  const byModel = [true, false].map((group) =>
    nameEnd(text, folded, { start: at, head: isPlural ? 3 : noun, group }, context.occurrences),
  );
  // "của cơ quan, đơn vị | để triển khai": words for a purpose belong to no name.
  const predicates = predicatesAfter(line, at + noun).filter((one) => !PURPOSE.test(folded.slice(at, one)));
  for (const found of byModel) {
    const end = withOwner(line, found, context);
    // "Tiểu ban Tuyên truyền | in áp phích": a verb in small letters after a name with capitals.
    const earlier = predicates.find(
      (one) => one < end && (endsName(line, one) || matches(STRONG, folded, one + 1) > 0),
    );
    if (earlier !== undefined && !isBareAt(folded, at, earlier)) return earlier;
    // "Nhà thầu | tăng ca, bổ sung thiết bị": the predicate begins before the comma.
    const beforeComma = text[end] === "," ? predicates.findLast((one) => one < end) : undefined;
    if (beforeComma !== undefined && isPredicateAt(line, end) && !isBareAt(folded, at, beforeComma))
      return beforeComma;
    if (!isBareAt(folded, at, end) && isEnd(line, end, context)) return end;
  }
  return predicates.find((end) => !isBareAt(folded, at, end)) ?? null;
}

const ANYBODY = "(?:cơ quan|đơn vị|tổ chức|cá nhân|địa phương)";
const NOBODY_TELLS = new RegExp(
  `(?:các )?${ANYBODY}(?:(?:,| và) ${ANYBODY})* (?:thông báo (?:đến|tới|cho|về)|báo cáo (?:về|kết quả|bằng)|gửi) `,
  "uy",
);
const PURPOSE = / (?:để|nhằm)(?= |$)/u;

/** True after a word with a capital, and after a level: "Trạm Y tế xã | tiêm bổ sung vắc xin". */
const endsName = ({ text, folded }: TextLine, end: number): boolean =>
  isCapitalAt(text, text.lastIndexOf(" ", end - 1) + 1) ||
  / (?:xã|phường|tỉnh|huyện|thôn)$/u.test(folded.slice(Math.max(0, end - LONGEST_WORDS), end));

const PLURAL = /^(?:các|những) /u;
/** A noun that alone names nobody, at the end: "Chủ đập, người | vận hành". A verb that it needs belongs to it. */
const ENDS_BARE = new RegExp(
  `(?:^|[,;] | và )(?:(?:${BARE_AGENT})|(?:các|những) (?:cơ quan|cơ sở|đơn vị|tổ chức|cá nhân|người|trạm|điểm|chủ|trưởng))(?: (?:được|do|phụ trách|quản lý|theo dõi|làm công tác|làm|có|chuyên|trực tiếp|tham gia|kinh doanh|cung cấp|sử dụng|sản xuất|tư vấn))?(?: giao| cấp| phân công)?$`,
  "u",
);
const isBareAt = (folded: string, at: number, end: number): boolean =>
  ENDS_BARE.test(folded.slice(at, end)) || hasNobody(folded, at, end);

/** True if a duty of nobody in particular begins inside: "các cơ quan, đơn vị | tổ chức tuyên truyền". */
function hasNobody(folded: string, at: number, end: number): boolean {
  const nouns = allMatches(NOBODY, folded.slice(at, end));
  return nouns.some(({ index, 0: noun }) => dutyVerbAt(folded, at + index + noun.length));
}
const NOBODY = /(?:^|[,;] | và )(?:các |những )?(?:cơ quan|đơn vị|cá nhân) /gu;

/** The offsets in the same part of a sentence before words that can begin a predicate. */
function predicatesAfter(line: TextLine, from: number): number[] {
  const { text, folded } = line;
  const found: number[] = [];
  const to = Math.min(text.length, from + LONGEST_MEMBER);
  for (let at = from; at < to && !/[.;:(]/u.test(text[at]!); at++) {
    if (
      text[at] !== " " ||
      !isSmallAt(text, at + 1) ||
      AFTER_VERB.test(folded.slice(Math.max(from, at - LONGEST_WORDS), at))
    )
      continue;
    const isComma = text[at - 1] === ",";
    if (isComma && !taskVerbAt(folded, at + 1)) continue;
    if (!isComma && compoundAt(text, folded, text.lastIndexOf(" ", at - 1) + 1)) continue;
    if (isVerbAt(line, at + 1)) found.push(isComma ? at - 1 : at);
  }
  return found;
}
const LONGEST_MEMBER = 110;
/** Length of the words before an offset that decide about it. */
const LONGEST_WORDS = 20;
/** Words that a verb of the same name follows: "được giao | quản lý", "dịch vụ | vận chuyển". */
const AFTER_VERB =
  /(?:được|giao|để|và|hoặc|về|cho|của|công tác|việc|hoạt động|dịch vụ|sử dụng|làm|tham gia|phụ trách|chức năng|nhiệm vụ)$/u;

function isEnd(line: TextLine, end: number, context: RuleContext): boolean {
  if (isPredicateAt(line, end)) return true;
  const joint = matches(JOINT, line.folded, end);
  return joint > 0 && (agentAt(line, end + joint) || readUnitList(line, end + joint, context) !== null);
}

/** The end of a member with the body that it belongs to: "Các thành viên còn lại | của Ban Tổ chức". */
function withOwner(line: TextLine, end: number, context: RuleContext): number {
  const owner = matches(OWNER, line.folded, end);
  if (owner === 0) return end;
  const list = readUnitList(line, end + owner, context);
  return list && list.units.length === 1 ? list.end : end;
}

/** True if the predicate of a duty follows an offset, also after an adverbial. */
function isPredicateAt(line: TextLine, end: number): boolean {
  if (matches(ADVERBIAL, line.folded, end) > 0) return hasPredicate(line, end);
  const at = end + (/^,? /u.exec(line.folded.slice(end, end + 2))?.[0].length ?? 0);
  if (at === end || !isSmallAt(line.text, at)) return false;
  if (isPatientAt(line.folded, end)) return false;
  return line.text[end] === ","
    ? matches(STRONG, line.folded, at) > 0 || taskVerbAt(line.folded, at)
    : isVerbAt(line, at);
}

/** True if words that state a duty are in the rest of the sentence. */
function hasPredicate(line: TextLine, from: number): boolean {
  const rest = line.text.slice(from).search(/[.;:] /u);
  const to = Math.min(line.text.length, rest < 0 ? from + LONGEST : from + rest);
  for (let at = line.text.indexOf(" ", from); at >= 0 && at < to; at = line.text.indexOf(" ", at + 1))
    if (matches(STRONG, line.folded, at + 1) > 0 || taskVerbAt(line.folded, at + 1)) return true;
  return false;
}

/** True for a verb of duty: one of the list, a word for a duty, or words that a large corpus has mostly as verbs. */
export function isVerbAt({ text, folded }: TextLine, at: number): boolean {
  if (matches(STRONG, folded, at) > 0) return true;
  if (matches(NO_PREDICATE, folded, at) > 0) return false;
  if (taskVerbAt(folded, at)) return true;
  const { word, pair } = verbClassAt(text, folded, at);
  return pair >= VERB || (pair === 0 && word >= VERB) || (pair === MAYBE && word > VERB);
}
const VERB = 5;
const MAYBE = 4;

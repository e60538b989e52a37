import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { CAPITAL_BODY_WORDS, LIKE_BODY_WORDS, TEXT_BODY_WORDS, VILLAGE } from "../../../lexicon/bodies.ts";
import { BRAND } from "../../../lexicon/brands.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { RESPONSIBLE, TASK_ROLE } from "../../../lexicon/roles.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { isIssuer } from "./author-order.ts";
import { subjectAt } from "./subject.ts";
import { isWordOfWork, verbFollows } from "./word-of-work.ts";

// "Sở A rà soát quy hoạch, | Công an tỉnh xử lý vi phạm": after a comma another unit with its own predicate begins. A name after a
// comma mostly belongs to a list, so the words before the comma must be complete work of another subject.

const COMMA = regex.g`, (?:(?:còn|riêng|sau đó|rồi|trong đó) )?(?=\p{L})`;
/** Few commas precede the first word of a body, so this fast test comes first. */
const BODY_AT = new RegExp(
  `(?!${LIKE_BODY_WORDS})(?:các|${UNIT_HEAD}|cảnh sát|${TEXT_BODY_WORDS}|${CAPITAL_BODY_WORDS}|${BRAND})(?= )`,
  "uy",
);

/** The commas of a line from an offset on before the first word of a body, as matches in `line.folded.slice(from)`. */
export const commasBeforeBodies = (
  { folded }: TextLine,
  from: number,
  to = folded.length,
): RegExpExecArray[] =>
  allMatches(COMMA, folded.slice(from, to)).filter(({ index, 0: mark }) => {
    BODY_AT.lastIndex = from + index + mark.length;
    return BODY_AT.test(folded);
  });

/** Words of a role before the work: "chủ trì, phối hợp thực hiện | rà soát …". */
const ROLES = new RegExp(
  `^(?:[ ,]|${TASK_ROLE}|là|làm|và|có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|cơ quan|đơn vị|tham gia)+(?= |$)`,
  "u",
);
const FEWEST_WORDS = 2;
const LONGEST_WORK = 600;
/** As a verb: not "bàn giao", "giao thông". */
const GIVE = "(?<!(?:bàn|chuyển) )giao(?! (?:dịch|thông|lưu|nhận|ban))";
/** Words that a list of bodies follows: "phối hợp với A, | B". */
const JOINS = regex.g`(?<!\p{L})(?:phối hợp|với|cùng|gồm|như|giữa)(?!\p{L})`;
/** The same before a semicolon: "đối thoại với doanh nghiệp; | Sở B trả lời kiến nghị" lists nobody. */
const JOINS_MEMBERS = regex.g`(?<!\p{L})(?:phối hợp|cùng|gồm|như|giữa)(?!\p{L})`;
/** Verbs whose object is told what to do: "chỉ đạo các trường sơn sửa lớp học, | các trạm y tế phun thuốc". */
const DIRECTS = regex.g`(?<!\p{L})(?:để|giúp|mời|${GIVE}|phân công|yêu cầu|đề nghị|chỉ đạo|đôn đốc|hướng dẫn|vận động|tạo điều kiện(?: cho)?|hỗ trợ) (?=\S)`;
const ORDERS = regex`(?<!\p{L})(?:chỉ đạo|yêu cầu|${GIVE}|phân công)(?!\p{L})`;
/** "báo cáo Chính phủ, Bộ A | trước ngày …": receivers. */
const TIME = /^ (?:trước|sau|trong|vào|từ|đến|chậm|muộn|qua|định kỳ|h[ằà]ng) /u;
/** "Quá thời hạn này, | Hội A không gửi báo cáo": a condition. */
const DENIED = /^ (?:không|chưa) /u;
const LONGEST_WORD = 10;
const LONGEST_GROUP = 24;
/** "kiểm tra | các cơ sở tư nhân, Công an tỉnh xử lý …": those who are inspected and those who act are not of one list. */
const INSPECTS = /(?:kiểm tra|thanh tra|giám sát|xử lý|rà soát|khảo sát) $/u;
/** "tại từng thôn, | Tổ dân phố tham gia": further places. */
const IN_VILLAGES = new RegExp(
  `(?:tại|ở|đến|tới|trong|của|trên địa bàn) (?:các |từng |mỗi )?(?:${VILLAGE})$`,
  "u",
);
const VILLAGES_AT = new RegExp(`^(?:các |từng )?(?:${VILLAGE})(?= )`, "u");
/** "công khai tại | Bộ phận Một cửa; Sở B trả lời kiến nghị": a place, or those who are inspected, and no first member of a list. */
const NO_MEMBER_AFTER = new RegExp(`${INSPECTS.source}|(?<=^| )(?:tại|ở|trên|trong|thuộc|của) $`, "u");
/** Words of a duty make a subject certain: "…, các cơ quan phối hợp | có trách nhiệm tham gia". */
const OBLIGES = new RegExp(`^,? (?:phải|có trách nhiệm|${RESPONSIBLE})(?= |,)`, "u");
const BODY_BEGINS = regex.g`(?<=[ (])(?:\p{Lu}|các )`;
const LONGEST_LIST = 240;
const MOST_NAMES = 12;

/** "Báo cáo năm trước ngày 05/12, | Sở A tổng hợp": one statement. */
const ENDS_WITH_TIME = regex`\d$|(?<!\p{L})(?:h[ằà]ng|mỗi) \p{L}{2,6}$`;
/** "phối hợp với Sở A, các cơ quan | trong tỉnh": words of the last name that was read. */
const NAME_GOES_ON = /^(?:, (?:và )?các | (?:trong|ở|tại|của|thuộc|trên) )/u;

interface CommaAfterWork {
  readonly start: number;
  readonly comma: number;
  readonly at: number;
  readonly withoutSubject?: boolean;
}

/** "trong đó Sở A | chiếm 20%" */
const FIGURE = /^ (?:chiếm|đạt|tăng|giảm|đứng|xếp) /u;

/** The end of a sentence, and words after which names may be objects, in a clause without a subject. */
export const GOVERNS = regex`[.;] |(?<!\p{L})(?:phối hợp|với|cùng|gồm|như|giữa|của(?= (?:lãnh đạo|cơ quan|đơn vị|cấp|ngành|sở|ban|ubnd) )|do|gửi|giúp|mời|${GIVE}|phân công(?! (?:người|cán bộ|công chức|viên chức|nhân viên) )|yêu cầu|đề nghị|chỉ đạo|đôn đốc|hướng dẫn (?:các|ubnd|công ty|phòng|sở)|vận động|tạo điều kiện|hỗ trợ)(?!\p{L})`;

/**
 * The subject that begins at `at`, after a comma; null where the words there belong to the clause before. `start`: where the work of
 * the subject before begins. `withoutSubject`: that work has no subject in its line.
 */
export function furtherSubject(
  line: TextLine,
  { start, comma, at, withoutSubject = false }: CommaAfterWork,
  context: RuleContext,
): UnitList | null {
  // Only so far back, because a line may have thousands of commas.
  const from = Math.max(start, comma - LONGEST_WORK);
  const work = line.folded.slice(from, comma);
  if (work.replace(ROLES, "").trim().split(" ").length < FEWEST_WORDS) return null;
  // "phối hợp với Sở A, | cơ quan trong tỉnh, Công an tỉnh rà soát": the list of partners goes on, and no work is before the comma.
  const isName = NAME_GOES_ON.test(work);
  if ((isName || work.startsWith(", ")) && !hasVerb(line, from, comma, isName ? dutyVerb : isVerbAt))
    return null;
  const isPart = line.folded.startsWith("trong đó ", comma + 2);
  const mayGovern = () => GOVERNS.test(work) || ENDS_WITH_TIME.test(work);
  if (withoutSubject && (!isCapitalAt(line.text, at) || (!isPart && mayGovern()))) return null;
  const list = subjectAt(line, at, context) ?? obligedAgent(line, at, context);
  if (withoutSubject && list?.units.some(({ group }) => group)) return null;
  if (!list?.units.every(isBody) || isIssuer(list.units, context)) return null;
  // "…, sau đó | Phòng B chấm điểm": the joint shows another subject.
  if (isPart && FIGURE.test(line.folded.slice(list.end, list.end + LONGEST_WORD))) return null;
  const isJoined = at - comma > ", ".length;
  const isCertain =
    !isPart &&
    (isJoined || list.units.every(({ unitId }) => unitId !== null)) &&
    isWordOfWork(line, list.end);
  if (!isCertain && !verbFollows(line, list.end)) return null;
  if (belongsBefore(line, { from, mark: comma, end: list.end }, context)) return null;
  if (ORDERS.test(work) && !OBLIGES.test(line.folded.slice(list.end))) return null;
  if (IN_VILLAGES.test(work) && VILLAGES_AT.test(line.folded.slice(at, at + LONGEST_GROUP))) return null;
  const isVague = list.units.some(({ group }) => group) || !isCapitalAt(line.text, at);
  return isVague && directed(line, from, comma, context).length > 0 ? null : list;
}

/**
 * True where a group in small letters begins a further clause after a semicolon: "Nâng cấp trang thông tin; | các phòng trả lời câu hỏi".
 * It does not where the clause before lists the group or directs it. `start`: where the clause before begins.
 */
export function isFurtherGroup(
  line: TextLine,
  { start, at }: { readonly start: number; readonly at: number },
  context: RuleContext,
): boolean {
  const mark = at - "; ".length;
  if (!line.text.startsWith("; ", mark) || !GROUP_AT.test(line.folded.slice(at, at + LONGEST_GROUP)))
    return false;
  const from = Math.max(start, mark - LONGEST_WORK);
  const work = line.folded.slice(from, mark);
  if (work.split(" ").length < FEWEST_WORDS || !hasVerb(line, from - 1, mark)) return false;
  const list = subjectAt(line, at, context) ?? agentOf(line, at, context);
  if (!list || isIssuer(list.units, context)) return false;
  const obliges = OBLIGES.test(line.folded.slice(list.end));
  if (!obliges && !verbFollows(line, list.end)) return false;
  if (belongsBefore(line, { from, mark, end: list.end }, context)) return false;
  return obliges || (!ORDERS.test(work) && directed(line, from, mark, context).length === 0);
}
/** Not people in general, who may be the object of the clause before. */
const GROUP_AT =
  /^(?:các|mỗi) (?!(?:cá nhân|thành viên|người|nhân dân|doanh nghiệp|hộ|hội viên|đoàn viên|tổ chức|công dân|cơ sở|điểm|lực lượng|nhóm)[ ,])/u;

const agentOf = (line: TextLine, at: number, context: RuleContext): UnitList | null => {
  const agent = agentAt(line, at) ? readAgentSubject(line, at, context) : null;
  return agent?.isSure ? agent : null;
};

/** "…, các đơn vị phối hợp | có trách nhiệm cung cấp số liệu": the words of a duty make a common noun a subject. */
function obligedAgent(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const agent = agentOf(line, at, context);
  return agent && OBLIGES.test(line.folded.slice(agent.end)) ? agent : null;
}

const isBody = (unit: UnitRef): boolean => isKnownUnit(unit) || namesBody(unit);

/** True where a time or a condition follows the names, or where they are in a quotation, a bracket or a list that began before the mark. */
function belongsBefore(
  line: TextLine,
  { from, mark, end }: { readonly from: number; readonly mark: number; readonly end: number },
  context: RuleContext,
): boolean {
  const next = line.folded.slice(end, end + LONGEST_WORD);
  if (TIME.test(next) || DENIED.test(next)) return true;
  return isQuoted(line.text, from, mark) || continuesList(line, from, mark, context);
}

/** True inside quotation marks or a bracket that was opened after `from`. */
function isQuoted(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return words.lastIndexOf("(") > words.lastIndexOf(")") || words.lastIndexOf("“") > words.lastIndexOf("”");
}

/** True if a list that a mark continues begins before it: "phối hợp với Sở A, | Sở B rà soát", "gửi Sở A; | Sở B tổng hợp". */
export function continuesList(line: TextLine, from: number, mark: number, context: RuleContext): boolean {
  const near = Math.max(from, mark - LONGEST_LIST);
  const isSemicolon = line.text[mark] === ";";
  const joint = allMatches(isSemicolon ? JOINS_MEMBERS : JOINS, line.folded.slice(near, mark)).at(-1);
  const governed = [
    directed(line, near, mark, context).at(-1),
    joint && near + joint.index + joint[0].length,
  ];
  if (governed.some((at) => at !== undefined && !hasVerb(line, at, mark))) return true;
  const before = isSemicolon ? NO_MEMBER_AFTER : INSPECTS;
  return allMatches(BODY_BEGINS, line.text.slice(near, mark))
    .slice(-MOST_NAMES)
    .filter(({ index }) => !before.test(line.folded.slice(from, near + index)))
    .some(({ index }) => (readUnitList(line, near + index, context)?.end ?? 0) >= mark);
}

/** Where the bodies begin that the verbs of a clause tell what to do. */
const directed = (line: TextLine, from: number, to: number, context: RuleContext): number[] =>
  allMatches(DIRECTS, line.folded.slice(from, to))
    .map(({ index, 0: verb }) => from + index + verb.length)
    .filter((at) => agentAt(line, at) || (readUnitList(line, at, context)?.units.length ?? 0) > 0);

function hasVerb(line: TextLine, from: number, to: number, isVerb = isVerbAt): boolean {
  for (let at = line.text.indexOf(" ", from); at >= 0 && at < to; at = line.text.indexOf(" ", at + 1))
    if (at > from && isVerb(line, at + 1)) return true;
  return false;
}

/** A verb of the list of duties: after a plural noun the counts take words like "trong tỉnh" for a verb. */
const dutyVerb: typeof isVerbAt = ({ folded }, at) => dutyVerbAt(folded, at);

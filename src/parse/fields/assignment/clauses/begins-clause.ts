import { isCapitalAt, smallWordFollows } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { INDEPENDENT_BODY, UNIT_NOUN } from "../../../lexicon/bodies.ts";
import { THIS_DOCUMENT } from "../../../lexicon/documents.ts";
import { ASSIGN, ORDER } from "../../../lexicon/orders.ts";
import { COORDINATE, LEAD, RESPONSIBLE } from "../../../lexicon/roles.ts";
import { afterNote } from "../../../text/after-note.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { mayBearWork } from "../bearers/witness.ts";
import { readRoleLine } from "../labels/role-line.ts";
import { rolesAfterTask } from "../labels/trailing-roles.ts";
import { agentsAt, isAuthorsOrder, isIssuer, startOfUnits } from "../sentence/author-order.ts";
import { namesStaffAt } from "../sentence/order.ts";
import { shortNameAt } from "../sentence/short-name.ts";
import { purposeFollows, subjectAt } from "../sentence/subject.ts";
import { verbFollows } from "../sentence/word-of-work.ts";
import { isHead } from "../shared/task-subject.ts";
import { bearersAfterTopic } from "../subjects/after-topic.ts";
import { requestWithoutName } from "../subjects/asked-addressees.ts";
import { bearersAfterOpening } from "../subjects/bearers-after-opening.ts";
import { everybodyAt } from "../subjects/everybody.ts";
import type { FirstClause } from "../subjects/first-clause.ts";
import { givenTopic } from "../subjects/inner-order.ts";
import { endOfOffice } from "../subjects/office-holder.ts";
import { passiveSubject } from "../subjects/passive.ts";
import { areBodies, hasDuty, isOfficer, isTeamAt, PLACES, placedSubject } from "./placed-subject.ts";

export const GIVES = new RegExp(`^(?:${ASSIGN})(?: |$)`, "u");
const INDEPENDENT = new RegExp(`^(?:${INDEPENDENT_BODY})(?= |,)`, "u");
/** At the beginning of a sentence the author asks, not the unit of the sentence before. */
const ASKS = new RegExp(`^(?:${ORDER})(?: |$)`, "u");

/** The beginning of words after a mark. */
export interface ClauseStart {
  readonly at: number;
  /** True if the mark is a full stop. */
  readonly isStop: boolean;
  /** True if the mark separates no members of a list. */
  readonly isFree: boolean;
  /** True if a number precedes the words. */
  readonly isCounted: boolean;
}

/** True if the words after a mark are a clause about other units. */
export function beginsClause(
  line: TextLine,
  { at, isStop, isFree, isCounted }: ClauseStart,
  first: FirstClause,
  context: RuleContext,
): boolean {
  const { isOpinion, isOrder, isSentence } = first;
  if ((isCounted || (first.list && isHead(line, first.list.end))) && isHeadOfItem(line, at, context))
    return true;
  if (isStop && !first.isHead && followsTopic(line, at, context)) return true;
  // "Bản vẽ thiếu kích thước. | Đề nghị bổ sung.": a request to the readers of a letter.
  if (isStop && first.list === null && asksReaders(line, at, context)) return true;
  if (givenTopic(line, at, context) || (!isStop && ordersAfterCondition(line, at, context))) return true;
  if (opensClause(line, { at, isStop }, isSentence, context)) return true;
  // "Sở A tổng hợp. | Kinh phí do Sở B bố trí.", "… . | Các Phó Giám đốc báo cáo …"
  const isOwn = isStop ? isCapitalAt(line.text, at) : line.text.startsWith("; ", at - 2) && isSentence;
  const isPerson = isOwn && endOfOffice(line, at) !== null;
  if (isPerson || passiveSubject(line, at, context)) return true;
  const units = startOfUnits(line, at, context);
  const isFor = isStop && units > at && FOR_THOSE.test(line.folded.slice(at, at + LONGEST_CONDITION));
  const gives = isFor || (GIVES.test(line.folded.slice(at)) && !namesStaffAt(line, at));
  const isAsked =
    isSentence && ASKS.test(line.folded.slice(at)) && (isStop || INDEPENDENT.test(line.folded.slice(units)));
  // "Việc này đến nay chưa xong. | Vì vậy, UBND tỉnh đề nghị Ban A xem xét.": the first sentence names nobody.
  const isFirst = isStop && first.list === null && !isSentence;
  const isFirstOrder = isFirst && (isAuthorsOrder(line, at, context) || ordersWork(line, at, context));
  const getsTask = units > at ? isOrder || isAsked || gives || isFirstOrder : isSentence || first.isHead;
  const mayLead = first.list === null && units === at && isFree;
  const list = getsTask || mayLead ? subjectAt(line, units, context) : null;
  const isStated = getsTask || ABOUT_ITSELF.test(line.folded.slice(first.end, at));
  if (list && !isStated && !leadsTask(line, list, isStop, context)) return false;
  if (list && units === at && purposeFollows(line, list.end)) return false;
  // "Triển khai Kế hoạch. | Giao cho Ban A theo dõi …": an order for a body that no catalogue knows.
  const givesBodies = gives && (isStop || (list !== null && areBodies(list)));
  const isNewOrder = isAsked || isFirstOrder || ((isOpinion || isOrder) && units > at) || givesBodies;
  const isSure =
    mayLead || isNewOrder || list?.units.some(isKnownUnit) || (isStop && list !== null && areBodies(list));
  if (list && first.isHead && units === at)
    return (list.units.every(isKnownUnit) || areBodies(list)) && verbFollows(line, list.end);
  if (list && isSure && smallWordFollows(line.text, afterNote(line.text, list.end))) return true;
  if (list && getsTask && isHead(line, list.end) && (isSure || areBodies(list))) return true;
  // "Đồng thời yêu cầu các cơ sở giáo dục thực hiện …": an order to bodies under a common noun.
  if (!list && isStop && isNewOrder && units > at && agentsAt(line, units, context) !== null) return true;
  if (isStop && EVERY_PLACE.test(line.text.slice(at)) && everybodyAt(line, at) !== null) return true;
  if (isFree && units === at && hasDuty(line, at, context)) return true;
  if (isFirst && units === at && isOfficer(line, at, context)) return true;
  if (!isStop && first.list === null && units === at && isTeamAt(line, at, context)) return true;
  return (
    units === at && (isSentence || isOrder) && placedSubject(line, { at, isSentence: isStop }, list, context)
  );
}

const asksReaders = (line: TextLine, at: number, context: RuleContext): boolean =>
  ASKS.test(line.folded.slice(at, at + LONGEST_NOUN)) &&
  (context.addressed?.length ?? 0) > 0 &&
  requestWithoutName(line, at, line.text.length, context)?.at === at;

/** "1. Sở A: rà soát. | 2. Sở B: bố trí kinh phí.", "Sở A: rà soát; | Sở B: bố trí kinh phí." in one line: each begins with its unit. */
function isHeadOfItem(line: TextLine, at: number, context: RuleContext): boolean {
  const isGroup = line.folded.startsWith("các ", at);
  const list = isGroup || isCapitalAt(line.text, at) ? subjectAt(line, at, context) : null;
  if (!list || list.units.length === 0 || !isHead(line, list.end)) return false;
  return isGroup || list.units.every(isKnownUnit) || areBodies(list);
}

/** "Sở A cắt điện theo lịch. | Thu gom rác: UBND phường chọn nhà thầu khác.": a topic of few words before another subject. */
function followsTopic(line: TextLine, at: number, context: RuleContext): boolean {
  if (!TOPIC.test(line.folded.slice(at, at + LONGEST_TOPIC))) return false;
  const bearers = bearersAfterTopic(line, at, context)?.list;
  return bearers !== undefined && (bearers.units.every(isKnownUnit) || areBodies(bearers));
}
const TOPIC = new RegExp(
  `^(?!(?:(?:${UNIT_NOUN})|người|thời (?:gian|hạn)|địa điểm|kết quả|sản phẩm|chủ trì|phối hợp|thực hiện)(?= |:))[^.,;:]{3,60}: [^ ]`,
  "u",
);
const LONGEST_TOPIC = 64;

/** "Sở A rà soát. | Đối với các chủ đầu tư cần khẩn trương …": those after these words bear the duty. */
const FOR_THOSE = /^đối với [^,;.:]{3,100} (?:cần|phải|có trách nhiệm) /u;

/** True where another subject follows an opening clause: "…; trường hợp Trưởng ban vắng mặt, Phó Trưởng ban chủ trì". */
function opensClause(
  line: TextLine,
  { at, isStop }: Pick<ClauseStart, "at" | "isStop">,
  isSentence: boolean,
  context: RuleContext,
): boolean {
  if (!isStop && !FOR_CASE.test(line.folded.slice(at, at + LONGEST_NOUN))) return false;
  const opened = bearersAfterOpening(line, at, context, isSentence);
  if (!opened || (!isStop && ASKED.test(line.folded.slice(at, opened.start)))) return false;
  return isSentence || opened.units.some((unit) => isKnownUnit(unit) || namesBody(unit));
}
const LONGEST_NOUN = 30;
const FOR_CASE = /^(?:nếu|khi|quá|hết|sau khi|(?:trong )?trường hợp|đối với) /u;
/** "…; đối với cơ sở nhỏ, yêu cầu | các đơn vị …": the subject of the clause before asks them. */
const ASKED = new RegExp(` (?:${ORDER})(?: cho)? $`, "u");

/** "…; quá thời hạn trên, giao Sở Nội vụ …": an order to named bodies after a condition. */
function ordersAfterCondition(line: TextLine, at: number, context: RuleContext): boolean {
  const condition = CONDITION.exec(line.folded.slice(at, at + LONGEST_CONDITION))?.[0].length;
  if (condition === undefined) return false;
  const list = subjectAt(line, startOfUnits(line, at + condition, context), context);
  if (!list || !smallWordFollows(line.text, list.end)) return false;
  return list.units.some(isKnownUnit) || areBodies(list);
}
const CONDITION = new RegExp(
  `^(?:nếu|khi|quá|hết|sau(?: khi)?|trường hợp|trong trường hợp) [^,;.:]{3,100}, (?=(?:${ASSIGN}) )`,
  "u",
);
const LONGEST_CONDITION = 140;

/** "… . | Các cơ quan, đơn vị, địa phương rà soát …", "… . | Thủ trưởng các cơ quan, đơn vị định kỳ …". */
const EVERY_PLACE =
  /^(?:(?:Các|Mỗi|Từng) (?:cơ quan|đơn vị|sở|ban|ngành)[^.;:]{0,40}địa phương|(?:Thủ trưởng|Người đứng đầu) (?:các )?(?:cơ quan|đơn vị))(?= )/u;

/** "Kế hoạch này được lồng ghép với …. | Sở Y tế tiến hành khảo sát.": the first sentence is about the document. */
const ABOUT_ITSELF = new RegExp(`^(?:(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)] |- )?${THIS_DOCUMENT} `, "u");

/** "Cần gắn thi đua với Đề án. | Yêu cầu Vụ A đề xuất hình thức khen thưởng.": an order of work, and not of roles in the work before. */
function ordersWork(line: TextLine, at: number, context: RuleContext): boolean {
  if (!ASKS.test(line.folded.slice(at)) || GIVES.test(line.folded.slice(at))) return false;
  const units = startOfUnits(line, at, context);
  const list = units > at ? subjectAt(line, units, context) : null;
  if (shortNameAt(line, units)) return true;
  if (!list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return false;
  if (list.units.some(({ name }) => name.includes(" với "))) return false;
  return smallWordFollows(line.text, list.end) && readRoleLine(line, units, context).length === 0;
}

const LEADS = new RegExp(
  `^,? (?:(?:${LEAD}|${COORDINATE}|có trách nhiệm|${RESPONSIBLE})(?= |,)|là (?:cơ quan|đơn vị|đầu mối|bộ phận) (?=\\S))`,
  "u",
);

/** True if a sentence gives its subject a task: "Sở A chủ trì, cùng với Sở B kiểm tra …". False if it states only roles. */
const leadsTask = (line: TextLine, list: UnitList, isStop: boolean, context: RuleContext) =>
  (LEADS.test(line.folded.slice(list.end)) ||
    hasWork(line, list, context) ||
    (isStop && mayBearWork(line, list.start, context))) &&
  readRoleLine(line, list.start, context).length === 0 &&
  !(isStop && rolesAfterTask(line, list.start, context).length > 0);

/** True where a verb follows named bodies, also after a note about them: "Bệnh viện B (nơi bị phản ánh nhiều) | giải trình …". */
const hasWork = (line: TextLine, list: UnitList, context: RuleContext): boolean =>
  isCapitalAt(line.text, list.start) &&
  list.units.every((unit) => isKnownUnit(unit) || (namesBody(unit) && !unit.group)) &&
  !isIssuer(list.units, context) &&
  verbFollows(line, afterNote(line.text, list.end)) &&
  !(PLACES.test(line.folded.slice(list.start)) && MUST_BE.test(line.folded.slice(list.end))) &&
  !list.units.some(({ name }) => MISREAD.test(name));
/** A letter and a digit of a scan: "Ban Chỉ đạo qu6c gia". */
const MISREAD = regex`\p{Ll}\d`;
/** "Trạm bơm | phải đặt trên nền cao", unlike "Trạm Y tế xã | tiêm vắc xin". */
const MUST_BE = /^ (?:phải|cần)(?= )/u;

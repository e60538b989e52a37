import { fold } from "../../../../language/fold.ts";
import { abbreviates } from "../../../../language/initials.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { COMMITTEE } from "../../../lexicon/bodies.ts";
import { AGREED, ORDER, PASSES_ON, STANDING_OFFICE } from "../../../lexicon/orders.ts";
import { LEAD } from "../../../lexicon/roles.ts";
import { isFormula } from "../../../structure/outline/closing-zone.ts";
import { readOnceIn } from "../../../text/read-once.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { addresseesAt, everybodyEnd } from "./addressees-at.ts";
import { orderAfterOpinion } from "./author-statement.ts";
import { afterOrder } from "./order.ts";
import { isPetition } from "./petition.ts";

/** What an author does who gives work to others; "đề nghị" may also be a request to a higher body. */
const GIVES = new RegExp(
  `^ (?:${AGREED})?(?:trân trọng |kính )?(?:(?:đề nghị|yêu cầu)(?! (?:của|về|này) )|giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?|phân công(?: nhiệm vụ)?(?: cho)?|(?:phân cấp|ủy quyền)(?: thẩm quyền)?(?: cho)?) (?=\\S)`,
  "u",
);
/** "Sở A hướng dẫn | UBND các xã lập dự toán như sau:": the work is that of those who are guided. */
const GUIDES = "hướng dẫn(?: (?:chi tiết|cụ thể))?(?= [^.;]{8,300} (?:như sau|sau đây|sau) ?:?\\s*$)";
/** What only the issuer does: for another unit, "UBND tỉnh chỉ đạo các sở …" is its own duty. */
const DIRECTS = new RegExp(`^ (?:chỉ đạo|${GUIDES}|(?:kính )?${PASSES_ON}) (?=\\S)`, "u");
const MAY_GIVE = / (?:đề nghị|yêu cầu|giao|phân c|ủy quyền|chỉ đạo|chuyển)/u;
const ANNOUNCES = /sau(?: đây)? ?:?\s*$/u;
const LONGEST_ANNOUNCING = 16;
const LONGEST_AUTHOR = 120;
const COMMITTEE_OF_PLACE = new RegExp(
  `^(?:${COMMITTEE}) (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?= |$)`,
  "u",
);

/**
 * The offset of the units that are given work from an offset on: after "Giao", "Đề nghị", or after the author who does so
 * ("Sở Y tế đề nghị | các đơn vị …"); `from` where there is no order.
 */
export const startOfUnits = readOnceIn(unitsStart);

function unitsStart(line: TextLine, from: number, context: RuleContext): number {
  const joined = CONNECTIVE.exec(line.folded.slice(from, from + LONGEST_CONNECTIVE))?.[0].length ?? 0;
  if (joined > 0) {
    const start = startOfUnits(line, from + joined, context);
    return start > from + joined ? start : from;
  }
  const start = afterOrder(line, from);
  if (start === from) return afterInvitation(line, from, context) ?? afterAuthor(line, from, context);
  const passedOn = afterPetition(line, start, context);
  if (passedOn !== null) return passedOn;
  const request = line.folded.lastIndexOf("đề nghị", start);
  const asked = request >= from ? readUnitList(line, start, context) : null;
  return asked && isPetition(line, request, asked) ? from : start;
}

/** "Vậy, Sở Y tế đề nghị …", "Do đó đề nghị …" */
const CONNECTIVE =
  /^(?:vậy|do đó|do vậy|vì vậy|vì thế|bởi vậy|như vậy|theo đó|từ (?:tình hình|thực tế|những nội dung|các nội dung|nội dung|lý do|cơ sở) (?:nêu )?trên|(?:với|về) (?:tinh thần|(?:các |những )?(?:nội dung|yêu cầu|lý do|vấn đề|kiến nghị|đề nghị|đề xuất|việc)) (?:(?:đã )?(?:nêu |nói )?trên|đó|này)),? (?!đối với )(?=\S)/u;
const LONGEST_CONNECTIVE = 40;

/** True where words draw a conclusion from the sentence before: "Kinh phí còn thiếu. | Vì vậy, đề nghị Sở A cân đối." */
export const concludesAt = ({ folded }: TextLine, at: number): boolean =>
  CONNECTIVE.test(folded.slice(at, at + LONGEST_CONNECTIVE));

const PASSES =
  /^,? (?:(?:xem xét|quan tâm|thống nhất)(?:,| và)? )?(?:(?<gives>giao|phân công)(?: nhiệm vụ)?(?: cho)?|chỉ đạo) (?=\S)/u;
const LEADS_NEXT = new RegExp(`^,? (?:làm (?:cơ quan|đơn vị) )?${LEAD}(?= |,)`, "u");

/**
 * The offset of the units to which a committee is asked to give the work: "đề nghị UBND tỉnh xem xét, giao | Sở Tài chính chủ
 * trì …"; null for another request. What the committee directs is its own duty, unless the unit after it leads.
 */
function afterPetition(line: TextLine, start: number, context: RuleContext): number | null {
  if (!MAY_PASS.test(line.folded.slice(start, start + LONGEST_AUTHOR))) return null;
  const asked = readUnitList(line, start, context);
  if (asked?.units.length !== 1 || !COMMITTEE_OF_PLACE.test(`${fold(asked.units[0]!.name)} `)) return null;
  const passes = PASSES.exec(line.folded.slice(asked.end, asked.end + 60));
  if (!passes) return null;
  const at = asked.end + passes[0].length;
  const units = readUnitList(line, at, context);
  if (!units?.units.some(isKnownUnit) || units.units.some(({ group }) => group)) return null;
  const leads = LEADS_NEXT.test(line.folded.slice(units.end));
  return leads || (passes.groups!.gives && isVerbAt(line, units.end + 1)) ? at : null;
}
const MAY_PASS = /(?:giao|phân công|chỉ đạo) /u;

const INVITES = /^(?:(?:trân trọng |kính )?mời)(?: ?:)? (?=\S)/u;
/** What is no work: "Mời Sở Tài chính | dự họp". */
const ATTENDS =
  /^,? (?:(?:cử|bố trí|phân công) [^.;]{1,60} )?(?:(?:tham|đến|về|cùng) )?(?:dự|họp|tham gia (?:cuộc họp|hội nghị))(?= |[,.;:]|$)/u;

/** The offset of the units after "Mời", where they are asked for more than to attend; null elsewhere. */
function afterInvitation(line: TextLine, from: number, context: RuleContext): number | null {
  const words = INVITES.exec(line.folded.slice(from, from + 40))?.[0];
  const invited = words === undefined ? null : readUnitList(line, from + words.length, context);
  if (!invited || invited.units.length === 0 || ATTENDS.test(line.folded.slice(invited.end))) return null;
  return isVerbAt(line, invited.end + 1) ? from + words!.length : null;
}

const LONGEST_SENT = 240;

function afterAuthor(line: TextLine, from: number, context: RuleContext): number {
  // Most sentences give no order, and reading a list of units takes longer than this test.
  const words = line.folded.slice(from, from + LONGEST_AUTHOR);
  const mayGuide = words.includes(" hướng dẫn ") && ANNOUNCES.test(line.folded.slice(-LONGEST_ANNOUNCING));
  if (!mayGuide && !MAY_GIVE.test(words)) return from;
  const after = orderAfterOpinion(line, from, context);
  if (after !== null && (readUnitList(line, after, context)?.units.length ?? 0) > 0) return after;
  const author = readUnitList(line, from, context);
  const [unit] = author?.units ?? [];
  if (author?.units.length !== 1 || !isAuthor(unit!, context)) return from;
  const end =
    author.end +
    (WHAT_IT_IS.exec(line.folded.slice(author.end, author.end + LONGEST_AUTHOR))?.[0].length ?? 0);
  const verbs = line.folded.slice(end, end + LONGEST_SENT);
  const gives = GIVES.exec(verbs) ?? (isIssuer([unit!], context) ? DIRECTS.exec(verbs) : null);
  if (!gives) return from;
  const start = end + gives[0].length;
  const passedOn = afterPetition(line, start, context);
  if (passedOn !== null) return passedOn;
  const asked =
    readUnitList(line, start, context) ??
    addresseesAt(line, start, context) ??
    agentsAt(line, start, context);
  return asked && !isPetition(line, end, asked) ? start : from;
}

/** "Sở Y tế | - Cơ quan thường trực của Ban Chỉ đạo | đề nghị …": what the author is. */
const WHAT_IT_IS = new RegExp(
  `^ ?[-–] ?(?:là )?(?:cơ quan|đơn vị) (?:${STANDING_OFFICE})[^,.;:()]{0,80}?(?= (?:trân trọng |kính )?(?:đề nghị|yêu cầu|giao|phân công) )`,
  "u",
);

/** "các thành viên Ban điều hành | báo cáo …": who is asked under a common noun. */
export function agentsAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const agents = agentAt(line, at) ? readAgentSubject(line, at, context) : null;
  return agents?.isSure ? agents : null;
}

const BARE_ORDER = new RegExp(`^(?:${ORDER})(?: |$)`, "u");

/** True where a clause at an offset is an order with its author or reason: "UBND tỉnh giao Ban A …", "Vì vậy, đề nghị Ban A …". */
export const isAuthorsOrder = (line: TextLine, at: number, context: RuleContext): boolean =>
  startOfUnits(line, at, context) > at && !BARE_ORDER.test(line.folded.slice(at, at + LONGEST_CONNECTIVE));

/** True where a sentence after the first one is such an order: "Kênh đã xuống cấp. | UBND tỉnh giao Ban A sửa chữa." */
export const ordersLater = (line: TextLine, from: number, context: RuleContext): boolean =>
  allMatches(SENTENCE, line.text.slice(from))
    .slice(0, MOST_CLAUSES)
    .some(({ index, 0: mark }) => isAuthorsOrder(line, from + index + mark.length, context));
const SENTENCE = regex.g`\. (?=\p{Lu})`;

/**
 * The offset where the author of a document gives work to units in its closing paragraph: "Trên đây là …, | Sở Y tế đề nghị
 * UBND các xã …", "Nhận được Công văn này, | đề nghị Sở Y tế …"; null where it does not.
 */
export function orderInClosing(line: TextLine, from: number, context: RuleContext): number | null {
  const folded = line.folded.slice(from);
  // "Nhận được Công văn này, yêu cầu các xã nghiêm túc thực hiện./.": it asks for nothing further.
  if (isFormula(folded) && !folded.startsWith("trên đây là ")) return null;
  const received = RECEIVED.exec(folded)?.[0].length;
  if (received !== undefined) {
    const list = readUnitList(line, from + received, context);
    const areBodies = list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit));
    if (list && areBodies && list.units.length > 0 && isVerbAt(line, list.end + 1)) return from + received;
  }
  const marks = allMatches(CLAUSE, folded.split(CONDITION, 1)[0]!).slice(0, MOST_CLAUSES);
  for (const { index, 0: mark } of marks) {
    const at = from + index + mark.length;
    const start = startOfUnits(line, at, context);
    const list = start > at ? readUnitList(line, start, context) : null;
    const units = list?.units ?? [];
    if (units.some((unit) => isKnownUnit(unit) || (!unit.group && namesBody(unit)))) return at;
    const every = start > at ? everybodyEnd(line, start) : null;
    if (every !== null && !isFormula(line.folded.slice(every).split(SENTENCE_END, 1)[0]!)) return at;
  }
  return null;
}
/** "Nhận được Công văn này, | UBND các xã báo cáo kết quả trước ngày 15/5": its readers without an order. */
const RECEIVED = /^(?:ngay )?(?:(?:sau )?khi )?nhận được [^,.;]{3,60} này, (?=\S)/u;
const SENTENCE_END = /[.;](?= |$)/u;
const CONDITION = /trong quá trình|(?:^|[ ,.])(?:nếu|trường hợp) /u;
/** A comma may be missing before an order: "… của Sở A | đề nghị Sở B tổng hợp". */
const CLAUSE = /[,.;] (?=\S)| (?=(?:kính )?đề nghị )/gu;
const MOST_CLAUSES = 12;

/** True for "UBND tỉnh đề nghị Thủ tướng Chính phủ xem xét …": a request of the author, which gives nobody work. */
export function isOwnRequest(line: TextLine, { units, end }: UnitList, context: RuleContext): boolean {
  const request = REQUESTS.exec(line.folded.slice(end, end + 40));
  if (!request || units.length !== 1 || !isAuthor(units[0]!, context)) return false;
  const at = end + request[0].length;
  const asked = readUnitList(line, at, context) ?? agentsAt(line, at, context);
  return asked === null
    ? isIssuer(units, context) && ASKS_FOR.test(line.folded.slice(at))
    : isPetition(line, end, asked);
}
/** What an author asks for, or persons. "đề nghị khen thưởng", "đề nghị sửa đổi quy định" may be its own work. */
const ASKS_FOR = /^(?:được|cho phép|quan tâm|tạo điều kiện|(?:các |quý )?(?:đồng chí|ông|bà|đại biểu))(?= )/u;
const REQUESTS = /^ (?:(?:kính|trân trọng) )?(?:đề nghị|kiến nghị|trình) (?=\S)/u;

/** True for the unit that issued the document, and for a committee, which gives work to its departments. */
const isAuthor = (unit: UnitRef, context: RuleContext): boolean =>
  !unit.group &&
  (COMMITTEE_OF_PLACE.test(fold(unit.name)) || isIssuer([unit], context) || isOrganOfIssuer(unit, context));

/** "Đoàn Chủ tịch Tổng Liên đoàn", "Ban Giám đốc Sở Y tế" in a document of that body. */
const ORGAN =
  /^(?:đoàn chủ tịch|ban (?:thường vụ|thường trực|giám đốc|lãnh đạo|chấp hành)|thường trực|lãnh đạo) /u;
const isOrganOfIssuer = ({ name }: UnitRef, { issuer }: RuleContext): boolean => {
  const body = fold(name).replace(ORGAN, "");
  return issuer != null && body !== fold(name) && body.startsWith(fold(issuer.name));
};

/** True for a list of one unit that issued the document. */
export const isIssuer = ([unit, ...others]: readonly UnitRef[], { issuer }: RuleContext): boolean =>
  unit !== undefined &&
  others.length === 0 &&
  !unit.group &&
  issuer != null &&
  (unit.unitId === null || issuer.unitId === null
    ? fold(unit.name) === fold(issuer.name) || abbreviates(unit.name, issuer.name)
    : unit.unitId === issuer.unitId);

import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { DIFFICULTIES, DIFFICULTY } from "../../../lexicon/difficulties.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { isLeadIn, onlyAnnounces } from "../lead-ins/lead-in.ts";
import { isIssuer, startOfUnits } from "../sentence/author-order.ts";
import { endOfOpeningTime, isWorkAfterPeriod, periodAt } from "../sentence/opening-time.ts";
import { CONTENTS } from "../shared/contents.ts";
import { bearersAfterThen } from "./bearers-after-then.ts";
import { bearersAt } from "./bearers-at.ts";
import { HAPPENS, isToldBefore, OBLIGES, obligesInCase, openingSentence } from "./before-bearers.ts";
import { everybodyAt } from "./everybody.ts";
import { isOwnReport, LONGEST_ADVERBIAL, type Opening, openingOf } from "./opening-kind.ts";

/** "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị …" is about difficulties. */
const CONDITION = new RegExp(`(?:^|[ ,])(?:nếu|trường hợp|${DIFFICULTY}|phát sinh)(?= )`, "u");
/** "Trường hợp cần bổ sung kinh phí, đề nghị Sở A …" is an order for a case; "nếu có vấn đề phát sinh, đề nghị …" is about difficulties. */
const NO_CASE = new RegExp(`${DIFFICULTY}|phát sinh|vấn đề|(?:^|[ ,])nếu(?= )`, "u");
/** "Quá thời hạn trên, Hội A | không tổ chức đại hội, …": a condition. */
const AFTER_TERM = /^(?:nếu )?(?:quá|hết|sau) (?:thời (?:gian|hạn|điểm)|hạn|ngày) /u;
/** "Khi phát sinh vướng mắc, Sở A | tổng hợp, báo cáo …": the formula of every plan, unlike "Sở A | cử công chức đến hướng dẫn". */
const SPEAKS_OF_IT =
  /^[ ,][^.;:]{0,60}(?:báo cáo|phản ánh|gửi|văn bản|liên hệ|trao đổi|đề xuất|kiến nghị|đề nghị|thông tin|thông báo|tổng hợp|xem xét|chủ động|kịp thời|phối hợp|tham mưu|xin ý kiến|trình)(?= |,|\.|$)/u;
const DENIES = /^,? (?:không|chưa) /u;
/** "…, Sở Y tế | thực hiện các nhiệm vụ sau:"; not "… | báo cáo kết quả như sau:". */
const announcesWork = ({ folded }: TextLine, { end }: UnitList): boolean => {
  const words = folded.slice(end);
  return onlyAnnounces(words) && (CONTENTS.test(words.replace(/[\s:]{1,6}$/u, "")) || isLeadIn(words));
};
const ANNOUNCES = /(?:như sau|sau đây|sau)? ?:$/u;

/** "Căn cứ chức năng, | chỉ đạo các trường, các trung tâm lồng ghép …": those after the verb are directed, and do not bear the duty. */
const DIRECTS = /^(?:chỉ đạo|hướng dẫn|đôn đốc|vận động) /u;
/** "Căn cứ kết quả hội nghị, tham mưu văn bản | chỉ đạo các sở, ngành|, UBND cấp xã tháo gỡ …": objects of a verb without a subject. */
const OBJECTS =
  / (?:chỉ đạo|hướng dẫn|đôn đốc|đề nghị|yêu cầu|gửi|mời|phối hợp(?: chặt chẽ)?(?: với| cùng)?|cùng với|giữa|cho) (?:các |ubnd |ủy ban |sở |ban |phòng |công an |hội )[^.;:]{0,160}$/u;
const isOfBasis = (next: string, before: string): boolean =>
  FUNCTION_OF.test(next) || (CENTRAL_BODIES.test(next) && OF_MINISTRIES.test(before));
/** "Căn cứ chức năng, | nhiệm vụ của đơn vị, đề xuất …": whose function it is, not the subject. */
const FUNCTION_OF =
  /^(?:nhiệm vụ|quyền hạn|chức năng|thẩm quyền|trách nhiệm|lĩnh vực)(?: được giao)? của (?:các |từng |mỗi )?(?:đơn vị|cơ quan|ngành|địa phương|mình)/u;
const ASKS = /^ (?:trân trọng |kính )?(?:đề nghị|yêu cầu) (?=\S)/u;
const LONGEST_ORDER = 30;
const MOST_COMMAS = 12;
/** "Căn cứ hướng dẫn của Bộ|, cơ quan ngang Bộ, Sở A …": whose document it is, not the subject. */
const CENTRAL_BODIES = /^(?:các )?(?:cơ quan (?:ngang bộ|thuộc chính phủ)|ngành trung ương)(?= |,)/u;
const OF_MINISTRIES = / (?:của|từ|theo) (?:các )?bộ(?:, (?:các )?cơ quan ngang bộ)?$/u;

/**
 * The units up to a subject. "Trên cơ sở đề xuất của các sở, UBND các xã, | Sở Tài chính tổng hợp …": the classes before a single unit are
 * whose proposal it is.
 */
function withoutOwners(named: readonly UnitList[], { units }: UnitList, clause: string): readonly UnitRef[] {
  const all = [...named.flatMap((part) => part.units), ...units];
  return OF_CLASSES.test(clause) && units.at(-1)?.group === false ? all.filter(({ group }) => !group) : all;
}
const OF_CLASSES = /^(?:trên cơ sở|căn cứ|theo) [^,.;:]{2,60} của (?:các|từng|mỗi) /u;

/**
 * The units after an opening clause that get a duty: "Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì …". A paragraph without
 * a label may report what its author does, so there a single unit needs a verb for a role.
 */
export const bearersAfterOpening = (
  cut: TextLine,
  from: number,
  context: RuleContext,
  isBelowTopic = false,
): UnitList | null =>
  bearersAfterTime(cut, from, context) ??
  bearersAfterBasis(cut, from, context, isBelowTopic) ??
  bearersAfterConclusion(cut, from, context) ??
  bearersAfterComma(cut, from, context, isBelowTopic) ??
  bearersAfterThen(cut, from, context) ??
  orderedAfterContrast(cut, from, context);

/** "Tuy nhiên, để kịp tiến độ, UBND tỉnh yêu cầu | các sở …": only an order, because such a sentence mostly states facts. */
function orderedAfterContrast(cut: TextLine, from: number, context: RuleContext): UnitList | null {
  const words = CONTRAST.exec(cut.folded.slice(from, from + LONGEST_ORDER))?.[0].length;
  const list = words === undefined ? null : bearersAfterComma(cut, from + words, context, false);
  return list && IS_ORDER.test(cut.folded.slice(from, list.start)) ? list : null;
}
const CONTRAST = /^(?:tuy nhiên|tuy vậy|mặt khác|bên cạnh đó), (?=[^ ])/u;
const IS_ORDER = new RegExp(` (?:${ORDER})(?: cho)? $`, "u");

/** "Về kinh phí: | Sở A, UBND các xã bố trí …": the list after a topic, which is read as a whole. */
function afterColon(cut: TextLine, from: number, clause: string, context: RuleContext): UnitList | null {
  const colon = clause.indexOf(": ");
  return colon < 0 ? null : bearersAt(cut, from + colon + ": ".length, context);
}

function bearersAfterComma(
  cut: TextLine,
  from: number,
  context: RuleContext,
  isBelowTopic: boolean,
): UnitList | null {
  const clause = openingSentence(cut.folded.slice(from));
  const opening = openingOf(cut, from, clause, context);
  // "Đối với việc cấp tài khoản: giao Công an tỉnh …": the order is after the colon.
  if (!opening || ORDER_AFTER_COLON.test(clause)) return null;
  const announces = ANNOUNCES.test(clause);
  const named: UnitList[] = [];
  const ofTopic = afterColon(cut, from, clause, context);
  let verb = verbAfterTime(cut, from, context);
  for (const { index, 0: mark } of allMatches(COMMA, clause).slice(0, MOST_COMMAS)) {
    const at = from + index + mark.length;
    if (ofTopic && at > ofTopic.start) return null;
    if (isOfBasis(cut.folded.slice(at, at + LONGEST_ORDER), clause.slice(0, index))) continue;
    // A sentence that announces a list gives work only where its author asks others for it.
    const unitsAt = startOfUnits(cut, at, context);
    const isOrder = unitsAt > at;
    if (isToldBefore(clause, { index, mark, isOrder })) continue;
    if (isOrder) named.length = 0;
    else if (isWorkAfterPeriod(cut, from)) continue;
    else if (DIRECTS.test(cut.folded.slice(at, at + 12))) return null;
    else if (at < (named.at(-1)?.end ?? 0)) continue;
    else if (verb !== null && OBJECTS.test(clause.slice(verb, index))) continue;
    const list =
      bearersAt(cut, at + periodAt(cut, at), context) ?? everybodyAt(cut, unitsAt + periodAt(cut, unitsAt));
    // "Để hoàn thiện dự thảo, Ban Giám hiệu | đề nghị các đơn vị góp ý.": a body before "đề nghị" is the author, and gets no work.
    if (list && !isOrder && ASKS.test(cut.folded.slice(list.end, list.end + LONGEST_ORDER))) continue;
    // The author itself announces a list; only others are given it, and who does its items by the words of the line.
    const isOfOthers = (list ?? named.at(-1))?.units.some(({ group }) => group);
    const mayAnnounce = announces && list !== null && (from > 0 || !isIssuer(list.units, context));
    const isOverWork = mayAnnounce && announcesWork(cut, list);
    if (announces && !isOrder && !isOfOthers && !isOverWork) continue;
    if (!list) {
      const part = readUnitList(cut, at, context);
      // A member that is not recognised does not end the list: "các sở, cơ quan ngành dọc, UBND các xã xây dựng …".
      if (part?.units.some(isKnownUnit)) named.push(part);
      else if (taskVerbAt(cut.folded, at)) {
        named.length = 0;
        verb ??= at - from;
      }
      continue;
    }
    const isRule =
      OBLIGES.test(cut.folded.slice(list.end)) ||
      cut.folded.startsWith("thì ", index + from + 1) ||
      HAPPENS.test(clause);
    if (AFTER_TERM.test(clause) && DENIES.test(cut.folded.slice(list.end))) return null;
    const isFormula = isOrder || isRule || SPEAKS_OF_IT.test(cut.folded.slice(list.end));
    if (isFormula && isForCase(cut.folded.slice(from, at), { isRule, isOrder, list })) return null;
    const units = withoutOwners(named, list, clause);
    const isStated = isOrder || isOverWork || obligesInCase(cut, { clause, from, list });
    if (isStated || isOfOther({ ...list, units }, opening, cut, context)) return { ...list, units };
    return isOwnReport(units, { opening, from, isBelowTopic }, context) ? null : { ...list, units };
  }
  return null;
}

/**
 * "Sau khi UBND tỉnh phê duyệt, Sở Tài chính | bố trí kinh phí": after a condition or a basis the author tells nothing of another body, unless
 * it states what this body has told him.
 */
const isOfOther = (
  { units, end }: UnitList,
  { isFirm }: Opening,
  { folded }: TextLine,
  context: RuleContext,
): boolean =>
  isFirm &&
  context.issuer != null &&
  context.isReport !== true &&
  units.every((unit) => isKnownUnit(unit) || namesBody(unit)) &&
  !isIssuer(units, context) &&
  !TELLS_AUTHOR.test(folded.slice(end, end + LONGEST_ORDER));
const TELLS_AUTHOR =
  /^,? (?:(?:có|báo cáo|trình|gửi|đề nghị|đề xuất|kiến nghị|thống nhất|nhận|thấy|xác định|cho)(?= |,)|[^.;:]{0,20} đã )/u;

/** True for folded words before the subject that are about difficulties, or about a case that gives no duty of the plan. */
function isForCase(
  opening: string,
  { isRule, isOrder, list }: { readonly isRule: boolean; readonly isOrder: boolean; readonly list: UnitList },
): boolean {
  if (isRule) return DIFFICULTIES.test(opening);
  const isNamed = list.units.every(
    (unit) => !unit.group && (isKnownUnit(unit) || (isCapitalAt(unit.name, 0) && namesBody(unit))),
  );
  return (isNamed || (isOrder && list.units.every(isKnownUnit)) ? NO_CASE : CONDITION).test(opening);
}

/** The units right after the time of a duty, without a comma: "Định kỳ ngày 15 hằng tháng | Sở Y tế công bố …". */
function bearersAfterTime(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const end = endOfOpeningTime(line, from, context);
  if (end !== null && line.text[end] === " ") return bearersAt(line, end + 1, context);
  const during = DURING.exec(line.folded.slice(from, from + LONGEST_ADVERBIAL))?.[0].length;
  if (during === undefined) return null;
  return bearersAt(line, from + during, context) ?? everybodyAt(line, from + during);
}
/** "Hằng năm, | căn cứ kế hoạch này, các sở lập dự toán": a period before a basis or a purpose. */
function bearersAfterBasis(
  line: TextLine,
  from: number,
  context: RuleContext,
  isBelowTopic: boolean,
): UnitList | null {
  const period = PERIOD_BEFORE_BASIS.exec(line.folded.slice(from, from + LONGEST_ORDER))?.[0].length;
  return period === undefined ? null : bearersAfterComma(line, from + period, context, isBelowTopic);
}
const PERIOD_BEFORE_BASIS =
  /^(?:định kỳ )?(?:h[ằà]ng|mỗi) (?:ngày|tuần|tháng|quý|năm),? (?=(?:căn cứ|trên cơ sở|để|nhằm|theo) )/u;
/** "Người dân đi lại nhiều lần. | Do đó Phòng A rà soát quy trình": the comma after these words may be missing. What the author concludes is a report. */
function bearersAfterConclusion(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const words = from === 0 ? undefined : CONCLUDES.exec(line.folded.slice(from, from + LONGEST_ORDER))?.[0];
  const list = words === undefined ? null : bearersAt(line, from + words.length, context);
  if (!list || isIssuer(list.units, context) || DENIES.test(line.folded.slice(list.end))) return null;
  return list.units.every((unit) => isKnownUnit(unit) || namesBody(unit)) ? list : null;
}
const CONCLUDES =
  /^(?:do đó|do vậy|vì vậy|vì thế|bởi vậy|bên cạnh đó|song song(?: đó)?|đồng thời|ngoài ra|cùng với đó|trước mắt|trước hết|cuối cùng|tiếp đó|sau đó) (?=\S)/u;
/** Where the verb of a sentence without a subject begins: "Định kỳ ngày 20 hằng tháng | có báo cáo gửi Sở A, Trung tâm B". */
function verbAfterTime(line: TextLine, from: number, context: RuleContext): number | null {
  const end = endOfOpeningTime(line, from, context);
  if (end === null || line.text[end] !== " ") return null;
  const isVerb = taskVerbAt(line.folded, end + 1) || HAS_REPORT.test(line.folded.slice(end + 1, end + 16));
  return isVerb ? end + 1 - from : null;
}
const HAS_REPORT = /^có (?:báo cáo|văn bản|kế hoạch)(?= |$)/u;
/** "Trong quá trình thực hiện | Thủ trưởng các địa phương phối hợp …": the comma after these words may be missing. */
const DURING =
  /^trong quá trình (?:tổ chức |triển khai ){0,2}(?:thực hiện|triển khai)(?: (?:kế hoạch|chỉ thị|công văn|nhiệm vụ|văn bản|quyết định)(?: này)?)? (?=(?:các|thủ trưởng|người đứng đầu|sở|ubnd|ủy ban|mỗi) )/u;

const ORDER_AFTER_COLON = new RegExp(`: (?:${ORDER}) `, "u");
/** A comma or "thì" before the subject, or the order of a sentence without a comma: "Để kịp thời hạn nêu trên | đề nghị các xã …". */
const COMMA =
  /[,;] (?:thì )?(?=\S)| thì (?=\S)| (?=(?:trân trọng |kính )?(?:đề nghị|yêu cầu) (?:các|quý|thủ trưởng|ubnd|ủy ban|sở|hội|ban|phòng) )/gu;

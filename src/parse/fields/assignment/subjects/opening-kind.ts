import { isCapitalAt } from "../../../../language/letter-case.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { FIRM_SUBORDINATE, SUBORDINATE } from "../../../lexicon/subordinates.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { DueDay } from "../../due-date/due-day.ts";
import { continuesList } from "../sentence/further-subject.ts";
import { BEGINS_WITH_TIME, isToCome, openingDueDate, opensWithPlanYear } from "../sentence/opening-time.ts";
import { ALSO_VERBS, bearersAt } from "./bearers-at.ts";
import { everybodyAt } from "./everybody.ts";

// What a sentence states before its first subject: a time, a purpose, a field of work, a case. From it follows whether the sentence gives work
// or may tell what was done.

const OPENING = new RegExp(`^(?:${SUBORDINATE})(?= |,)`, "u");
const IS_FIRM = new RegExp(`^(?:${FIRM_SUBORDINATE})(?= |,)`, "u");

/** True for words that open a clause before the subject, or state a time: "Trên cơ sở …", "Định kỳ …", "Trước ngày …". */
export function opensClause(folded: string, from: number): boolean {
  const words = folded.slice(from, from + LONGEST_ADVERBIAL);
  return OPENING.test(words) || BEGINS_WITH_TIME.test(words);
}

/** What the words before the first subject state: a time of a duty, how something is done, or another clause. */
export interface Opening {
  readonly due: DueDay | null;
  readonly isDue: boolean;
  readonly isAdverbial: boolean;
  readonly isFirm: boolean;
  readonly isRepeated: boolean;
}

export function openingOf(cut: TextLine, from: number, clause: string, context: RuleContext): Opening | null {
  const due = openingDueDate(cut, from, context);
  const isDue =
    due !== null &&
    (due.bound !== "in" || due.date.recurring !== null || (from > 0 && isToCome(due.date, context)));
  const isPlanned = opensWithPlanYear(clause, context) || (due !== null && isToCome(due.date, context));
  const isRegular = RECURS.test(clause.slice(0, Math.max(0, clause.indexOf(", "))));
  const isAdverbial =
    (from > 0 || (isRegular && !OPENING.test(clause))) &&
    !isDue &&
    opensWithAdverbial(cut, from, { clause, isRegular }, context);
  if (!(isDue || isPlanned || isAdverbial || OPENING.test(clause) || OPENS_LEAD_IN.test(clause))) return null;
  return {
    due,
    isDue: isDue || (from > 0 && isPlanned),
    isAdverbial,
    isFirm: isPlanned || IS_FIRM.test(clause) || opensWithField(clause) || opensWithStart(clause, context),
    isRepeated: REPEATED.test(clause),
  };
}

/** "Từ tháng 3/2026, | Sở A …": since when, in the year of the plan; "Với mục tiêu tăng 3 bậc, | Sở A …": what for. */
function opensWithStart(clause: string, { year }: RuleContext): boolean {
  const since = SINCE.exec(clause.slice(0, LONGEST_ADVERBIAL))?.groups?.year;
  return since === undefined ? WITH_PURPOSE.test(clause) : Number(since) >= (year ?? 0);
}
const SINCE = /^(?:kể )?từ (?:ngày |tháng |quý |năm |đầu năm )[^a-zà-ỹ;:,]{0,12}(?<year>20\d{2})(?=, )/u;
const WITH_PURPOSE = /^với (?:mục tiêu|mục đích|yêu cầu|phương châm|tinh thần) /u;

/** "Trong cấp phép xây dựng, | Sở Xây dựng …": a field of work, and neither a time nor a document. */
function opensWithField(clause: string): boolean {
  const field = FIELD.exec(clause.slice(0, LONGEST_ADVERBIAL))?.[0];
  return field !== undefined && !NO_FIELD.test(field);
}
const FIELD = /^(?:trong|về|với|tại) [^\d.;:,]{4,70}(?=, )/u;
const NO_FIELD =
  /(?:^| )(?:năm|tháng|quý|tuần|ngày|kỳ|thời (?:gian|điểm)|giai đoạn|nhiệm kỳ|hiện nay|qua|khi|đó|đã|vừa|số|văn bản|báo cáo|tờ trình|công văn|quyết định|nghị quyết|kế hoạch|kết luận|thông báo|hội nghị|cuộc họp|buổi|phiên|nhiều|toàn|địa bàn)(?= |$)/u;

/** "Ở nhóm chỉ số này, | Sở A làm đầu mối, cụ thể:" */
const OPENS_LEAD_IN = /^ở [^.;:]{2,200}:$/u;

interface Place {
  readonly opening: Opening;
  readonly from: number;
  readonly isBelowTopic: boolean;
}

/**
 * True for what the author may report of the units. "Trong quý II năm 2025, các sở …": a plan gives several units a duty; of one unit
 * it may be a report, unless the time is to come.
 */
export function isOwnReport(
  units: UnitList["units"],
  { opening: { due, isDue, isAdverbial, isFirm, isRepeated }, from, isBelowTopic }: Place,
  context: RuleContext,
): boolean {
  if (isRepeated) return false;
  const isAhead =
    due !== null &&
    (due.date.year ?? 0) >= (context.year ?? 0) &&
    (units.every(({ group }) => group) || (from > 0 && isToCome(due.date, context)));
  const isOpen = !isBelowTopic && !isDue && !isAdverbial && !isFirm;
  return (isOpen && !isAhead) || (from === 0 && !isDue && !isAdverbial && !units.some(({ group }) => group));
}

/**
 * True where the words up to the first comma say when or how, in any wording, and a unit with its verb follows: "Ít nhất mỗi tháng một
 * lần, | các sở rà soát …". Only for an item or a further sentence: the first sentence of a paragraph may be a report of its author.
 */
function opensWithAdverbial(
  line: TextLine,
  from: number,
  { clause, isRegular }: { readonly clause: string; readonly isRegular: boolean },
  context: RuleContext,
): boolean {
  const length = clause.slice(0, LONGEST_ADVERBIAL).indexOf(", ");
  if (length < 0 || TELLS_OF_PAST.test(clause.slice(0, length))) return false;
  const isWork = dutyVerbAt(line.folded, from) || ALSO_VERBS.test(clause);
  if (isWork || readUnitList(line, from, context) || everybodyAt(line, from)) return false;
  if (OF_SOMEBODY.test(clause.slice(length + 2))) return false;
  const bearers = bearersAt(line, from + length + 2, context);
  // Further bodies only after a conjunction or a preposition, because "Bổ nhiệm bà A, Trưởng phòng B" has a comma as well.
  const isClear = isRegular || OPENING.test(clause);
  // "Tham gia đoàn kiểm tra của Sở A, | Ban Quản lý B": the list of an object goes on.
  if (!isClear && beginsWithVerb(line, from) && continuesList(line, from, from + length, context))
    return false;
  const isBody = (unit: UnitRef) => isClear && namesBody(unit) && (isRegular || isCapitalAt(unit.name, 0));
  return bearers?.units.every((unit) => isKnownUnit(unit) || isBody(unit)) === true;
}
/** "Chức năng, | nhiệm vụ của các phòng thực hiện theo Nghị định …": a list of nouns. */
const OF_SOMEBODY = /^(?:nhiệm vụ|trách nhiệm|quyền hạn|chức năng)(?:[^.;]{0,40})? của /u;
/** What recurs is a duty and no report, in any wording: "Đầu giờ mỗi ngày làm việc, | …", "Tối thiểu hai lần một năm, | …". */
const RECURS =
  /(?:^| )(?:mỗi|từng|h[ằà]ng|định kỳ) |(?:^| )\d{1,2} lần(?: |\/|$)|(?:^| )(?:một|hai|ba|bốn) lần(?: |\/|$)/u;
export const LONGEST_ADVERBIAL = 90;
const TELLS_OF_PAST =
  /^(?:nguồn |(?:trong )?(?:năm|tháng|quý|tuần|kỳ) |trong thời gian|thời gian qua|qua |đến |tính |hiện |những |nhìn chung|theo |do |vì |tuy |mặc dù )|(?:^| )(?:đã|vừa|qua|chưa|còn)(?= |$)/u;
/** What its author does again and again, unlike what it tells of each check: "Sau mỗi đợt kiểm tra, Sở A gửi báo cáo chậm". */
const REPEATED = /^(?:định kỳ|(?:h[ằà]ng|mỗi) (?:năm|quý|tháng|tuần))(?= |,)/u;

import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import { verbFollows } from "../assignment/sentence/word-of-work.ts";
import { readAddressees } from "./addressees.ts";
import { type Clause, clauseAround } from "./clause.ts";

/** The part of a line about one date. */
export interface DateClause {
  readonly clause: Clause;
  /** The units that owe it where the words before it hand it on to them: those to which the first date sends something; else null. */
  readonly passedTo: readonly UnitRef[] | null;
  /** Where the words that say what it is begin: what is handed on is named before the first date. */
  readonly whatFrom: number;
}

const SUBJECT = regex.g`, (?:(?:và|sau đó|rồi|còn|riêng|để),? )?(?:đối với )?(?=\p{L})| (?:và|còn|để) (?=\p{L})`;
const JOINT = /(?:[,;](?: và)?| và) $/u;
const MAX_COMMAS = 6;
const PASSED_ON = /(?<before>(?:^|[ ,])(?:để |kịp thời )?)tổng hợp(?=[, ][^.;]{0,80}(?:báo cáo|trình|gửi) )/u;
const SENDS = regex`(?<!\p{L})(?:gửi|nộp|về)(?!\p{L})`;

/**
 * The part of a line about a date. Two dates between the same marks have clauses of their own where another subject begins
 * between them ("các phòng gửi báo cáo trước ngày 25/11, | Văn phòng tổng hợp, báo cáo trước ngày 01/12"), or where the
 * addressee of the first goes on ("gửi Sở Nội vụ trước ngày 25/11 | để tổng hợp, báo cáo UBND tỉnh trước ngày 01/12").
 */
export function dateClause(
  line: TextLine,
  { before, date, after }: { before: Span | undefined; date: Span; after: Span | undefined },
  context: RuleContext,
): DateClause {
  const whole = clauseAround(line, date.start, date.end);
  const previous =
    before && before.start >= whole.start ? cutBetween(line, whole.start, before, date, context) : null;
  const start = previous?.at ?? whole.start;
  const next = after && after.end <= whole.end ? cutBetween(line, start, date, after, context) : null;
  const passedTo = previous?.passedTo ?? null;
  const clause = { start, end: next?.end ?? whole.end };
  return { clause, passedTo, whatFrom: passedTo ? whole.start : start };
}

/**
 * The clause without the clauses of other subjects before and after it: "các phòng rà soát quy trình, | Văn phòng Sở công khai trước ngày
 * 25/11". `starts`: where such subjects begin after a comma.
 */
export function ofOneSubject(read: DateClause, date: Span, starts: () => readonly number[]): DateClause {
  const { clause, passedTo } = read;
  const inside = passedTo ? [] : starts().filter((at) => at > clause.start && at < clause.end);
  const start = inside.findLast((at) => at <= date.start);
  const next = inside.find((at) => at > date.start);
  if (start === undefined && next === undefined) return read;
  const own = { start: start ?? clause.start, end: next === undefined ? clause.end : next - ", ".length };
  return { ...read, clause: own, whatFrom: own.start };
}

interface Cut {
  /** The offset where the first part ends. */
  readonly end: number;
  /** The offset where the second part begins. */
  readonly at: number;
  readonly passedTo: readonly UnitRef[] | null;
}

const isRightBefore = ({ folded }: TextLine, { end }: UnitList, date: Span): boolean =>
  /^(?: là)? ?\(?$/u.test(folded.slice(end, date.start));

/** True for a date right after the units that a clause begins with, or those after its colon: "Gửi số liệu: Sở A | trước ngày 10/6". */
function hasOwnerRightBefore(line: TextLine, start: number, date: Span, context: RuleContext): boolean {
  const before = line.folded.slice(start, date.start);
  const colon = before.lastIndexOf(": ");
  const at = colon < 0 ? (ITEM.exec(before)?.[0].length ?? 0) : colon + 2;
  const list = readUnitList(line, start + at, context);
  return list !== null && list.units.length > 0 && isRightBefore(line, list, date);
}
const ITEM = regex`^ ?(?:(?:[-+*•]|\d{1,2}[.)]|\p{L}\)) )?`;

/** Where the words between two dates change to another unit; null where they do not. */
function cutBetween(
  line: TextLine,
  start: number,
  first: Span,
  second: Span,
  context: RuleContext,
): Cut | null {
  const between = line.folded.slice(first.end, second.start);
  const joint = JOINT.exec(between);
  // "trước ngày 15/3 ban hành kế hoạch, | trước ngày 10 tháng cuối quý báo cáo": each date precedes what is due on it.
  if (joint && verbFollows(line, first.end) && verbFollows(line, second.end))
    return { end: first.end + joint.index, at: second.start, passedTo: null };
  for (const { index, 0: mark } of allMatches(SUBJECT, between).slice(0, MAX_COMMAS)) {
    const at = first.end + index + mark.length;
    const list = readUnitList(line, at, context);
    if (!list || list.units.length === 0 || list.end > second.start) continue;
    const end = first.end + index;
    // "Sở A (trước ngày 10/6), | Sở B (trước ngày 20/6) gửi số liệu": each unit with its date.
    if (isRightBefore(line, list, second) && hasOwnerRightBefore(line, start, first, context))
      return { end, at, passedTo: list.units };
    if (list.end < second.start && taskVerbAt(line.folded, list.end + 1)) return { end, at, passedTo: null };
  }
  const bracket = between.lastIndexOf("(");
  // "tổng hợp, báo cáo trước ngày 15/12 (| báo cáo của các sở gửi về Sở Nội vụ trước ngày 01/12)"
  if (bracket >= 0 && !between.includes(")", bracket) && SENDS.test(between.slice(bracket)))
    return { end: first.end + bracket, at: first.end + bracket + 1, passedTo: null };
  const passed = PASSED_ON.exec(between);
  if (!passed || !SENDS.test(line.folded.slice(start, first.end + passed.index))) return null;
  const end = first.end + passed.index;
  const receivers = readAddressees(line, { start, end }, context);
  return receivers.length > 0 ? { end, at: end + passed.groups!.before!.length, passedTo: receivers } : null;
}

import { realDate } from "../../../language/dates.ts";
import { fold } from "../../../language/fold.ts";
import { matcher } from "../../../language/matcher.ts";
import { named, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { BOUND, boundOf } from "../../lexicon/due-bounds.ts";
import type { Located } from "../../text/located.ts";
import type { Rule, RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { DAY, type DueDay, isPast, MONTH, numberIn, YEAR, yearIn } from "./due-day.ts";
import { recursYearly } from "./periodic.ts";

const SLASH = " ?/ ?| tháng ";
const NEXT_YEAR = "năm (?:sau|liền kề|kế tiếp|tiếp theo)";
const YEAR_PART = `(?:(?: ?/ ?|,? năm )(${YEAR})|(?: của)? ${NEXT_YEAR})`;
const FIRST = matcher(
  phrase`${BOUND}? ${named("dayWord", raw("ngày|các ngày"))}? ${named("day", raw(DAY))}${raw(SLASH)}${named("month", raw(MONTH))}${named("yearPart", raw(YEAR_PART))}?`,
);
/** What a day is for: "15/6 | (6 tháng), 10/12", "14/3 | đối với quý I, 14/6". */
const FOR =
  "(?: ?\\((?![^()]{0,40}\\d/)[^()]{1,40}\\)| (?:đối với|cho) (?:báo cáo |kỳ )?(?:quý|[69] tháng|sáu tháng|(?:cả )?năm|đợt|lần|kỳ)[^,;.()/]{0,25}?)?";
const JOINT = `${FOR}(?:,? và |, |; | hoặc | & )`;
const DAY_WORD = "(?:(?:trước )?ngày )?";
const NEXT = regex.y`(?<joint>${JOINT})${DAY_WORD}(?<day>${DAY})(?:${SLASH})(?<month>${MONTH})(?:${YEAR_PART})?(?![\p{L}\d])`;
/** Two days in sequence. This cheap test comes first, because few lines contain such a list. */
const SECOND = new RegExp(`${JOINT}${DAY_WORD}${DAY}(?:${SLASH})${MONTH}`, "uy");
/** True where such a list begins after a digit. */
function hasSecond(folded: string): boolean {
  for (let at = 1; at < folded.length; at++) {
    if (!isDigit(folded.charCodeAt(at - 1)) || isDigit(folded.charCodeAt(at))) continue;
    SECOND.lastIndex = at;
    if (SECOND.test(folded)) return true;
  }
  return false;
}
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const MAX_DAYS = 6;

/**
 * "trước ngày 25/6 và ngày 25/11 hằng năm", "trước 15/3, 15/6, 15/9 và 15/12": each day is a deadline of its own.
 * A year, or "hằng năm", at the end applies to all of them.
 */
export const dueListed: Rule<DueDay> = {
  id: "due-date/listed",
  find(line, context) {
    if (!hasSecond(line.folded)) return [];
    const found: Located<DueDay>[] = [];
    for (const match of FIRST(line.folded)) {
      const days = listFrom(match, line);
      const first = FIRST.partsOf(match);
      const before = line.folded.slice(0, match.index);
      if (days.length < 2 || isPast(before, undefined, fold(first.bound ?? ""))) continue;
      const isYearly = recurs(line, days, context);
      const isOfReport =
        REPORTS_OFTEN.test(before.slice(-100)) && line.folded.startsWith(")", days.at(-1)!.end);
      const isInRounds = first.bound === "" && IN_ROUNDS.test(before.slice(-LONGEST_ROUNDS));
      if (!isOfReport && !isInRounds && !isDue(first, isYearly)) continue;
      for (const day of datesOf(days, isYearly, context)) {
        const { start, end, date } = day;
        const value: DueDay = {
          date: { ...date, recurring: isYearly ? "year" : null, text: line.text.slice(start, end).trim() },
          bound: (isOfReport || isInRounds) && first.bound === "" ? "by" : boundOf(first.bound!),
        };
        found.push({ value, span: spanIn(line, start, end), rule: "due-date/listed", confidence: 0.92 });
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** True for days of every year: "hằng năm" after them, or the days of a periodic report in a plan of several years. */
function recurs({ folded }: TextLine, days: readonly ListedDay[], context: RuleContext): boolean {
  if (days.some(({ parts }) => parts.yearPart)) return false;
  const { start } = days[0]!;
  const { end } = days.at(-1)!;
  return recursYearly(
    context,
    folded.slice(Math.max(0, start - LONGEST_BEFORE), start),
    folded.slice(end, end + 80),
  );
}
const LONGEST_BEFORE = 400;

const IN_NEXT_YEAR = new RegExp(`${NEXT_YEAR}$`, "u");

interface ListedDay {
  readonly text: string;
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
}

/** The first day and those that follow it in a list. */
function listFrom(match: RegExpExecArray, line: TextLine): ListedDay[] {
  const end = match.index + match[0].length;
  const days: ListedDay[] = [{ text: match[0], parts: FIRST.partsOf(match), start: match.index, end }];
  for (let at = end; days.length < MAX_DAYS; ) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(line.folded);
    if (!next) break;
    const { joint } = next.groups!;
    const start = at + joint!.length;
    at += next[0].length;
    days.push({ text: next[0].slice(joint!.length), parts: { ...next.groups }, start, end: at });
  }
  return days;
}

/** "tham mưu báo cáo định kỳ (| 10/6, 10/11)": the days of reports in a bracket. */
const REPORTS_OFTEN = /báo cáo(?: [^ .;:,()\d]{1,9}){0,6} ?\($/u;

/** "báo cáo về Sở Tài chính hai kỳ: | ngày 15/6/2026 và ngày 30/11/2026" */
const IN_ROUNDS =
  /(?:báo cáo|gửi|nộp)(?: [^.;:()]{1,100})? (?:\d{1,2}|hai|ba|bốn) (?:kỳ|lần|đợt)(?: (?:trong|một|mỗi|\/) ?năm)?(?: ?:|,| ?\(|,? (?:vào|gồm))? (?:các )?$/u;
const LONGEST_ROUNDS = 160;

/** False for shares ("trong 12/15 và 3/4"). Days without a bound ("ngày 2/9, 30/4") are due only if they recur every year. */
function isDue(first: Readonly<Record<string, string>>, isYearly: boolean): boolean {
  const hasDayWord = first.dayWord !== "";
  if (first.bound === "") return hasDayWord && isYearly;
  const bound = boundOf(first.bound!);
  return hasDayWord || bound === "before" || bound === "by";
}

/** The dates, from the last to the first: a day without a year takes the year of the day after it. */
function datesOf(days: readonly ListedDay[], isYearly: boolean, context: RuleContext) {
  let year = context.year;
  return days.toReversed().flatMap(({ text, parts, start, end }) => {
    year = yearIn(text, year);
    // "trước 15/7 và 15/01 năm sau": only this day is in the year after.
    const own = IN_NEXT_YEAR.test(text.toLowerCase()) && year !== null ? year + 1 : year;
    const date = realDate(isYearly ? null : own, numberIn(parts.month), numberIn(parts.day));
    return date ? [{ date, start, end }] : [];
  });
}

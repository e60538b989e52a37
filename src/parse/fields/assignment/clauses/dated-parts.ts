import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { Located } from "../../../text/located.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { DueDay } from "../../due-date/due-day.ts";
import { verbFollows } from "../sentence/word-of-work.ts";
import { outsideBrackets } from "./split-clauses.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A comma or "và" ends a part only right after its date, or before a date with its predicate: "trước ngày 18/3 | và tổ chức di dời xong
 * trong quý II", "trước ngày 15/3 ban hành kế hoạch, | trước ngày 10/6 báo cáo".
 */
const MARK = regex.g`(?:[;.,] (?:(?:và|đồng thời|sau đó|rồi),? )?| (?:và|đồng thời|sau đó|rồi) )(?=\p{L})`;

/**
 * The words of a task between two offsets, divided where a further predicate with another due date begins: "tham mưu kế hoạch trước ngày
 * 28/02; | tổng hợp báo cáo trước ngày 10/6". `dates`: the due dates of the line, in order.
 */
export function datedParts(line: TextLine, { from, to }: Range, dates: readonly Located<DueDay>[]): Range[] {
  const inside = dates.filter(({ span }) => span.start >= from && span.end <= to);
  if (inside.length < 2) return [{ from, to }];
  const words = line.text.slice(from, to);
  const isBesideDate = (mark: Range) =>
    inside.some(
      ({ span }) => span.end === mark.from || (span.start === mark.to && verbFollows(line, span.end)),
    );
  const marks = outsideBrackets(words, allMatches(MARK, words))
    .map((mark) => ({ at: from + mark.index, mark: mark[0] }))
    .filter(({ at, mark }) => /^[;.]/u.test(mark) || isBesideDate({ from: at, to: at + mark.length }))
    .map(({ at, mark }) => ({ end: at + mark.search(/[, ]/u), at: at + mark.length }));
  const parts: Range[] = [];
  let start = from;
  for (const [i, { end, at }] of marks.entries()) {
    const next = marks[i + 1]?.at ?? to;
    const before = inside.findLast(({ span }) => span.start >= start && span.end <= at);
    const own = inside.find(({ span }) => span.start >= at && span.start < next);
    if (!before || !own || isSameDay(before, own)) continue;
    const isFirst = own.span.start === at;
    if (
      !verbFollows(line, isFirst ? own.span.end : at - 1) ||
      (isFirst && !verbFollows(line, before.span.end))
    )
      continue;
    const begins = SAYS_WHEN.test(line.folded.slice(at, at + LONGEST_OPENING))
      ? marks.find((mark) => mark.at > before.span.end && mark.at < at && verbFollows(line, mark.at - 1))
      : undefined;
    parts.push({ from: start, to: begins?.end ?? end });
    start = begins?.at ?? at;
  }
  return [...parts, { from: start, to }];
}

/** "…; xây dựng phương án; | bảo đảm hoàn thành đồng bộ trước ngày 30/6": when the work before is done. The part begins with that work. */
const SAYS_WHEN =
  /^(?:(?:bảo đảm|đảm bảo|phấn đấu) )?(?:hoàn thành|xong)(?= (?!việc |báo cáo |xây dựng |đề án |kế hoạch |dự thảo |hồ sơ ))/u;
const LONGEST_OPENING = 40;

const isSameDay = (one: Located<DueDay>, other: Located<DueDay>): boolean => {
  const [a, b] = [one.value.date, other.value.date];
  return a.year === b.year && a.month === b.month && a.day === b.day && a.recurring === b.recurring;
};

import { allMatches } from "../../../language/matcher.ts";
import { EACH } from "../../lexicon/frequency.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A part of a line between full stops and semicolons. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Limit on the length of a sentence, so that a line with thousands of dates stays linear. */
const LONGEST_SENTENCE = 1200;

const MARK = /[;.](?= )/gu;
/** "1." does not end a clause; "30/6." and "2025." do. */
const LIST_NUMBER = /(?:^|[^\d/])\d$/u;

/** The clause around a date. A point inside a date or number does not end it. */
export function clauseAround(line: TextLine, from: number, to: number): Clause {
  const floor = Math.max(0, from - LONGEST_SENTENCE);
  const before = allMatches(MARK, line.text.slice(floor, from)).filter(
    (m) =>
      !isInNote(line.text, floor + m.index, from) &&
      (m[0] === ";" || !LIST_NUMBER.test(line.text.slice(Math.max(0, floor + m.index - 2), floor + m.index))),
  );
  const start = before.length > 0 ? floor + before.at(-1)!.index + 1 : floor;
  const after = /(?:\.\/\.?|[;.])(?= |$)/u.exec(line.text.slice(to, to + LONGEST_SENTENCE));
  return { start, end: after ? to + after.index : Math.min(line.text.length, to + LONGEST_SENTENCE) };
}

const LONGEST_NOTE = 300;

/**
 * True for a mark in a bracket that ends before an offset: "gửi về Sở A (qua Phòng B; điện thoại: …) | trước ngày 20/6". It ends no
 * sentence.
 */
function isInNote(text: string, mark: number, before: number): boolean {
  const floor = Math.max(0, mark - LONGEST_NOTE);
  const words = text.slice(floor, Math.min(before, floor + 2 * LONGEST_NOTE));
  const [open, close] = [words.lastIndexOf("(", mark - floor), words.indexOf(")", mark - floor)];
  if (open < 0 || words.slice(open, mark - floor).includes(")")) return false;
  return close >= 0 && close - open < LONGEST_NOTE;
}

const PERIOD = new RegExp(
  `^ ?(?:và )?(?:báo cáo )?(?:0?[369] tháng|(?:(?:cả|${EACH}) )?năm|(?:(?:${EACH}) )?(?:quý(?: [ivx]{1,3}| \\d)?|tháng(?: \\d{1,2})?))(?: ?[-–:])?[ ,(]{0,3}$`,
  "u",
);

/** "hằng quý (trước ngày 20) | báo cáo …": what is due is stated after the date. */
export const REPORT_NEXT = /^\)?[ ,]{0,2}(?:tổng hợp,? )?(?:gửi )?báo cáo/u;

/**
 * Offset of the words that state what is due. In a list of periods ("Báo cáo định kỳ: quý trước ngày …; 6 tháng trước ngày …")
 * they precede the list.
 */
export function subjectStart(line: TextLine, clause: Clause, date: Span): number {
  const isListed =
    PERIOD.test(line.folded.slice(clause.start, date.start)) &&
    !REPORT_NEXT.test(line.folded.slice(date.end, clause.end));
  return isListed ? Math.max(0, clause.start - LONGEST_SENTENCE) : clause.start;
}

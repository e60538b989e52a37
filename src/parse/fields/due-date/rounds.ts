import { realDate } from "../../../language/dates.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import type { Located } from "../../text/located.ts";
import type { Rule } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { type DueDay, isPast, MONTH, numberIn, YEAR, yearIn } from "./due-day.ts";
import { recursYearly } from "./periodic.ts";

const id = "due-date/rounds";
const MONTH_OF_YEAR = `${MONTH}(?: ?/ ?${YEAR})?(?![\\p{L}\\d/])`;
/** "hai đợt, tháng 7 và tháng 11/2025", "02 lần (tháng 3, tháng 9 năm 2026)". */
const ROUNDS = regex.g`(?<!\p{L})(?:\d{1,2}|hai|ba|bốn) (?:đợt|lần|kỳ)(?: trong năm|(?: ?/ ?|(?: một| mỗi| hằng| hàng)? )năm)?(?:,|:| ?\(|,? (?:vào|trong)) ?(?:vào |trong )?(?<months>tháng ${MONTH_OF_YEAR}(?:(?:, | và |; )(?:tháng )?${MONTH_OF_YEAR}){1,3})(?<year>,? năm ${YEAR})?`;
/** "báo cáo kết quả vào | tháng 6 và tháng 12", "06 tháng một lần (| tháng 01 và tháng 7 hằng năm)" */
const OF_REPORTS = new RegExp(
  `(?<=(?:vào|trong|năm|\\()(?: các)? ?)(?<months>tháng ${MONTH_OF_YEAR}(?:(?:, | và )tháng ${MONTH_OF_YEAR}){1,3})(?<year>,? năm ${YEAR}| (?:của )?${EVERY} năm)?`,
  "gu",
);
/** Periodic work: each month is a term of its own, unlike "thực hiện trong tháng 3, tháng 4". */
const PERIODIC = /(?:báo cáo|gửi|nộp|định kỳ|tổng hợp|giao ban|họp|sơ kết|lần)(?= |,)[^.;:]{0,80}$/u;
const LONGEST_BEFORE = 100;
const MONTHS = new RegExp(`tháng ${MONTH}(?![/\\d])`, "gu");
const EACH = new RegExp(`(?:tháng )?(?<![\\d/])(?<month>${MONTH})(?!\\d)(?<year> ?/ ?${YEAR})?`, "gu");

/** The lists of months in folded text that are terms of rounds or of reports. */
function listsOfMonths(folded: string): readonly RegExpExecArray[] {
  const ofRounds = / (?:đợt|lần|kỳ)/u.test(folded) ? allMatches(ROUNDS, folded) : [];
  const isList = folded.indexOf("tháng ", folded.indexOf("tháng ") + 1) >= 0;
  if (ofRounds.length > 0 || !isList) return ofRounds;
  return allMatches(OF_REPORTS, folded).filter(({ index }) =>
    PERIODIC.test(folded.slice(Math.max(0, index - LONGEST_BEFORE), index)),
  );
}

/** Work in several rounds, and reports in several months: one due date for each month. A year at the end also applies to the months before it. */
export const dueRounds: Rule<DueDay> = {
  id,
  find(line, context) {
    return listsOfMonths(line.folded).flatMap((match) => {
      const before = line.folded.slice(0, match.index);
      if (isPast(before)) return [];
      const { months, year } = match.groups!;
      const after = line.folded.slice(match.index + match[0].length);
      const isYearly =
        !/\d/u.test(`${months!.replace(MONTHS, "")}${year ?? ""}`) &&
        (year !== undefined || recursYearly(context, before, after));
      const from = match.index + match[0].indexOf(months!);
      const all = allMatches(EACH, months!);
      return all.flatMap(({ index, 0: words, groups }, i): Located<DueDay>[] => {
        const ofMonth = all.slice(i).find((later) => later.groups?.year !== undefined);
        const stated = ofMonth?.groups?.year ?? year;
        const date = realDate(isYearly ? null : yearIn(stated, context.year), numberIn(groups!.month), null);
        if (!date) return [];
        const [start, end] = [from + index, from + index + words.length];
        const text = line.text.slice(start, end);
        const value: DueDay = { date: { ...date, recurring: isYearly ? "year" : null, text }, bound: "in" };
        return [{ value, span: spanIn(line, start, end), rule: id, confidence: 0.9 }];
      });
    });
  },
};

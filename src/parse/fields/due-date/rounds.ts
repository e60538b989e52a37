import { realDate } from "../../../language/dates.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Located } from "../../text/located.ts";
import type { Rule } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { type DueDay, isPast, MONTH, numberIn, YEAR, yearIn } from "./due-day.ts";

const id = "due-date/rounds";
const MONTH_OF_YEAR = `${MONTH}(?: ?/ ?${YEAR})?(?![\\p{L}\\d/])`;
/** "hai đợt, tháng 7 và tháng 11/2025", "02 lần (tháng 3, tháng 9 năm 2026)". */
const ROUNDS = regex.g`(?<!\p{L})(?:\d{1,2}|hai|ba|bốn) (?:đợt|lần|kỳ)(?: trong năm)?(?:,|:| ?\(|,? (?:vào|trong)) ?(?:vào |trong )?(?<months>tháng ${MONTH_OF_YEAR}(?:(?:, | và |; )(?:tháng )?${MONTH_OF_YEAR}){1,3})(?<year>,? năm ${YEAR})?`;
const EACH = new RegExp(`(?:tháng )?(?<![\\d/])(?<month>${MONTH})(?!\\d)(?<year> ?/ ?${YEAR})?`, "gu");

/** Work in several rounds: one due date for each month. A year at the end also applies to the months before it. */
export const dueRounds: Rule<DueDay> = {
  id,
  find(line, context) {
    if (!/ (?:đợt|lần|kỳ)/u.test(line.folded)) return [];
    return allMatches(ROUNDS, line.folded).flatMap((match) => {
      if (isPast(line.folded.slice(0, match.index))) return [];
      const { months, year } = match.groups!;
      const from = match.index + match[0].indexOf(months!);
      const all = allMatches(EACH, months!);
      return all.flatMap(({ index, 0: words, groups }, i): Located<DueDay>[] => {
        const ofMonth = all.slice(i).find((later) => later.groups?.year !== undefined);
        const stated = ofMonth?.groups?.year ?? year;
        const date = realDate(yearIn(stated, context.year), numberIn(groups!.month), null);
        if (!date) return [];
        const [start, end] = [from + index, from + index + words.length];
        const text = line.text.slice(start, end);
        const value: DueDay = { date: { ...date, recurring: null, text }, bound: "in" };
        return [{ value, span: spanIn(line, start, end), rule: id, confidence: 0.9 }];
      });
    });
  },
};

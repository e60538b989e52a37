import { named, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../text/rule.ts";
import { DAY, type DueDay, dueDay, MONTH, numberIn, YEAR, yearIn } from "./due-day.ts";

const RECURRING = [
  [/quý/u, "quarter"],
  [/6 tháng/u, "half-year"],
  [/tháng/u, "month"],
] as const;

/** "báo cáo theo quý (ngày 25), năm (ngày 05/12/2026)": the day of a periodic report in a bracket after the period. */
export const duePeriodDay = defineRule<DueDay>({
  id: "due-date/period-day",
  pattern: phrase`${named("period", raw("quý|0?6 tháng|tháng|năm"))} ${raw("\\((?:vào )?ngày")} ${named("day", raw(DAY))}${named("month", raw(`(?: ?/ ?| tháng )${MONTH}(?![\\d])`))}?${named("yearPart", raw(`(?: ?/ ?| năm )${YEAR}`))}?${raw("\\)")}`,
  read(parts, context, { folded, foldedBefore }) {
    if (!PERIODIC.test(foldedBefore)) return null;
    const day = numberIn(parts.day);
    const month = numberIn(/\d+/.exec(parts.month ?? "")?.[0]);
    if (month !== null)
      return dueDay(parts, { year: yearIn(parts.yearPart, context.year), month, day, recurring: null });
    const recurring = RECURRING.find(([words]) => words.test(folded.period!))?.[1];
    return recurring ? dueDay(parts, { year: null, month: null, day, recurring }) : null;
  },
});

const PERIODIC = /(?:báo cáo|gửi|định kỳ|tổng hợp)[^;]{0,200}$/u;

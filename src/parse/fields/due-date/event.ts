import { named, phrase, raw } from "../../../language/phrase.ts";
import { NO_DATE } from "../../../model/partial-date.ts";
import { defineRule } from "../../text/rule.ts";
import { type DueDay, isPast, YEAR } from "./due-day.ts";

const EVENT =
  "mùa (?:mưa|bão|lũ|khô|vụ|[^ .,;:()\\d]{1,8})|tết(?= )|khai giảng|(?:ngày |dịp )?lễ |kỳ (?:họp|thi|tuyển sinh|nghỉ)|năm học|đại hội|hội nghị|festival";

/** "trước mùa mưa bão năm 2026", "trước kỳ họp giữa năm của HĐND tỉnh": an event of the year, at the end of a clause. */
export const dueBeforeEvent = defineRule<DueDay>({
  id: "due-date/event",
  pattern: phrase`${raw(`(?:hoàn thành |xong )?trước (?:${EVENT})(?: [^ .,;:()\\d]{1,9}){0,7}`)}${named("year", raw(` ${YEAR}(?: ?[-–] ?${YEAR})?`))}?`,
  read({ whole, year }, _context, { foldedBefore, after }) {
    if (!ENDS_CLAUSE.test(after) || isPast(foldedBefore)) return null;
    const stated = /\d{4}/u.exec(year ?? "")?.[0];
    const date = { ...NO_DATE, year: stated ? Number(stated) : null, recurring: null, text: whole.trim() };
    return { date, bound: "before" };
  },
});
const ENDS_CLAUSE = /^ ?(?:[.;)]|$)/u;

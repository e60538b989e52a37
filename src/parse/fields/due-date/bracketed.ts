import { romanNumber } from "../../../language/numbers.ts";
import { named, phrase, raw } from "../../../language/phrase.ts";
import { BODY_WORDS } from "../../lexicon/bodies.ts";
import { defineRule, type Parts, type RuleContext } from "../../text/rule.ts";
import { DAY, type DueDay, dueDay, isPast, MONTH, numberIn, QUARTER_END, YEAR, yearIn } from "./due-day.ts";

const PLANNED = "(?:(?:dự kiến|khoảng|thực hiện|tổ chức)(?: (?:trong|vào|khoảng))?:? )";
const YEAR_PART = `(?: ?/ ?|,? năm )${YEAR}`;
const QUARTER = "(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
const JOINT = "(?:, | và | ?[-–] ?| đến )";
/** One period, or several: "tháng 4, 6 và 9/2026", "quý II - quý IV". The work is due in the last one. */
const PERIOD = `(?:đầu |giữa |cuối )?(?:tháng ${MONTH}(?:${YEAR_PART})?(?:${JOINT}(?:tháng )?${MONTH}(?!\\d)(?:${YEAR_PART})?){0,5}|qu[ýí] ${QUARTER}(?:${YEAR_PART})?(?:${JOINT}(?:qu[ýí] )?${QUARTER}(?:${YEAR_PART})?){0,3})`;
/** A day without such a word may be the date of a document: "Kế hoạch số 5 (ngày 03/02/2026)". */
const PLANNED_DAY = `${PLANNED}(?:ngày )?${DAY} ?/ ?${MONTH}(?: ?/ ?${YEAR})?`;
/** Without a word for a plan, the bracket must end the clause. */
const ENDS_CLAUSE = "(?=\\)(?:[.;,]| ?$| (?:nhằm|để|gồm) ))";

/** The units before the time in a bracket: "(Phòng Quản lý Đầu tư; | quý III/2026)", "(Sở Y tế chủ trì, hoàn thành: | tháng 9)". */
const WITH_UNITS = `(?:các )?(?:${BODY_WORDS}) [^().]{2,120}?(?:[;,]| [-–]) (?:(?:hoàn thành|xong|thực hiện)(?: trong)?:? )?`;
/** Only after units a date needs no word: "(Văn phòng Sở, | 12/2026)". */
const BARE = `(?:${DAY} ?/ ?)?${MONTH} ?/ ?${YEAR}`;
const UNITS_BEFORE = new RegExp(`\\(${WITH_UNITS}$`, "u");

/** "(dự kiến tháng 10/2026)", "hội nghị (quý IV năm 2026).": a bracket that has the time of a task, alone or after its units. */
export const dueInBracket = defineRule<DueDay>({
  id: "due-date/bracketed",
  pattern: phrase`${raw(`(?<=\\((?:${WITH_UNITS})?)`)}${named("time", raw(`(?:${PLANNED}${PERIOD}(?=\\))|${PLANNED_DAY}(?=\\))|${PERIOD}${ENDS_CLAUSE}|(?<=\\(${WITH_UNITS})${BARE}${ENDS_CLAUSE})`))}`,
  read(parts, context, { folded, foldedBefore }) {
    const before = foldedBefore.replace(UNITS_BEFORE, "(");
    if (isPast(before) || (STATED.test(before) && !isOfLaterYear(before, folded.time!))) return null;
    return dateIn(folded.time!, parts, context);
  },
});

/** "… theo Luật Cán bộ, công chức năm 2025 | (tháng 6/2026)": the time of work that a document of an earlier year is about. */
function isOfLaterYear(before: string, time: string): boolean {
  const year = OF_LAW.exec(before)?.groups?.year;
  return year !== undefined && Number(/\d{4}/u.exec(time)?.[0] ?? 0) > Number(year);
}
const OF_LAW =
  /(?:luật|bộ luật|nghị định|thông tư|nghị quyết|pháp lệnh) [^.;()]{2,80} năm (?<year>\d{4}) ?\($/u;

/** Words before a bracket with the time of something that is not to be done: a publication, data, an annex. */
const STATED =
  /(?:công bố|ban hành|số liệu|kết quả|báo cáo|thống kê|kỳ|tính|năm \d{4}|quyết định|kế hoạch|công văn|thông báo|nghị quyết)(?: [^ .;,()]{1,9}){0,3} ?\($/u;

const BARE_MONTH = /^(?<month>\d{1,2}) ?\/ ?\d{4}$/u;
const OF_YEAR = new RegExp(YEAR_PART, "gu");

function dateIn(time: string, parts: Parts, context: RuleContext): DueDay | null {
  const year = yearIn(/\d{4}(?!.*\d{4})/u.exec(time)?.[0], context.year);
  const period = time.replace(OF_YEAR, "");
  const quarter = /qu[ýí] (?:.*[^ivx\d])?(?<number>[ivx]+|\d)$/u.exec(period)?.groups?.number;
  const day = /(?<day>\d{1,2}) ?\/ ?(?<month>\d{1,2})(?!\d)/u.exec(time)?.groups;
  const month = (/tháng (?:.*[^\d])?(?<month>\d{1,2})$/u.exec(period) ?? BARE_MONTH.exec(time))?.groups
    ?.month;
  const inQuarter =
    quarter && QUARTER_END[/\d/u.test(quarter) ? Number(quarter) : (romanNumber(quarter) ?? 0)];
  if (quarter)
    return inQuarter ? dueDay(parts, { year, month: inQuarter, day: null, recurring: null }) : null;
  if (month) return dueDay(parts, { year, month: numberIn(month), day: null, recurring: null });
  return dueDay(parts, { year, month: numberIn(day?.month), day: numberIn(day?.day), recurring: null });
}

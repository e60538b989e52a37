import { named, phrase, raw } from "../../../language/phrase.ts";
import type { DueDate } from "../../../model/date.ts";
import { BOUND } from "../../lexicon/due-bounds.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { defineRule } from "../../text/rule.ts";
import { type DueDay, dueDay } from "./due-day.ts";

const PERIODS: Readonly<Record<string, DueDate["recurring"]>> = {
  quý: "quarter",
  tháng: "month",
  năm: "year",
};

const RECURS = new RegExp(`(?:${EVERY}) (?:quý|tháng|năm)$|(?:sau|kế tiếp|tiếp theo|liền kề|liền sau)$`, "u");

/** "vào tháng đầu mỗi quý", "trong tuần cuối của từng tháng", "trong tuần đầu của quý sau": the period recurs, and no day is stated. */
export const duePartOfPeriod = defineRule<DueDay>({
  id: "due-date/part-of-period",
  pattern: phrase`${BOUND} ${raw(`(?:tháng|tuần) (?:đầu(?: tiên)?|giữa|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư))(?: của)?`)} ${raw(EVERY)}? ${named("period", raw("quý|tháng|năm"))}${named("next", raw(" (?:sau|kế tiếp|tiếp theo|liền kề|liền sau)"))}?`,
  read: (parts, _context, { folded }) =>
    RECURS.test(folded.whole!)
      ? dueDay(parts, { year: null, month: null, day: null, recurring: PERIODS[folded.period!] ?? null })
      : null,
});

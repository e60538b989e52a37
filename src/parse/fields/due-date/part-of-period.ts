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

/** "vào tháng đầu mỗi quý", "trong tuần cuối của từng tháng": the period recurs, and no day is stated. */
export const duePartOfPeriod = defineRule<DueDay>({
  id: "due-date/part-of-period",
  pattern: phrase`${BOUND} ${raw(`(?:tháng|tuần) (?:đầu(?: tiên)?|giữa|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư))(?: của)? ${EVERY}`)} ${named("period", raw("quý|tháng|năm"))}`,
  read: (parts, _context, { folded }) =>
    dueDay(parts, { year: null, month: null, day: null, recurring: PERIODS[folded.period!] ?? null }),
});

import { phrase, raw } from "../../../language/phrase.ts";
import { NO_DATE } from "../../../model/partial-date.ts";
import { BOUND, boundOf } from "../../lexicon/due-bounds.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { defineRule, type Parts } from "../../text/rule.ts";
import { type DueDay, dueDay } from "./due-day.ts";

// What is due at an hour of each day. A due date has no day then: only its words are kept.

const id = "due-date/daily";
const AT_HOUR = "\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2})?(?: phút|[’'′])?";

/** At an hour without a limit something takes place: "họp vào 8 giờ hằng ngày". */
function untilHour(parts: Parts): DueDay | null {
  const bound = boundOf(parts.bound ?? "");
  return bound === "before" || bound === "by" ? dueDay(parts, { ...NO_DATE, recurring: null }) : null;
}

/** "trước 14 giờ hằng ngày", "chậm nhất 16h30 mỗi ngày". */
export const dueDaily = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw(`(?:lúc )?${AT_HOUR},? ${EVERY} ngày`)}`,
  read: untilHour,
});

/** "hằng ngày, trước 17 giờ", "02 lần/ngày (trước 9h00 và 16h00)": the frequency comes first. */
export const dueDailyBefore = defineRule<DueDay>({
  id,
  pattern: phrase`${raw(`(?:${EVERY}|\\d{1,2} lần(?: ?/ ?| mỗi | một )) ?ngày`)}${raw("[,:]? ?\\(?(?:[^.;:()\\d]{1,60} )?")}${BOUND} ${raw(`(?:lúc )?${AT_HOUR}(?: và ${AT_HOUR})?`)}`,
  read: (parts, _context, { foldedAfter }) => (HAS_DAY.test(foldedAfter) ? null : untilHour(parts)),
});
/** "trước 17 giờ | ngày 15/6", "trước 16 giờ | thứ Sáu": the hour of one day. */
const HAS_DAY = /^,? ?(?:ngày|thứ|\d)/u;

import { realDate } from "../../../language/dates.ts";
import { matcher } from "../../../language/matcher.ts";
import { GAP, named, phrase, raw } from "../../../language/phrase.ts";
import { type Beside, defineRule, type Parts, type Rule } from "../../text/rule.ts";
import { type Found, spanIn } from "../../text/text-line.ts";
import {
  BOUND,
  boundOf,
  DAY,
  type DueDay,
  due,
  EVERY,
  isBlank,
  isPast,
  MONTH,
  num,
  YEAR,
} from "./due-words.ts";

const SLASH = " ?/ ?| tháng ";
const YEAR_PART = `(?: ?/ ?|,? năm )(${YEAR})`;
const FIRST = matcher(
  phrase`${BOUND}? ${named("said", raw("ngày|các ngày"))}? ${named("day", raw(DAY))}${raw(SLASH)}${named("month", raw(MONTH))}${named("yearPart", raw(YEAR_PART))}?`,
);
const JOINED = "(?:,? và |, |; | hoặc | & )(?:(?:trước )?ngày )?";
const NEXT = new RegExp(
  `${JOINED}(?<day>${DAY})(?:${SLASH})(?<month>${MONTH})(?:${YEAR_PART})?(?![\\p{L}\\d])`,
  "uy",
);
/** A second day right behind a first; hardly any line has one. */
const SECOND = new RegExp(`\\d${JOINED}${DAY}(?:${SLASH})${MONTH}`, "u");
const YEARLY = new RegExp(`^,? (?:của )?${EVERY} năm(?!\\p{L})`, "u");
const MOST = 6;

/**
 * "trước ngày 25/6 và ngày 25/11 hằng năm", "trước 15/3, 15/6, 15/9 và 15/12": each day is a deadline of its own.
 * A year, or "hằng năm", at the end holds for all of them.
 */
export const dueListed: Rule<DueDay> = {
  id: "deadline/due-listed",
  find(line, context) {
    const found: Found<DueDay>[] = [];
    if (!SECOND.test(line.folded)) return found;
    for (const match of FIRST(line.folded)) {
      const first = FIRST.partsOf(match);
      const items = [
        { text: match[0], parts: first, start: match.index, end: match.index + match[0].length },
      ];
      for (let at = items[0]!.end; items.length < MOST; ) {
        NEXT.lastIndex = at;
        const next = NEXT.exec(line.folded);
        if (!next) break;
        const start = at + next[0].search(/\d|ngày|trước/u);
        at += next[0].length;
        items.push({ text: next[0], parts: { ...next.groups }, start, end: at });
      }
      if (items.length < 2 || isPast(line.folded.slice(0, match.index))) continue;
      const yearly = YEARLY.test(line.folded.slice(items.at(-1)!.end, items.at(-1)!.end + 20));
      const words = first.bound!;
      const bound = boundOf(words);
      // "trong 12/15 và 3/4": shares; "ngày 2/9, 30/4" alone tell of days, unless they come every year.
      const said = first.said !== "";
      if (words === "" ? !(said && yearly) : !said && bound !== "before" && bound !== "by") continue;
      let year = context.year;
      for (const item of items.toReversed()) {
        const stated = /(?:19|20)\d{2}/.exec(item.text)?.[0];
        year = stated ? Number(stated) : year;
        const { day, month } = item.parts;
        const date = realDate(yearly ? null : year, num(month), num(day));
        if (!date) continue;
        const text = line.text.slice(item.start, item.end).trim();
        found.push({
          value: { date: { ...date, recurring: yearly ? "year" : null, text }, bound },
          span: spanIn(line, item.start, item.end),
          rule: "deadline/due-listed",
          confidence: 0.92,
        });
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};

const OF_YEAR = YEAR_PART.replace(`(${YEAR})`, YEAR);
/** A range is due where a label says so, or where it is all that a cell holds; elsewhere it tells of something. */
const SPAN_OF = named(
  "label",
  raw(
    "(?:thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện|triển khai|tổ chức|kiểm tra)){0,2} ?:?|trong",
  ),
);
const isWhole = (parts: Parts, at: Beside) =>
  /^(?:thời|tiến)/u.test(parts["label"]!.toLowerCase()) || (isBlank(at.before) && /^[ .;]*$/u.test(at.after));

/** "thời gian thực hiện: từ ngày 01/7 đến hết ngày 15/7/2025": due by its last day. */
export const dueRange = defineRule<DueDay>({
  id: "deadline/due-range",
  pattern: phrase`${SPAN_OF}? ${raw("từ")} ${raw("ngày")}? ${raw(`${DAY}(?:(?:${SLASH})${MONTH})?(?:${OF_YEAR})?`)}${raw(" ?- ?| đến (?:hết )?")}${raw("(?:ngày )?")}${named("day", raw(DAY))}${raw(SLASH)}${named("month", raw(MONTH))}${named("yearPart", raw(OF_YEAR))}?`,
  needs: new RegExp(`từ${GAP}(?:ngày${GAP})?\\d`, "u"),
  read(parts, context, at) {
    if (!isWhole(parts, at) || isPast(at.saidBefore)) return null;
    const year = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    const read = due(parts, year ? Number(year) : context.year, num(parts.month), num(parts.day), null);
    return read && { ...read, bound: "by" };
  },
});

/** "thời gian: từ tháng 3 đến tháng 9/2026": due by its last month. */
export const dueMonthRange = defineRule<DueDay>({
  id: "deadline/due-month-range",
  pattern: phrase`${SPAN_OF}? ${raw(`từ tháng ${MONTH}(?:${OF_YEAR})?`)}${raw(" ?- ?| đến (?:hết )?")}${raw("(?:tháng )?")}${named("month", raw(MONTH))}${named("yearPart", raw(OF_YEAR))}?`,
  needs: /từ tháng \d/u,
  read(parts, context, at) {
    if (!isWhole(parts, at) || isPast(at.saidBefore)) return null;
    const year = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    const read = due(parts, year ? Number(year) : context.year, num(parts.month), null, null);
    return read && { ...read, bound: "by" };
  },
});

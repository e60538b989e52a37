import { realDate } from "../../../language/dates.ts";
import { NUMBER_LINE } from "../../../language/document-number.ts";
import { regex } from "../../../language/regex.ts";
import type { PartialDate } from "../../../model/date.ts";
import { defineReader } from "../../text/rule.ts";
import { spanIn, wholeLines } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: PartialDate;
}

const BLANK = "[ .…_,]{0,30}";
const YEAR = "(?:19|20)\\d{2}";
/** A part written by hand that was not recognised: "tháng? năm". */
const ILLEGIBLE = "[?*'’\"\x60^~-]{0,3}";
/** "năm"; an engine may misread it ("ndm 2024"). */
const YEAR_WORD = "(?:n\\p{L}{1,2}m|/)";
/** "ngày 12 tháng 7 năm 2024"; also with a typist's slip ("háng"). */
const LONG = regex`(?<!\p{L})ngày${BLANK}${ILLEGIBLE}${BLANK}(?<day>\d{1,2})?${BLANK}t?háng${BLANK}${ILLEGIBLE}${BLANK}(?<month>0 [1-9]|\d{1,2})?${BLANK}${YEAR_WORD}${BLANK}(?<year>${YEAR})?(?!\d)`;
/** "Lào Cai, ngày 12/7/2024", "Lào Cai, ngày 12-7-2024"; the other parts of a head in one sentence are blanks. */
const SHORT = new RegExp(
  `(?<=, ?|^ {2,200})ngày ?(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>${YEAR})(?!\\d)`,
  "u",
);
/** "Lào Cai, tháng 8 năm 2024": a report's cover, or a draft. */
const MONTH = regex`(?<=\p{L}, ?)tháng ?(?<month>\d{1,2}) ?(?:năm ?|/ ?)(?<year>${YEAR})$`;
const FORMS = [LONG, SHORT, MONTH];
/** A wrapped line of place and date: the next line continues it. */
const WRAPPED = regex`(?<!\p{L})ngày[^;:]{0,20}$`;
/** The place alone on its line: "Đồng Tháp," over "ngày 19 tháng 11 năm 2025". */
const PLACE_ALONE = /^[^;:]{2,60},$/u;
/** Words with a capital before the comma: "Lạng Sơn", "TP. Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Quận 7". */
const WORD = String.raw`(?:\p{Lu}['’]?\p{Lu}?[\p{Ll}'’]{1,12}|(?<=\p{Ll} )\d{1,2})`;
const PLACE = regex`(?:^|(?<=[ .*|]))(?<place>(?:TP\.? ?|[Tt]hành phố |[Tt]ỉnh )?${WORD}(?:(?: ?[-–] ?| )${WORD}){0,5}) ?[,.]? ?$`;
const LONGEST_PLACE = 60;

/**
 * "Lạng Sơn, ngày      tháng 8 năm 2024": blank parts stay null (Decree 30/2020/NĐ-CP, Appendix I, II.4).
 * Of a date that does not exist ("31 tháng 2", "tháng 40") only the parts that can be true are read.
 */
export const placeAndDate = defineReader<PlaceAndDate>({
  id: "date/place-and-date",
  read(lines) {
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      const broken =
        WRAPPED.test(line.folded) || (PLACE_ALONE.test(line.text) && next?.folded.startsWith("ngày"));
      const read = readLine(line) ?? (broken ? readWrapped(line, next) : null);
      if (read) return [read];
    }
    return [];
  },
});

function readLine(line: TextLine) {
  for (const form of FORMS) {
    const match = form.exec(line.folded);
    if (!match) continue;
    const part = (name: string) =>
      match.groups?.[name] ? Number(match.groups[name].replace(" ", "")) : null;
    const date =
      realDate(part("year"), part("month"), part("day")) ??
      realDate(part("year"), part("month"), null) ??
      // "tháng 40": a misread month leaves the year.
      realDate(part("year"), null, null);
    if (!date || (date.year === null && date.month === null)) continue;
    const place = placeBefore(line.text.slice(0, match.index));
    const start = place ? line.text.lastIndexOf(place, match.index) : match.index;
    return {
      value: { place, date },
      span: spanIn(line, start, match.index + match[0].length),
      confidence: date.iso ? 0.97 : 0.9,
    };
  }
  return null;
}

function readWrapped(line: TextLine, next: TextLine | undefined) {
  if (!next) return null;
  const joined = line.reworded(`${line.text} ${next.text}`, `${line.folded} ${next.folded}`);
  const read = readLine(joined);
  return read && { ...read, span: wholeLines(line, next) };
}

function placeBefore(before: string): string | null {
  const number = NUMBER_LINE.exec(before);
  const left = number ? before.slice(number.index + number[0].length) : before;
  return PLACE.exec(left.slice(-LONGEST_PLACE))?.groups?.place?.trim() ?? null;
}

import { realDate } from "../../../language/dates.ts";
import { NUMBER_LINE } from "../../../language/document-number.ts";
import type { PartialDate } from "../../../model/date.ts";
import { spanIn } from "../../document.ts";
import { defineReader } from "../../rule.ts";

export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: PartialDate;
}

const BLANK = "[ .…_,]{0,30}";
const DATE = new RegExp(
  `(?<!\\p{L})ngày${BLANK}(?<day>\\d{1,2})?${BLANK}tháng${BLANK}(?<month>\\d{1,2})?${BLANK}năm${BLANK}(?<year>(?:19|20)\\d{2})?(?!\\d)`,
  "u",
);
/** Capitalised words in front of the comma: "Lạng Sơn", "TP. Hồ Chí Minh", "Bà Rịa - Vũng Tàu". */
const PLACE = /(?:^|[ .])(?<place>(?:(?:TP\.? ?)?\p{Lu}[\p{L}']{0,12}(?: ?- ?| )?){1,6}),? ?$/u;

/**
 * "Lạng Sơn, ngày      tháng 8 năm 2024": parts that are blank stay null (Decree 30/2020/NĐ-CP, Appendix I, II.4).
 * A day that the month does not have ("31 tháng 2") counts as unread.
 */
export const placeAndDate = defineReader<PlaceAndDate>({
  id: "date/place-and-date",
  read(lines) {
    for (const line of lines) {
      const match = DATE.exec(line.folded);
      if (!match) continue;
      const part = (name: string) => (match.groups?.[name] ? Number(match.groups[name]) : null);
      const date =
        realDate(part("year"), part("month"), part("day")) ?? realDate(part("year"), part("month"), null);
      if (!date || (date.year === null && date.month === null)) continue;
      const before = line.text.slice(0, match.index);
      const number = NUMBER_LINE.exec(before);
      const left = number ? before.slice(number.index + number[0].length) : before;
      const place = PLACE.exec(left)?.groups?.place?.trim() ?? null;
      const start = place ? before.lastIndexOf(place) : match.index;
      return [
        {
          value: { place, date },
          span: spanIn(line, start, match.index + match[0].length),
          confidence: date.iso ? 0.97 : 0.9,
        },
      ];
    }
    return [];
  },
});

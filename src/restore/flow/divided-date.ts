import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";

const BLANK = "[ .…_]{0,9}";
/** "Lạng Sơn, ngày", "Lạng Sơn, ngày 5 tháng": a place with capitals, and the date up to a word that another one follows. */
const UP_TO_DAY = regex`^\p{Lu}[\p{L}' –-]{1,40}, ?[Nn]gày${BLANK}(?:\d{1,2})?${BLANK}$`;
const UP_TO_MONTH = regex`^\p{Lu}[\p{L}' –-]{1,40}, ?[Nn]gày${BLANK}(?:\d{1,2})?${BLANK}tháng${BLANK}(?:\d{1,2})?${BLANK}$`;
const FROM_MONTH = regex`^(?:\d{1,2} )?tháng${BLANK}(?:\d{1,2})?${BLANK}(?:năm ?(?:19|20)\d\d)?$`;
const FROM_YEAR = /^(?:\d{1,2} )?năm ?(?:19|20)\d\d$/u;
const LONGEST = 80;

/**
 * True where a line goes on with the place and date of a head that the line above it begins: the blanks for day and month divide
 * them in some text layers ("Lạng Sơn, ngày" + "tháng 8 năm 2024").
 */
export function continuesDate(above: string, text: string): boolean {
  if (above.length > LONGEST || text.length > LONGEST) return false;
  const rest = fold(text);
  return (
    (UP_TO_DAY.test(above) && FROM_MONTH.test(rest)) || (UP_TO_MONTH.test(above) && FROM_YEAR.test(rest))
  );
}

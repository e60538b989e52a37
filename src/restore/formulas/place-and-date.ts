import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { type Correction, type Formula, HEAD_LINES, type OfficialNames, SHORT_FORMULA } from "./formula.ts";

// "Lâm Đồng, ngày 05 tháng 3 năm 2026" (Decree 30/2020/NĐ-CP, Appendix I, II.4).

/** What was read between "ngày" and "tháng". If it is not a day, the day was written by hand; two letters in a row are words. */
const DAY = regex`(?<!\p{L})ngày(?<read>[^;:]{1,7})tháng`;
const READ_DAY = /^[ .…_,]{0,30}(?:0?[1-9]|[12]\d|3[01])?[ .…_,]{0,30}$/u;
const PLACE = regex`(?:^|(?<=[ .*|]))(?<place>\p{Lu}[\p{L} -]{2,24}?) ?, ?(?=ngày)`;
const UNREAD = " … ";
/**
 * The whole form at the end of a line: a place in capitalised words, then what was read for "ngày", the day, the month and a year.
 * A place may have an apostrophe ("Đắk R'lấp"). Parts between its words must be figures, so letters there are misread handwriting.
 */
const FORM = regex`(?:(?:^|[ .*|])(?:\p{Lu}\p{Ll}{0,6}\.?)(?:[ -]{1,3}\p{Lu}\p{Ll}{1,6}){0,5}|^\p{Lu}\p{Ll}{1,6}(?: ?\p{Lu}[ '’]{1,3}\p{Ll}{1,6})) ?[,.] ?(?<date>(?:ngày(?<day>[^;]{0,9}?)|ng[àaảáạ](?!y)[^;:,]{1,9}?)tháng(?<month>[^;:,]{0,6}?)năm ?20\d\d)[ .]{0,3}$`;
const READ_MONTH = /^[ .…_,]{0,30}(?:0?[1-9]|1[0-2])?[ .…_,]{0,30}$/u;
/** Words such as "cuối" and "đầu" are no figures. */
const WORD = regex`\p{Ll}{3}`;

/**
 * An unreadable day or month becomes "…"; the place of issue gets the marks of the province with the same bare letters. A line
 * that ends with the whole form may be below the first lines of the page.
 */
export const placeAndDate: Formula = ({ text, above }, names) => {
  const year = correctYear(text);
  const form = FORM.exec(text)?.groups;
  if (above.length >= HEAD_LINES && !form) return year;
  const date = form ? correctForm(text, form) : null;
  return [...correctPlace(text, names), ...(date ?? [...blankDay(text), ...correctMonth(text)]), ...year];
};

/** "Lào Cai, ngày 5 tháng 3 năm 2924": of a year in the place of this century, its first two figures are 20. */
const MISREAD_YEAR = regex`(?:^|[ .*|])\p{Lu}\p{Ll}{0,6}(?:[ -]{1,3}\p{Lu}\p{Ll}{1,6}){0,5} ?, ?ngày [^;:]{0,9}tháng [^;:,]{0,6}năm ?(?<read>(?!19\d\d|20\d\d)[2ZzS?][\dOoQ](?<last>[0-4]\d))[ .]{0,3}$`;

function correctYear(text: string): Correction[] {
  const { read, last } = MISREAD_YEAR.exec(text)?.groups ?? {};
  if (!read || !last) return [];
  const start = text.lastIndexOf(read);
  return [{ start, end: start + read.length, text: `20${last}`, confidence: SHORT_FORMULA }];
}

/** The corrections of a date in the whole form; null if a word is printed instead of a figure. */
function correctForm(text: string, form: Readonly<Record<string, string | undefined>>): Correction[] | null {
  const month = form.month ?? "";
  const start = text.lastIndexOf(form.date!);
  const monthAt = text.lastIndexOf("tháng") + "tháng".length;
  const day = text.slice(start + "ngày".length, monthAt - "tháng".length);
  if (WORD.test(day) || WORD.test(month)) return null;
  const found: Correction[] = [];
  if (form.day === undefined)
    found.push({ start, end: monthAt - "tháng".length, text: "ngày … ", confidence: SHORT_FORMULA });
  else if (!READ_DAY.test(day))
    found.push({
      start: start + "ngày".length,
      end: monthAt - "tháng".length,
      text: UNREAD,
      confidence: SHORT_FORMULA,
    });
  const strokes = correctMonth(text);
  if (strokes.length > 0 || READ_MONTH.test(month)) return [...found, ...strokes];
  return [...found, { start: monthAt, end: monthAt + month.length, text: UNREAD, confidence: SHORT_FORMULA }];
}

/** "tháng I1 năm", "tháng ()2 năm": the digit 1 was read as another vertical stroke, the digit 0 as brackets or a letter. */
const MONTH = regex`(?<!\p{L})tháng ?(?<read>(?:[\dIl|\]!iO]|\(\)){1,2}) ?năm`;

function correctMonth(text: string): Correction[] {
  const match = MONTH.exec(text);
  const read = match?.groups?.read;
  if (!match || !read || /^\d+$/u.test(read)) return [];
  const month = read.replace(/[Il|\]!i]/gu, "1").replace(/O|\(\)/gu, "0");
  if (Number(month) < 1 || Number(month) > 12) return [];
  const start = match.index + match[0].indexOf(read, "tháng".length);
  return [{ start, end: start + read.length, text: month, confidence: SHORT_FORMULA }];
}

function blankDay(text: string): Correction[] {
  const match = DAY.exec(fold(text));
  const read = match?.groups?.read;
  if (!match || read === undefined || READ_DAY.test(read) || regex`\p{L}{2}`.test(read)) return [];
  const start = match.index + "ngày".length;
  return [{ start, end: start + read.length, text: UNREAD, confidence: SHORT_FORMULA }];
}

function correctPlace(text: string, { provinces }: OfficialNames): Correction[] {
  const match = PLACE.exec(text);
  const place = match?.groups?.place;
  const province = place && provinces.get(bareLetters(place));
  if (!province || fold(province) === fold(place)) return [];
  return [{ start: match.index, end: match.index + place.length, text: province, confidence: SHORT_FORMULA }];
}

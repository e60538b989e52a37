import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { type Correction, type Formula, HEAD_LINES, type OfficialNames, SHORT_FORMULA } from "./formula.ts";

// "Lâm Đồng, ngày 05 tháng 3 năm 2026" (Decree 30/2020/NĐ-CP, Appendix I, II.4).

/** What was read between "ngày" and "tháng". If it is not a day, the day was written by hand; two letters in a row are words. */
const DAY = regex`(?<!\p{L})ngày(?<read>[^;:]{1,7})tháng`;
const READ_DAY = /^[ .…_,]{0,30}\d{0,2}[ .…_,]{0,30}$/u;
const PLACE = regex`(?:^|(?<=[ .*|]))(?<place>\p{Lu}[\p{L} -]{2,24}?) ?, ?(?=ngày)`;
const UNREAD = " … ";

/** An unreadable day becomes "…"; the place of issue gets the marks of the province with the same bare letters. */
export const placeAndDate: Formula = ({ text, above }, names) =>
  above.length < HEAD_LINES ? [...correctPlace(text, names), ...blankDay(text), ...correctMonth(text)] : [];

/** "tháng I1 năm", "tháng 1] năm": the digit 1 was read as another vertical stroke. */
const MONTH = regex`(?<!\p{L})tháng ?(?<read>[\dIl|\]!iO]{1,2}) ?năm`;

function correctMonth(text: string): Correction[] {
  const match = MONTH.exec(text);
  const read = match?.groups?.read;
  if (!match || !read || /^\d+$/u.test(read)) return [];
  const month = read.replace(/[Il|\]!i]/gu, "1").replace(/O/gu, "0");
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

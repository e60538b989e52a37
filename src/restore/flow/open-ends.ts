import { regex } from "../../language/regex.ts";

/** The end of a sentence or of an item. */
export const ENDS = /[.;:!?…]["”’)]?$|\.\/\.?$/u;
/** "…, phường 1, TP." at the end of a line: the name follows on the next. */
export const ABBREVIATED = /(?:^|[ ,(])(?:TP|Tp|TX|Tx|PGS|GS|TS|ThS|BS)\.$/u;

/**
 * Words that no sentence ends with. Words that are also the end of a compound ("nêu trên", "kèm theo", "trực thuộc", "lý do") are
 * not in the list.
 */
const NEVER_LAST = regex` (?:và|hoặc|của|với|cho|các|những|mỗi|để|là|nhằm|giữa|nếu|khi|gồm)$`;
const BEGINS_WORDS = regex`^["“‘(]?[\p{L}\d]`;
const HAS_SMALL = regex`\p{Ll}`;

/** "… báo cáo Sở" + "TN&MT trước …": a noun of a body, and its name as an abbreviation. */
const NOUN_OF_BODY = /(?:^|[ ,;(])(?:Sở|Phòng|Ban|Bộ|Cục|Chi cục|Vụ)$/u;
const ABBREVIATION = regex`^\p{Lu}(?:\p{Lu}|&\p{Lu}){1,7}(?![\p{L}\d&])`;

/** True where the end of a line shows that its sentence goes on with the next line, also with a capital. */
export function goesOnAfter(before: string, after: string): boolean {
  if (!HAS_SMALL.test(before) || !HAS_SMALL.test(after)) return false;
  return NEVER_LAST.test(before)
    ? BEGINS_WORDS.test(after)
    : NOUN_OF_BODY.test(before) && ABBREVIATION.test(after);
}

/**
 * "… cải thiện Chỉ số thành phần" + "4.3 “Công bằng …”": a noun that wants a number, and a number of two parts that looks like a label. A
 * heading over numbered parts speaks of several.
 */
export const goesOnWithNumber = (before: string, after: string): boolean =>
  before.length >= SHORTEST_BEFORE && WANTS_NUMBER.test(before.toLowerCase()) && PART_NUMBER.test(after);
const SHORTEST_BEFORE = 30;
const WANTS_NUMBER =
  / (?<!các )(?:chỉ số thành phần|chỉ số nội dung|tiêu chí thành phần|tiêu chí|cstp|csnd)$/u;
const PART_NUMBER = regex`^\d{1,2}\.\d{1,2} ["“\p{Lu}]`;

/**
 * "… phấn đấu đạt 7,10 điểm, xếp hạng" + "28. Công khai …": a rank, an amount or a day, which looks like a label. `ordinal`: that of the
 * label of the open paragraph; the number after it is the next label.
 */
export function goesOnWithAmount(before: string, after: string, ordinal: number | null): boolean {
  const number = AMOUNT.exec(after)?.groups?.number;
  if (number === undefined || before.length < SHORTEST_BEFORE) return false;
  return ordinal !== Number(number) - 1 && WANTS_AMOUNT.test(before.toLowerCase());
}
const AMOUNT = /^(?<number>\d{1,3})[.,;] \S/u;
const WANTS_AMOUNT =
  / (?:xếp (?:hạng|thứ)|đứng thứ|(?:vị trí|vị thứ) thứ|(?:thuộc|trong|vào|lên) nhóm|tốp|top|tối thiểu|ít nhất|khoảng|(?:tăng|giảm) từ|(?:xuống|chỉ) còn|(?<!(?:hằng|hàng|từng|mỗi|các|những|theo) )(?:tháng|quý))$/u;

/** "… UBND xã A (huyện Phú" + "Hòa): thực hiện": a bracket that is open at the end of a line, and closed on the next one. */
export const goesOnInBracket = (before: string, after: string): boolean =>
  OPEN_BRACKET.test(before) && CLOSES_BRACKET.test(after);
const OPEN_BRACKET = /\([^()]{1,80}$/u;
const CLOSES_BRACKET = regex`^[\p{L}\d][^()]{0,80}\)`;

/** "10. UBND thị xã A, UBND thị xã Sông" + "Cầu: chủ trì …": the rest of a name before the colon after it. */
export const goesOnToColon = (before: string, after: string): boolean =>
  !before.includes(":") && regex`\p{L}$`.test(before) && REST_TO_COLON.test(after);
const REST_TO_COLON = regex`^\p{Lu}\p{Ll}*(?: \p{L}+){0,3}: ?\p{Ll}`;

/** "… dịch bệnh Covid-" + "19. Phối hợp …": a number right after a hyphen is the rest of a name and no label. */
export const goesOnAfterHyphen = (before: string, after: string): boolean =>
  regex`\p{L}-$`.test(before) && /^\d/u.test(after);

/** "… như: (1) đôn đốc; (2) rà soát;" + "(3) số hóa …": a number that counts on within the paragraph and labels no item. `open`: its text. */
export function goesOnCounting(open: string, before: string, after: string): boolean {
  const number = BRACKETED.exec(after)?.groups?.number;
  if (number === undefined || !regex`[,;\p{L}]$`.test(before)) return false;
  return open.indexOf(`(${Number(number) - 1}) `, 1) > 0;
}
const BRACKETED = /^\((?<number>[2-9]|1\d)\) /u;

/** "… trình UBND tỉnh trước ngày" + "15/8/2026. Công bố …": a date, which looks like a label. */
export const goesOnWithDate = (before: string, after: string): boolean =>
  /(?:^|[ (])ngày$/iu.test(before) && /^\d{1,2}[/.-]\d{1,2}(?!\d)/u.test(after);

import { regex } from "../../language/regex.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { dividedAt } from "./divided-at.ts";

// Copies of web pages as plain text lose the line breaks of the head and of the sign-off: "Số: 435/QĐ-UBND Kon Tum, ngày 04 tháng 5 năm
// 2020 QUYẾT ĐỊNH …", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An KẾ HOẠCH …". The parts are told by their forms: a number, a place with a
// date, the kind of a document in capitals, an authority, a position in capitals and a name.

const KIND =
  "(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|CHỈ THỊ|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN|PHỤ LỤC|DANH MỤC|BIỂU|BẢNG)";
const DAY = "ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}";
const NAME = "(?:\\p{Lu}\\p{Ll}{0,6}(?= |$) ?){2,5}";
const PLACE = "\\p{Lu}[\\p{L}.]{0,8}(?: \\p{Lu}[\\p{L}.]{0,8}){0,4}";

/** "Số: 435/QĐ-UBND | Kon Tum, ngày 04 tháng 5 năm 2020 | QUYẾT ĐỊNH" */
const NUMBER = regex`^Số ?: ?[\p{L}\d./-]{3,40}(?= ${PLACE}, ${DAY})`;
const DATE = regex`^(?:Số ?: ?[\p{L}\d./-]{3,40} )?${PLACE}, ${DAY}(?= ${KIND}(?: |$))`;

const AUTHORITY = "(?:TM|KT|TL|TUQ|Q)\\.";
const POSITION =
  "(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG |CHI )?CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|CHÁNH (?:VĂN PHÒNG|THANH TRA)|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|CHỦ NHIỆM)";
/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Nguyễn Văn An", alone or before the kind of an annex. */
const SIGN_OFF = regex`^(?<capitals>(?:${AUTHORITY} ?)?\p{Lu}[\p{Lu} .,-]{4,90}) (?<signed>\((?:[Đđ]ã ký|[Kk]ý)\) )?(?<name>${NAME})(?<annex>${KIND} \p{Lu}{2}|$)`;
/** Where a line begins in the capitals of a sign-off: an authority, and a position that no authority precedes. */
const LINE_OF_CAPITALS = regex.g`(?<= )(?:${AUTHORITY} ?\p{Lu}|(?<!${AUTHORITY} ?|PHÓ )${POSITION}(?= |$))`;
const BEGINS_SIGN_OFF = regex`^(?:${AUTHORITY} ?\p{Lu}{2}|${POSITION}(?= ))`;

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG … | (Ban hành kèm theo Quyết định số …)": the name of an annex in capitals and its note. */
const NOTE = regex`^(?<annex>${KIND} [^\p{Ll}(]{4,900}(?:\([^\p{Ll}()]{1,60}\)[^\p{Ll}(]{0,200})?) (?=\((?:Ban hành )?[Kk]èm theo )`;

/** Begins a paragraph at each part of a head or a sign-off that was written into the paragraph before it. */
export const divideRunOnHeads = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.kind === "text" ? dividedAt(paragraph, startsIn(paragraph.text)) : [paragraph],
  );

/** The offsets of the lines after the first one, in order. */
function startsIn(text: string): number[] {
  const afterSignOff = signOffStarts(text);
  const annex = afterSignOff.at(-1) ?? 0;
  return [...headStarts(text), ...afterSignOff, ...noteStart(text, annex)];
}

function headStarts(text: string): number[] {
  const ends = [NUMBER, DATE].flatMap((pattern) => pattern.exec(text)?.[0].length ?? []);
  return ends.map((end) => end + 1);
}

function signOffStarts(text: string): number[] {
  const found = BEGINS_SIGN_OFF.test(text) ? SIGN_OFF.exec(text)?.groups : undefined;
  if (!found) return [];
  const { capitals = "", signed = "", name = "", annex = "" } = found;
  const own = [...`${capitals} `.matchAll(LINE_OF_CAPITALS)].map(({ index }) => index);
  // A position beside the name is read as one line.
  if (own.length === 0 && annex === "") return [];
  const signer = capitals.length + 1 + signed.length;
  const end = signer + name.length;
  return [...own, ...(signed === "" ? [] : [capitals.length + 1]), signer, ...(annex === "" ? [] : [end])];
}

/** The offset of the note of an annex whose name begins at an offset. */
function noteStart(text: string, annex: number): number[] {
  const name = NOTE.exec(text.slice(annex))?.[0];
  return name === undefined ? [] : [annex + name.length];
}

import { romanNumber } from "../../language/numbers.ts";
import { regex } from "../../language/regex.ts";
import { COORDINATE, FOCAL, LEAD } from "../lexicon/roles.ts";
import { type PartReference, partReferencesAt } from "./part-references.ts";

// "nêu tại các khoản từ 1 đến 13 Mục IV", "có tên tại Phụ lục II", "từ số 1 đến số 12 của Phụ lục I": the place of a document that names
// those who are meant by the words before.

/** The place that names the units of a group. */
export interface NamedPlace {
  readonly end: number;
  /** "listed": the place names them; "given": they have work there. */
  readonly by: "listed" | "given";
  /** Parts of the text; [] for an annex. */
  readonly parts: readonly PartReference[];
  /** The numbers of annexes, null for one without a number; [] for parts of the text. */
  readonly annexes: readonly (number | null)[];
  /** The numbers of the rows or sections of the annexes that are meant, as printed in lower case; [] for whole annexes. */
  readonly rows: readonly string[];
  /** The head of the column of the annex that names them, in lower case, or its number; null where no column is stated. */
  readonly column: string | null;
  /** True where a word says that the place lists them: "nêu tại", "có tên ở", not "tại" alone. */
  readonly isStated: boolean;
  /** True if only those count that have a mark in the column: "đánh dấu “x” ở cột (4)". */
  readonly isMarked: boolean;
}

const LISTED =
  "(?:(?:đã )?(?:được )?(?:nêu|nói|kể|ghi|liệt kê|quy định|xác định|đề cập)(?: (?:tên|rõ|cụ thể)){0,2}|có tên|thuộc|có (?:số )?thứ tự|có số tt|có stt)";
/** "từ một nhiệm vụ trở lên": the least number of tasks. */
const AMOUNT =
  "(?: (?:(?:ở |đối với )?từ |ít nhất |tối thiểu )?(?:một|\\d{1,2}) (?:nhiệm vụ|nội dung|chỉ số(?: thành phần)?|tiêu chí|lĩnh vực|yếu tố)(?: trở lên)?)";
const GIVEN = `(?:(?:đã )?được (?:ubnd (?:tỉnh|thành phố|huyện|xã) )?(?:giao|phân công)(?:(?:,| và| hoặc| hay|, hoặc)? (?:đồng |cùng )?(?:chủ trì|nhiệm vụ|thực hiện|đầu mối|làm đầu mối|phụ trách)){0,5}${AMOUNT}?|${LEAD}${AMOUNT}|có nhiệm vụ(?: được giao)?)`;
const ANNEX_NOUN = "(?:phụ lục|phụ biểu|biểu|bảng|danh sách|danh mục)";
/** "được chọn chỉ đạo điểm | tại Phụ lục III", "thuộc diện đánh giá | nêu tại Phụ lục": words for a choice before the annex that lists the chosen units. */
const CHOSEN = `(?:(?:đã |dự kiến )?được|thuộc (?:diện|đối tượng)) [^,;.:()]{2,60}?(?: (?:được )?(?:nêu|quy định|có tên))?(?= (?:tại|trong|ở|theo) (?:các )?${ANNEX_NOUN})`;
/** "được kiểm tra | tại điểm 3 Mục II": the same before a part of the text. */
const CHOSEN_IN_PART = `(?:đã )?(?:được|bị|xếp) (?!(?:nêu|nói|kể|ghi|liệt kê|quy định|xác định|đề cập|giao|phân công) )[^,;.:()]{2,60}?(?= (?:tại|ở) (?:các )?(?:khoản|điểm|mục|phần|tiết) (?:[ivx]{1,5}|\\d{1,2}|[a-hđ])(?!\\p{L}))`;
/** "có đánh dấu “x” | ở cột (4)", "có đánh dấu | ở cột (5)" */
const MARKED = `(?:(?:(?:có |được )?(?:đánh )?dấu|được đánh)(?: ?["“'‘]?[x×][”"'’]?)(?= (?:tại|trong|ở) cột |[ :,]|$)|(?:có |được )(?:đánh )?dấu(?= (?:tại|trong|ở) cột ))`;
const OPENING = regex.y`,? (?:(?<marked>${MARKED})|(?<given>${GIVEN})|${CHOSEN}|${CHOSEN_IN_PART}|(?<listed>${LISTED})) ?|,? (?=(?:tại|từ|ở) )`;
const AT = regex.y`(?:(?:tại|ở|trong|theo|thuộc|của) )?(?=\p{L}|\d)`;
const NUMBER = "(?:[ivx]{1,5}|\\d{1,3}|[a-h])(?![\\p{L}\\d])";
const TO = "(?: ?- ?| đến | tới | đến hết )";
const ROW_NOUN = "(?:số thứ tự|số tt|stt|thứ tự|dòng|hàng|số|mục|khoản|phần|nhóm|điểm|tt)";
/** "từ số 1 đến số 12", "số thứ tự 1, 3 và 5", after "có số thứ tự" also "từ 1 đến 12". */
const ROWS = regex.y`(?:từ |các )?(?:${ROW_NOUN} )?(?:từ |số )?(?<numbers>${NUMBER}(?:(?:${TO}|, | và |, và )(?:${ROW_NOUN} )?(?:số )?${NUMBER}){0,20})`;
const ONE_NUMBER = regex.g`(?<to>${TO})?(?:${ROW_NOUN} )?(?:số )?(?<number>${NUMBER})`;
/** "Bảng | phân công mục II": what the table is about, and where it is. */
const OF_ASSIGNMENT =
  "(?: (?:phân công|giao nhiệm vụ|tổng hợp)(?: (?:nhiệm vụ|trách nhiệm|thực hiện|chủ trì)){0,2}(?: (?:tại |ở |thuộc )?(?:mục|phần|khoản) (?:[ivx]{1,5}|\\d{1,2})(?![\\p{L}\\d]))?)?";
const ANNEX = regex.y`(?:,? (?:của |tại |trong |thuộc |ở |theo )?)?(?:các )?${ANNEX_NOUN}${OF_ASSIGNMENT}(?: (?:số )?(?<number>(?:\d{1,2}|[ivx]{1,4})(?:(?:, | và )(?:phụ lục |biểu )?(?:số )?(?:\d{1,2}|[ivx]{1,4})){0,5})(?![\p{L}\d]))?(?: (?:ban hành )?kèm theo| đính kèm| dưới đây| sau đây| nêu trên| ở trên| trên đây| trên)?(?: (?:của )?(?:kế hoạch|quyết định|văn bản|công văn|chương trình)?(?: này)?)?(?=[ ,;.:()]|$)`;
/** "cột | “Cơ quan chủ trì” | của Phụ lục": the column of a table that names those who are meant. */
const COLUMN = regex.y`cột ["“'‘]?(?<head>[^"“”'‘’,;:()]{3,60}?)["”'’]?(?= (?:của|tại|trong|thuộc|ở) (?:các )?${ANNEX_NOUN}(?!\p{L}))`;
/** "Trên cơ sở Phụ lục, các sở có tên ở cột | “Chủ trì” |": the column of the only annexes. */
const COLUMN_ALONE = regex.y`cột ["“'‘](?<head>[^"“”'‘’,;:()]{3,60})["”'’](?=[ ,;.])`;
/** "ở phần | chủ trì | tại Mục III": the role in which the place names them. */
const NUMBERED_COLUMN = regex.y`cột (?:số )?\(?(?<head>\d{1,2})\)?(?=[ ,;.:)]|$)`;
/** "cột 4 | của Biểu nêu trên" */
const OF_TABLE = regex.y`,? ?(?:(?:của|tại|trong|thuộc|ở) )?(?=(?:các )?${ANNEX_NOUN}(?!\p{L}))`;
const ROLE = regex.y`(?:cột|dòng|phần|vai trò|tư cách|vị trí|mục|ô) ["“]?(?:(?:cơ quan|đơn vị|được giao) )?(?<head>${LEAD}|${COORDINATE}|${FOCAL})["”]?${AMOUNT}? (?=(?:tại|trong|ở|thuộc|của) )`;
/** "Phụ lục II | (từ số 01 đến số 14)": rows after their annex. */
const ROWS_AFTER = regex.y` ?\((?=(?:từ |các )?(?:${ROW_NOUN} ))(?<words>[^()]{4,120})\)`;
const ANNEX_NUMBER = regex.g`\d{1,2}|(?<!\p{L})[ivx]{1,4}(?!\p{L})`;
const THIS =
  /(?:,? (?:của |thuộc |tại |trong )?(?:kế hoạch|quyết định|chương trình|văn bản|công văn|chỉ thị|thông báo|công điện|mục|phần|chương|điều|khoản) này| này| của (?:bản )?(?:kế hoạch|chương trình|đề án)(?= (?:phải|có trách nhiệm|khẩn trương|chủ động|xây dựng|ban hành|gửi|báo cáo|căn cứ) ))(?=[ ,;.:]|$)/uy;
const MOST_ROWS = 100;

/** The place that the words at an offset name, which follow a group; null for other words. */
export function namedPlaceAt(text: string, folded: string, at: number): NamedPlace | null {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(folded);
  if (!opening) return null;
  const isByOrder = /(?:thứ tự|tt) ?$/u.test(opening.groups!.listed ?? "");
  const isMarked = opening.groups!.marked !== undefined;
  const opened = at + opening[0].length;
  const marked = {
    end: opened - (folded[opened - 1] === " " ? 1 : 0),
    parts: [],
    annexes: [null],
    rows: [],
    column: null,
  };
  const place = placeFrom(text, folded, opened, isByOrder) ?? (isMarked ? marked : null);
  const isNumber = place?.column != null && IS_NUMBER.test(place.column);
  const isGiven = opening.groups!.given !== undefined || (place?.column != null && !isNumber);
  const isStated = (opening.groups!.listed ?? "") !== "";
  return place && { ...place, isStated, isMarked, by: isGiven ? "given" : "listed" };
}
const IS_NUMBER = /^\d/u;

function placeFrom(text: string, folded: string, at: number, isByOrder: boolean): Place | null {
  AT.lastIndex = at;
  const from = AT.test(folded) ? AT.lastIndex : at;
  COLUMN.lastIndex = from;
  const column = COLUMN.exec(folded);
  const numbered = columnByNumber(folded, from);
  if (numbered) return numbered;
  const inColumn = column && annexFrom(folded, from + column[0].length, []);
  if (inColumn) return { ...inColumn, column: column.groups!.head! };
  COLUMN_ALONE.lastIndex = from;
  const head = COLUMN_ALONE.exec(folded)?.groups?.head;
  if (head !== undefined)
    return { end: COLUMN_ALONE.lastIndex, parts: [], annexes: [null], rows: [], column: head };
  ROLE.lastIndex = from;
  const role = ROLE.exec(folded);
  const inRole = role && placeFrom(text, folded, ROLE.lastIndex, isByOrder);
  if (inRole) return { ...inRole, column: role.groups!.head! };
  return annexFrom(folded, from, []) ?? rowsFrom(folded, from, isByOrder) ?? partsFrom(text, folded, from);
}

/** "cột (3)", "cột 4 của Biểu nêu trên": a column of the only table, or of a named one. */
function columnByNumber(folded: string, from: number): Place | null {
  NUMBERED_COLUMN.lastIndex = from;
  const head = NUMBERED_COLUMN.exec(folded)?.groups?.head;
  if (head === undefined) return null;
  const end = NUMBERED_COLUMN.lastIndex;
  OF_TABLE.lastIndex = end;
  const table = OF_TABLE.test(folded) ? annexFrom(folded, OF_TABLE.lastIndex, []) : null;
  return { end, parts: [], annexes: [null], rows: [], ...table, column: String(Number(head)) };
}

/** The first place that words between two offsets name, also after words for work: "chủ trì nhiệm vụ | tại Mục II". */
export function namedPlaceIn(text: string, folded: string, from: number, to: number): NamedPlace | null {
  for (let at = from; at >= 0 && at < to; at = folded.indexOf(" ", at + 1)) {
    if (NOT.test(folded.slice(Math.max(0, at - LONGEST_NOT), at))) continue;
    const place = namedPlaceAt(text, folded, at) ?? placeWithoutOpening(text, folded, at);
    if (place) return { by: "listed", isStated: false, isMarked: false, ...place };
  }
  return null;
}
/** "chủ trì nhiệm vụ | theo Phụ lục", "chủ trì chỉ số | (cột 3 Phụ lục)" */
function placeWithoutOpening(text: string, folded: string, at: number): Place | null {
  if (folded.startsWith(" (", at)) return placeFrom(text, folded, at + 2, false);
  const isOpened = WORK_AT.test(folded.slice(at, at + LONGEST_OPENING));
  return isOpened ? placeFrom(text, folded, at + 1, false) : null;
}

/** "Các đơn vị | không | có tên tại Phụ lục II" are the others. */
const NOT = /(?:^| )(?:không|chưa)$/u;
const LONGEST_NOT = 6;
const WORK_AT = /^ (?:ở|trong|theo|thuộc|của) /u;
const LONGEST_OPENING = 8;

type Place = Omit<NamedPlace, "by" | "isStated" | "isMarked">;

function partsFrom(text: string, folded: string, from: number): Place | null {
  const listed = partReferencesAt(text, folded, from);
  if (!listed) return null;
  THIS.lastIndex = listed.end;
  const end = THIS.test(folded) ? THIS.lastIndex : listed.end;
  AND_ANNEX.lastIndex = end;
  const annex = AND_ANNEX.test(folded) ? annexFrom(folded, AND_ANNEX.lastIndex, []) : null;
  if (annex) return { ...annex, parts: listed.parts };
  return { end, parts: listed.parts, annexes: [], rows: [], column: null };
}

/** "tại Mục II | hoặc tại | Phụ lục" */
const AND_ANNEX =
  /(?:, (?:và )?| và | hoặc )(?:tại |ở |trong )?(?=(?:các )?(?:phụ lục|phụ biểu|danh mục|danh sách))/uy;

/** "từ số 1 đến số 12 của Phụ lục I", "mục II Phụ lục I" */
function rowsFrom(folded: string, from: number, isByOrder: boolean): Place | null {
  ROWS.lastIndex = from;
  const found = ROWS.exec(folded);
  const isNamed = found && (isByOrder || regex`\p{L}{2}`.test(found[0].split(found.groups!.numbers!)[0]!));
  return isNamed ? annexFrom(folded, from + found[0].length, numbersIn(found.groups!.numbers!)) : null;
}

function annexFrom(folded: string, from: number, rows: readonly string[]): Place | null {
  ANNEX.lastIndex = from;
  const found = ANNEX.exec(folded);
  if (!found) return null;
  const numbers = found.groups!.number?.match(ANNEX_NUMBER) ?? [];
  const annexes = numbers.length === 0 ? [null] : numbers.map(numberOf);
  const end = from + found[0].trimEnd().length;
  ROWS_AFTER.lastIndex = end;
  const after = rows.length === 0 ? ROWS_AFTER.exec(folded) : null;
  if (!after) return { end, parts: [], annexes, rows, column: null };
  const own = numbersIn(after.groups!.words!);
  return { end: end + after[0].length, parts: [], annexes, rows: own, column: null };
}

/** The number of an annex or a row: "12" and "XII" are 12. */
export const numberOf = (printed: string): number | null =>
  /^\d/u.test(printed) ? Number(printed) : romanNumber(printed);

/** "1 đến 3, 5" → 1, 2, 3, 5; "i, iii" as printed. */
function numbersIn(words: string): string[] {
  const found: string[] = [];
  for (const { groups } of words.matchAll(ONE_NUMBER)) {
    const number = groups!.number!;
    const before = found.at(-1);
    const [first, last] = [Number(before), Number(number)];
    const isRange = groups!.to !== undefined && last > first && last - first < MOST_ROWS;
    if (isRange) for (let n = first + 1; n < last; n++) found.push(String(n));
    found.push(/^\d/u.test(number) ? String(Number(number)) : number);
  }
  return found;
}

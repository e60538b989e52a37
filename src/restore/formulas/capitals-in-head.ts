import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import {
  type Correction,
  type Formula,
  HEAD_LINES,
  LONG_FORMULA,
  type OfficialNames,
  SHORT_FORMULA,
} from "./formula.ts";
import { resembles } from "./resembles.ts";

const LONGEST_KIND = 20;
const PROVINCE = regex`^(?<before>.{0,40}?(?:TỈNH|THÀNH PHỐ) )(?<name>\p{Lu}[\p{Lu} -]{2,24})$`;

/** "QUYÉT ĐỊNH", "KÉẺ HOẠCH", "TỈNH LÂM ĐÒNG", "SỞ Y TÉ": a kind of document, a province or a unit in capitals, misread. */
export const capitalsInHead: Formula = ({ text, above }, names) => {
  if (above.length >= HEAD_LINES) return [];
  const rest = correctRestOfProvince(text, above.at(-1) ?? "", names);
  if (rest.length > 0 || !isCapitals(text)) return rest;
  const code = dropCode(text);
  return code.length > 0
    ? code
    : [...correctKind(text, names), ...correctProvince(text, names), ...correctUnit(text, names)];
};

/** "TXFFUY BAN NHÂN DÂN": letters that were read in the picture of a code beside the name. */
function dropCode(text: string): Correction[] {
  const code = CODE_BEFORE.exec(text)?.[0];
  return code ? [{ start: 0, end: code.length, text: "Ủ", confidence: SHORT_FORMULA }] : [];
}
const CODE_BEFORE = regex`^[\p{L}\p{N}]{2,6}[UÙÚỦŨỤ](?=[YỲÝỶỸỴ] BAN NHÂN DÂN)`;

/** "TỈNH TRÀ" over "VĨNH": the last word of a province on the next line, alone or beside the motto. */
function correctRestOfProvince(text: string, above: string, { provinces }: OfficialNames): Correction[] {
  const first = BROKEN_PROVINCE.exec(above)?.groups?.first;
  const read = first && REST_OF_PROVINCE.exec(text)?.[0];
  const province = read && provinces.get(bareLetters(`${first} ${read}`));
  const last = province && province.split(" ").at(-1)!.toUpperCase();
  if (!last || last === read) return [];
  return [{ start: 0, end: read.length, text: last, confidence: LONG_FORMULA }];
}
const BROKEN_PROVINCE = regex`(?:^|(?<= ))(?:TỈNH|THÀNH PHỐ) (?<first>\p{Lu}{2,7})(?=$| CỘNG HÒA)`;
const REST_OF_PROVINCE = regex`^\p{Lu}{2,7}(?=$| Độc lập)`;

function correctKind(text: string, { kinds }: OfficialNames): Correction[] {
  const whole = text.replace(/[ :*.]{1,20}$/u, "");
  const stamp = stampBefore(whole);
  const line = whole.slice(stamp);
  if (line.length > LONGEST_KIND) return [];
  const kind = kinds.get(bareLetters(line))?.name ?? nearestKind(line, kinds);
  if (!kind || (stamp === 0 && fold(line) === fold(kind))) return [];
  return [{ start: 0, end: whole.length, text: kind.toUpperCase(), confidence: LONG_FORMULA }];
}

/** Length of a stamp of urgency beside the kind ("HÓA TỐC KẾ HOẠCH"), with its blank; 0 without one. */
function stampBefore(text: string): number {
  const words = text.split(" ");
  for (const count of [2, 1]) {
    const read = words.slice(0, count).join(" ");
    if (words.length > count && STAMPS.has(bareLetters(read))) return read.length + 1;
  }
  return 0;
}

/** Bare letters of "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN" (Decree 30/2020/NĐ-CP, Article 8). */
const STAMPS: ReadonlySet<string> = new Set(["hoatoc", "thuongkhan", "khan"]);

const SHORTEST_KIND = 6;
/** A letter too many in "KÉẺ HOẠCH"; "QUY ĐỊNH" and "QUYẾT ĐỊNH" differ by more. */
const TOLERANCE = 0.13;

/** The only kind with almost the letters of a line; null if there is none or several. */
function nearestKind(line: string, kinds: OfficialNames["kinds"]): string | null {
  if (bareLetters(line).length < SHORTEST_KIND) return null;
  const near = [...kinds.values()].filter(
    ({ name }) => bareLetters(name).length >= SHORTEST_KIND && resembles(line, name, TOLERANCE),
  );
  return near.length === 1 ? near[0]!.name : null;
}

/** "SƠ Y TE", "SỞ Y TÉ KIÊN GIANG": the unit whose name has these letters, alone or before a province. */
function correctUnit(text: string, { units, provinces }: OfficialNames): Correction[] {
  if (text.length > LONGEST_UNIT) return [];
  const words = text.split(" ");
  for (let count = words.length; count >= SHORTEST_UNIT; count--) {
    const read = words.slice(0, count).join(" ");
    const unit = units.get(bareLetters(read));
    const rest = bareLetters(words.slice(count).join(" ")).replace(/^(?:tinh|thanhpho)/u, "");
    if (!unit || (rest !== "" && !provinces.has(rest))) continue;
    if (fold(read) === fold(unit)) return [];
    return [{ start: 0, end: read.length, text: unit.toUpperCase(), confidence: LONG_FORMULA }];
  }
  return [];
}

const LONGEST_UNIT = 60;
/** In words: "SỞ Y TẾ". */
const SHORTEST_UNIT = 3;

function correctProvince(text: string, { provinces }: OfficialNames): Correction[] {
  const { before, name } = PROVINCE.exec(text)?.groups ?? {};
  const province = name && provinces.get(bareLetters(name));
  if (before === undefined || !province || fold(province) === fold(name)) return [];
  return [{ start: before.length, end: text.length, text: province.toUpperCase(), confidence: LONG_FORMULA }];
}

import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { type Correction, type Formula, HEAD_LINES, LONG_FORMULA, type OfficialNames } from "./formula.ts";

const LONGEST_KIND = 20;
const PROVINCE = regex`^(?<before>.{0,40}?(?:TỈNH|THÀNH PHỐ) )(?<name>\p{Lu}[\p{Lu} -]{2,24})$`;

/** "QUYÉT ĐỊNH", "TỈNH LÂM ĐÒNG": a kind of document or a province in capitals, the marks misread. */
export const capitalsInHead: Formula = ({ text, above }, names) =>
  above.length < HEAD_LINES && isCapitals(text)
    ? [...correctKind(text, names), ...correctProvince(text, names)]
    : [];

function correctKind(text: string, { kinds }: OfficialNames): Correction[] {
  const line = text.replace(/[ :*.]{1,20}$/u, "");
  if (line.length > LONGEST_KIND) return [];
  const kind = kinds.get(bareLetters(line))?.name;
  if (!kind || fold(line) === fold(kind)) return [];
  return [{ start: 0, end: line.length, text: kind.toUpperCase(), confidence: LONG_FORMULA }];
}

function correctProvince(text: string, { provinces }: OfficialNames): Correction[] {
  const { before, name } = PROVINCE.exec(text)?.groups ?? {};
  const province = name && provinces.get(bareLetters(name));
  if (before === undefined || !province || fold(province) === fold(name)) return [];
  return [{ start: before.length, end: text.length, text: province.toUpperCase(), confidence: LONG_FORMULA }];
}

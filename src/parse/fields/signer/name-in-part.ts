import { isFamilyName, resemblesFamilyName } from "../../../language/family-names.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import { NOBODYS_NAME } from "../../lexicon/bodies.ts";
import { APPENDIX_LABEL, FILED } from "../../lexicon/headings.ts";
import type { SignOffPart } from "../../structure/sign-off/sign-off-columns.ts";
import { isPostLine } from "../../structure/sign-off/sign-off-zone.ts";

const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:PGS|GS|TS|ThS|Ths|TSKH|BS|DS|LS|KS|CN)(?:[. ]{0,2}(?:CK ?I{1,2}|NT|CC)(?=[. ]))?(?:\.|(?=[ -]))|NG[ƯN]T\.?|TT(?:ND|[ƯU]T)\.?|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư)[ .,-]*/u;
const NAME = regex`^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){1,5}$`;
/** First words of a unit, a heading or a note. */
export const NO_NAME = new RegExp(
  `^(?:${NOBODYS_NAME}|${APPENDIX_LABEL}|${FILED}|phó|như|các|nơi|ký|người|danh sách|chữ ký|cộng|độc|số|kính)(?: |$)`,
  "u",
);
/** "Lưu Thị Hồng", unlike "Lưu: VT" and "Lưu VT": a family name. */
const NAMED_LUU = regex`^(?:Lưu(?: \p{Lu}\p{Ll}{1,6}){1,4}|LƯU(?: \p{Lu}{3,7}){2,4})$`;
const SIGNED = /^\(? ?(?:đã ký|đã kí|chữ ký, dấu|ký tên, đóng dấu|ký, đóng dấu)(?: và đóng dấu)? ?[):]? ?/iu;
const LONGEST_NAME = 45;
export const SURE = 0.95;
export const UNSURE = 0.8;
/** A line that was recognised with less certainty may have other marks. */
const LEAST_CERTAIN = 0.55;
/** Letters or marks of the name were misread or are hidden. */
export const DOUBTFUL = 0.4;

/** A name with its confidence. */
export interface FoundName {
  readonly text: string;
  /** True where it begins with a family name. */
  readonly known: boolean;
  readonly confidence: number;
}
/** The name on a line. Words in capitals are the second line of a post if a name follows, else a name. */
export function nameIn(part: SignOffPart, below: readonly SignOffPart[]): FoundName | null {
  const printed = trimEndSigns(part.text.replace(SIGNED, ""), ".,;");
  const isMarked = MARK_IN_NAME.test(printed);
  let text = joinFamilyName(printed.replace(MARK_IN_NAME, ""));
  for (let rank = RANK.exec(text); rank; rank = RANK.exec(text)) text = text.slice(rank[0].length);
  text = printedOnce(text.replace(MISREAD_DEGREE, ""));
  if (isPostLine(part.line)) return null;
  if (!NAME.test(text)) return nameAfterStrokes(part) ?? nameBeforeStrokes(text) ?? nameAfterMarks(part);
  if (text.length > LONGEST_NAME) return null;
  if (NO_NAME.test(fold(text)) && !NAMED_LUU.test(text)) return null;
  // "NÔNG NGHIỆP VÀ MÔI TRƯỜNG": a body, although it begins like a family name.
  if (/ và /iu.test(text)) return null;
  const known = isFamilyName(text.split(" ")[0]!);
  // "Nguyên Văn An": the marks of the family name were misread. Typed text is not misread: "Vân Đình Thảo" is a name.
  const isRecognised = part.line.source.confidence < 1;
  const isDoubtful =
    (isRecognised && !known && resemblesFamilyName(text.split(" ")[0]!)) ||
    part.line.source.confidence < LEAST_CERTAIN;
  // "TU Ca": letters of a seal.
  if (!known && isRecognised && MIXED_CASE.test(text)) return nameAfterSeal(text);
  const rest = !known && isRecognised ? nameAfterNoise(text) : null;
  if (rest) return rest;
  if (!isCapitals(text)) return { text, known, confidence: isDoubtful ? DOUBTFUL : isMarked ? UNSURE : SURE };
  // One letter and a word in capitals are letters of a seal, but some peoples have names such as "Y Thông" and "H'Lim".
  if (!known && regex`^(?![YH])\p{Lu} `.test(text)) return null;
  const named = below.slice(0, 4).some((p) => !isCapitals(p.text) && nameIn(p, []) !== null);
  if (named && !known) return null;
  return { text: inNameCase(text), known, confidence: known ? SURE : UNSURE };
}

/** A word in capitals before one in small letters. */
const MIXED_CASE = regex`^\p{Lu}{2,}(?: \p{Lu}{2,}){0,3} \p{Lu}\p{Ll}`;

/** "TC Trần Thắng": a name after a few letters of a seal. */
function nameAfterSeal(text: string): FoundName | null {
  const name = text.replace(LETTERS_OF_SEAL, "");
  return name.includes(" ") && isFamilyName(name.split(" ")[0]!)
    ? { text: name, known: true, confidence: UNSURE }
    : null;
}
const LETTERS_OF_SEAL = regex`^(?:\p{Lu}{2,3} ){1,2}(?=\p{Lu}\p{Ll})`;

/** "Nguyễn Văn An Nguyễn Văn An": the name below a signature, and the one of the electronic signature on the same line. */
function printedOnce(text: string): string {
  const words = text.split(" ");
  const half = words.slice(0, words.length / 2).join(" ");
  return words.length >= 4 && fold(text) === fold(`${half} ${half}`) ? half : text;
}

/** "Ms | Nguyễn Thị Ngọc": a stroke of the signature that was read as letters, which are no Vietnamese syllable, before a whole name. */
function nameAfterNoise(text: string): FoundName | null {
  const [noise = "", ...name] = text.split(" ");
  const isName = name.length >= 3 && isFamilyName(name[0]!) && !isVietnameseSyllable(noise.toLowerCase());
  return isName ? { text: name.join(" "), known: true, confidence: UNSURE } : null;
}

/** "BSŒKTR Hoàng Văn Khánh", for "BSCKII.": letters without a vowel of a name before a whole name. */
const MISREAD_DEGREE = regex`^(?:BS|TS|ThS|DS|PGS|GS|LS|CN)[^ ]{0,8} (?=\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6})`;

/** A quotation mark after a word of a name: a stroke of the signature ("Nguyễn” Văn An"). */
const MARK_IN_NAME = regex`(?<=^\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){0,2})["“”](?= \p{Lu}\p{Ll})`;

const SPLIT_FAMILY_NAME = regex`^(?<first>\p{Lu}\p{Ll}{0,4}) (?<rest>\p{Ll}{1,4})(?= \p{Lu})`;

/** Joins a family name that a blank divides: "Phạ m Trường Thọ". */
function joinFamilyName(text: string): string {
  const { first, rest } = SPLIT_FAMILY_NAME.exec(text)?.groups ?? {};
  const joined = `${first}${rest}`;
  return first && rest && isFamilyName(joined) ? joined + text.slice(first.length + rest.length + 1) : text;
}

/** The name after text that restoration marked as strokes of the signature: "No WI J} -__Ö | Nguyễn Ngọc Phúc". */
function nameAfterStrokes({ line, span, text }: SignOffPart): FoundName | null {
  const strokes = line.source.alternatives?.find(({ expected }) => expected === "signer");
  if (!strokes || strokes.start > span.start || strokes.end <= span.start) return null;
  const name = trimEndSigns(line.source.text.slice(strokes.end, span.end), ".,;");
  return text.includes(name) ? { text: name, known: false, confidence: UNSURE } : null;
}

/** A whole name before strokes of the signature that were read as small letters: "Phan Đình Lương | nã nà". */
function nameBeforeStrokes(text: string): FoundName | null {
  const name = WHOLE_NAME_AND_STROKES.exec(text)?.groups?.name;
  return name && isFamilyName(name.split(" ")[0]!) ? { text: name, known: true, confidence: UNSURE } : null;
}
const WHOLE_NAME_AND_STROKES = regex`^(?<name>\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){2,3})(?: \p{Ll}{1,3}){1,3}$`;

/** A name after letters and a mark of a signature on a scan: "Bề . | Lê Dũng". The letters may be the rest of its first word. */
function nameAfterMarks({ text }: SignOffPart): FoundName | null {
  const name = MARKS_AND_NAME.exec(text)?.groups?.name;
  return name && isFamilyName(name.split(" ")[0]!) ? { text: name, known: true, confidence: DOUBTFUL } : null;
}
const MARKS_AND_NAME = regex`^(?:[^ ]{1,4} ){0,2}[.,:;'’"”_~-]{1,3} (?<name>\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,3})$`;

const inNameCase = (text: string) =>
  text.toLowerCase().replace(regex.g`(?<=^|[ -])\p{L}`, (letter) => letter.toUpperCase());

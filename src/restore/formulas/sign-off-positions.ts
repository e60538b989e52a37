import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { isFamilyName } from "../../language/family-names.ts";
import { COLLECTIVES, POSITIONS } from "../../language/head-positions.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { type Correction, type Formula, SHORT_FORMULA } from "./formula.ts";
import { correctPhrase } from "./phrase-windows.ts";
import { resembles } from "./resembles.ts";

// "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" (Decree 30/2020/NĐ-CP, Appendix I, II.7).

const AUTHORITIES = ["TM", "KT", "TL", "TUQ"];
/** An authority before a position: two or three characters and a point. */
const AUTHORITY = regex`^(?<read>[\p{Lu}\d|!]{2,3}(?=[. ])|Q(?=\.))(?:\. ?| )(?=\p{Lu}{2})`;
const AUTHORITY_TOLERANCE = 0.25;
/** Characters after a position: strokes of the signature. */
const STROKES = regex` ?[^\p{L}]{1,4}$`;
/** "PHÓ GIÁM ĐỐC s2 _ Hà Văn Tuyên": strokes of the signature between a position and a name. */
const BEFORE_NAME = regex`^(?<position>\p{Lu}[\p{Lu} .,/-]{3,80})(?<strokes>(?: [^\s\p{Lu}]{1,3}){1,3}) (?<first>\p{Lu}\p{Ll}{1,6})(?: \p{Lu}\p{Ll}{1,6}){1,4}$`;
const LONGEST_LINE = 80;

/**
 * Corrects misread letters of an authority and a position in capitals ("GIAM ĐÓC", "KI. CHỦ TỊCH"), and drops strokes of the
 * signature after them.
 */
export const signOffPositions: Formula = ({ text }) => {
  if (text.length > LONGEST_LINE) return [];
  const noise = noiseAfterPosition(text);
  if (noise !== null) return [{ start: noise, end: text.length, text: "", confidence: SHORT_FORMULA }];
  if (!isCapitals(text)) return dropStrokesBeforeName(text);
  const authority = officeAt(text) ? null : AUTHORITY.exec(text);
  const from = authority?.[0].length ?? 0;
  const rest = text.slice(from);
  const office = officeAt(rest);
  if (!office) return [];
  const corrected = correctPhrase(text, { text: office, tolerance: 0, capitals: true, atStart: true }, from);
  return [
    ...(authority ? correctAuthority(authority.groups!.read!) : []),
    ...(corrected ? [corrected] : []),
    ...(POSITIONS.includes(office) && bareLetters(rest) === bareLetters(office) ? dropStrokes(text) : []),
  ];
};

/** The offset after a position that letters of a seal follow: "HIỆU TRƯỞNG | STNUẺ SY 1 xố". An abbreviation has no marks. */
function noiseAfterPosition(text: string): number | null {
  const position = POSITIONS.find((name) => text.startsWith(name.toUpperCase()));
  const rest = position ? text.slice(position.length) : "";
  if (!position || !AFTER_POSITION.test(rest)) return null;
  const isNoise = rest
    .split(" ")
    .some((word) => TONE.test(word.normalize("NFD")) && !isVietnameseSyllable(word.toLowerCase()));
  return isNoise ? position.length : null;
}
const AFTER_POSITION = regex`^[^\p{L}\p{N}]{0,3} \p{L}`;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The position or collective with which a text begins, compared by bare letters. */
const officeAt = (text: string) => [...POSITIONS, ...COLLECTIVES].find((name) => startsWith(text, name));

const startsWith = (text: string, name: string) => {
  const expected = bareLetters(name);
  const words = text.split(" ");
  return words.some((_, i) => bareLetters(words.slice(0, i + 1).join(" ")) === expected);
};

function correctAuthority(read: string): Correction[] {
  if (AUTHORITIES.includes(read) || read === "Q") return [];
  const likely = AUTHORITIES.filter((authority) => resembles(read, authority, AUTHORITY_TOLERANCE));
  return likely.length === 1
    ? [{ start: 0, end: read.length, text: likely[0]!, confidence: SHORT_FORMULA }]
    : [];
}

function dropStrokesBeforeName(text: string): Correction[] {
  const { position, strokes, first } = BEFORE_NAME.exec(text)?.groups ?? {};
  if (!position || !strokes || !first || !isFamilyName(first)) return [];
  if (!officeAt(position.replace(AUTHORITY, ""))) return [];
  const start = position.length;
  return [{ start, end: start + strokes.length, text: "", confidence: SHORT_FORMULA }];
}

function dropStrokes(text: string): Correction[] {
  const strokes = STROKES.exec(text);
  return strokes && !/^[.:]$/u.test(strokes[0])
    ? [{ start: strokes.index, end: text.length, text: "", confidence: SHORT_FORMULA }]
    : [];
}

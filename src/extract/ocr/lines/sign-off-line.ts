import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import { ocrDistance } from "../../../catalogue/matching/ocr-distance.ts";
import { isFamilyName, resemblesFamilyName } from "../../../language/family-names.ts";
import { COLLECTIVES, POSITIONS } from "../../../language/head-positions.ts";
import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import { isMisspelt, lettersIn, spellingConfidence } from "./word-quality.ts";

/** A reading of a line as the position or the name of a signer. */
export interface SignOffReading {
  readonly line: OcrLine;
  readonly kind: "position" | "name";
  /** Readings of the same position or name have the same key. */
  readonly key: string;
  /** 0..1: certainty of its words, lower for misread letters. */
  readonly score: number;
}

/** Largest share of misread letters in a position. */
const TOLERANCE = 0.25;
const NAME_WORD = regex`^\p{Lu}\p{Ll}{1,6}$`;
const NAME_LENGTH = [2, 5] as const;
/** A word of a name with less confidence is a stroke of the signature. */
const LEAST = 0.3;
/** Certainty of a word of a name that is no Vietnamese syllable ("Glang"), and of misread marks ("Nguyên"). */
const NO_SYLLABLE = 0.4;
const MISREAD_MARKS = 0.9;
const DAMAGED = 0.5;
/** White space between two words of a name, in heights of the letters. */
const WORD_GAP = 1;

/** Official positions and bodies with their number of words, in bare letters. */
const OFFICES = [...POSITIONS, ...COLLECTIVES].map((name) => ({
  bare: bareLetters(name),
  count: name.split(" ").length,
}));

/** The position or the name that a line was read as, without the strokes beside it; null if it is neither. */
export const signOffReading = (line: OcrLine): SignOffReading | null =>
  nameReading(line) ?? positionReading(line);

/** "Nguyễn Văn An", from its family name on, or with the letters beside it of words that are not whole ("ầ Văn An"). */
function nameReading(line: OcrLine): SignOffReading | null {
  const words = line.words.map(withoutSigns);
  const isJoined = (at: number) =>
    at > 0 && at < words.length && words[at]!.x0 - words[at - 1]!.x1 < WORD_GAP * line.size;
  const end = words.findLastIndex(isNameWord) + 1;
  let start = end;
  while (start > 0 && isNameWord(words[start - 1]!) && (start === end || isJoined(start))) start--;
  if (end - start < NAME_LENGTH[0] || end - start > NAME_LENGTH[1]) return null;
  // Letters that touch the name are the rest of a word.
  const from = isJoined(start) && hasLetter(words[start - 1]!) ? start - 1 : start;
  const to = isJoined(end) && hasLetter(words[end]!) ? end + 1 : end;
  if (from === start && !resemblesFamilyName(words[start]!.text)) return null;
  const named = words.slice(from, to);
  return {
    line: { ...line, words: named },
    kind: "name",
    key: bareLetters(textOf(named)),
    score: nameScore(words.slice(start, end)) * (to - from > end - start ? DAMAGED : 1),
  };
}

const hasLetter = ({ text }: OcrWord) => regex`\p{L}`.test(text);

/** Certainty of a name, by its words and its family name. */
function nameScore(words: readonly OcrWord[]): number {
  const sum = words.reduce((total, word) => total + nameWordConfidence(word) * word.text.length, 0);
  return (sum / lettersIn(words)) * (isFamilyName(words[0]!.text) ? 1 : MISREAD_MARKS);
}

/** Certainty of a word of a name: few names have words that are no Vietnamese syllables. */
export const nameWordConfidence = ({ text, confidence }: OcrWord): number =>
  isVietnameseSyllable(text.toLowerCase()) ? confidence : confidence * NO_SYLLABLE;

const isNameWord = (word: OcrWord) =>
  NAME_WORD.test(word.text) && word.confidence >= LEAST && !isMisspelt(word);

/** "PHÓ GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN", although some letters were misread. */
function positionReading(line: OcrLine): SignOffReading | null {
  const words = line.words.map(withoutSigns).filter(isCapitalWord);
  // "KT.GIÁM ĐỐC" is one word for the engine.
  const texts = words.flatMap(({ text }) => text.split(".")).filter((text) => text !== "");
  let best: { key: string; difference: number } | null = null;
  for (const { bare, count } of OFFICES) {
    for (let at = 0; at + count <= texts.length; at++) {
      const difference = ocrDistance(bareLetters(texts.slice(at, at + count).join(" ")), bare);
      if (difference <= TOLERANCE && (!best || difference < best.difference))
        best = { key: bare, difference };
    }
  }
  if (!best) return null;
  return {
    line: { ...line, words: words.map(divided) },
    kind: "position",
    key: best.key,
    score: (1 - best.difference) * (0.5 + spellingConfidence(words) / 2),
  };
}

/** "KT. GIÁM" for "KT.GIÁM", and "PHÓ" for "pHÓ": a position is printed in capitals. */
const divided = (word: OcrWord): OcrWord => ({
  ...word,
  text: word.text
    .replace(regex`^\p{Ll}(?=\p{Lu}{2})`, (letter) => letter.toUpperCase())
    .replace(regex`(?<=[\p{L}\d])\.(?=\p{Lu}{2})`, ". "),
});

/** A word whose letters are mostly capitals; an authority such as "KT." has two. */
function isCapitalWord({ text }: OcrWord): boolean {
  const letters = text.match(regex.g`\p{L}`)?.length ?? 0;
  const capitals = text.match(regex.g`\p{Lu}`)?.length ?? 0;
  return letters >= 2 && capitals > letters / 2;
}

/** Strokes before and after a word; the point of an authority stays. */
const withoutSigns = (word: OcrWord): OcrWord => ({
  ...word,
  text: word.text.replace(regex`^[^\p{L}]{1,9}(?=\p{L})`, "").replace(regex`(?<=\p{L})[^\p{L}\d.]{1,9}$`, ""),
});

const textOf = (words: readonly OcrWord[]) => words.map(({ text }) => text).join(" ");

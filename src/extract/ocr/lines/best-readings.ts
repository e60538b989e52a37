import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import { plainDistance } from "../../../catalogue/matching/ocr-distance.ts";
import { isFamilyName } from "../../../language/family-names.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import { nameWordConfidence, type SignOffReading } from "./sign-off-line.ts";
import { lettersIn } from "./word-quality.ts";

// A line of the sign-off is read in several strips, which overlap.

/** Least score of a line that one strip shows, and of one that several strips show. A position has few possible letters. */
const ALONE = { name: 0.8, position: 0.5 } as const;
const AGREED = 0.4;
/** Positions with fewer letters resemble many words. */
const SHORT_POSITION = 6;
/** Readings of a name with at least so many words agree although this share of their letters differs. */
const MANY_WORDS = 3;
const DIFFERENT = 0.25;
/** Readings of one word overlap by this share of its width. */
const SAME_WORD = 0.6;

/** The best reading of each line, if several strips show it or one shows it well. */
export function bestReadings(readings: readonly SignOffReading[]): SignOffReading[] {
  const kept: SignOffReading[] = [];
  const value = ({ line, kind, key, score }: SignOffReading) =>
    score * (kind === "name" ? lettersIn(line.words) : key.length + authorityLetters(line));
  for (const reading of readings.toSorted((a, b) => value(b) - value(a))) {
    const others = readings.filter(({ line }) => isSameLine(line, reading.line));
    const agree = others.some((other) => other !== reading && isSameReading(reading, other));
    const alone = ALONE[reading.key.length < SHORT_POSITION ? "name" : reading.kind];
    if (reading.score < (agree ? AGREED : alone)) continue;
    if (kept.some(({ line }) => isSameLine(line, reading.line))) continue;
    kept.push(reading.kind === "name" ? withLikelyWords(reading, others) : reading);
  }
  return kept;
}

/** Whether two strips show the same letters. A stroke of the signature hides or changes some of a long name ("Le Hoang Auu"). */
const isSameReading = (a: SignOffReading, b: SignOffReading) =>
  a.key === b.key ||
  (a.kind === "name" &&
    b.kind === "name" &&
    a.line.words.length >= MANY_WORDS &&
    plainDistance(a.key, b.key) <= DIFFERENT);

/** Letters of "KT." or "TM." before a position; other letters beside it are those of the seal. */
const authorityLetters = (line: OcrLine) =>
  AUTHORITY.exec(line.words.map(({ text }) => text).join(" "))?.[0].length ?? 0;
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)(?=[. ])/u;

/** A name with the likeliest reading of each word: the confidences of equal readings are added up. */
function withLikelyWords(reading: SignOffReading, others: readonly SignOffReading[]): SignOffReading {
  const names = others.filter(({ kind }) => kind === "name").flatMap(({ line }) => line.words);
  const words = reading.line.words.map((word, i) => {
    const same = names.filter(
      (other) =>
        Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0) > SAME_WORD * widestOf(word, other),
    );
    const sums = new Map<string, number>();
    for (const other of same) sums.set(other.text, (sums.get(other.text) ?? 0) + nameWordConfidence(other));
    const likely = same.toSorted((a, b) => sums.get(b.text)! - sums.get(a.text)!)[0];
    if (!likely) return word;
    const named = i === 0 && same.find(({ text }) => isFamilyName(text) && hasSameLetters(text, likely.text));
    return { ...word, text: named ? named.text : likely.text };
  });
  return { ...reading, line: { ...reading.line, words } };
}

/** "Le" and "Lê": of readings with the same letters, a family name is the likely one. */
const hasSameLetters = (a: string, b: string) => bareLetters(a) === bareLetters(b);

const widestOf = (a: OcrWord, b: OcrWord) => Math.max(a.x1 - a.x0, b.x1 - b.x0);

/** Whether two lines are printed at the same height. */
export const isSameLine = (a: OcrLine, b: OcrLine) =>
  Math.abs(a.baseline - b.baseline) < Math.min(a.size, b.size) / 2;

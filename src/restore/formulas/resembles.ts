import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { isWithinOcrDistance, ocrDistance } from "../../catalogue/matching/ocr-distance.ts";
import { fold } from "../../language/fold.ts";

/**
 * True if an engine may have read `expected` as `read`: their bare letters differ by at most `tolerance`, a share of
 * the longer one's letters (see ocr-distance.ts; a look-alike counts 0.4 of a letter).
 */
export const resembles = (read: string, expected: string, tolerance: number): boolean =>
  isWithinOcrDistance(bareLetters(read), bareLetters(expected), tolerance);

/** Difference between the bare letters of two texts: 0 if they are the same, 1 if they have nothing in common. */
export const differenceOf = (read: string, expected: string): number =>
  ocrDistance(bareLetters(read), bareLetters(expected));

/** True if two texts have the same letters and marks; case, tone placement and blanks around dashes may differ. */
export const sameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

const wordsOf = (text: string) => fold(text).replace(/ ?[-–] ?/g, "-");

import { isWithinOcrDistance } from "../../catalogue/matching/ocr-distance.ts";
import type { NameWord } from "./name-word.ts";

/** How a word that was read differs from the word of a name: not at all, in marks only, or in letters. */
export type Damage = "none" | "marks" | "letters";

/** Numbers and numerals distinguish bodies: "số 1" is never read as "số 7", nor "khu vực II" as "khu vực III". */
const NUMBER = /\d|^[ivx]+$/u;
/** "Sở V tế" */
const READ_FOR_Y: ReadonlySet<string> = new Set(["v", "ÿ"]);
/** Largest share of the letters of a word that recognition may have changed (see `ocrDistance`). */
const MOST_CHANGED = 0.34;
/** Of a word of one or two letters. */
const MOST_OF_SHORT = 0.45;

/** null if recognition does not explain the difference. A word that is intact may lack or have marks, but has its letters. */
export function damageOf(word: NameWord, known: NameWord): Damage | null {
  if (word.key === known.key) return "none";
  if (NUMBER.test(known.key) || isAbbreviation(known)) return null;
  if (word.bare === known.bare) return "marks";
  if (word.isSound || Math.abs(word.bare.length - known.bare.length) > 2) return null;
  if (known.key === "y") return READ_FOR_Y.has(word.key) ? "letters" : null;
  const most = known.bare.length <= 2 ? MOST_OF_SHORT : MOST_CHANGED;
  if (isWithinOcrDistance(word.bare, known.bare, most)) return "letters";
  return word.read !== null && isWithinOcrDistance(word.read, known.bare, most) ? "letters" : null;
}

/** "Sĩ | Công Thương": a first word of two letters of which only the first was read surely. */
export const isBrokenHead = (word: NameWord, known: NameWord): boolean =>
  known.bare.length === 2 &&
  !word.isSound &&
  word.bare.length <= 3 &&
  word.bare[0] === known.bare[0] &&
  word.key !== known.key;

const isAbbreviation = ({ text }: NameWord): boolean => text.length > 1 && text === text.toUpperCase();

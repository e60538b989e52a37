import { regex } from "../../language/regex.ts";

// Log-probabilities of keeping a token that the model does not know: an abbreviation or a foreign word, another word in
// small letters, and any other token. `KEEP_CHARACTER` is added for each character.
export const KEEP = -5;
const KEEP_SMALL = -8;
const KEEP_DAMAGED = -16;
const KEEP_CHARACTER = -0.9;

/** The log-probability of keeping an unknown token: highest for abbreviations and foreign words, lowest for damaged words. `keep`: of a foreign word. */
export function keepLogProbability(text: string, keep = KEEP): number {
  // Abbreviations and codes with digits occur in any text.
  if (text.length > 1 && text === text.toUpperCase() && regex`^[\p{Lu}\d]+$`.test(text)) return keep;
  const byLength = KEEP_CHARACTER * text.length;
  if (!/^[a-z]+$/iu.test(text)) return KEEP_DAMAGED + byLength;
  const foreign = /[fjwz]/iu.test(text) || text[0] !== text[0]!.toLowerCase();
  return (foreign ? keep : KEEP_SMALL) + byLength;
}

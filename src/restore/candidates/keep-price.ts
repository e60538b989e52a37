import { regex } from "../../language/regex.ts";

// Log-prices of keeping a token that the model does not know: an abbreviation or a foreign word, another word in small
// letters, and any other token; `KEEP_SIGN` is added for each sign.
export const KEEP = -5;
const KEEP_SMALL = -8;
const KEEP_DAMAGED = -16;
const KEEP_SIGN = -0.9;

/** The log-price of keeping a token, lower if it looks like a word of another language. */
export function keepPrice(text: string): number {
  // Abbreviations and figures with letters occur in any text.
  if (text.length > 1 && text === text.toUpperCase() && regex`^[\p{Lu}\d]+$`.test(text)) return KEEP;
  const byLength = KEEP_SIGN * text.length;
  if (!/^[a-z]+$/iu.test(text)) return KEEP_DAMAGED + byLength;
  const foreign = /[fjwz]/iu.test(text) || text[0] !== text[0]!.toLowerCase();
  return (foreign ? KEEP : KEEP_SMALL) + byLength;
}

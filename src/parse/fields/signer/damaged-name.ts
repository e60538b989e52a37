import { regex } from "../../../language/regex.ts";

const WORD = regex`^\p{L}[\p{L}'’]{0,7}$`;
const WHOLE = regex`^\p{Lu}\p{Ll}{1,6}$`;
const MAX_WORDS = 7;
/** Of the words: "TruÉ ka dò CV Ho" is strokes of a signature. */
const LEAST_WHOLE = 1 / 3;

/**
 * True for a person's name that lost letters under a seal: "Ph m Văn Đ c", "ần Thị Hoa". Some of its words are whole, and one
 * begins with a small letter or is a single letter.
 */
export function isDamagedName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > MAX_WORDS || !words.every((word) => WORD.test(word))) return false;
  const whole = words.filter((word) => WHOLE.test(word)).length;
  const rest = words.filter((word) => !WHOLE.test(word));
  const isBroken = rest.some((word) => word.length === 1 || !regex`^\p{Lu}`.test(word));
  // "Ban hành kèm theo" has one capital and several whole words in small letters.
  const small = rest.filter((word) => word.length > 3 && !regex`^\p{Lu}`.test(word)).length;
  return isBroken && whole >= words.length * LEAST_WHOLE && small <= 1 && small < whole;
}

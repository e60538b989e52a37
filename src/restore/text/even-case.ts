import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";

/** Letters whose capitals differ only in size, without their marks: engines mistake one for the other. */
const SAME_SHAPE = /^[ckopsuvwxz][\u0300-\u036f]{0,3}$/u;

/** A marked capital after small letters ("tÊ", "vỊ"): no Vietnamese word and no symbol such as "kWh" is written so. */
const MARKED_CAPITAL = regex`^\p{Ll}{1,5}(?![A-Z])\p{Lu}\p{Ll}{0,2}$`;

/** "giỜ" as "giờ": a syllable in small letters in which capitals of the same shape were read. Other words stay. */
export function evenCase(printed: string): string {
  const small = printed.toLowerCase();
  if (printed.slice(1) === small.slice(1) || printed === printed.toUpperCase()) return printed;
  if (MARKED_CAPITAL.test(printed.normalize("NFC"))) return isVietnameseSyllable(small) ? small : printed;
  const letters = Array.from(printed.slice(1));
  const isMisread = letters.every((letter) => {
    const own = letter.toLowerCase();
    return letter === own || SAME_SHAPE.test(own.normalize("NFD"));
  });
  return isMisread && isVietnameseSyllable(small) ? printed[0] + small.slice(1) : printed;
}

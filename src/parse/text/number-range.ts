import { LETTERS } from "../../language/labels.ts";
import { romanNumber } from "../../language/numbers.ts";

export const ROMAN_NUMBER = /^[IVX]{1,5}$/u;

/** "1.1" to "1.4", "a" to "d", "(8)" to "(11)": all numbers from the first to the last; only these two where they are of different kinds. */
export function numbersBetween(first: string, last: string): string[] {
  const [from, to] = [countOf(first), countOf(last)];
  const count = to.at - from.at;
  if (
    from.before !== to.before ||
    from.after !== to.after ||
    from.style !== to.style ||
    count < 1 ||
    count > MOST_NUMBERS
  )
    return [first, last];
  return Array.from({ length: count + 1 }, (_, i) => from.before + from.print(from.at + i) + from.after);
}

const MOST_NUMBERS = 40;
const COUNTED = /^(?<before>\(?(?:[\dIVX]{1,4}\.){0,4})(?<count>[^.()]{1,5})(?<after>\)?)$/u;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

function countOf(number: string) {
  const { before = "", count = "", after = "" } = COUNTED.exec(number)?.groups ?? {};
  if (/^\d+$/u.test(count)) return { before, after, style: "digit", at: Number(count), print: String };
  const roman = ROMAN_NUMBER.test(count) ? romanNumber(count.toLowerCase()) : null;
  if (roman !== null)
    return { before, after, style: "roman", at: roman, print: (n: number) => ROMAN[n - 1] ?? "" };
  return {
    before,
    after,
    style: "letter",
    at: LETTERS.indexOf(count),
    print: (n: number) => LETTERS[n] ?? "",
  };
}

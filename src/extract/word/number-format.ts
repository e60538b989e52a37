import { romanNumeral } from "../shared/roman-numeral.ts";

/**
 * A list number as Word prints it in a `w:numFmt` (ECMA-376 Part 1, 17.18.59 ST_NumberFormat). Formats of other
 * scripts return plain digits. `pattern`: for format "custom", the first numbers separated by commas.
 */
export function formatListNumber(value: number, format: string, pattern: string | null = null): string {
  if (format === "custom") return custom(value, pattern);
  return (FORMATS.get(format) ?? String)(value);
}

const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map(
  Object.entries({
    decimal: String,
    decimalZero: (n) => String(n).padStart(2, "0"),
    upperRoman: (n) => roman(n),
    lowerRoman: (n) => roman(n).toLowerCase(),
    upperLetter: (n) => letter(n).toUpperCase(),
    lowerLetter: (n) => letter(n),
    numberInDash: (n) => `- ${n} -`,
    decimalEnclosedParen: (n) => `(${n})`,
    decimalEnclosedFullstop: (n) => `${n}.`,
    decimalEnclosedCircle: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n)),
    hex: (n) => n.toString(16).toUpperCase(),
    chicago: (n) => repeated("*†‡§", n),
    vietnameseCounting: (n) => vietnamese(n),
    none: () => "",
    bullet: () => "",
  }),
);

/** Word prints larger numbers in digits. */
const MAX_LETTERED = 32_767;

function roman(value: number): string {
  return value < 1 || value > MAX_LETTERED ? String(value) : romanNumeral(value);
}

/** Word's letters are English: a to z with f, j, w and without đ; then aa, bb … */
const letter = (value: number) => repeated("abcdefghijklmnopqrstuvwxyz", value);

function repeated(signs: string, value: number): string {
  if (value < 1 || value > MAX_LETTERED) return String(value);
  const index = (value - 1) % signs.length;
  return signs[index]!.repeat(Math.floor((value - 1) / signs.length) + 1);
}

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

function vietnamese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones]!;
  const head = tens === 1 ? "mười" : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  return `${head} ${ones === 1 && tens > 1 ? "mốt" : DIGITS[ones]}`;
}

/** "001, 002, 003, ..." pads with zeros; any other pattern lists the numbers themselves ("a, b, c, d, đ, e"). */
function custom(value: number, pattern: string | null): string {
  const items = (pattern ?? "").split(",").map((item) => item.trim());
  const first = items[0] ?? "";
  if (/^0{0,9}1$/.test(first)) return String(value).padStart(first.length, "0");
  const item = items[value - 1];
  return item && item !== "..." && item !== "…" ? item : String(value);
}

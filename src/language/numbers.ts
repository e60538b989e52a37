/**
 * Parses a number in Vietnamese notation: "6,58" → 6.58, "1.234,5" → 1234.5, "04" → 4, "10.000" → 10000. A point
 * before one or two digits, or before more than three, is a decimal point ("6.58"). null: not a number.
 */
export function vietnameseNumber(text: string): number | null {
  const t = text.trim();
  if (/^\d{1,12}$/.test(t)) return Number(t);
  if (/^\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,6})?$/.test(t))
    return Number(t.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,9},\d{1,6}$/.test(t)) return Number(t.replace(",", "."));
  if (/^\d{1,9}\.\d{1,6}$/.test(t)) return Number(t);
  return null;
}

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** The words for 1 to 10, as a pattern source over folded text. */
export const NUMBER_WORDS = UNITS.slice(1).join("|");

/** "ba" → 3, up to ten; null for anything else. Expects folded text. */
export function numberWord(text: string): number | null {
  const at = UNITS.indexOf(text.trim() === "tư" ? "bốn" : text.trim());
  return at < 0 ? null : at;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "IV" → 4; null if the letters are not a Roman numeral up to 100 in its usual form. */
export function romanNumber(text: string): number | null {
  const t = text.trim().toLowerCase();
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(t) || t === "") return null;
  let sum = 0;
  for (let i = 0; i < t.length; i++) {
    const value = ROMAN[t[i]!]!;
    sum += value < (ROMAN[t[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

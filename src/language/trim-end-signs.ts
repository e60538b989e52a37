const BLANK = /\s/u;

/** The text without the blanks, and those of the given signs, that stand at its end. Linear in their number. */
export function withoutEndSigns(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || BLANK.test(text[end - 1]!))) end--;
  return text.slice(0, end);
}

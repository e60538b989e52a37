const BLANK = /\s/u;

/** The text without blanks and the given signs at its end. Linear. */
export function trimEndSigns(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || BLANK.test(text[end - 1]!))) end--;
  return text.slice(0, end);
}

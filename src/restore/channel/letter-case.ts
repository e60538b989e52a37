/** How a word is written: "kế", "Kế", "KẾ". */
export type LetterCase = "lower" | "title" | "upper";

/** Writes a lower-case word in a case; null: each letter takes the case of the printed character at its position. */
export function inCase(word: string, letterCase: LetterCase | null, printed: string): string {
  if (letterCase === "upper") return word.toUpperCase();
  if (letterCase === "title") return word.slice(0, 1).toUpperCase() + word.slice(1);
  if (letterCase === "lower") return word;
  const small = printed.toLowerCase();
  if (printed === small) return word;
  if (printed.length > 1 && printed === printed.toUpperCase()) return word.toUpperCase();
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const character = printed[i] ?? "";
    out += character !== character.toLowerCase() ? word[i]!.toUpperCase() : word[i];
  }
  return out;
}

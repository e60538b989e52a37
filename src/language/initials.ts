import { fold } from "./fold.ts";
import { regex } from "./regex.ts";

/** "GD&ĐT", "TT-TT", "PVHCC": letters for words. */
const LETTERS = regex`^\p{Lu}[\p{Lu}&-]*\p{Lu}$`;
/** Words that abbreviations leave out. */
const LINK: ReadonlySet<string> = new Set(["và", "-", "–"]);

/**
 * True where `short` is `long` with some of its words written as their first letters: "Phòng GD&ĐT" for "Phòng Giáo dục và Đào tạo". Both
 * have to have the same number of words. Small letters and marks of the words are compared folded.
 */
export function abbreviates(short: string, long: string): boolean {
  const words = long.split(" ").filter((word) => word !== "" && !LINK.has(word));
  let at = 0;
  let letters = 0;
  for (const part of short.split(" ").filter((word) => word !== "" && !LINK.has(word))) {
    if (!LETTERS.test(part)) {
      if (fold(words[at] ?? "") !== fold(part)) return false;
      at += 1;
      continue;
    }
    for (const letter of part.replace(/[&-]/g, "")) {
      if (fold((words[at] ?? "").slice(0, 1)) !== fold(letter)) return false;
      at += 1;
      letters += 1;
    }
  }
  return letters > 0 && at === words.length;
}

import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";

const INITIALISM = regex.g`(?<!\p{L})\p{Lu}{2,6}(?!\p{L})`;

/** True for a text with words in capitals that may be initials: "Thiết chế pháp lý và ANTT". */
export const hasInitialism = (text: string): boolean => allMatches(INITIALISM, text).length > 0;

/**
 * A text with each initialism replaced by the consecutive words of a name that have these initials: "… và ANTT" → "… và an ninh
 * trật tự"; null where the name has no such words.
 */
export function withInitialisms(text: string, name: string): string | null {
  const words = name.toLowerCase().split(regex`[^\p{L}]+`);
  const initials = words.map((word) => word[0] ?? " ").join("");
  let expanded = "";
  let from = 0;
  for (const { index, 0: printed } of allMatches(INITIALISM, text)) {
    const at = initials.indexOf(printed.toLowerCase());
    if (at < 0) return null;
    expanded += text.slice(from, index) + words.slice(at, at + printed.length).join(" ");
    from = index + printed.length;
  }
  return expanded + text.slice(from);
}

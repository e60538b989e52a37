import { regex } from "../../language/regex.ts";
import type { DividesName } from "./divided-names.ts";

const WORDS = "\\p{Lu}\\p{L}{0,8}(?: \\p{Lu}\\p{L}{0,8})?";
/** The words beside a dash inside a line: "Festival | Thăng Long - Hà Nội". */
const INSIDE = regex.g`(?<!\p{L})(?<before>${WORDS}) [-–] (?<after>${WORDS})`;
const AT_END = regex`(?:^|[ “"(])(?<before>${WORDS})$`;
const AT_BEGINNING = regex`^[-–] (?<after>${WORDS})(?=[ ,.;:”")]|$)`;

/**
 * Finds the names with a dash that a break divides: "… Festival Thăng Long" + "- Hà Nội lần thứ II", where another line of the text has
 * these words. Without such a line the dash is a bullet.
 */
export function dashedNames(texts: readonly string[]): DividesName {
  const known = new Set<string>();
  for (const text of texts)
    for (const { groups } of text.matchAll(INSIDE)) known.add(`${groups!.before} - ${groups!.after}`);
  return (before, after) => {
    const first = AT_END.exec(before)?.groups?.before;
    const second = AT_BEGINNING.exec(after)?.groups?.after;
    return first !== undefined && second !== undefined && known.has(`${first} - ${second}`);
  };
}

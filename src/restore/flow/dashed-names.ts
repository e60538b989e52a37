import { regex } from "../../language/regex.ts";
import type { DividesName } from "./divided-names.ts";

/** "Thăng Long": each syllable begins with a capital. */
const PLACE = "\\p{Lu}\\p{L}{0,8}(?: \\p{Lu}\\p{L}{0,8})?";
/** "Khen thưởng": only the first does. */
const COMPOUND = "\\p{Lu}\\p{Ll}{0,8} \\p{Ll}{1,8}";

/** The words beside a dash inside a line, before a break, and after one. */
const FORMS = [
  {
    inside: regex.g`(?<!\p{L})(?<before>${PLACE}) [-–] (?<after>${PLACE})`,
    atEnd: regex`(?:^|[ “"(])(?<before>${PLACE})$`,
    atBeginning: regex`^[-–] (?<after>${PLACE})(?=[ ,.;:”")]|$)`,
  },
  {
    inside: regex.g`(?<!\p{L})(?<before>${COMPOUND}) [-–] (?<after>${COMPOUND})(?!\p{L})`,
    atEnd: regex`(?:^|[ “"(])(?<before>${COMPOUND})$`,
    atBeginning: regex`^[-–] (?<after>${COMPOUND})(?=[ ,.;:”")]|$)`,
  },
];

/**
 * Finds the names with a dash that a break divides: "… Festival Thăng Long" + "- Hà Nội lần thứ II", "… Hội đồng Thi đua" + "- Khen thưởng
 * tỉnh", where another line of the text has these words. Without such a line the dash is a bullet.
 */
export function dashedNames(texts: readonly string[]): DividesName {
  const known = new Set<string>();
  for (const text of texts)
    for (const { inside } of FORMS)
      for (const { groups } of text.matchAll(inside)) known.add(`${groups!.before} - ${groups!.after}`);
  return (before, after) =>
    FORMS.some(({ atEnd, atBeginning }) => {
      const first = atEnd.exec(before)?.groups?.before;
      const second = atBeginning.exec(after)?.groups?.after;
      return first !== undefined && second !== undefined && known.has(`${first} - ${second}`);
    });
}

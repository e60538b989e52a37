import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readFootnotes } from "./footnotes.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** "sử dụng [2]", "sử dụng²", and "xử lý3." where the text layer lost that the digit is raised. */
const MARK = regex.g` {0,2}\[(?<bracketed>\d{1,3})\]|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?<=(?<word>\p{Ll}{2,7}))(?<glued>\d{1,2})(?=[.,;:)\s]|$)`;
/** Words that have their own number, even without a blank: "tháng3", "Điều5". */
const NUMBERED: ReadonlySet<string> = new Set(
  "ngày tháng năm quý tuần kỳ số điều khoản mục phần chương nhóm loại cấp mức phường quận khu xã thôn đợt bước lần đoạn tổ đội".split(
    " ",
  ),
);

/** The numbers of a document's footnotes, including numbers between two of them whose notes were not found. */
export function footnoteNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const stated = readFootnotes(lines).flatMap(({ mark }) => (/^\d{1,3}$/u.test(mark) ? [Number(mark)] : []));
  if (stated.length === 0) return new Set();
  const last = greatestOf(stated);
  return new Set(Array.from({ length: last - leastOf(stated) + 1 }, (_, i) => last - i));
}

/** The text without the marks of its footnotes. A number that is not a footnote's is kept. */
export function withoutFootnoteMarks(text: string, notes: ReadonlySet<number>): string {
  if (notes.size === 0) return text;
  let out = text;
  for (const match of [...allMatches(MARK, text)].reverse()) {
    const { bracketed, raised, glued, word = "" } = match.groups ?? {};
    const digits = raised ? [...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("") : bracketed;
    const isGlued = glued !== undefined && isVietnameseSyllable(word) && !NUMBERED.has(word);
    if (!notes.has(Number(digits ?? (isGlued ? glued : Number.NaN)))) continue;
    out = out.slice(0, match.index) + out.slice(match.index + match[0].length);
  }
  return out;
}

import { fold, nameKey } from "../../../src/language/fold.ts";
import type { TextLine } from "../../../src/parse/text/text-line.ts";
import { afterHead } from "../../../src/parse/units/shared/heads-of-units.ts";
import type { LabelledSpan } from "./labelled-lines.ts";

// Whether a name that was read is a labelled one.

/** A labelled name as printed, and without the post before it: "Giám đốc Sở A" counts as "Sở A". */
export type Label = readonly [printed: string, bare: string];

export const spellingsOf = ({ text, folded }: TextLine, [start, end]: LabelledSpan): Label => [
  text.slice(start, end),
  text.slice(Math.min(end, Math.max(start, afterHead(folded, start))), end),
];

/** Words that a list states once for several names: "Sở Nội vụ, Tài chính", "UBND các xã: A, B". */
const SHARED: ReadonlySet<string> = new Set(
  "các và của ủy ban nhân dân ubnd sở phòng bộ xã phường đặc khu tỉnh thành phố huyện thị".split(" "),
);
export const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
export const ownWords = (name: string) => [
  ...new Set(wordsOf(withoutHead(name)).filter((word) => !SHARED.has(word))),
];

/** The head of a body counts as the body: "Chánh Văn phòng" is "Văn phòng". Notes on mergers and titles of persons are no part of a name. */
const HEADS =
  /^(?:các )?(?:đồng chí|đ\/c|ông|bà)[.:]? (?=\p{L})(?:(?:thủ trưởng|giám đốc|người đứng đầu|chủ tịch|lãnh đạo|trưởng|chánh) )?|^(?:thủ trưởng|giám đốc|người đứng đầu|chủ tịch|lãnh đạo|đại diện|trưởng|chánh|bộ trưởng|cục trưởng|vụ trưởng|chủ nhiệm|hiệu trưởng|tổng giám đốc|bí thư|tổng biên tập|viện trưởng) | ?\((?:trước|sau) (?:khi )?sắp xếp\)| ?\((?:cũ|mới)\)/giu;

/** "Thủ trưởng | cơ quan ngang Bộ, cơ quan thuộc Chính phủ": the bodies that the words for a head are about. */
export const withoutHead = (name: string): string => name.replace(HEADS, "");

/** "Trung tâm Ứng cứu khẩn cấp máy tính Việt Nam (VNCERT)": the abbreviation is no part of the name. */
const ABBREVIATION = / ?\([\p{Lu}\d&.-]{2,12}\)/gu;

/** True for names that differ only in words that a list states once, and in abbreviations in brackets. */
export function isSameName(first: string, second: string): boolean {
  const [a, b] = [first.replace(ABBREVIATION, ""), second.replace(ABBREVIATION, "")];
  if (nameKey(a) === nameKey(b)) return true;
  const words = ownWords(a);
  return words.length > 0 && words.sort().join(" ") === ownWords(b).sort().join(" ");
}

export const isNamed = (name: string, label: Label) => label.some((spelling) => isSameName(spelling, name));

/** True for a name that consists of one or more of the labelled names. */
export function isAmong(name: string, labelled: readonly Label[]): boolean {
  if (labelled.some((label) => isNamed(name, label))) return true;
  const words = new Set(ownWords(name));
  const all = new Set(labelled.flatMap(([printed]) => ownWords(printed)));
  const isInside = ([, bare]: Label) => ownWords(bare).every((word) => words.has(word));
  return words.size > 0 && [...words].every((word) => all.has(word)) && labelled.some(isInside);
}

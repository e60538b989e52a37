import { regex } from "../../../language/regex.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";

const SMALL_WORD = regex`^ \p{Ll}{1,8}(?![\p{L}\d])`;
const SECTOR = regex.y`(?<=thuộc) ngành \p{Lu}\p{L}{0,9}`;
const AND_SECTOR = regex.y` và \p{Lu}\p{L}{0,9}`;
const OF_PLACE = regex.y`(?: tỉnh| thành phố)?(?: \p{Lu}\p{L}{0,9}){1,3}(?![\p{L}\d])`;

/** The end of a sector with its place after a group: "các đơn vị trực thuộc | ngành Giáo dục và Đào tạo Bình An". */
export function afterSector(line: TextLine, from: number): number {
  const after = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(line.text) ? pattern.lastIndex : at;
  };
  // "Y | tế": the second syllable.
  const wordEnd = (at: number) => {
    const word = SMALL_WORD.exec(line.text.slice(at, at + 12))?.[0] ?? "";
    return taskVerbAt(line.folded, at + 1) ? at : at + word.length;
  };
  const first = after(SECTOR, from);
  if (first === from) return from;
  const one = wordEnd(first);
  const other = after(AND_SECTOR, one);
  return after(OF_PLACE, other > one ? wordEnd(other) : one);
}

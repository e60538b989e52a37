import type { Place } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A sub-index that a heading, a cell or a sentence names, and where. */
export interface NamedSubIndex extends Place {
  /** null where the catalogue does not know the name. */
  readonly id: string | null;
  readonly index: string | null;
  readonly name: string;
  /** Offset after the name and its punctuation, where text on the same line begins. */
  readonly restStart: number;
  /** True where a number alone names it, by the order of the index. */
  readonly byNumber?: boolean;
}

/** Reads the sub-indices that a heading names from an offset on; mostly one. */
export interface SubIndexRule {
  readonly id: string;
  read(line: TextLine, from: number, context: RuleContext): NamedSubIndex[];
}

/** The key of a sub-index: names of the same sub-index have the same key. */
export const keyOf = ({ id, name }: NamedSubIndex): string => id ?? name.toLowerCase();

/** The index of which sub-indices are; null where they are of several, or of none that is known. */
export function onlyIndexOf(names: Iterable<NamedSubIndex>): string | null {
  const [index = null, ...others] = new Set([...names].map((named) => named.index));
  return others.length === 0 ? index : null;
}

/** Words for a sub-index. "chỉ số | Chính quyền số" has the word "chính" in the name. */
export const SUB_INDEX_WORDS =
  "(?:các )?(?:nhóm )?(?:chỉ số thành phần|chỉ số nội dung|chỉ số chính(?! ?(?:quyền|sách|phủ|thức|trị|xác)(?![\\p{L}]))|chỉ số|nhóm chỉ số|chỉ tiêu thành phần|chỉ tiêu|tiêu chí thành phần|tiêu chí|yếu tố|nội dung|trụ cột|lĩnh vực|cstp|csnd)";

/** Before the number of a sub-index: "CSTP 3", "chỉ số thành phần số 3", "CSTP3". */
export const BEFORE_NUMBER = "(?: |(?<=cstp|csnd))(?:số |thứ )?";

/** The number of a sub-index, or of a part of one: "5", "5.3". */
export const SUB_INDEX_NUMBER = "\\d{1,2}(?:\\.\\d{1,2})?";

/** True for a plan on one index whose parts the catalogue does not have. */
export const hasOwnParts = ({ indexIds: [index, ...others], catalogue, year }: RuleContext): boolean =>
  index !== undefined && others.length === 0 && catalogue.subIndicesOf(index, year).length === 0;

import type { Span } from "../../text/text-line.ts";

/** A sub-index that a heading or a cell names. */
export interface NamedSubIndex {
  /** null: named as a sub-index, but the catalogue has none of this name. */
  readonly id: string | null;
  readonly index: string | null;
  readonly name: string;
  readonly span: Span;
  /** Offset behind the name and its mark, where run-in text begins. */
  readonly restStart: number;
  readonly confidence: number;
}

/** Words for a sub-index. "chỉ số chính" is one only before a number or a mark: "Chỉ số Chính quyền số" names another. */
export const SUB_INDEX_WORDS =
  '(?:các )?(?:nhóm )?(?:chỉ số thành phần|chỉ số nội dung|chỉ số chính(?= ?(?:số |thứ )?\\d| ?[":(])|chỉ số|nhóm chỉ số|chỉ tiêu thành phần|chỉ tiêu|tiêu chí thành phần|tiêu chí|nội dung|trụ cột|lĩnh vực|cstp)';

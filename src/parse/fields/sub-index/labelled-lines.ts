import { regex } from "../../../language/regex.ts";
import { ancestors, descendants, type Section } from "../../structure/section.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A line with the offset of its text after the label. */
export interface LabelledLine {
  readonly line: TextLine;
  readonly start: number;
  readonly label: string | null;
  /** The heading or line above that announces a list of sub-indices and units ("Các sở được giao các chỉ số sau:"). */
  readonly leadIn: TextLine | null;
}

/** The lines of the outline that are among `lines`, without rows of tables. */
export const labelledLines = (tree: Section, lines: ReadonlySet<TextLine>): LabelledLine[] =>
  [tree, ...descendants(tree)].flatMap((section) => {
    const { line, textStart, label, parent, lines: plain } = section;
    const own = line
      ? [{ line, start: textStart, label: label?.text ?? null, leadIn: leadInOf(parent, line) }]
      : [];
    const below = plain.map((one) => ({ line: one, start: 0, label: null, leadIn: leadInOf(section, one) }));
    return [...own, ...below].filter((one) => one.line.source.kind !== "row" && lines.has(one.line));
  });

const SUB_INDICES = regex`(?<!\p{L})(?:chỉ số thành phần|các chỉ số|chỉ số nội dung|nhóm chỉ số|cstp|nội dung thành phần|chỉ tiêu thành phần)(?!\p{L})`;
const GIVES = regex`(?<!\p{L})(?:giao|phân công|chủ trì|đầu mối|phụ trách|theo dõi|trách nhiệm|đảm nhiệm)(?!\p{L})`;
const LONGEST_LEAD_IN = 300;

/** The line that introduces the items of a section, else one of its headings. */
function leadInOf(section: Section | null, line: TextLine): TextLine | null {
  for (const above of section ? ancestors(section) : []) {
    const opening = above.lines.findLast(({ index, text }) => index < line.index && text.endsWith(":"));
    for (const candidate of [opening, above.line])
      if (candidate && candidate.text.length <= LONGEST_LEAD_IN && announces(candidate.folded))
        return candidate;
  }
  return null;
}

const announces = (folded: string) => SUB_INDICES.test(folded) && GIVES.test(folded);

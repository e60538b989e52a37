import { regex } from "../../../language/regex.ts";
import { ancestors, descendants, type Section } from "../../structure/outline/section.ts";
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
export function labelledLines(tree: Section, lines: ReadonlySet<TextLine>): LabelledLine[] {
  const sections = [tree, ...descendants(tree)];
  const openings = new Map(sections.map((section) => [section, section.lines.filter(isOpening)]));
  const announcing = new Set(
    sections.filter(
      ({ line, lines: own, children }) => line && own.length + children.length > 0 && announces(line),
    ),
  );
  const leadInOf = (section: Section | null, line: TextLine) =>
    leadIn(section, line, { openings, announcing });
  const isWanted = (line: TextLine) => line.source.kind !== "row" && lines.has(line);
  const found: LabelledLine[] = [];
  for (const section of sections) {
    const { line, textStart, label, parent, lines: plain } = section;
    if (line && isWanted(line))
      found.push({ line, start: textStart, label: label?.text ?? null, leadIn: leadInOf(parent, line) });
    for (const one of plain)
      if (isWanted(one)) found.push({ line: one, start: 0, label: null, leadIn: leadInOf(section, one) });
  }
  return found;
}

const SUB_INDICES = regex`(?<!\p{L})(?:chỉ số thành phần|các chỉ số|chỉ số nội dung|nhóm chỉ số|cstp|nội dung thành phần|chỉ tiêu thành phần)(?!\p{L})`;
const GIVES = regex`(?<!\p{L})(?:giao|phân công|chủ trì|đầu mối|phụ trách|theo dõi|trách nhiệm|đảm nhiệm)(?!\p{L})`;
const LONGEST_LEAD_IN = 300;

const announces = ({ text, folded }: TextLine) =>
  text.length <= LONGEST_LEAD_IN && SUB_INDICES.test(folded) && GIVES.test(folded);
const isOpening = (line: TextLine) => line.text.endsWith(":") && announces(line);

interface Announcements {
  /** By section: its own lines that introduce items. */
  readonly openings: ReadonlyMap<Section, readonly TextLine[]>;
  /** The sections whose headings do. */
  readonly announcing: ReadonlySet<Section>;
}

/** The line that introduces the items of a section, else one of its headings. */
function leadIn(
  section: Section | null,
  line: TextLine,
  { openings, announcing }: Announcements,
): TextLine | null {
  for (const above of section ? ancestors(section) : []) {
    const opening = openings.get(above)?.findLast(({ index }) => index < line.index);
    if (opening) return opening;
    if (announcing.has(above)) return above.line;
  }
  return null;
}

import type { Label } from "../../../language/labels.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A node of the body's tree: a labelled line, the plain lines under it, and the sections below it. */
export interface Section {
  /** As printed: "II.", "đ)", "-"; null for the root. */
  readonly label: Label | null;
  readonly line: TextLine | null;
  /** Offset of the text after the label. */
  readonly textStart: number;
  /** The text after the label. */
  readonly text: string;
  /** The level; a smaller rank is a wider level (`section-rank.ts`). */
  readonly rank: number;
  /** Lines without a label, including rows of tables, in order. */
  readonly lines: TextLine[];
  /** Those of them that announce the sections after them. A line that ends with a colon need not be among them. */
  readonly announcing: TextLine[];
  /** Those that announce the plain lines after them as well: "Sở Nội vụ chủ trì thực hiện các nhiệm vụ sau:". */
  readonly leading: TextLine[];
  readonly children: Section[];
  readonly parent: Section | null;
}

/** A section without lines and children. It is not added to its parent. */
export function newSection(
  label: Label | null,
  line: TextLine | null,
  rank: number,
  parent: Section | null,
): Section {
  const textStart = label?.length ?? 0;
  const text = line ? line.text.slice(textStart) : "";
  return { label, line, textStart, text, rank, lines: [], announcing: [], leading: [], children: [], parent };
}

/** A line as a section outside the outline, by default without a label, with its text from `textStart` on. */
export const plainSection = (line: TextLine, textStart: number, label: Label | null = null): Section => ({
  ...newSection(label, line, Number.POSITIVE_INFINITY, null),
  textStart,
  text: line.text.slice(textStart),
});

/** The section, its parent, and so on up to the root. */
export function ancestors(at: Section): Section[] {
  const chain: Section[] = [];
  for (let s: Section | null = at; s; s = s.parent) chain.push(s);
  return chain;
}

/** All sections below, in the order of the text, without the section itself. */
export function descendants(at: Section, into: Section[] = []): Section[] {
  for (const child of at.children) {
    into.push(child);
    descendants(child, into);
  }
  return into;
}

/** The section's heading and every line below it, in the order of the text. */
export function linesUnder(at: Section, into: TextLine[] = []): TextLine[] {
  if (at.line) into.push(at.line);
  for (const line of at.lines) into.push(line);
  for (const child of at.children) linesUnder(child, into);
  return into;
}

/**
 * The items under a section, in the order of the text; plain lines become sections. The children of the section after a plain
 * line belong to it where it announces them, or ends with a colon ("Giao Sở Tư pháp chủ trì:").
 */
export function itemsOf(section: Section): readonly Section[] {
  if (section.lines.length === 0) return section.children;
  const plain = section.lines
    .filter((line) => line.source.kind !== "row")
    .map((line) => plainSection(line, line.text.length - line.text.trimStart().length));
  const announcing = new Set(section.announcing);
  const leading = new Set<TextLine | null>(section.leading);
  const announces = (line: TextLine) => line.text.endsWith(":") || announcing.has(line);
  const items: Section[] = [];
  const put = (item: Section) => {
    const above = items.at(-1);
    if (above && leading.has(above.line) && !announcing.has(item.line!)) above.children.push(item);
    else items.push(item);
  };
  let next = 0;
  for (const child of section.children) {
    // The closing paragraphs have no heading; annexes may follow them.
    const at = (child.line ?? child.lines[0])?.index ?? Number.POSITIVE_INFINITY;
    while (next < plain.length && plain[next]!.line!.index < at) put(plain[next++]!);
    const above = items.at(-1);
    // The closing paragraphs, a section without a heading, are about the whole document.
    const isBelow =
      child.line !== null && above?.label === null && above.line && announces(above.line) && !isPart(child);
    if (isBelow) above.children.push(child);
    else items.push(child);
  }
  for (const line of plain.slice(next)) put(line);
  return items;
}

/** True for a part or a chapter. It names its own units, so it is not an item of a sentence above it that asks units. */
const isPart = ({ label }: Section): boolean => label !== null && PARTS.has(label.kind);
const PARTS: ReadonlySet<Label["kind"]> = new Set(["part", "roman"]);

/** The plain lines of a section above the first section below it. */
export function linesBeforeItems({ lines, children }: Section): readonly TextLine[] {
  const first = children[0]?.line?.index ?? Number.POSITIVE_INFINITY;
  return lines.filter(({ index }) => index < first);
}

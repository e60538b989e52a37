import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";

/** State that ends with the group in which it is set. */
export interface GroupState {
  /** Whether text is shown, collected for something else, or left out. */
  destination: Destination;
  /** After `\*`: an unknown destination is left out. */
  optional: boolean;
  font: number | null;
  /** Half points. */
  size: number | null;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Number of replacement bytes after a `\u`, for readers without Unicode. */
  skipAfterUnicode: number;
  paragraph: ParagraphState;
}

export type Destination = "show" | "skip" | "fonts" | "styles" | "instruction" | "label";

/** State from `\pard` to the next `\pard`. */
export interface ParagraphState {
  align: string | null;
  inTable: boolean;
  depth: number;
  breaksPage: boolean;
}

/** The state at the beginning of a file. */
export const firstGroup = (): GroupState => ({
  destination: "show",
  optional: false,
  font: null,
  size: null,
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  skipAfterUnicode: 1,
  paragraph: { align: null, inTable: false, depth: 0, breaksPage: false },
});

/** The state of the text as `w:rPr`. */
export function runProperties(state: GroupState, font: string | undefined): XmlNode {
  const children: XmlNode[] = [];
  if (font !== undefined) children.push(element("w:rFonts", { "w:ascii": font, "w:hAnsi": font }));
  if (state.size !== null) children.push(valued("w:sz", state.size));
  if (state.bold) children.push(valued("w:b", "1"));
  if (state.italic) children.push(valued("w:i", "1"));
  if (state.hidden) children.push(valued("w:vanish", "1"));
  return element("w:rPr", {}, children);
}

/** The state of the paragraph as `w:pPr`. `section`: `w:sectPr` if the paragraph is the last of its section. */
export function paragraphProperties(state: ParagraphState, section: XmlNode | null): XmlNode {
  const children: XmlNode[] = [];
  if (state.align !== null) children.push(valued("w:jc", state.align));
  if (state.breaksPage) children.push(valued("w:pageBreakBefore", "1"));
  if (section) children.push(section);
  return element("w:pPr", {}, children);
}

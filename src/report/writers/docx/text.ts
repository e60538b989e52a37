import { AlignmentType, Paragraph, TextRun } from "docx";
import { cleanText } from "../shared/clean-text.ts";

/** Decree 30/2020/NĐ-CP, Appendix I, part I, point 4: Times New Roman, black. */
export const FONT = "Times New Roman";

export type Align = "left" | "centre" | "right" | "justify";

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: Align;
  /** Indent of the first line, in twips. */
  readonly firstLine?: number;
  /** Indent of all lines, in twips. */
  readonly left?: number;
  /** Space before and after, in points. */
  readonly before?: number;
  readonly after?: number;
  /** Keeps the paragraph on the page of the next one. */
  readonly keepNext?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const TWIPS_PER_POINT = 20;

/** A paragraph of plain text. A text from a document is only ever the text of a run. */
export function paragraphOf(text: string, style: TextStyle): Paragraph {
  const { size, bold = false, italics = false, align = "left", keepNext = false, newPage = false } = style;
  return new Paragraph({
    alignment: ALIGNMENT[align],
    keepNext,
    pageBreakBefore: newPage,
    spacing: {
      before: (style.before ?? 0) * TWIPS_PER_POINT,
      after: (style.after ?? 0) * TWIPS_PER_POINT,
    },
    indent: { firstLine: style.firstLine ?? 0, left: style.left ?? 0 },
    children: [
      new TextRun({ text: cleanText(text).replace(/\s+/gu, " "), font: FONT, size: size * 2, bold, italics }),
    ],
  });
}

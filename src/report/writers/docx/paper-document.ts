import { AlignmentType, Document, Header, PageNumber, Paragraph, type Table, TextRun } from "docx";
import type {
  Paper,
  PaperAppendix,
  PaperBlock,
  PaperEnding,
  PaperHead,
  PaperTitle,
} from "../../model/paper.ts";
import { cleanText } from "../shared/clean-text.ts";
import { lineOf, tableOf, twoColumns } from "./tables.ts";
import { FONT, paragraphOf } from "./text.ts";

// The form of Decree 30/2020/NĐ-CP, Appendix I, part I (page, font) and part II (head, title, signature, recipients).

/** A4 in twips, and 1 mm. */
const PAGE = { width: 11_906, height: 16_838 };
const MM = 56.7;

interface Layout {
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Sizes in points. */
  readonly text: number;
  readonly table: number;
  readonly spacing: number;
}

const PAPER: Layout = {
  margins: { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 20 * MM },
  text: 14,
  table: 12,
  spacing: 6,
};
const SHEET: Layout = {
  margins: { top: 15 * MM, bottom: 15 * MM, left: 20 * MM, right: 15 * MM },
  text: 12,
  table: 11,
  spacing: 3,
};

const FIRST_LINE = Math.round(10 * MM);

/** A paper as a Word document. */
export function paperDocument(paper: Paper): Document {
  const layout = paper.compact ? SHEET : PAPER;
  const margin = Object.fromEntries(
    Object.entries(layout.margins).map(([side, size]) => [side, Math.round(size)]),
  );
  const width = PAGE.width - margin.left! - margin.right!;
  return new Document({
    title: cleanText(paper.name),
    creator: "kehoach",
    lastModifiedBy: "kehoach",
    styles: { default: { document: { run: { font: FONT, size: layout.text * 2 } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin } },
        // The first page has no number.
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          ...(paper.head ? headOf(paper.head, width) : []),
          ...(paper.title ? titleOf(paper.title, width) : []),
          ...(paper.addressee === null
            ? []
            : [paragraphOf(paper.addressee, { size: 14, align: "centre", before: 12, after: 12 })]),
          ...paper.blocks.map((block, i) => {
            const next = paper.blocks[i + 1];
            // Keeps the signature off a page of its own.
            const keepNext = next === undefined && paper.ending !== null;
            return blockOf(block, layout, width, { isAboveTable: next?.kind === "table", keepNext });
          }),
          ...(paper.ending ? endingOf(paper.ending, width) : []),
          ...(paper.appendix ? appendixOf(paper.appendix, layout, width) : []),
        ],
      },
    ],
  });
}

function appendixOf({ title, note, blocks }: PaperAppendix, layout: Layout, width: number) {
  return [
    paragraphOf(title.kind, { size: 14, bold: true, align: "centre", newPage: true }),
    paragraphOf(title.subject, { size: 14, bold: true, align: "centre" }),
    paragraphOf(note, { size: 13, italics: true, align: "centre", after: layout.spacing }),
    ...blocks.map((block) => blockOf(block, layout, width, { isAboveTable: false, keepNext: false })),
  ];
}

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  });

/** The share of the left column of the head and the signature, in percent. */
const LEFT_SHARE = 43;

function headOf(head: PaperHead, width: number): (Table | Paragraph)[] {
  const [left, right] = [(width * LEFT_SHARE) / 100, (width * (100 - LEFT_SHARE)) / 100];
  const centred = (
    text: string,
    size: number,
    style: { bold?: boolean; italics?: boolean; before?: number } = {},
  ) => paragraphOf(text, { size, align: "centre", ...style });
  return [
    twoColumns(
      [
        centred(head.superior, 13),
        centred(head.office, 13, { bold: true }),
        lineOf(Math.round(left / 3)),
        centred(head.number, 13),
        ...(head.subject === null ? [] : [centred(head.subject, 12, { before: 3 })]),
      ],
      [
        centred(head.state, 12, { bold: true }),
        centred(head.motto, 13, { bold: true }),
        lineOf(Math.round(right / 5)),
        centred(head.placeAndDate, 13, { italics: true }),
      ],
      { width, share: LEFT_SHARE },
    ),
    paragraphOf("", { size: 6 }),
  ];
}

function titleOf({ kind, subject }: PaperTitle, width: number): Paragraph[] {
  return [
    paragraphOf(kind, { size: 14, bold: true, align: "centre", before: 6 }),
    paragraphOf(subject, { size: 14, bold: true, align: "centre" }),
    lineOf(Math.round((width * 2) / 5)),
  ];
}

function blockOf(
  block: PaperBlock,
  { text: size, table, spacing }: Layout,
  width: number,
  { isAboveTable, keepNext }: { readonly isAboveTable: boolean; readonly keepNext: boolean },
): Paragraph | Table {
  const space = { before: spacing, after: isAboveTable ? spacing + 2 : 0 };
  switch (block.kind) {
    case "heading":
      return paragraphOf(block.text, {
        size,
        bold: true,
        firstLine: FIRST_LINE,
        keepNext: true,
        before: 2 * spacing,
        after: spacing,
      });
    case "subheading":
      return paragraphOf(block.text, {
        size,
        bold: true,
        italics: true,
        firstLine: FIRST_LINE,
        keepNext: true,
        before: spacing,
        after: spacing,
      });
    case "quote":
      return paragraphOf(block.text, {
        size: size - 1,
        italics: true,
        align: "justify",
        left: FIRST_LINE,
        ...space,
      });
    case "paragraph":
      return paragraphOf(block.text, { size, align: "justify", firstLine: FIRST_LINE, keepNext, ...space });
    case "table":
      return tableOf(block, width, table);
  }
}

/** Lines of room for the signature and the seal. */
const SIGNATURE_LINES = 4;

function endingOf(ending: PaperEnding, width: number): (Table | Paragraph)[] {
  const signer = (text: string) =>
    paragraphOf(text, { size: 14, bold: true, align: "centre", keepNext: true });
  return [
    paragraphOf("", { size: 8, keepNext: true }),
    twoColumns(
      [
        paragraphOf(ending.recipientsLabel, { size: 12, bold: true, italics: true }),
        ...ending.recipients.map((text) => paragraphOf(text, { size: 11 })),
      ],
      [
        ...(ending.authority === null ? [] : [signer(ending.authority)]),
        signer(ending.position),
        ...Array.from({ length: SIGNATURE_LINES }, () => signer("")),
        signer(ending.name),
      ],
      { width, share: LEFT_SHARE },
    ),
  ];
}

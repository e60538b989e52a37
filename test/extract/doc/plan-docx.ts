import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";

/** "Chỉ số Xanh" as a font of TCVN3 has it. */
const CHI_SO_XANH = "ChØ sè Xanh";

/** A plan with everything that a word processor adds by itself. LibreOffice converted it to ke-hoach.doc. */
export function planDocx(): Promise<Buffer> {
  const numbered = (text: string, level = 0) =>
    new Paragraph({ numbering: { reference: "muc", level }, children: [new TextRun(text)] });
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: index,
    format,
    text,
    alignment: AlignmentType.START,
  });
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: "Times New Roman", size: 28 } } } },
      numbering: {
        config: [
          {
            reference: "muc",
            levels: [
              level(0, LevelFormat.UPPER_ROMAN, "%1."),
              level(1, LevelFormat.DECIMAL, "%2."),
              level(2, LevelFormat.LOWER_LETTER, "%3)"),
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph("Theo số liệu của Sở Y tế tỉnh Tân Giang.")] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("Kế hoạch năm 2024")] }) },
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: "KẾ HOẠCH", bold: true })],
            }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [
                new TextRun({ text: "Nâng cao ", italics: true }),
                new TextRun({ text: CHI_SO_XANH, font: ".VnTime" }),
              ],
            }),
            numbered("MỤC TIÊU"),
            numbered("Phấn đấu đạt 7 điểm", 1),
            new Paragraph({
              numbering: { reference: "muc", level: 1 },
              children: [
                new TextRun("Năm trước đạt 6,5 điểm"),
                new FootnoteReferenceRun(1),
                new TextRun("."),
              ],
            }),
            numbered("NHIỆM VỤ"),
            numbered("Văn phòng Sở", 1),
            numbered("Chủ trì rà soát hồ sơ", 2),
            numbered("Báo cáo trước ngày 15/12/2024", 2),
            new Table({
              width: { size: 9000, type: WidthType.DXA },
              columnWidths: [3000, 3000, 3000],
              rows: [
                new TableRow({ children: [cell("Nhiệm vụ"), cell("Cơ quan", { columnSpan: 2 })] }),
                new TableRow({
                  children: [
                    cell("Rà soát", { verticalMerge: VerticalMergeType.RESTART }),
                    cell("Phòng A"),
                    cell("Phòng B"),
                  ],
                }),
                new TableRow({
                  children: [
                    cell("", { verticalMerge: VerticalMergeType.CONTINUE }),
                    cell("Phòng C"),
                    cell("Phòng D"),
                  ],
                }),
              ],
            }),
            new Paragraph({
              children: [new TextRun("Số:\t/KH-SYT"), new TextRun({ text: "dòng hai", break: 1 })],
            }),
            new Paragraph({ pageBreakBefore: true, children: [new TextRun("PHỤ LỤC")] }),
          ],
        },
      ],
    }),
  );
}

// Plans as Word files and, through LibreOffice, as PDF.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { twoColumns } from "../../../fixtures/layout/two-columns.ts";
import type { PlanText } from "./plan-text.ts";
import { runProgram } from "./program.ts";

const FONT = "Liberation Serif";
/** Twentieths of a point. */
const PAGE = {
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
  size: { width: 11906, height: 16838 },
};
const COLUMNS = [4677, 4678] as const;
/** Half points. */
const BODY = 28;
const CELL = 22;
/** Widths of the seven columns of a task table, in percent. */
const WIDTHS = [6, 29, 14, 14, 15, 11, 11];

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const OUTER = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const WITHOUT_LINES = { ...OUTER, insideHorizontal: NONE, insideVertical: NONE };

/** A text as runs of one font each. */
export type Typing = (text: string) => readonly { readonly text: string; readonly font: string }[];

const inOneFont: Typing = (text) => [{ text, font: FONT }];

/** Writes `<folder>/<name>.docx`. */
export async function writeDocx(plan: PlanText, folder: string, type = inOneFont): Promise<string> {
  const file = join(folder, `${plan.name}.docx`);
  const { line, sideBySide, taskTable } = penOf(type);
  const children = [
    sideBySide(plan.head.left, plan.head.right),
    line(""),
    ...plan.body.map((text, i) =>
      i < 2 ? line(text, { centre: true, bold: true }) : line(text, { indent: true }),
    ),
    ...(plan.table.length > 0 ? [taskTable(plan.table, plan.withoutLines)] : []),
    line(""),
    sideBySide(plan.recipients, plan.signer),
  ];
  const document = new Document({ sections: [{ properties: { page: PAGE }, children }] });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await Packer.toBuffer(document));
  return file;
}

/** Converts Word files to PDF files in `folder`; returns their paths. */
export function toPdf(files: readonly string[], folder: string): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, "office-profile")}`;
  runProgram("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  return files.map((file) => join(folder, basename(file).replace(/docx?$/iu, "pdf")));
}

/** Functions for the parts of a page. */
function penOf(type: Typing) {
  function line(text: string, { centre = false, bold = false, indent = false, size = BODY } = {}): Paragraph {
    return new Paragraph({
      alignment: centre ? AlignmentType.CENTER : indent ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
      ...(indent && { indent: { firstLine: 567 }, spacing: { after: 80 } }),
      children: type(text).map((stretch) => new TextRun({ ...stretch, size, bold })),
    });
  }

  function sideBySide(left: readonly string[], right: readonly string[]): Table {
    const column = (texts: readonly string[]) =>
      texts.length > 0 ? texts.map((text) => line(text, { centre: true, size: 24 })) : [line("")];
    return twoColumns(column(left), column(right), COLUMNS);
  }

  function taskTable(rows: readonly (readonly string[])[], withoutLines = false): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      ...(withoutLines && { borders: WITHOUT_LINES }),
      rows: rows.map(
        (cells, r) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (text, c) =>
                new TableCell({
                  width: { size: WIDTHS[c]!, type: WidthType.PERCENTAGE },
                  ...(withoutLines && { borders: OUTER }),
                  children: [line(text, { size: CELL, bold: r === 0 })],
                }),
            ),
          }),
      ),
    });
  }

  return { line, sideBySide, taskTable };
}

// Generated plans as they are printed: head and sign-off in two columns, justified text, tables with drawn lines.
import type { Block, GeneratedPlan } from "../../../fixtures/generate/plan-truth.ts";
import { PageWriter, table } from "../../../fixtures/layout/pdf.ts";
import type { Cell, Grid } from "../../../fixtures/words/manuscript.ts";

/** Blank width between the two texts of a line of the head. */
const COLUMN_GAP = / {4,}/u;
const LEFT = { x: 60, width: 190, size: 12 };
const RIGHT = { x: 260, width: 300, size: 12 };
const SIGNER = { x: 315, width: 235 };
/** Points left for seal and signature between position and name. */
const SIGNATURE = 60;
const SECTION = /^[IVX]+\.\s/u;

/** The plan as a PDF, A4 portrait. */
export function generatedPdf(plan: GeneratedPlan): Promise<Uint8Array> {
  const writer = new PageWriter(false);
  const { head, body, recipients, signer, notes } = partsOf(plan);
  sideBySide(
    writer,
    () => column(writer, head.left, LEFT),
    () => column(writer, head.right, RIGHT),
  );
  writer.skip(14);
  for (const [i, block] of body.entries()) {
    if (block.kind === "table") table(writer, gridOf(block.rows));
    else if (block.text === "") writer.skip(8);
    else if (i < 3) writer.centred(block.text, "bold");
    else writer.justified(block.text, SECTION.test(block.text) ? "bold" : "regular");
  }
  const height = Math.max(recipients.length * 15, SIGNATURE + 60);
  if (writer.y + height > 780) writer.newPage();
  writer.skip(10);
  sideBySide(
    writer,
    () => column(writer, recipients, { x: 85, width: 230, size: 11 }),
    () => {
      column(writer, signer.slice(0, -1), SIGNER);
      writer.skip(SIGNATURE);
      column(writer, signer.slice(-1), SIGNER);
    },
  );
  writer.skip(12);
  for (const note of notes) writer.justified(note, "regular", 10);
  return writer.finish();
}

/** The texts that a perfect reader would give: each paragraph and each cell, in order. */
export function generatedTexts(plan: GeneratedPlan): string[] {
  const { head, body, recipients, signer, notes } = partsOf(plan);
  const texts = body.flatMap((block) =>
    block.kind === "table" ? block.rows.flat().map((cell) => cell.text) : [block.text],
  );
  return [...head.left, ...head.right, ...texts, ...recipients, ...signer, ...notes].filter((text) =>
    text.trim(),
  );
}

/** The name of the signer, over which seal and signature are drawn. */
export const signerOf = (plan: GeneratedPlan): string => partsOf(plan).signer.at(-1) ?? "";

type Line = Extract<Block, { kind: "line" }>;

/** The parts of a plan by their place on the page; `body` begins with the kind of document and the title. */
export function partsOf(plan: GeneratedPlan) {
  const flow = plan.blocks.filter((block) => block.kind !== "note");
  const notes = plan.blocks.flatMap((block) =>
    block.kind === "note" ? [`[${block.mark}] ${block.text}`] : [],
  );
  const isBlank = (block: Block) => block.kind === "line" && block.text === "";
  const bodyAt = flow.findIndex(isBlank);
  const endAt = flow.findLastIndex((block) => block.kind === "line" && block.text.startsWith("Nơi nhận"));
  const textOf = (block: Block) => (block as Line).text;
  const end = flow.slice(endAt).map(textOf);
  const isRecipient = (text: string) => /^(?:Nơi nhận|- )/u.test(text);
  return {
    head: headOf(flow.slice(0, bodyAt).map(textOf)),
    body: flow.slice(bodyAt + 1, endAt),
    recipients: end.filter(isRecipient),
    signer: end.filter((text) => text !== "" && !isRecipient(text)),
    notes,
  };
}

function headOf(lines: readonly string[]): { left: string[]; right: string[] } {
  if (lines.some((line) => COLUMN_GAP.test(line))) {
    const halves = lines.map((line) => line.split(COLUMN_GAP));
    return { left: halves.map(([left = ""]) => left), right: halves.map(([, right = ""]) => right) };
  }
  const motto = lines.findIndex((line) => line.startsWith("CỘNG HÒA"));
  return { left: lines.slice(0, motto), right: lines.slice(motto) };
}

function sideBySide(writer: PageWriter, left: () => void, right: () => void): void {
  const top = writer.y;
  left();
  const leftEnd = writer.y;
  writer.y = top;
  right();
  writer.y = Math.max(leftEnd, writer.y);
}

function column(
  writer: PageWriter,
  lines: readonly string[],
  area: { x: number; width: number; size?: number },
): void {
  for (const text of lines) {
    if (area === SIGNER || area === LEFT || area === RIGHT) writer.centred(text, "bold", area);
    else writer.put(text, area.x, area.size ?? 12, "regular");
  }
}

type Rows = Extract<Block, { kind: "table" }>["rows"];

/** Narrow columns for serial numbers, equal ones for the rest. */
export function gridOf(rows: Rows): Grid {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  const widths = Array.from({ length: columns }, (_, i) => (i === 0 ? 0.07 : 0.93 / (columns - 1)));
  return {
    kind: "table",
    widths,
    rows: rows.map((row, r) => {
      let at = 0;
      return row.flatMap(({ text, rowSpan, colSpan }): Cell[] => {
        const cell = { text, rowSpan, colSpan, column: at, bold: r === 0 };
        at += colSpan;
        return rowSpan === 0 ? [] : [cell];
      });
    }),
  };
}

import type { Block, Line } from "../../model/extraction.ts";
import { chooseAlternative, type InlineContext, readInline } from "./inline.ts";
import type { ListLabels } from "./list-labels.ts";
import { stoppedClock } from "./page-counter.ts";
import { ParagraphDraft } from "./paragraph-draft.ts";
import { paragraphLines } from "./paragraph-lines.ts";
import type { Placed } from "./placed.ts";
import { readParagraphProperties } from "./styles.ts";
import { readTable } from "./table.ts";
import { child, childValue, descendants, type XmlNode } from "./xml-node.ts";

/** One flow of text: the body, a cell, a text box, a header, a note. */
export interface StoryContext extends InlineContext {
  readonly role: Line["role"];
  readonly labels: ListLabels;
  /** Lists in text boxes count by themselves. */
  readonly boxLabels: ListLabels;
  /** A section ends with this paragraph. */
  onSectionEnd(): void;
  /** The document calls for another file here, which is not read. */
  onOtherFile(): void;
}

/** Reads paragraphs and tables in order. Tracked changes come out as accepted, fields as their results. */
export function readStory(container: XmlNode, context: StoryContext): Placed<Block>[] {
  const placed: Placed<Block>[] = [];
  let draft = new ParagraphDraft();
  let last: XmlNode | null = null;
  const finish = () => {
    if (last) placed.push(...finishParagraph(draft, last, context));
    draft = new ParagraphDraft();
    last = null;
  };
  for (const node of blockNodes(container.children)) {
    if (node.name === "w:p") {
      const properties = child(node, "w:pPr");
      const style = context.styles.paragraph(childValue(properties, "w:pStyle"));
      const own = readParagraphProperties(properties);
      if (last === null && (own.pageBreakBefore ?? style.paragraph.pageBreakBefore)) context.clock.turnOnce();
      readInline(node.children, style.run, draft, context);
      last = node;
      if (!hasDeletedMark(properties)) finish();
      if (child(properties, "w:sectPr")) context.onSectionEnd();
    } else if (node.name === "w:tbl") {
      finish();
      const table = readTable(node, context.clock, {
        readCell: (cell) => linesOf(readStory(cell, context)),
        leaveOut: (cell) => context.leftOut.push(...descendants(cell, "w:t").map((t) => t.text)),
      });
      if (table) placed.push(table);
    } else {
      context.onOtherFile();
    }
  }
  finish();
  return placed;
}

/** A story as lines only: the cells of tables row by row. */
export function linesOf(placed: readonly Placed<Block>[]): Line[] {
  return placed.flatMap(({ block }) =>
    block.kind === "line" ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}

const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:altChunk", "w:subDoc"]);
const NO_BLOCKS: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:tcPr"]);

/** Paragraphs and tables, out of whatever wraps them (content controls, custom XML, tracked insertions). */
function blockNodes(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    if (BLOCKS.has(node.name)) return [node];
    if (NO_BLOCKS.has(node.name)) return [];
    return blockNodes(node.name === "mc:AlternateContent" ? chooseAlternative(node) : node.children);
  });
}

/** A paragraph whose end mark is deleted (or moved away) runs on into the next one. */
function hasDeletedMark(properties: XmlNode | null): boolean {
  const mark = child(properties, "w:rPr");
  return child(mark, "w:del") !== null || child(mark, "w:moveFrom") !== null;
}

/** @param paragraph the one whose end mark is left: its look and its label count. */
function finishParagraph(draft: ParagraphDraft, paragraph: XmlNode, context: StoryContext): Placed<Block>[] {
  const properties = child(paragraph, "w:pPr");
  const style = context.styles.paragraph(childValue(properties, "w:pStyle"));
  const own = readParagraphProperties(properties);
  const markRun = { ...style.run, ...context.styles.readRun(child(properties, "w:rPr")) };
  const boxes = [
    ...draft.art.map(({ text, page }): Placed<Block> => ({ page, block: artLine(text, context.role) })),
    ...draft.boxes.flatMap(({ content, page }) => readBox(content, page, context)),
  ];
  if (draft.isEmpty && (markRun.hidden || hasDeletedMark(properties))) return boxes;
  const look = {
    label: context.labels.next(own, style),
    markRun,
    align: own.align ?? style.paragraph.align,
    role: context.role,
    page: context.clock.page,
  };
  return [...paragraphLines(draft, look), ...boxes];
}

function readBox(content: XmlNode, page: number, context: StoryContext): Placed<Line>[] {
  const inside: StoryContext = {
    ...context,
    role: boxRole(context.role),
    labels: context.boxLabels,
    clock: stoppedClock(page),
  };
  const lines = linesOf(readStory(content, inside));
  return lines.filter((line) => line.text.trim() !== "").map((block) => ({ page, block }));
}

function artLine(text: string, role: Line["role"]): Line {
  return { kind: "line", text, paragraph: true, role: boxRole(role), confidence: 1 };
}

/** A box in a running head or a note is still part of that. */
const boxRole = (role: Line["role"]): Line["role"] => (role === "body" ? "text-box" : role);

import type { Block, Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import { chooseAlternative, type InlineContext, readInline } from "./inline.ts";
import type { ListLabels } from "./list-labels.ts";
import { fixedPage } from "./page-counter.ts";
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
  /** Lists in text boxes have their own counters. */
  readonly boxLabels: ListLabels;
  /** Called after the last paragraph of a section. */
  onSectionEnd(): void;
  /** Called where the document includes another file, which is not read. */
  onOtherFile(): void;
}

/** Reads paragraphs and tables in order, with tracked changes accepted and fields as their results. */
export function readStory(container: XmlNode, context: StoryContext): Placed<Block>[] {
  const placed: Placed<Block>[] = [];
  let draft = new ParagraphDraft();
  let last: XmlNode | null = null;
  const finish = () => {
    if (last) pushAll(placed, finishParagraph(draft, last, context));
    draft = new ParagraphDraft();
    last = null;
  };
  for (const node of blockNodes(container.children)) {
    if (node.name === "w:p") {
      const properties = child(node, "w:pPr");
      const style = context.styles.paragraph(childValue(properties, "w:pStyle"));
      const own = readParagraphProperties(properties);
      if (last === null && (own.pageBreakBefore ?? style.paragraph.pageBreakBefore)) context.pages.turnOnce();
      readInline(node.children, style.run, draft, context);
      last = node;
      if (!hasDeletedMark(properties)) finish();
      if (child(properties, "w:sectPr")) context.onSectionEnd();
    } else if (node.name === "w:tbl") {
      finish();
      const table = readTable(node, context.pages, {
        readCell: (cell) => linesOf(readStory(cell, context)),
        leaveOut: (cell) =>
          pushAll(
            context.notPrinted,
            descendants(cell, "w:t").map((t) => t.text),
          ),
      });
      if (table) placed.push(table);
    } else {
      context.onOtherFile();
    }
  }
  finish();
  return placed;
}

/** All lines, those of tables row by row. */
export function linesOf(placed: readonly Placed<Block>[]): Line[] {
  return placed.flatMap(({ block }) =>
    block.kind === "line" ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}

const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:altChunk", "w:subDoc"]);
const WITHOUT_BLOCKS: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:tcPr"]);

/** Paragraphs and tables, also inside content controls, custom XML and tracked insertions. */
function blockNodes(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    if (BLOCKS.has(node.name)) return [node];
    if (WITHOUT_BLOCKS.has(node.name)) return [];
    return blockNodes(node.name === "mc:AlternateContent" ? chooseAlternative(node) : node.children);
  });
}

/** A paragraph whose end mark is deleted (or moved away) continues in the next one. */
function hasDeletedMark(properties: XmlNode | null): boolean {
  const mark = child(properties, "w:rPr");
  return child(mark, "w:del") !== null || child(mark, "w:moveFrom") !== null;
}

/** @param paragraph the one whose end mark remains: it determines properties and label */
function finishParagraph(draft: ParagraphDraft, paragraph: XmlNode, context: StoryContext): Placed<Block>[] {
  const properties = child(paragraph, "w:pPr");
  const style = context.styles.paragraph(childValue(properties, "w:pStyle"));
  const own = readParagraphProperties(properties);
  const markRun = { ...style.run, ...context.styles.readRun(child(properties, "w:rPr")) };
  const boxes = [
    ...draft.wordArt.map(
      ({ text, page }): Placed<Block> => ({ page, block: wordArtLine(text, context.role) }),
    ),
    ...draft.boxes.flatMap(({ content, page }) => readBox(content, page, context)),
  ];
  if (draft.isEmpty && (markRun.hidden || hasDeletedMark(properties))) return boxes;
  const formatting = {
    label: context.labels.next(own, style),
    markRun,
    align: own.align ?? style.paragraph.align,
    role: context.role,
    page: context.pages.page,
  };
  return [...paragraphLines(draft, formatting), ...boxes];
}

function readBox(content: XmlNode, page: number, context: StoryContext): Placed<Line>[] {
  const inside: StoryContext = {
    ...context,
    role: boxRole(context.role),
    labels: context.boxLabels,
    pages: fixedPage(page),
  };
  const lines = linesOf(readStory(content, inside));
  return lines.filter((line) => line.text.trim() !== "").map((block) => ({ page, block }));
}

function wordArtLine(text: string, role: Line["role"]): Line {
  return { kind: "line", text, paragraph: true, role: boxRole(role), confidence: 1 };
}

/** A text box in a header, a footer or a note keeps that role. */
const boxRole = (role: Line["role"]): Line["role"] => (role === "body" ? "text-box" : role);

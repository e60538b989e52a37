import type { Block, Line } from "../../model/extraction.ts";
import {
  type Element,
  isBlock,
  isElement,
  isShown,
  isText,
  isVisible,
  MAX_DEPTH,
  type Node,
} from "./element.ts";
import { type FootnoteAnchors, findFootnotes } from "./footnote-anchors.ts";
import { fieldText, isField } from "./form-field.ts";
import { LineDraft } from "./line-draft.ts";
import { listLabel } from "./list-label.ts";
import { captionsOf, isLayoutTable, tableGrid } from "./table-grid.ts";
import { lookOf, PLAIN_LOOK, type TextLook } from "./text-look.ts";
import { isMenu, weighText } from "./text-weight.ts";

/** The blocks of an element of a page in order: without menus and frames, or with all that is visible. */
export function htmlBlocks(root: Element, parts: "content" | "all" = "content"): Block[] {
  const weights = weighText(root);
  const isContent = (node: Element) => isShown(node) && (node === root || !isMenu(node, weights));
  return new BlockReader(
    findFootnotes(root, (element) => textOf(element)),
    parts === "all" ? isVisible : isContent,
  ).blocksOf(root);
}

class BlockReader {
  readonly #footnotes: FootnoteAnchors;
  readonly #isRead: (node: Element) => boolean;
  #blocks: Block[] = [];
  #draft = new LineDraft();
  /** The list item whose label is printed before its first text. */
  #item: { readonly element: Element; readonly text: string } | null = null;

  constructor(footnotes: FootnoteAnchors, isRead: (node: Element) => boolean) {
    this.#footnotes = footnotes;
    this.#isRead = isRead;
  }

  blocksOf(root: Element, look: TextLook = PLAIN_LOOK): Block[] {
    const [outerBlocks, outerDraft] = [this.#blocks, this.#draft];
    this.#blocks = [];
    this.#draft = new LineDraft();
    this.#children(root, lookOf(root, look), 0);
    this.#endBlock();
    const blocks = this.#blocks;
    [this.#blocks, this.#draft] = [outerBlocks, outerDraft];
    return blocks;
  }

  #children(element: Element, look: TextLook, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const node of element.childNodes) this.#visit(node, look, depth);
  }

  #visit(node: Node, look: TextLook, depth: number): void {
    if (isText(node)) this.#text(node.value, look);
    if (!isElement(node) || !this.#isRead(node)) return;
    if (node.tagName === "br") this.#draft.breakLine();
    else if (this.#footnoteAnchor(node, look)) return;
    else if (isField(node)) this.#text(` ${fieldText(node)} `, look);
    else if (isBlock(node)) this.#block(node, lookOf(node, look), depth);
    else this.#children(node, lookOf(node, look), depth + 1);
  }

  #block(element: Element, look: TextLook, depth: number): void {
    this.#endBlock();
    if (element.tagName === "table" && !isLayoutTable(element)) {
      this.#table(element, look);
      return;
    }
    if (element.tagName === "li") this.#item = { element, text: textOf(element) };
    this.#children(element, look, depth + 1);
    this.#endBlock();
    if (element.tagName === "li") this.#item = null;
  }

  #text(text: string, look: TextLook): void {
    if (this.#item && text.trim() !== "") {
      const label = listLabel(this.#item.element, this.#item.text);
      this.#draft.add(label, { ...look, bold: false, italic: false });
      this.#item = null;
    }
    this.#draft.add(text, look);
  }

  #footnoteAnchor(node: Element, look: TextLook): boolean {
    const reference = this.#footnotes.references.get(node);
    if (reference) this.#draft.add(` [${reference}]`, look);
    const definition = this.#footnotes.definitions.get(node);
    if (definition) this.#draft.mark = definition;
    return reference !== undefined || definition !== undefined;
  }

  /** A blank line follows lines that a block breaks itself, so that they are not joined with the next block. */
  #endBlock(): void {
    const lines = this.#draft.take();
    this.#blocks.push(...lines);
    if (lines.length > 1)
      this.#blocks.push({ kind: "line", text: "", paragraph: false, role: "body", confidence: 1 });
  }

  #table(table: Element, look: TextLook): void {
    for (const caption of captionsOf(table)) this.#blocks.push(...this.blocksOf(caption, look));
    const rows = tableGrid(table).map((cells) => ({
      cells: cells.map(({ element, ...place }) => ({ lines: this.#cellLines(element, look), ...place })),
    }));
    if (rows.some((row) => row.cells.some((cell) => cell.lines.length > 0)))
      this.#blocks.push({ kind: "table", rows });
  }

  #cellLines(cell: Element, look: TextLook): Line[] {
    const lines = this.blocksOf(cell, look).flatMap((block) =>
      block.kind === "line" ? [block] : block.rows.flatMap((row) => row.cells.flatMap((c) => c.lines)),
    );
    while (lines.at(-1)?.text === "") lines.pop();
    return lines;
  }
}

function textOf(node: Node, depth = 0): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || depth > MAX_DEPTH) return "";
  return node.childNodes.map((child) => textOf(child, depth + 1)).join("");
}

import type { Block, Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
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
import { type ItemPlaces, listLabel } from "./list-label.ts";
import { captionsOf, isLayoutTable, tableGrid } from "./table-grid.ts";
import { formattingOf, PLAIN_FORMATTING, type TextFormatting } from "./text-formatting.ts";
import { isMenu, weighText } from "./text-weight.ts";

/** The blocks of an element of a page in order: "content" without menus, "all" with everything that is visible. */
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
  readonly #places: ItemPlaces = new Map();
  #blocks: Block[] = [];
  #draft = new LineDraft();
  /** The list item whose label is printed before its first text. */
  #item: { readonly element: Element; readonly start: string } | null = null;

  constructor(footnotes: FootnoteAnchors, isRead: (node: Element) => boolean) {
    this.#footnotes = footnotes;
    this.#isRead = isRead;
  }

  blocksOf(root: Element, formatting: TextFormatting = PLAIN_FORMATTING): Block[] {
    const [outerBlocks, outerDraft] = [this.#blocks, this.#draft];
    this.#blocks = [];
    this.#draft = new LineDraft();
    this.#children(root, formattingOf(root, formatting), 0);
    this.#endBlock();
    const blocks = this.#blocks;
    [this.#blocks, this.#draft] = [outerBlocks, outerDraft];
    return blocks;
  }

  #children(element: Element, formatting: TextFormatting, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const node of element.childNodes) this.#visit(node, formatting, depth);
  }

  #visit(node: Node, formatting: TextFormatting, depth: number): void {
    if (isText(node)) this.#text(node.value, formatting);
    if (!isElement(node) || !this.#isRead(node)) return;
    if (node.tagName === "br") this.#draft.breakLine();
    else if (this.#footnoteAnchor(node, formatting)) return;
    else if (isField(node)) this.#text(` ${fieldText(node)} `, formatting);
    else if (isBlock(node)) this.#block(node, formattingOf(node, formatting), depth);
    else this.#children(node, formattingOf(node, formatting), depth + 1);
  }

  #block(element: Element, formatting: TextFormatting, depth: number): void {
    this.#endBlock();
    if (element.tagName === "table" && !isLayoutTable(element)) {
      this.#table(element, formatting);
      return;
    }
    if (element.tagName === "li") this.#item = { element, start: startOf(element) };
    this.#children(element, formatting, depth + 1);
    this.#endBlock();
    if (element.tagName === "li") this.#item = null;
  }

  #text(text: string, formatting: TextFormatting): void {
    if (this.#item && text.trim() !== "") {
      const label = listLabel(this.#item.element, this.#item.start, this.#places);
      this.#draft.add(label, { ...formatting, bold: false, italic: false });
      this.#item = null;
    }
    this.#draft.add(text, formatting);
  }

  #footnoteAnchor(node: Element, formatting: TextFormatting): boolean {
    const reference = this.#footnotes.references.get(node);
    if (reference) this.#draft.add(` [${reference}]`, formatting);
    const definition = this.#footnotes.definitions.get(node);
    if (definition) this.#draft.mark = definition;
    return reference !== undefined || definition !== undefined;
  }

  /** A blank line follows lines that a block breaks itself, so that they are not joined with the next block. */
  #endBlock(): void {
    const lines = this.#draft.take();
    pushAll(this.#blocks, lines);
    if (lines.length > 1)
      this.#blocks.push({ kind: "line", text: "", paragraph: false, role: "body", confidence: 1 });
  }

  #table(table: Element, formatting: TextFormatting): void {
    for (const caption of captionsOf(table)) pushAll(this.#blocks, this.blocksOf(caption, formatting));
    const rows = tableGrid(table).map((cells) => ({
      cells: cells.map(({ element, ...place }) => ({
        lines: this.#cellLines(element, formatting),
        ...place,
      })),
    }));
    if (rows.some((row) => row.cells.some((cell) => cell.lines.length > 0)))
      this.#blocks.push({ kind: "table", rows });
  }

  #cellLines(cell: Element, formatting: TextFormatting): Line[] {
    const lines = this.blocksOf(cell, formatting).flatMap((block) =>
      block.kind === "line" ? [block] : block.rows.flatMap((row) => row.cells.flatMap((c) => c.lines)),
    );
    while (lines.at(-1)?.text === "") lines.pop();
    return lines;
  }
}

/** Letters of an item in which its own label is looked for. Items contain others, so reading all of each takes too long. */
const START = 32;

/** The first letters of an element's text. */
function startOf(element: Element): string {
  let text = "";
  const open: Node[] = [element];
  for (let node = open.pop(); node && text.length < START; node = open.pop()) {
    if (isText(node)) text += node.value;
    if (isElement(node)) pushAll(open, node.childNodes.toReversed());
  }
  return text.slice(0, START);
}

function textOf(node: Node, depth = 0): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || depth > MAX_DEPTH) return "";
  return node.childNodes.map((child) => textOf(child, depth + 1)).join("");
}

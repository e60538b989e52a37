import type { Block, Line, TableBlock } from "../../model/extraction.ts";
import {
  attribute,
  type Element,
  isBlock,
  isElement,
  isShown,
  isText,
  MAX_DEPTH,
  type Node,
  style,
  styleWord,
} from "./element.ts";
import { type FootnoteAnchors, findFootnotes } from "./footnote-anchors.ts";
import { LineDraft, type Look } from "./line-draft.ts";
import { listLabel } from "./list-label.ts";
import { isMenu, weigh } from "./main-content.ts";

const PLAIN: Look = { bold: false, italic: false, align: undefined, font: undefined, preformatted: false };
const MAX_SPAN = 200;

/** The blocks of an element of a page, in its order. */
export function htmlBlocks(root: Element): Block[] {
  const weights = new Map();
  weigh(root, weights, false, 0);
  return new Walk(
    findFootnotes(root, (element) => textOf(element)),
    (node) => node !== root && isMenu(node, weights),
  ).blocksOf(root);
}

class Walk {
  readonly #footnotes: FootnoteAnchors;
  readonly #leaveOut: (node: Node) => boolean;
  #blocks: Block[] = [];
  #draft = new LineDraft();
  #label: { readonly item: Element; readonly text: string } | null = null;

  constructor(footnotes: FootnoteAnchors, leaveOut: (node: Node) => boolean) {
    this.#footnotes = footnotes;
    this.#leaveOut = leaveOut;
  }

  blocksOf(root: Element, look: Look = PLAIN): Block[] {
    const [blocks, draft] = [this.#blocks, this.#draft];
    this.#blocks = [];
    this.#draft = new LineDraft();
    this.#children(root, lookOf(root, look), 0);
    this.#flush();
    const found = this.#blocks;
    [this.#blocks, this.#draft] = [blocks, draft];
    return found;
  }

  #children(element: Element, look: Look, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const node of element.childNodes) this.#visit(node, look, depth);
  }

  #visit(node: Node, look: Look, depth: number): void {
    if (isText(node)) this.#text(node.value, look);
    if (!isElement(node) || !isShown(node) || this.#leaveOut(node)) return;
    if (node.tagName === "br") this.#draft.breakLine();
    else if (this.#footnoteAnchor(node, look)) return;
    else if (isBlock(node)) this.#block(node, lookOf(node, look), depth);
    else this.#children(node, lookOf(node, look), depth + 1);
  }

  #block(element: Element, look: Look, depth: number): void {
    this.#flush();
    if (element.tagName === "table" && !isLayout(element)) {
      this.#table(element, look);
      return;
    }
    if (element.tagName === "li") this.#label = { item: element, text: textOf(element) };
    this.#children(element, look, depth + 1);
    this.#flush();
    if (element.tagName === "li") this.#label = null;
  }

  #text(text: string, look: Look): void {
    if (this.#label && text.trim() !== "") {
      this.#draft.add(listLabel(this.#label.item, this.#label.text), { ...look, bold: false, italic: false });
      this.#label = null;
    }
    this.#draft.add(text, look);
  }

  #footnoteAnchor(node: Element, look: Look): boolean {
    const reference = this.#footnotes.references.get(node);
    if (reference) this.#draft.add(` [${reference}]`, look);
    const definition = this.#footnotes.definitions.get(node);
    if (definition) this.#draft.mark = definition;
    return reference !== undefined || definition !== undefined;
  }

  /** Lines that a block parts by itself get a blank line behind them, or they would run on into the next block. */
  #flush(): void {
    const lines = this.#draft.take();
    this.#blocks.push(...lines);
    if (lines.length > 1)
      this.#blocks.push({ kind: "line", text: "", paragraph: false, role: "body", confidence: 1 });
  }

  #table(table: Element, look: Look): void {
    for (const caption of childrenOf(table, ["caption"])) this.#blocks.push(...this.blocksOf(caption, look));
    const elements = rowsOf(table);
    /** Columns of each row that are taken, by cells of this row and of rows above. */
    const taken = elements.map((): boolean[] => []);
    const rows = elements.map((element, r) => {
      const cells = childrenOf(element, ["td", "th"]).filter(isShown);
      return {
        cells: cells.map((cell) => {
          let column = 0;
          while (taken[r]![column]) column++;
          const rowSpan = Math.min(span(cell, "rowspan"), elements.length - r);
          const colSpan = span(cell, "colspan");
          for (let c = column; c < column + colSpan; c++)
            for (const row of taken.slice(r, r + rowSpan)) row[c] = true;
          return { lines: this.#cellLines(cell, look), column, rowSpan, colSpan };
        }),
      };
    });
    if (rows.some((row) => row.cells.some((cell) => cell.lines.length > 0)))
      this.#blocks.push({ kind: "table", rows });
  }

  #cellLines(cell: Element, look: Look): Line[] {
    const lines = this.blocksOf(cell, look).flatMap((block) =>
      block.kind === "line" ? [block] : linesOf(block),
    );
    while (lines.at(-1)?.text === "") lines.pop();
    return lines;
  }
}

const linesOf = (table: TableBlock) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));

const BOLD = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const ITALIC = new Set(["i", "em", "cite"]);
const ALIGN: Readonly<Record<string, Line["align"]>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
};

function lookOf(element: Element, outer: Look): Look {
  const weight = styleWord(element, "font-weight");
  const align =
    element.tagName === "center" ? "center" : styleWord(element, "text-align") || attribute(element, "align");
  return {
    bold:
      weight === "" ? outer.bold || BOLD.has(element.tagName) : weight === "bold" || Number(weight) >= 600,
    italic: styleWord(element, "font-style") === "italic" || outer.italic || ITALIC.has(element.tagName),
    align: (element.tagName === "table" ? undefined : ALIGN[align.toLowerCase()]) ?? outer.align,
    font: fontOf(element) || outer.font,
    preformatted: outer.preformatted || element.tagName === "pre",
  };
}

function fontOf(element: Element): string {
  const families =
    style(element, "font-family") || (element.tagName === "font" ? attribute(element, "face") : "");
  return families.split(",")[0]!.replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, "");
}

/** A table around another one, or of one cell, lays out a page; its cells are read one after the other. */
function isLayout(table: Element): boolean {
  const cells = rowsOf(table).flatMap((row) => childrenOf(row, ["td", "th"]));
  return cells.length === 1 || cells.some((cell) => holdsTable(cell, 0));
}

function holdsTable(element: Element, depth: number): boolean {
  return element.childNodes
    .filter(isElement)
    .some((node) => node.tagName === "table" || (depth < MAX_DEPTH && holdsTable(node, depth + 1)));
}

const childrenOf = (element: Element, tags: readonly string[]) =>
  element.childNodes.filter(isElement).filter((node) => tags.includes(node.tagName));

const rowsOf = (table: Element) =>
  childrenOf(table, ["thead", "tbody", "tfoot", "tr"])
    .flatMap((part) => (part.tagName === "tr" ? [part] : childrenOf(part, ["tr"])))
    .filter(isShown);

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1;
}

function textOf(node: Node, depth = 0): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || depth > MAX_DEPTH) return "";
  return node.childNodes.map((child) => textOf(child, depth + 1)).join("");
}

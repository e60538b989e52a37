import { element, textElement, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { odfFrame } from "./odf-frame.ts";
import type { OdfLists } from "./odf-lists.ts";
import { childOf, childrenOf, numberOf, type OdfNode, tooManyElements } from "./odf-node.ts";
import type { OdfStyles } from "./odf-styles.ts";
import { odfTable } from "./odf-table.ts";

/** The list and level of a paragraph. */
interface ListPlace {
  readonly number: string;
  readonly level: number;
}

type NoteKind = "footnote" | "endnote";

/** Cells of a document that are copies of the cell before them; each may contain a table with copies. */
const MAX_COPIES = 50_000;

/** The number of no list: the paragraph has no label. */
const NO_LIST = "0";

/** Elements whose words do not print, or are read elsewhere. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:forms",
  "office:annotation",
  "office:event-listeners",
  "text:page-number",
  "text:page-count",
  "text:ruby-text",
  "text:hidden-text",
  "svg:title",
  "svg:desc",
  "style:style",
]);
const SHAPES: ReadonlySet<string> = new Set([
  "draw:text-box",
  "draw:custom-shape",
  "draw:rect",
  "draw:ellipse",
  "draw:circle",
]);

/** Converts paragraphs, lists, tables and their text; collects the notes that the text refers to. */
export class OdfBlocks {
  readonly #styles: OdfStyles;
  readonly #lists: OdfLists;
  readonly #notes: Record<NoteKind, XmlNode[]> = { footnote: [], endnote: [] };
  #copies = 0;
  readonly #cells = {
    readCell: (cell: OdfNode) => this.read(childrenOf(cell)),
    onCopy: () => {
      if (++this.#copies > MAX_COPIES) throw tooManyElements();
    },
  };

  constructor(styles: OdfStyles, lists: OdfLists) {
    this.#styles = styles;
    this.#lists = lists;
  }

  read(nodes: readonly OdfNode[]): XmlNode[] {
    return nodes.flatMap((node) => this.#block(node, null));
  }

  notes(kind: NoteKind): readonly XmlNode[] {
    return this.#notes[kind];
  }

  #block(node: OdfNode, place: ListPlace | null): XmlNode[] {
    if (NOT_PRINTED.has(node.name) || node.attributes["text:display"] === "none") return [];
    if (node.name === "text:p" || node.name === "text:h")
      return [this.#paragraph(node, place ?? this.#headingPlace(node))];
    if (node.name === "text:list") return this.#list(node, place);
    if (node.name === "table:table") return [odfTable(node, this.#cells)];
    if (node.name.startsWith("draw:")) return [element("w:p", {}, this.#inline([node], []))];
    return this.read(childrenOf(node));
  }

  #headingPlace(node: OdfNode): ListPlace | null {
    const isNumbered = node.name === "text:h" && node.attributes["text:is-list-header"] !== "true";
    const number = isNumbered ? this.#lists.outline() : null;
    return number === null ? null : { number, level: numberOf(node, "text:outline-level", 1, 10) - 1 };
  }

  #list(node: OdfNode, outer: ListPlace | null): XmlNode[] {
    const level = outer ? outer.level + 1 : 0;
    let number = outer?.number ?? this.#lists.enter(node);
    return childrenOf(node).flatMap((item) => {
      // This happens only in damaged files, or if lists are nested too deep.
      if (item.name !== "text:list-item" && item.name !== "text:list-header") return this.#block(item, null);
      const start = item.attributes["text:start-value"];
      if (start !== undefined)
        number = this.#lists.restarted(number, level, numberOf(item, "text:start-value", 1, 100_000));
      return this.#listItem(item, { number, level });
    });
  }

  /** Only the first paragraph of an item has the label. Paragraphs in the header of a list have no label. */
  #listItem(item: OdfNode, place: ListPlace): XmlNode[] {
    let labelled = item.name === "text:list-header";
    return childrenOf(item).flatMap((child) => {
      if (child.name === "text:list") return this.#list(child, place);
      const ownPlace = labelled ? { ...place, number: NO_LIST } : place;
      labelled = true;
      return this.#block(child, ownPlace);
    });
  }

  #paragraph(node: OdfNode, place: ListPlace | null): XmlNode {
    const properties = [valued("w:pStyle", node.attributes["text:style-name"] ?? "Standard")];
    if (place) {
      properties.push(
        element("w:numPr", {}, [valued("w:ilvl", place.level), valued("w:numId", place.number)]),
      );
    }
    return element("w:p", {}, [element("w:pPr", {}, properties), ...this.#inline(node.content, [])]);
  }

  /** @param formatting run properties inherited from the spans around, innermost first */
  #inline(content: OdfNode["content"], formatting: readonly XmlNode[]): XmlNode[] {
    const run = (child: XmlNode) => [element("w:r", {}, [element("w:rPr", {}, formatting), child])];
    return content.flatMap((node): XmlNode[] => {
      // Several blanks and line ends in the XML print as one blank (OpenDocument 1.3, Part 3, 6.1.2).
      if (typeof node === "string") return run(textElement(node.replace(/[ \t\r\n]+/g, " ")));
      if (NOT_PRINTED.has(node.name)) return [];
      if (node.name === "text:span")
        return this.#inline(node.content, [
          ...this.#styles.run(node.attributes["text:style-name"]),
          ...formatting,
        ]);
      if (node.name === "draw:frame") return run(odfFrame(node, this.#inline(node.content, formatting)));
      const special = this.#special(node);
      return special ? run(special) : this.#inline(node.content, formatting);
    });
  }

  /** An element that is one character, a note or a shape in Word's tree; null: it contains text. */
  #special(node: OdfNode): XmlNode | null {
    switch (node.name) {
      case "text:s":
        return textElement(" ".repeat(numberOf(node, "text:c", 1)));
      case "text:tab":
        return element("w:tab");
      case "text:line-break":
        return element("w:br");
      case "text:soft-page-break":
        return element("w:lastRenderedPageBreak");
      case "text:note":
        return this.#note(node);
      case "draw:image":
        return element("a:blip", { "r:embed": node.attributes["xlink:href"] ?? "" });
      case "draw:object":
        return element("a:blip");
      default:
        return SHAPES.has(node.name) ? element("w:txbxContent", {}, this.read(childrenOf(node))) : null;
    }
  }

  #note(node: OdfNode): XmlNode {
    const kind = node.attributes["text:note-class"] === "endnote" ? "endnote" : "footnote";
    const notes = this.#notes[kind];
    const index = notes.length;
    const id = String(index);
    // Takes the index before the content is read: the note may contain other notes.
    notes.push(element(`w:${kind}`, { "w:id": id }));
    notes[index] = element(
      `w:${kind}`,
      { "w:id": id },
      this.read(childrenOf(childOf(node, "text:note-body"))),
    );
    return element(`w:${kind}Reference`, { "w:id": id });
  }
}

import { buildTables, type RowDefinition, type TableParagraph } from "../word/table-builder.ts";
import { element, textElement, wordPackage } from "../word/word-builder.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { type ParagraphState, paragraphProperties } from "./state.ts";

/** A flow of text while it is read: the body, a note, a header or a text box. */
interface Story {
  readonly paragraphs: TableParagraph[];
  runs: XmlNode[];
  /** The list label of the paragraph, kept until its first words give its font and size. */
  label: string;
}

/** How a paragraph ends. */
export interface ParagraphEnd {
  /** Depth of the table that the end mark states; null: that of the paragraph. */
  readonly depth?: number | null;
  readonly endsCell?: boolean;
  readonly endsSection?: boolean;
}

/** The body, and above it the flows that are open; text is added to the top one. */
export class StoryStack {
  readonly #stories: Story[] = [{ paragraphs: [], runs: [], label: "" }];
  readonly #related = new Map<string, XmlNode>();
  readonly #notes: XmlNode[] = [];
  #heads: XmlNode[] = [];
  #section: readonly XmlNode[] = [];

  get hasRuns(): boolean {
    return this.#top.runs.length > 0;
  }

  addLabel(text: string): void {
    this.#top.label += text;
  }

  addRun(properties: XmlNode, child: XmlNode): void {
    this.#placeLabel(properties);
    this.#top.runs.push(element("w:r", {}, [properties, child]));
  }

  begin(): void {
    this.#stories.push({ paragraphs: [], runs: [], label: "" });
  }

  /** Ends the top flow and returns its blocks. */
  end(): XmlNode[] {
    return buildTables(this.#stories.pop()!.paragraphs);
  }

  endParagraph(
    state: ParagraphState,
    { depth = null, endsCell = false, endsSection = false }: ParagraphEnd,
  ): void {
    this.#placeLabel(element("w:rPr"));
    const properties = paragraphProperties(state, endsSection ? this.#sectionNode() : null);
    const inTable = state.inTable || state.depth > 1;
    this.#top.paragraphs.push({
      node: element("w:p", {}, [properties, ...this.#top.runs]),
      depth: depth ?? (inTable ? Math.max(1, state.depth) : 0),
      endsCell,
      endsRow: false,
      row: null,
    });
    this.#top.runs = [];
  }

  endRow(depth: number, row: RowDefinition | null): void {
    this.#top.paragraphs.push({ node: element("w:p"), depth, endsCell: false, endsRow: true, row });
  }

  /** Properties of the current section. */
  set section(properties: readonly XmlNode[]) {
    this.#section = properties;
  }

  get section(): readonly XmlNode[] {
    return this.#section;
  }

  addNote(content: readonly XmlNode[]): XmlNode {
    const id = String(this.#notes.length);
    this.#notes.push(element("w:footnote", { "w:id": id }, content));
    return element("w:footnoteReference", { "w:id": id });
  }

  addHead(role: "header" | "footer", type: "first" | "default", content: readonly XmlNode[]): void {
    const id = String(this.#related.size);
    this.#related.set(id, element("w:hdr", {}, content));
    this.#heads.push(element(`w:${role}Reference`, { "w:type": type, "r:id": id }));
  }

  finish(): WordPackage {
    return wordPackage({
      body: [...buildTables(this.#stories[0]!.paragraphs), this.#sectionNode()],
      footnotes: element("w:footnotes", {}, this.#notes),
      related: this.#related,
    });
  }

  #placeLabel(properties: XmlNode): void {
    const { label, runs } = this.#top;
    if (label !== "") runs.push(element("w:r", {}, [properties, textElement(label)]));
    this.#top.label = "";
  }

  get #top(): Story {
    return this.#stories.at(-1)!;
  }

  #sectionNode(): XmlNode {
    const node = element("w:sectPr", {}, [...this.#heads, ...this.#section]);
    this.#heads = [];
    return node;
  }
}

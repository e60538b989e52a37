import type { Fields } from "./fields.ts";
import type { NoteKind, Notes } from "./notes.ts";
import type { PageCounter } from "./page-counter.ts";
import { type PictureShape, shapeOf } from "./page-pictures.ts";
import type { ParagraphDraft } from "./paragraph-draft.ts";
import { fontOf, type RunProperties, type Styles } from "./styles.ts";
import { isSymbolFont, symbolSign, symbolText } from "./symbols.ts";
import { child, childValue, descendants, type XmlNode } from "./xml-node.ts";

/** State that the runs of a paragraph read and change. */
export interface InlineContext {
  readonly styles: Styles;
  readonly notes: Notes;
  readonly pages: PageCounter;
  readonly fields: Fields;
  /** Text that does not print (hidden, in a deleted cell), so that it is not counted as lost. */
  readonly notPrinted: string[];
  /**
   * Called for each picture with the shape around it, and the id of a picture that prints; returns whether the picture is
   * read as a separate page.
   */
  onPicture(id: string | null, shape: PictureShape | null): boolean;
}

/** Elements that print nothing in the final state of the document. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:fldData",
  "w:ffData",
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:annotationRef",
  "w:commentReference",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:separator",
  "w:continuationSeparator",
  "w:pgNum",
  "m:ctrlPr",
]);

/** Reads the content of a paragraph into `draft`. Unknown elements are descended into, so that no word is lost. */
export function readInline(
  nodes: readonly XmlNode[],
  paragraphRun: RunProperties,
  draft: ParagraphDraft,
  context: InlineContext,
): void {
  new InlineReader(paragraphRun, draft, context).readAll(nodes, paragraphRun);
  context.fields.endParagraph();
}

type ReadElement = (
  reader: InlineReader,
  node: XmlNode,
  run: RunProperties,
  siblings: readonly XmlNode[],
) => void;

class InlineReader {
  readonly draft: ParagraphDraft;
  readonly context: InlineContext;
  readonly #paragraphRun: RunProperties;
  /** The innermost shape around what is read. */
  #shape: PictureShape | null = null;

  constructor(paragraphRun: RunProperties, draft: ParagraphDraft, context: InlineContext) {
    this.#paragraphRun = paragraphRun;
    this.draft = draft;
    this.context = context;
  }

  readAll(nodes: readonly XmlNode[], run: RunProperties): void {
    for (const node of nodes) {
      if (NOT_PRINTED.has(node.name)) continue;
      const read = ELEMENTS.get(node.name);
      if (read) read(this, node, run, nodes);
      else this.readAll(node.children, run);
    }
  }

  print(text: string, run: RunProperties): void {
    const { fields, notPrinted, pages } = this.context;
    if (!fields.printing || text === "") return;
    if (run.hidden) {
      notPrinted.push(text);
      return;
    }
    // First: text after a picture that fills its page begins the next one.
    if (text.trim() !== "") pages.addContent();
    this.draft.add(text, run, pages.page);
  }

  printText(text: string, run: RunProperties): void {
    // Line ends and tabs in the XML print as blanks.
    const flat = text.replace(/[\r\n\t]/g, " ");
    const font = fontOf(flat, run) ?? "";
    this.print(isSymbolFont(font) ? symbolText(flat, font) : flat, run);
  }

  runOf(node: XmlNode): RunProperties {
    const { styles } = this.context;
    const properties = child(node, "w:rPr");
    const style = childValue(properties, "w:rStyle");
    return {
      ...this.#paragraphRun,
      ...(style === null ? {} : styles.character(style)),
      ...styles.readRun(properties),
    };
  }

  readNote(kind: NoteKind, node: XmlNode, run: RunProperties, siblings: readonly XmlNode[]): void {
    const { fields, notes, pages } = this.context;
    if (!fields.printing || run.hidden) return;
    const hasCustomMark = ["1", "true", "on"].includes(node.attributes["w:customMarkFollows"] ?? "");
    // The author's own mark is plain text after the reference.
    const customMark = hasCustomMark ? plainText(siblings).trim() : null;
    const mark = notes.refer(kind, node.attributes["w:id"] ?? "", customMark, pages.page);
    if (mark !== null && customMark === null) this.print(` [${mark}]`, run);
  }

  readBreak(type: string | undefined): void {
    const { fields, pages } = this.context;
    if (!fields.printing) return;
    this.draft.breakLine(type === "page");
    if (type === "page") pages.turn();
  }

  readFieldCharacter(type: string | undefined): void {
    const { fields } = this.context;
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else if (type === "end") fields.end();
  }

  readSimpleField(node: XmlNode, run: RunProperties): void {
    const { fields } = this.context;
    fields.begin();
    fields.instruction(node.attributes["w:instr"] ?? "");
    fields.separate();
    this.readAll(node.children, run);
    fields.end();
  }

  readShape(node: XmlNode, run: RunProperties): void {
    const outer = this.#shape;
    const own = shapeOf(node);
    // Shapes in a group have no size in points.
    this.#shape = own.size || !outer ? own : outer;
    this.readAll(node.children, run);
    this.#shape = outer;
  }

  readPicture({ attributes }: XmlNode, run: RunProperties): void {
    const { fields, pages } = this.context;
    const isPrinted = fields.printing && !run.hidden;
    const id = isPrinted ? (attributes["r:embed"] ?? attributes["r:id"] ?? null) : null;
    if (!this.context.onPicture(id, this.#shape)) pages.addContent();
  }

  /** "chữ(ruby)" and "1/2": the second part follows the first. */
  readPair(
    node: XmlNode,
    run: RunProperties,
    [first, second]: readonly [string, string],
    signs: string,
  ): void {
    this.readAll(child(node, first)?.children ?? [], run);
    this.print(signs[0]!, run);
    this.readAll(child(node, second)?.children ?? [], run);
    if (signs[1]) this.print(signs[1], run);
  }
}

const readRun: ReadElement = (reader, node) => reader.readAll(node.children, reader.runOf(node));
const readText: ReadElement = (reader, node, run) => reader.printText(node.text, run);
const readTab: ReadElement = (reader, _, run) => reader.print("\t", run);
const readPicture: ReadElement = (reader, node, run) => reader.readPicture(node, run);
const readShape: ReadElement = (reader, node, run) => reader.readShape(node, run);

const ELEMENTS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ["w:r", readRun],
  ["m:r", readRun],
  ["w:t", readText],
  ["m:t", readText],
  ["w:tab", readTab],
  ["w:ptab", readTab],
  ["w:br", (reader, node) => reader.readBreak(node.attributes["w:type"])],
  ["w:cr", (reader) => reader.readBreak(undefined)],
  ["w:noBreakHyphen", (reader, _, run) => reader.print("-", run)],
  // Not printed, but in the fonts of TCVN3 it is the letter "ư". Restoration removes the others.
  ["w:softHyphen", (reader, _, run) => reader.print("\u00ad", run)],
  [
    "w:sym",
    (reader, { attributes }, run) =>
      reader.print(symbolSign(attributes["w:char"] ?? "", attributes["w:font"] ?? ""), run),
  ],
  ["w:lastRenderedPageBreak", (reader) => reader.context.pages.turnOnce()],
  ["w:fldChar", (reader, node) => reader.readFieldCharacter(node.attributes["w:fldCharType"])],
  ["w:instrText", (reader, node) => reader.context.fields.instruction(node.text)],
  ["w:fldSimple", (reader, node, run) => reader.readSimpleField(node, run)],
  ["w:footnoteReference", (reader, node, run, siblings) => reader.readNote("footnote", node, run, siblings)],
  ["w:endnoteReference", (reader, node, run, siblings) => reader.readNote("endnote", node, run, siblings)],
  ["w:ruby", (reader, node, run) => reader.readPair(node, run, ["w:rubyBase", "w:rt"], "()")],
  ["m:f", (reader, node, run) => reader.readPair(node, run, ["m:num", "m:den"], "/")],
  ["mc:AlternateContent", (reader, node, run) => reader.readAll(chooseAlternative(node), run)],
  [
    "w:txbxContent",
    ({ draft, context }, node, run) => {
      if (!run.hidden) draft.boxes.push({ content: node, page: context.pages.page });
    },
  ],
  [
    "v:textpath",
    ({ draft, context }, node) => draft.addWordArt(node.attributes.string ?? "", context.pages.page),
  ],
  ["wp:inline", readShape],
  ["wp:anchor", readShape],
  ["v:shape", readShape],
  ["v:rect", readShape],
  ["a:blip", readPicture],
  ["v:imagedata", readPicture],
  [
    // A paragraph inside a paragraph, only in damaged files: a line break separates its words from those before.
    "w:p",
    (reader, node, run) => {
      reader.draft.breakLine(false);
      reader.readAll(node.children, run);
    },
  ],
]);

const plainText = (nodes: readonly XmlNode[]) =>
  nodes.map((node) => (node.name === "w:t" ? node.text : "")).join("");

/** Of several forms of the same content only one prints: the first that has words, else the first. */
export function chooseAlternative(node: XmlNode): readonly XmlNode[] {
  const forms = node.children.filter((c) => c.name === "mc:Choice" || c.name === "mc:Fallback");
  const hasText = (form: XmlNode) =>
    ["w:t", "m:t", "w:sym", "v:textpath"].some((name) => descendants(form, name).length > 0);
  return (forms.find(hasText) ?? forms[0])?.children ?? [];
}

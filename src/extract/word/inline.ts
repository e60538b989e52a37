import type { Fields } from "./fields.ts";
import type { NoteKind, Notes } from "./notes.ts";
import type { PageClock } from "./page-counter.ts";
import type { ParagraphDraft } from "./paragraph-draft.ts";
import type { RunProperties, Styles } from "./styles.ts";
import { isSymbolFont, symbolSign, symbolText } from "./symbols.ts";
import { child, childValue, descendants, type XmlNode } from "./xml-node.ts";

/** What reading the runs of a paragraph needs to know and fills. */
export interface InlineContext {
  readonly styles: Styles;
  readonly notes: Notes;
  readonly clock: PageClock;
  readonly fields: Fields;
  /** Text that does not print (hidden, in a deleted cell): nobody is to miss it. */
  readonly leftOut: string[];
  /** Pictures were met: where there are no words, they may hold them. */
  onPicture(): void;
}

/** Elements that print nothing in the final state of the document. */
const SILENT: ReadonlySet<string> = new Set([
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
  "w:softHyphen",
  "w:annotationRef",
  "w:commentReference",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:separator",
  "w:continuationSeparator",
  "w:pgNum",
  "m:ctrlPr",
]);

/** Reads what stands in a paragraph into `draft`; elements it does not know are looked into, so that no word is lost. */
export function readInline(
  nodes: readonly XmlNode[],
  paragraphRun: RunProperties,
  draft: ParagraphDraft,
  context: InlineContext,
): void {
  const { styles, notes, clock, fields } = context;

  const print = (text: string, run: RunProperties) => {
    if (!fields.printing || text === "") return;
    if (run.hidden) {
      context.leftOut.push(text);
      return;
    }
    draft.add(text, run, clock.page);
    if (text.trim() !== "") clock.words();
  };

  const printPlain = (text: string, run: RunProperties) => {
    // Line ends in the XML are blanks in print.
    const flat = text.replace(/[\r\n\t]/g, " ");
    const font = fontOf(flat, run) ?? "";
    print(isSymbolFont(font) ? symbolText(flat, font) : flat, run);
  };

  const runOf = (node: XmlNode): RunProperties => {
    const properties = child(node, "w:rPr");
    const style = childValue(properties, "w:rStyle");
    return {
      ...paragraphRun,
      ...(style === null ? {} : styles.character(style)),
      ...styles.readRun(properties),
    };
  };

  const readNote = (kind: NoteKind, node: XmlNode, siblings: readonly XmlNode[], run: RunProperties) => {
    if (!fields.printing || run.hidden) return;
    const typed = ["1", "true", "on"].includes(node.attributes["w:customMarkFollows"] ?? "");
    // A mark of the author's own is plain text behind the reference.
    const ownMark = typed
      ? siblings
          .map((s) => (s.name === "w:t" ? s.text : ""))
          .join("")
          .trim()
      : null;
    const mark = notes.refer(kind, node.attributes["w:id"] ?? "", ownMark, clock.page);
    if (mark !== null && ownMark === null) print(` [${mark}]`, run);
  };

  const readBreak = (type: string | undefined) => {
    if (!fields.printing) return;
    draft.breakLine(type === "page");
    if (type === "page") clock.turn();
  };

  const readRuby = (node: XmlNode, run: RunProperties) => {
    walkAll(child(node, "w:rubyBase")?.children ?? [], run);
    print("(", run);
    walkAll(child(node, "w:rt")?.children ?? [], run);
    print(")", run);
  };

  const readFraction = (node: XmlNode, run: RunProperties) => {
    walkAll(child(node, "m:num")?.children ?? [], run);
    print("/", run);
    walkAll(child(node, "m:den")?.children ?? [], run);
  };

  const readPicture = () => {
    context.onPicture();
    clock.words();
  };

  const readFieldCharacter = (type: string | undefined) => {
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else if (type === "end") fields.end();
  };

  const walkAll = (children: readonly XmlNode[], run: RunProperties) => {
    for (const c of children) walk(c, children, run);
  };

  const walk = (node: XmlNode, siblings: readonly XmlNode[], run: RunProperties) => {
    if (SILENT.has(node.name)) return;
    const read = readers.get(node.name);
    if (read) read(node, run, siblings);
    else walkAll(node.children, run);
  };

  type Read = (node: XmlNode, run: RunProperties, siblings: readonly XmlNode[]) => void;
  const readers: ReadonlyMap<string, Read> = new Map<string, Read>(
    Object.entries({
      "w:r": (node) => walkAll(node.children, runOf(node)),
      "m:r": (node) => walkAll(node.children, runOf(node)),
      "w:t": (node, run) => printPlain(node.text, run),
      "m:t": (node, run) => printPlain(node.text, run),
      "w:tab": (_, run) => print("\t", run),
      "w:ptab": (_, run) => print("\t", run),
      "w:br": (node) => readBreak(node.attributes["w:type"]),
      "w:cr": () => readBreak(undefined),
      "w:noBreakHyphen": (_, run) => print("-", run),
      "w:sym": ({ attributes }, run) =>
        print(symbolSign(attributes["w:char"] ?? "", attributes["w:font"] ?? ""), run),
      "w:lastRenderedPageBreak": () => clock.turnOnce(),
      "w:fldChar": (node) => readFieldCharacter(node.attributes["w:fldCharType"]),
      "w:instrText": (node) => fields.instruction(node.text),
      "w:fldSimple": (node, run) => {
        fields.begin();
        fields.instruction(node.attributes["w:instr"] ?? "");
        fields.separate();
        walkAll(node.children, run);
        fields.end();
      },
      "w:footnoteReference": (node, run, siblings) => readNote("footnote", node, siblings, run),
      "w:endnoteReference": (node, run, siblings) => readNote("endnote", node, siblings, run),
      "w:ruby": readRuby,
      "m:f": readFraction,
      "mc:AlternateContent": (node, run) => walkAll(chooseAlternative(node), run),
      "w:txbxContent": (node, run) => {
        if (!run.hidden) draft.boxes.push({ content: node, page: clock.page });
      },
      "v:textpath": (node) => draft.addArt(node.attributes.string ?? "", clock.page),
      "a:blip": readPicture,
      "v:imagedata": readPicture,
      // Only in broken files: its words are not to be glued to those before.
      "w:p": (node, run) => {
        draft.breakLine(false);
        walkAll(node.children, run);
      },
    } satisfies Record<string, Read>),
  );

  walkAll(nodes, paragraphRun);
  fields.endParagraph();
}

/** Of several forms of the same thing only one prints: the first with words, else the first that is there. */
export function chooseAlternative(node: XmlNode): readonly XmlNode[] {
  const forms = node.children.filter((c) => c.name === "mc:Choice" || c.name === "mc:Fallback");
  const hasWords = (form: XmlNode) =>
    ["w:t", "m:t", "w:sym", "v:textpath"].some((name) => descendants(form, name).length > 0);
  return (forms.find(hasWords) ?? forms[0])?.children ?? [];
}

/** The font that a stretch of text is set in: letters beyond ASCII may have another than the rest. */
export function fontOf(text: string, run: RunProperties): string | undefined {
  const beyondAscii = /[^\0-\x7f]/.test(text);
  return beyondAscii ? (run.highAnsi ?? run.ascii) : (run.ascii ?? run.highAnsi);
}

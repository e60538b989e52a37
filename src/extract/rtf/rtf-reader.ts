import { isSymbolFont, symbolText } from "../docx/symbols.ts";
import type { WordPackage } from "../docx/word-package.ts";
import type { XmlNode } from "../docx/xml-node.ts";
import { type Placeable, withTables } from "../table-tree.ts";
import { element, valued, wordPackage, words } from "../word-tree.ts";
import { encodingOfCodePage } from "./code-pages.ts";
import { FontTable } from "./font-table.ts";
import { RowDraft } from "./row-draft.ts";
import { firstGroup, type GroupState, paragraphProperties, runProperties } from "./state.ts";
import type { Token } from "./tokens.ts";
import { CHARACTERS, PARAGRAPH_WORDS, RUN_WORDS, SKIPPED } from "./words.ts";

/** A flow of text while it is read: the body, a note, a header, a text box. */
interface Story {
  readonly paragraphs: Placeable[];
  runs: XmlNode[];
}

/** Groups inside each other beyond this share one state. */
const DEEPEST = 1000;

/** Puts the tokens of an RTF file into the tree that a .docx would hold. */
export class RtfReader {
  readonly #fonts = new FontTable();
  readonly #groups: GroupState[] = [];
  /** What is to be done when a group ends. */
  readonly #closers: ((() => void) | null)[] = [];
  readonly #stories: Story[] = [{ paragraphs: [], runs: [] }];
  readonly #row = new RowDraft();
  readonly #related = new Map<string, XmlNode>();
  readonly #notes = { footnote: [] as XmlNode[], endnote: [] as XmlNode[] };
  #state = firstGroup();
  #encoding = "windows-1252";
  /** Characters to come that only stand in for the `\u` before. */
  #standIns = 0;
  #bytes = "";
  #text = "";
  #heads: XmlNode[] = [];
  #section: XmlNode[] = [];

  /** Groups that are still open: the file is cut off. */
  get openGroups(): number {
    return this.#groups.length;
  }

  read(token: Token): void {
    if (token.kind === "open") this.#open();
    else if (token.kind === "close") this.#close();
    else if (token.kind === "text") this.#raw(token.text);
    else this.#word(token.word, token.number);
  }

  finish(): WordPackage {
    while (this.#groups.length > 0) this.#close();
    this.#flush();
    if (this.#story.runs.length > 0) this.#endParagraph();
    const notes = (kind: "footnote" | "endnote") =>
      this.#notes[kind].length > 0 ? element(`w:${kind}s`, {}, this.#notes[kind]) : null;
    return wordPackage({
      body: [...withTables(this.#story.paragraphs), this.#sectionNode()],
      footnotes: notes("footnote"),
      endnotes: notes("endnote"),
      related: this.#related,
    });
  }

  get #story(): Story {
    return this.#stories.at(-1)!;
  }

  #open(): void {
    this.#standIns = 0;
    this.#flush();
    this.#groups.push(this.#state);
    this.#closers.push(null);
    if (this.#groups.length < DEEPEST)
      this.#state = { ...this.#state, optional: false, paragraph: { ...this.#state.paragraph } };
  }

  #close(): void {
    this.#standIns = 0;
    this.#flush();
    this.#closers.pop()?.();
    this.#state = this.#groups.pop() ?? firstGroup();
  }

  #onClose(act: () => void): void {
    const before = this.#closers.at(-1);
    if (this.#closers.length > 0) {
      this.#closers[this.#closers.length - 1] = () => {
        act();
        before?.();
      };
    }
  }

  #raw(text: string): void {
    const own = text.slice(this.#standIns);
    this.#standIns = Math.max(0, this.#standIns - text.length);
    if (this.#state.destination === "fonts") this.#fonts.text(own);
    else if (this.#state.destination !== "skip") this.#bytes += own;
  }

  #word(word: string, number: number | null): void {
    if (word === "*") {
      this.#state.optional = true;
      return;
    }
    const { optional, destination } = this.#state;
    this.#state.optional = false;
    if (destination === "skip") return;
    if (destination === "fonts") {
      if (optional) this.#state.destination = "skip";
      else if (word === "'") this.#fonts.text(String.fromCharCode(number ?? 32));
      else this.#fonts.word(word, number ?? 0);
      return;
    }
    if (word === "'") this.#raw(String.fromCharCode(number ?? 32));
    else if (word === "u") this.#unicode(number ?? 0);
    else if (!this.#destination(word, optional)) this.#plainWord(word, number);
  }

  /** Words that do not say what their group is for. */
  #plainWord(word: string, number: number | null): void {
    this.#flush();
    const character = CHARACTERS.get(word);
    if (character !== undefined) this.#text += character;
    else if (!this.#structure(word, number)) {
      Object.assign(this.#state, RUN_WORDS.get(word)?.(number));
      Object.assign(this.#state.paragraph, PARAGRAPH_WORDS.get(word)?.(number));
      this.#row.word(word, number ?? 0);
    }
  }

  #unicode(number: number): void {
    this.#decode();
    this.#text += String.fromCharCode(number < 0 ? number + 65_536 : number);
    this.#standIns = this.#state.skipAfterUnicode;
  }

  /** Words that say what a group is for. */
  #destination(word: string, optional: boolean): boolean {
    const heads = /^(header|footer)([lrf]?)$/.exec(word);
    if (heads) this.#beginHead(heads[1] as "header" | "footer", heads[2] === "f" ? "first" : "default");
    else if (word === "footnote") this.#beginNote();
    else if (word === "shptxt" || word === "dptxbxtext") this.#beginBox();
    else if (word === "fonttbl") this.#state.destination = "fonts";
    else if (word === "listtext" || word === "pntext") this.#state.destination = "label";
    else if (word === "field") this.#beginField();
    else if (word === "fldinst") this.#state.destination = "instruction";
    else if (word === "fldrslt") this.#addRun([element("w:fldChar", { "w:fldCharType": "separate" })]);
    else if (word === "pict") {
      this.#addRun([element("a:blip")]);
      this.#state.destination = "skip";
    } else if (SKIPPED.has(word)) this.#state.destination = "skip";
    else if (["shpinst", "do", "nesttableprops"].includes(word)) return true;
    else if (optional) this.#state.destination = "skip";
    else return false;
    return true;
  }

  /** Words that end something or change what holds for the file. */
  #structure(word: string, number: number | null): boolean {
    const { paragraph } = this.#state;
    switch (word) {
      case "par":
      case "\n":
      case "\r":
        this.#endParagraph();
        return true;
      case "sect":
        this.#endParagraph({ endsSection: true });
        return true;
      case "cell":
        this.#endParagraph({ depth: 1, endsCell: true });
        return true;
      case "nestcell":
        this.#endParagraph({ depth: Math.max(2, paragraph.depth), endsCell: true });
        return true;
      case "row":
        this.#endRow(1);
        return true;
      case "nestrow":
        this.#endRow(Math.max(2, paragraph.depth));
        return true;
      case "tab":
        if (this.#state.destination === "label") this.#text += " ";
        else this.#addRun([element("w:tab")]);
        return true;
      case "line":
        this.#addRun([element("w:br")]);
        return true;
      case "page":
        this.#addRun([element("w:br", { "w:type": "page" })]);
        return true;
      case "ansicpg":
        this.#encoding = encodingOfCodePage(number ?? 1252);
        return true;
      case "sectd":
        this.#section = [];
        return true;
      case "sbknone":
        this.#section.push(valued("w:type", "continuous"));
        return true;
      case "titlepg":
        this.#section.push(valued("w:titlePg", "1"));
        return true;
      case "ftnalt":
        return true;
      default:
        return false;
    }
  }

  #beginField(): void {
    this.#addRun([element("w:fldChar", { "w:fldCharType": "begin" })]);
    this.#onClose(() => this.#addRun([element("w:fldChar", { "w:fldCharType": "end" })]));
  }

  #beginStory(finish: (content: XmlNode[]) => void): void {
    this.#flush();
    this.#stories.push({ paragraphs: [], runs: [] });
    this.#state.paragraph = { ...firstGroup().paragraph };
    this.#onClose(() => {
      if (this.#story.runs.length > 0) this.#endParagraph();
      const { paragraphs } = this.#stories.pop()!;
      finish(withTables(paragraphs));
    });
  }

  #beginHead(role: "header" | "footer", type: string): void {
    const id = String(this.#related.size);
    this.#related.set(id, element("w:hdr"));
    this.#heads.push(element(`w:${role}Reference`, { "w:type": type, "r:id": id }));
    this.#beginStory((content) => this.#related.set(id, element("w:hdr", {}, content)));
  }

  #beginNote(): void {
    this.#beginStory((content) => {
      const notes = this.#notes.footnote;
      const id = String(notes.length);
      notes.push(element("w:footnote", { "w:id": id }, content));
      this.#addRun([element("w:footnoteReference", { "w:id": id })]);
    });
  }

  #beginBox(): void {
    this.#beginStory((content) => this.#addRun([element("w:txbxContent", {}, content)]));
  }

  #addRun(children: readonly XmlNode[]): void {
    this.#flush();
    const font = this.#fonts.get(this.#state.font)?.name;
    this.#story.runs.push(element("w:r", {}, [runProperties(this.#state, font), ...children]));
  }

  #decode(): void {
    if (this.#bytes === "") return;
    const font = this.#fonts.get(this.#state.font);
    this.#text += font?.symbols
      ? this.#bytes.replace(/[\x21-\xff]/g, (byte) => String.fromCharCode(0xf000 + byte.charCodeAt(0)))
      : new TextDecoder(font?.encoding ?? this.#encoding).decode(Buffer.from(this.#bytes, "latin1"));
    this.#bytes = "";
  }

  #flush(): void {
    this.#decode();
    if (this.#text === "") return;
    const text = this.#text;
    this.#text = "";
    const { destination, deleted } = this.#state;
    if (deleted || destination === "skip" || destination === "fonts") return;
    if (destination === "instruction") this.#addRun([element("w:instrText", {}, [], text)]);
    else this.#addRun([words(destination === "label" ? this.#labelText(text) : text)]);
  }

  /** Glyphs of symbol fonts are no text: "•" stands for all but the few that are signs of their own. */
  #labelText(text: string): string {
    const font = this.#fonts.get(this.#state.font)?.name ?? "";
    const sign = isSymbolFont(font) ? symbolText(text, font) : text;
    return /[\ue000-\uf8ff]/.test(sign) ? "•" : sign;
  }

  #endParagraph({
    depth = null,
    endsCell = false,
    endsSection = false,
  }: {
    readonly depth?: number | null;
    readonly endsCell?: boolean;
    readonly endsSection?: boolean;
  } = {}): void {
    this.#flush();
    const { paragraph } = this.#state;
    const section = endsSection ? this.#sectionNode() : null;
    const node = element("w:p", {}, [paragraphProperties(paragraph, section), ...this.#story.runs]);
    const inTable = paragraph.inTable || paragraph.depth > 1;
    const own = depth ?? (inTable ? Math.max(1, paragraph.depth) : 0);
    this.#story.paragraphs.push({ node, depth: own, endsCell, endsRow: false, row: null });
    this.#story.runs = [];
  }

  #endRow(depth: number): void {
    if (this.#story.runs.length > 0) this.#endParagraph({ depth, endsCell: true });
    const row = this.#row.definition;
    this.#story.paragraphs.push({ node: element("w:p"), depth, endsCell: false, endsRow: true, row });
  }

  #sectionNode(): XmlNode {
    const node = element("w:sectPr", {}, [...this.#heads, ...this.#section]);
    this.#heads = [];
    return node;
  }
}

import { isSymbolFont, symbolText } from "../word/symbols.ts";
import { element, textElement, valued } from "../word/word-builder.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { encodingOfCodePage } from "./code-pages.ts";
import { FontTable } from "./font-table.ts";
import { RowDraft } from "./row-draft.ts";
import { type Destination, firstGroup, type GroupState, runProperties } from "./state.ts";
import { type ParagraphEnd, StoryStack } from "./story-stack.ts";
import { StyleSheet } from "./style-sheet.ts";
import { TextBuffer } from "./text-buffer.ts";
import type { Token } from "./tokens.ts";
import { CHARACTERS, PARAGRAPH_WORDS, READ_GROUPS, RUN_WORDS, SKIPPED_GROUPS } from "./words.ts";

/** Deeper groups share the state of the group around them. */
const MAX_DEPTH = 1000;
/** Destinations whose text is not text of the document. */
const NOT_TEXT: ReadonlySet<Destination> = new Set(["skip", "fonts", "styles"]);

/** Converts the tokens of an RTF file to the tree of a .docx file. */
export class RtfToWord {
  readonly #fonts = new FontTable();
  readonly #styles = new StyleSheet();
  readonly #stories = new StoryStack();
  readonly #row = new RowDraft();
  readonly #buffer = new TextBuffer();
  readonly #groups: GroupState[] = [];
  /** For each open group: the function to call when it ends. */
  readonly #closers: (() => void)[] = [];
  #state = firstGroup();
  /** Nothing of the innermost group was read yet. */
  #atStart = false;
  #encoding = "windows-1252";

  /** Number of open groups: at the end of the file more than 0 means that it is cut off. */
  get openGroups(): number {
    return this.#groups.length;
  }

  read(token: Token): void {
    // Elsewhere than at the start of a group, "\*" does not mark its destination as optional.
    if (token.kind === "word" && token.word === "*") this.#state.optional ||= this.#atStart;
    else if (token.kind === "open") this.#open();
    else if (token.kind === "close") this.#close();
    else if (token.kind === "text") this.#bytes(token.text);
    else this.#word(token.word, token.number);
    this.#atStart = token.kind === "open";
  }

  finish(): WordPackage {
    while (this.#groups.length > 0) this.#close();
    this.#endOpenParagraph();
    return this.#stories.finish();
  }

  #open(): void {
    this.#flush();
    this.#groups.push(this.#state);
    this.#closers.push(() => undefined);
    if (this.#state.destination === "styles") {
      this.#styles.begin();
      this.#onClose(() => this.#styles.end());
    }
    if (this.#groups.length >= MAX_DEPTH) return;
    this.#state = { ...this.#state, optional: false, paragraph: { ...this.#state.paragraph } };
  }

  #close(): void {
    this.#flush();
    this.#closers.pop()?.();
    this.#state = this.#groups.pop() ?? firstGroup();
  }

  #onClose(act: () => void): void {
    const last = this.#closers.length - 1;
    const before = this.#closers[last];
    if (!before) return;
    this.#closers[last] = () => {
      act();
      before();
    };
  }

  #bytes(bytes: string): void {
    if (this.#state.destination === "fonts") this.#fonts.text(bytes);
    else if (!NOT_TEXT.has(this.#state.destination)) this.#buffer.addBytes(bytes);
  }

  #word(word: string, number: number | null): void {
    const { optional, destination } = this.#state;
    this.#state.optional = false;
    if (destination === "skip") return;
    if (word === "'") this.#bytes(String.fromCharCode(number ?? 32));
    else if (NOT_TEXT.has(destination)) {
      if (optional) this.#state.destination = "skip";
      else if (destination === "fonts") this.#fonts.word(word, number ?? 0);
      else this.#styles.word(word, number);
    } else if (word === "u") {
      const code = number ?? 0;
      this.#buffer.addText(String.fromCharCode(code < 0 ? code + 65_536 : code), this.#font, this.#encoding);
      this.#buffer.skip(this.#state.skipAfterUnicode);
    } else if (!this.#destination(word, optional)) this.#plainWord(word, number);
  }

  /** Handles a word that names the destination of its group; false: it is another word. */
  #destination(word: string, optional: boolean): boolean {
    const head = /^(header|footer)([lrf]?)$/.exec(word);
    if (head) {
      const role = head[1] === "header" ? "header" : "footer";
      this.#beginStory((content) =>
        this.#stories.addHead(role, head[2] === "f" ? "first" : "default", content),
      );
    } else if (word === "footnote") {
      this.#beginStory((content) => this.#addRun(this.#stories.addNote(content)));
    } else if (word === "shptxt" || word === "dptxbxtext") {
      this.#beginStory((content) => this.#addRun(element("w:txbxContent", {}, content)));
    } else if (word === "field") {
      this.#addRun(element("w:fldChar", { "w:fldCharType": "begin" }));
      this.#onClose(() => this.#addRun(element("w:fldChar", { "w:fldCharType": "end" })));
    } else if (word === "fldrslt") this.#addRun(element("w:fldChar", { "w:fldCharType": "separate" }));
    else if (word === "fldinst") this.#state.destination = "instruction";
    else if (word === "stylesheet") this.#state.destination = "styles";
    else if (word === "fonttbl") this.#state.destination = "fonts";
    else if (word === "listtext" || word === "pntext") this.#state.destination = "label";
    else if (word === "pict") {
      this.#addRun(element("a:blip"));
      this.#state.destination = "skip";
    } else if (READ_GROUPS.has(word)) return true;
    else if (optional || SKIPPED_GROUPS.has(word)) this.#state.destination = "skip";
    else return false;
    return true;
  }

  #plainWord(word: string, number: number | null): void {
    const character = CHARACTERS.get(word);
    if (character !== undefined) {
      this.#buffer.addText(character, this.#font, this.#encoding);
      return;
    }
    this.#flush();
    Object.assign(this.#state, RUN_WORDS.get(word)?.(number));
    Object.assign(this.#state.paragraph, PARAGRAPH_WORDS.get(word)?.(number));
    this.#row.word(word, number ?? 0);
    const inner = Math.max(2, this.#state.paragraph.depth);
    if (word === "par" || word === "\n" || word === "\r") this.#endParagraph();
    else if (word === "sect") this.#endParagraph({ endsSection: true });
    else if (word === "cell") this.#endParagraph({ depth: 1, endsCell: true });
    else if (word === "nestcell") this.#endParagraph({ depth: inner, endsCell: true });
    else if (word === "row") this.#endRow(1);
    else if (word === "nestrow") this.#endRow(inner);
    else if (word === "tab") this.#tab();
    else if (word === "line") this.#addRun(element("w:br"));
    else if (word === "page") this.#addRun(element("w:br", { "w:type": "page" }));
    else if (word === "s") this.#styles.apply(number ?? 0, this.#state);
    else if (word === "ansicpg") this.#encoding = encodingOfCodePage(number ?? 1252);
    else if (word === "sectd") this.#stories.section = [];
    else if (word === "sbknone") this.#inSection(valued("w:type", "continuous"));
    else if (word === "titlepg") this.#inSection(valued("w:titlePg", "1"));
  }

  #tab(): void {
    if (this.#state.destination === "label") this.#stories.addLabel(" ");
    else this.#addRun(element("w:tab"));
  }

  #inSection(property: XmlNode): void {
    this.#stories.section = [...this.#stories.section, property];
  }

  #beginStory(finish: (content: XmlNode[]) => void): void {
    this.#flush();
    this.#stories.begin();
    this.#state.paragraph = firstGroup().paragraph;
    this.#onClose(() => {
      this.#endOpenParagraph();
      finish(this.#stories.end());
    });
  }

  get #font() {
    return this.#fonts.get(this.#state.font);
  }

  #addRun(child: XmlNode): void {
    this.#flush();
    this.#stories.addRun(runProperties(this.#state, this.#font?.name), child);
  }

  /** Ends the run: adds the text so far with the current properties. */
  #flush(): void {
    this.#buffer.skip(0);
    const text = this.#buffer.take(this.#font, this.#encoding);
    const { destination, deleted } = this.#state;
    if (text === "" || deleted) return;
    if (destination === "label") this.#stories.addLabel(labelText(text, this.#font?.name ?? ""));
    else
      this.#addRun(destination === "instruction" ? element("w:instrText", {}, [], text) : textElement(text));
  }

  #endOpenParagraph(): void {
    this.#flush();
    if (this.#stories.hasRuns) this.#endParagraph();
  }

  #endParagraph(end: ParagraphEnd = {}): void {
    this.#flush();
    this.#stories.endParagraph(this.#state.paragraph, end);
  }

  #endRow(depth: number): void {
    if (this.#stories.hasRuns) this.#endParagraph({ depth, endsCell: true });
    this.#stories.endRow(depth, this.#row.definition);
  }
}

/** Glyphs of symbol fonts are not text: "•" replaces all but the few that have a Unicode equivalent. */
function labelText(text: string, font: string): string {
  const sign = isSymbolFont(font) ? symbolText(text, font) : text;
  return /[\ue000-\uf8ff]/.test(sign) ? "•" : sign.trim();
}

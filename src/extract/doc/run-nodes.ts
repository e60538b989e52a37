import { element, textElement } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import type { RunFormatting } from "./run-formatting.ts";

// Characters with a special meaning ([MS-DOC] 2.4.1 and 2.8.25).
const PICTURE = "\x01";
const NOTE = "\x02";
const SHAPE = "\x08";
const LINE_BREAK = "\x0b";
const PAGE_BREAK = "\x0c";
const COLUMN_BREAK = "\x0e";
const FIELD_BEGIN = "\x13";
const FIELD_SEPARATOR = "\x14";
const FIELD_END = "\x15";
const HYPHEN = "\x1e";
const SOFT_HYPHEN = "\x1f";
const SYMBOL = "(";

const CONTROLS: ReadonlyMap<string, () => XmlNode> = new Map([
  ["\t", () => element("w:tab")],
  [LINE_BREAK, () => element("w:br")],
  [COLUMN_BREAK, () => element("w:br")],
  [PAGE_BREAK, () => element("w:br", { "w:type": "page" })],
  [HYPHEN, () => element("w:noBreakHyphen")],
  [SOFT_HYPHEN, () => element("w:softHyphen")],
  [PICTURE, () => element("a:blip")],
  [SHAPE, () => element("a:blip")],
]);

/** Text of the file, and the notes and text boxes anchored at some of its characters. */
export interface AnchoredText {
  readonly text: string;
  readonly anchored: ReadonlyMap<number, XmlNode>;
}

/** Open fields, which may begin and end in different runs; true while the instruction is being read. */
export type OpenFields = boolean[];

/** The characters from `start` to `end`, which share their formatting, as `w:r`; each anchor gets a separate run. */
export function runNodes(
  { text, anchored }: AnchoredText,
  formatting: RunFormatting,
  { start, end }: { readonly start: number; readonly end: number },
  fields: OpenFields,
): XmlNode[] {
  if (formatting.deleted) return [];
  const builder = new RunBuilder(formatting, fields);
  for (let at = start; at < end; at++) {
    const anchor = anchored.get(at);
    if (anchor) builder.addAnchor(anchor, text[at]!);
    else builder.add(text[at]!);
  }
  return builder.finish();
}

class RunBuilder {
  readonly #formatting: RunFormatting;
  readonly #fields: OpenFields;
  readonly #runs: XmlNode[] = [];
  #children: XmlNode[] = [];
  #text = "";

  constructor(formatting: RunFormatting, fields: OpenFields) {
    this.#formatting = formatting;
    this.#fields = fields;
  }

  add(sign: string): void {
    const { special, symbol } = this.#formatting;
    if (sign === SYMBOL && special && symbol) {
      this.#addNode(element("w:sym", { "w:char": symbol.code.toString(16), "w:font": symbol.font }));
    } else if (sign >= " ") this.#text += sign;
    else if (sign === FIELD_BEGIN || sign === FIELD_SEPARATOR || sign === FIELD_END) this.#addField(sign);
    else {
      const control = CONTROLS.get(sign);
      if (control) this.#addNode(control());
    }
  }

  addAnchor(anchor: XmlNode, sign: string): void {
    this.#closeRun();
    if (sign === NOTE || sign === SHAPE) {
      this.#runs.push(element("w:r", {}, [anchor]));
      return;
    }
    // Any other character is the author's own mark in place of the automatic one.
    const reference = element(anchor.name, { ...anchor.attributes, "w:customMarkFollows": "1" });
    this.#runs.push(element("w:r", {}, [this.#formatting.properties, reference, textElement(sign)]));
  }

  finish(): XmlNode[] {
    this.#closeRun();
    return this.#runs;
  }

  #addField(sign: string): void {
    const type = sign === FIELD_BEGIN ? "begin" : sign === FIELD_SEPARATOR ? "separate" : "end";
    this.#addNode(element("w:fldChar", { "w:fldCharType": type }));
    if (type === "begin") this.#fields.push(true);
    else if (type === "end") this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
  }

  #addNode(node: XmlNode): void {
    this.#closeText();
    this.#children.push(node);
  }

  #closeText(): void {
    const inInstruction = this.#fields.at(-1) === true;
    if (this.#text !== "")
      this.#children.push(
        inInstruction ? element("w:instrText", {}, [], this.#text) : textElement(this.#text),
      );
    this.#text = "";
  }

  #closeRun(): void {
    this.#closeText();
    if (this.#children.length > 0)
      this.#runs.push(element("w:r", {}, [this.#formatting.properties, ...this.#children]));
    this.#children = [];
  }
}

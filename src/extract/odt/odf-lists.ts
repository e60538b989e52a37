import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { childOf, childrenOf, numberOf, type OdfNode } from "./odf-node.ts";
import type { OdfStyles } from "./odf-styles.ts";

/** The lists of a document in the order of the text; each list that restarts gets its own `w:num`. */
export class OdfLists {
  readonly #styles: OdfStyles;
  readonly #definitions: XmlNode[] = [];
  readonly #numbers: XmlNode[] = [];
  readonly #byId = new Map<string, string>();
  /** The number of the last list of each style. */
  readonly #lastOfStyle = new Map<string, string>();
  #outline: string | null = null;

  constructor(styles: OdfStyles) {
    this.#styles = styles;
  }

  get numbering(): XmlNode {
    return element("w:numbering", {}, [...this.#definitions, ...this.#numbers]);
  }

  /** The number of an outermost `text:list`: a new one, or that of the list that it continues. */
  enter(list: OdfNode): string {
    const name = list.attributes["text:style-name"] ?? "";
    const continued = list.attributes["text:continue-list"];
    const known = continued
      ? this.#byId.get(continued)
      : list.attributes["text:continue-numbering"] === "true"
        ? this.#lastOfStyle.get(name)
        : undefined;
    const number = known ?? this.#add(this.#styles.list(name));
    const id = list.attributes["xml:id"];
    if (id) this.#byId.set(id, number);
    this.#lastOfStyle.set(name, number);
    return number;
  }

  /** A list that shares the counters of another one but restarts a level with a given number. */
  restarted(number: string, level: number, start: number): string {
    const series = this.#numbers[Number(number) - 1]!.children[0]!;
    const override = element("w:lvlOverride", { "w:ilvl": String(level) }, [
      valued("w:startOverride", start),
    ]);
    return this.#addNumber([series, override]);
  }

  /** The list of numbered headings; null: headings are not numbered. */
  outline(): string | null {
    const style = this.#styles.outline;
    if (!style || !childrenOf(style).some((level) => level.attributes["style:num-format"])) return null;
    this.#outline ??= this.#add(style);
    return this.#outline;
  }

  #add(style: OdfNode | null): string {
    const id = String(this.#definitions.length);
    const levels = childrenOf(style).map(levelNode);
    this.#definitions.push(element("w:abstractNum", { "w:abstractNumId": id }, levels));
    return this.#addNumber([valued("w:abstractNumId", id)]);
  }

  #addNumber(children: readonly XmlNode[]): string {
    const number = String(this.#numbers.length + 1);
    this.#numbers.push(element("w:num", { "w:numId": number }, children));
    return number;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  "01": "decimalZero",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "": "none",
};
const SUFFIXES: Readonly<Record<string, string>> = { listtab: "tab", space: "space", nothing: "nothing" };

function levelNode(level: OdfNode): XmlNode {
  const number = numberOf(level, "text:level", 1, 10);
  const alignment = childOf(
    childOf(level, "style:list-level-properties"),
    "style:list-level-label-alignment",
  );
  const font = childOf(level, "style:text-properties")?.attributes["style:font-name"];
  return element("w:lvl", { "w:ilvl": String(number - 1) }, [
    valued("w:start", numberOf(level, "text:start-value", 1, 100_000)),
    ...labelNodes(level, number),
    valued("w:suff", SUFFIXES[alignment?.attributes["text:label-followed-by"] ?? ""] ?? "tab"),
    element("w:rPr", {}, font ? [element("w:rFonts", { "w:ascii": font, "w:hAnsi": font })] : []),
  ]);
}

function labelNodes(level: OdfNode, number: number): XmlNode[] {
  const { attributes } = level;
  if (level.name === "text:list-level-style-bullet") {
    return [valued("w:numFmt", "bullet"), valued("w:lvlText", attributes["text:bullet-char"] ?? "•")];
  }
  const format = attributes["style:num-format"] ?? "";
  const shown = Math.min(number, numberOf(level, "text:display-levels", 1, 10));
  const numbers = Array.from({ length: shown }, (_, i) => `%${number - shown + 1 + i}`).join(".");
  const fromParts = `${attributes["style:num-prefix"] ?? ""}${numbers}${attributes["style:num-suffix"] ?? ""}`;
  // LibreOffice also states the whole label, because prefix, number and suffix cannot express every label.
  const whole = attributes["loext:num-list-format"]?.replace(/%(\d{1,2})%/g, "%$1");
  if (format === "" || level.name === "text:list-level-style-image") {
    return [valued("w:numFmt", "none"), valued("w:lvlText", "")];
  }
  return [valued("w:numFmt", FORMATS[format] ?? "decimal"), valued("w:lvlText", whole ?? fromParts)];
}

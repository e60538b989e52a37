import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { paragraphFormatting } from "./paragraph-formatting.ts";
import { runFormatting, type Switches } from "./run-formatting.ts";
import { PART, type WordBinary } from "./word-binary.ts";

export interface Stylesheet {
  /** `w:styles`; the ids of styles are their numbers. */
  readonly root: XmlNode;
  switches(style: number): Switches;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
const NUMBERING = 4;
const KINDS: ReadonlyMap<number, string> = new Map([
  [PARAGRAPH, "paragraph"],
  [CHARACTER, "character"],
  [NUMBERING, "numbering"],
]);
const NO_BASE = 0x0fff;
const OFF: Switches = { bold: false, italic: false, hidden: false };

/** Reads the stylesheet ([MS-DOC] 2.9.271 STSH). */
export function readStylesheet(word: WordBinary, fonts: readonly string[]): Stylesheet {
  const { table, data, part } = word;
  const place = part(PART.styles);
  if (!place) return { root: element("w:styles"), switches: () => OFF };
  const count = table.getUint16(place.at + 2, true);
  const styles = new StyleSwitches(fonts, count);
  const nodes: XmlNode[] = [defaultsNode(table, place.at, fonts)];
  for (const { number, kind, base, paragraph, character } of styleEntries(table, place)) {
    styles.add(number, base, character);
    const children: XmlNode[] = base === NO_BASE ? [] : [valued("w:basedOn", base)];
    if (paragraph && paragraph.byteLength >= 2) {
      const modifiers = new DataView(paragraph.buffer, paragraph.byteOffset + 2, paragraph.byteLength - 2);
      children.push(element("w:pPr", {}, paragraphFormatting(number, [modifiers], data).properties));
    }
    const inherited = base === NO_BASE || base === number ? OFF : styles.resolve(base);
    if (character) children.push(runFormatting([character], fonts, inherited).properties);
    const attributes = {
      "w:type": kind,
      "w:styleId": String(number),
      "w:default": number === 0 ? "1" : "0",
    };
    nodes.push(element("w:style", attributes, children));
  }
  return { root: element("w:styles", {}, nodes), switches: (style) => styles.resolve(style) };
}

/** `w:docDefaults` with the default fonts, which only later versions of the header state. */
function defaultsNode(table: DataView, at: number, fonts: readonly string[]): XmlNode {
  const headBytes = table.getUint16(at, true);
  const defaultFont = (offset: number) =>
    headBytes >= 18 ? (fonts[table.getUint16(at + 2 + offset, true)] ?? "") : "";
  const fontNode = element("w:rFonts", { "w:ascii": defaultFont(12), "w:hAnsi": defaultFont(16) });
  return element("w:docDefaults", {}, [element("w:rPrDefault", {}, [element("w:rPr", {}, [fontNode])])]);
}

interface StyleEntry {
  readonly number: number;
  readonly kind: string;
  readonly base: number;
  readonly paragraph: DataView | undefined;
  readonly character: DataView | undefined;
}

function* styleEntries(
  table: DataView,
  place: { readonly at: number; readonly length: number },
): Generator<StyleEntry> {
  const headBytes = table.getUint16(place.at, true);
  const count = table.getUint16(place.at + 2, true);
  const fixedBytes = table.getUint16(place.at + 4, true);
  const end = Math.min(table.byteLength, place.at + place.length);
  for (let at = place.at + 2 + headBytes, number = 0; number < count && at + 2 <= end; number++) {
    const length = table.getUint16(at, true);
    const start = at + 2;
    at = start + length;
    if (length < fixedBytes + 2 || at > end) continue;
    const flags = table.getUint16(start + 2, true);
    const kind = KINDS.get(flags & 0x0f);
    if (!kind) continue;
    // The name is between the fixed part and the property lists.
    const nameLength = table.getUint16(start + fixedBytes, true);
    const lists = propertyLists(table, start + fixedBytes + 4 + nameLength * 2, at);
    const [paragraph, character] =
      (flags & 0x0f) === CHARACTER ? [undefined, lists[0]] : [lists[0], lists[1]];
    yield { number, kind, base: flags >> 4, paragraph, character };
  }
}

/** Property lists, each preceded by its length, at even offsets. */
function propertyLists(table: DataView, from: number, end: number): DataView[] {
  const found: DataView[] = [];
  for (let at = from; at + 2 <= end; ) {
    const length = Math.min(table.getUint16(at, true), end - at - 2);
    found.push(new DataView(table.buffer, table.byteOffset + at + 2, length));
    at += 2 + length + (length % 2);
  }
  return found;
}

/** Bold, italic and hidden of styles with what they inherit. */
class StyleSwitches {
  readonly #fonts: readonly string[];
  readonly #count: number;
  readonly #bases = new Map<number, number>();
  readonly #lists = new Map<number, readonly DataView[]>();
  readonly #resolved = new Map<number, Switches>();

  constructor(fonts: readonly string[], count: number) {
    this.#fonts = fonts;
    this.#count = count;
  }

  add(style: number, base: number, character: DataView | undefined): void {
    this.#bases.set(style, base);
    this.#lists.set(style, character ? [character] : []);
  }

  resolve(style: number, seen: readonly number[] = []): Switches {
    const known = this.#resolved.get(style);
    if (known) return known;
    const base = this.#bases.get(style) ?? NO_BASE;
    const inherited = base === NO_BASE || seen.includes(base) ? OFF : this.resolve(base, [...seen, style]);
    const stated = runFormatting(this.#lists.get(style) ?? [], this.#fonts, inherited).properties.children;
    const value = (name: string, otherwise: boolean) => {
      const node = stated.find((child) => child.name === name);
      return node ? node.attributes["w:val"] === "1" : otherwise;
    };
    const switches = {
      bold: value("w:b", inherited.bold),
      italic: value("w:i", inherited.italic),
      hidden: value("w:vanish", inherited.hidden),
    };
    // A style may be based on a later one, so results are cached only after all styles have been read.
    if (this.#bases.size >= this.#count) this.#resolved.set(style, switches);
    return switches;
  }
}

import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { paragraphLook, runLook, type Switches } from "./properties.ts";
import { PART, type WordBinary } from "./word-binary.ts";

export interface Stylesheet {
  /** `w:styles`; styles are called by their numbers. */
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
const NONE = 0x0fff;
const OFF: Switches = { bold: false, italic: false, hidden: false };

/** Reads the stylesheet ([MS-DOC] 2.9.271 STSH). */
export function readStylesheet(word: WordBinary, fonts: readonly string[]): Stylesheet {
  const { table, data, part } = word;
  const place = part(PART.styles);
  const styles: XmlNode[] = [];
  const switches = new Map<number, Switches>();
  if (!place) return { root: element("w:styles"), switches: () => OFF };

  const headBytes = table.getUint16(place.at, true);
  const count = table.getUint16(place.at + 2, true);
  const baseBytes = table.getUint16(place.at + 4, true);
  const defaultFont = (at: number) =>
    headBytes >= 18 ? (fonts[table.getUint16(place.at + 2 + at, true)] ?? "") : "";
  const fontNode = element("w:rFonts", { "w:ascii": defaultFont(12), "w:hAnsi": defaultFont(16) });
  styles.push(
    element("w:docDefaults", {}, [element("w:rPrDefault", {}, [element("w:rPr", {}, [fontNode])])]),
  );

  const end = Math.min(table.byteLength, place.at + place.length);
  const bases = new Map<number, number>();
  const lists = new Map<number, DataView[]>();
  for (let at = place.at + 2 + headBytes, style = 0; style < count && at + 2 <= end; style++) {
    const length = table.getUint16(at, true);
    const start = at + 2;
    at = start + length;
    if (length < baseBytes + 2 || at > end) continue;
    const kind = table.getUint16(start + 2, true) & 0x0f;
    const name = KINDS.get(kind);
    if (!name) continue;
    bases.set(style, table.getUint16(start + 2, true) >> 4);
    // The name stands between the fixed part and the property lists.
    const nameLength = table.getUint16(start + baseBytes, true);
    const found = propertyLists(table, start + baseBytes + 4 + nameLength * 2, at);
    const [paragraph, character] = kind === CHARACTER ? [undefined, found[0]] : [found[0], found[1]];
    lists.set(style, character ? [character] : []);
    const children: XmlNode[] = [];
    const base = bases.get(style)!;
    if (base !== NONE) children.push(valued("w:basedOn", base));
    if (paragraph && paragraph.byteLength >= 2) {
      const own = new DataView(paragraph.buffer, paragraph.byteOffset + 2, paragraph.byteLength - 2);
      children.push(element("w:pPr", {}, paragraphLook(style, [own], data).properties));
    }
    const outer = base === NONE || base === style ? OFF : resolve(base);
    if (character) children.push(runLook([character], fonts, outer).properties);
    const attributes = { "w:type": name, "w:styleId": String(style), "w:default": style === 0 ? "1" : "0" };
    styles.push(element("w:style", attributes, children));
  }
  return { root: element("w:styles", {}, styles), switches: (style) => resolve(style) };

  function resolve(style: number, seen: readonly number[] = []): Switches {
    const known = switches.get(style);
    if (known) return known;
    const base = bases.get(style) ?? NONE;
    const outer = base === NONE || seen.includes(base) ? OFF : resolve(base, [...seen, style]);
    const own = runLook(lists.get(style) ?? [], fonts, outer).properties.children;
    const value = (name: string, inherited: boolean) => {
      const node = own.find((child) => child.name === name);
      return node ? node.attributes["w:val"] === "1" : inherited;
    };
    const found = {
      bold: value("w:b", outer.bold),
      italic: value("w:i", outer.italic),
      hidden: value("w:vanish", outer.hidden),
    };
    // Styles may refer to later ones: remembered only when all are read.
    if (bases.size >= count) switches.set(style, found);
    return found;
  }
}

/** Each with its length before it, at even places. */
function propertyLists(table: DataView, from: number, end: number): DataView[] {
  const found: DataView[] = [];
  for (let at = from; at + 2 <= end; ) {
    const length = Math.min(table.getUint16(at, true), end - at - 2);
    found.push(new DataView(table.buffer, table.byteOffset + at + 2, length));
    at += 2 + length + (length % 2);
  }
  return found;
}

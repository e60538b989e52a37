import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { byteOf, longOf, type Modifier, modifiersIn, shortOf } from "./modifiers.ts";

/** Bold, italic and hidden of a style: what "as the style" and "not as the style" refer to. */
export interface Switches {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** How a run looks, as far as its modifiers say. */
export interface RunLook {
  readonly properties: XmlNode;
  readonly deleted: boolean;
  /** Special characters stand for fields, notes, pictures. */
  readonly special: boolean;
  /** A sign of a symbol font, set by its number. */
  readonly symbol: { readonly font: string; readonly code: number } | null;
}

export interface ParagraphLook {
  readonly style: number;
  /** What belongs into `w:pPr`, without the style. */
  readonly properties: readonly XmlNode[];
  /** How deep in tables the paragraph stands; 0: not at all. */
  readonly depth: number;
  readonly endsRow: boolean;
  /** The end of a cell of a table inside a table. */
  readonly endsInnerCell: boolean;
  readonly modifiers: readonly Modifier[];
}

// [MS-DOC] 2.6.1 and 2.6.2.
const CHARACTER = {
  deleted: 0x0800,
  special: 0x0855,
  bold: 0x0835,
  italic: 0x0836,
  hidden: 0x083c,
  style: 0x4a30,
  size: 0x4a43,
  fontAscii: 0x4a4f,
  fontOther: 0x4a51,
  symbol: 0x6a09,
} as const;
const PARAGRAPH = {
  style: 0x4600,
  align80: 0x2403,
  align: 0x2461,
  pageBreakBefore: 0x2407,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  huge: 0x6646,
} as const;
const ALIGNMENTS = ["left", "center", "right", "both", "distribute", "both"];
/** The style of runs that have none of their own. */
const DEFAULT_CHARACTER_STYLE = 10;
/** Lists above this number are of Word 6, or say that there is none. */
const LAST_LIST = 0x07fe;

export function runLook(lists: readonly DataView[], fonts: readonly string[], style: Switches): RunLook {
  const properties = new Map<string, XmlNode>();
  const font: Record<string, string> = {};
  let deleted = false;
  let special = false;
  let symbol: RunLook["symbol"] = null;
  const set = (node: XmlNode) => properties.set(node.name, node);
  const toggle = (name: string, modifier: Modifier, ofStyle: boolean) => {
    const value = byteOf(modifier);
    const on = value === 0x80 ? ofStyle : value === 0x81 ? !ofStyle : value !== 0;
    set(valued(name, on ? "1" : "0"));
  };
  for (const modifier of lists.flatMap(modifiersIn)) {
    switch (modifier.code) {
      case CHARACTER.deleted:
        deleted = byteOf(modifier) !== 0;
        break;
      case CHARACTER.special:
        special = byteOf(modifier) !== 0;
        break;
      case CHARACTER.bold:
        toggle("w:b", modifier, style.bold);
        break;
      case CHARACTER.italic:
        toggle("w:i", modifier, style.italic);
        break;
      case CHARACTER.hidden:
        toggle("w:vanish", modifier, style.hidden);
        break;
      case CHARACTER.style:
        if (shortOf(modifier) !== DEFAULT_CHARACTER_STYLE) set(valued("w:rStyle", shortOf(modifier)));
        break;
      case CHARACTER.size:
        set(valued("w:sz", shortOf(modifier)));
        break;
      case CHARACTER.fontAscii:
        font["w:ascii"] = fonts[shortOf(modifier)] ?? "";
        break;
      case CHARACTER.fontOther:
        font["w:hAnsi"] = fonts[shortOf(modifier)] ?? "";
        break;
      case CHARACTER.symbol:
        symbol = {
          font: fonts[shortOf(modifier)] ?? "",
          code: modifier.view.getUint16(modifier.at + 2, true),
        };
        break;
    }
  }
  if (Object.keys(font).length > 0) set(element("w:rFonts", font));
  return { properties: element("w:rPr", {}, [...properties.values()]), deleted, special, symbol };
}

/** @param huge the stream of property lists that are too long for a page */
export function paragraphLook(style: number, lists: readonly DataView[], huge: DataView): ParagraphLook {
  const modifiers = lists.flatMap(modifiersIn).flatMap((modifier) => unfold(modifier, huge));
  const properties = new Map<string, XmlNode>();
  const set = (node: XmlNode) => properties.set(node.name, node);
  let own = style;
  let list: number | null = null;
  let level: number | null = null;
  let inTable = false;
  let depth = 0;
  let endsRow = false;
  let endsInnerCell = false;
  for (const modifier of modifiers) {
    switch (modifier.code) {
      case PARAGRAPH.style:
        own = shortOf(modifier);
        break;
      case PARAGRAPH.align80:
      case PARAGRAPH.align:
        set(valued("w:jc", ALIGNMENTS[byteOf(modifier)] ?? "left"));
        break;
      case PARAGRAPH.pageBreakBefore:
        set(valued("w:pageBreakBefore", byteOf(modifier) ? "1" : "0"));
        break;
      case PARAGRAPH.listLevel:
        level = byteOf(modifier);
        break;
      case PARAGRAPH.list:
        list = shortOf(modifier);
        break;
      case PARAGRAPH.inTable:
        inTable = byteOf(modifier) !== 0;
        break;
      case PARAGRAPH.depth:
        depth = longOf(modifier);
        break;
      case PARAGRAPH.endsRow:
      case PARAGRAPH.endsInnerRow:
        endsRow ||= byteOf(modifier) !== 0;
        break;
      case PARAGRAPH.endsInnerCell:
        endsInnerCell = byteOf(modifier) !== 0;
        break;
    }
  }
  if (list !== null || level !== null) set(listNode(list, level));
  return {
    style: own,
    properties: [...properties.values()],
    depth: inTable ? Math.max(1, depth) : 0,
    endsRow,
    endsInnerCell,
    modifiers,
  };
}

function listNode(list: number | null, level: number | null): XmlNode {
  const children = level === null ? [] : [valued("w:ilvl", level)];
  if (list !== null) children.push(valued("w:numId", list > LAST_LIST ? 0 : list));
  return element("w:numPr", {}, children);
}

function unfold(modifier: Modifier, huge: DataView): Modifier[] {
  if (modifier.code !== PARAGRAPH.huge) return [modifier];
  const at = longOf(modifier);
  if (at + 2 > huge.byteLength) return [];
  const length = Math.min(huge.getUint16(at, true), huge.byteLength - at - 2);
  return modifiersIn(new DataView(huge.buffer, huge.byteOffset + at + 2, length));
}

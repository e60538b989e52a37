import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { byteOf, type Modifier, modifiersIn, shortOf } from "./modifiers.ts";

/** Bold, italic and hidden in a style: modifiers can keep or invert them. */
export interface Switches {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** Properties of a run as its modifiers state them. */
export interface RunFormatting {
  /** `w:rPr`. */
  readonly properties: XmlNode;
  readonly deleted: boolean;
  /** Special characters mark fields, notes and pictures. */
  readonly special: boolean;
  /** A character of a symbol font, given by its code. */
  readonly symbol: { readonly font: string; readonly code: number } | null;
}

// Character modifiers ([MS-DOC] 2.6.1).
const CODE = {
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
/** The style of runs without one. */
const DEFAULT_CHARACTER_STYLE = 10;
// Values of a switch besides 0 and 1 ([MS-DOC] 2.9.327 ToggleOperand).
const AS_STYLE = 0x80;
const INVERT_STYLE = 0x81;

/** The formatting of a run by its modifiers; a later one overrides an earlier one. `style`: the switches of its style. */
export function runFormatting(
  lists: readonly DataView[],
  fonts: readonly string[],
  style: Switches,
): RunFormatting {
  const properties = new Map<string, XmlNode>();
  const font: Record<string, string> = {};
  let deleted = false;
  let special = false;
  let symbol: RunFormatting["symbol"] = null;
  const set = (node: XmlNode) => properties.set(node.name, node);
  const fontName = (modifier: Modifier) => fonts[shortOf(modifier)] ?? "";
  for (const modifier of lists.flatMap(modifiersIn)) {
    switch (modifier.code) {
      case CODE.deleted:
        deleted = byteOf(modifier) !== 0;
        break;
      case CODE.special:
        special = byteOf(modifier) !== 0;
        break;
      case CODE.bold:
        set(switchNode("w:b", modifier, style.bold));
        break;
      case CODE.italic:
        set(switchNode("w:i", modifier, style.italic));
        break;
      case CODE.hidden:
        set(switchNode("w:vanish", modifier, style.hidden));
        break;
      case CODE.style:
        if (shortOf(modifier) !== DEFAULT_CHARACTER_STYLE) set(valued("w:rStyle", shortOf(modifier)));
        break;
      case CODE.size:
        set(valued("w:sz", shortOf(modifier)));
        break;
      case CODE.fontAscii:
        font["w:ascii"] = fontName(modifier);
        break;
      case CODE.fontOther:
        font["w:hAnsi"] = fontName(modifier);
        break;
      case CODE.symbol:
        symbol = { font: fontName(modifier), code: modifier.view.getUint16(modifier.at + 2, true) };
        break;
    }
  }
  if (Object.keys(font).length > 0) set(element("w:rFonts", font));
  return { properties: element("w:rPr", {}, [...properties.values()]), deleted, special, symbol };
}

function switchNode(name: string, modifier: Modifier, inStyle: boolean): XmlNode {
  const value = byteOf(modifier);
  const on = value === AS_STYLE ? inStyle : value === INVERT_STYLE ? !inStyle : value !== 0;
  return valued(name, on ? "1" : "0");
}

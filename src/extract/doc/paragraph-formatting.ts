import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { byteOf, longOf, type Modifier, modifiersIn, shortOf } from "./modifiers.ts";

/** Properties of a paragraph as its modifiers state them. */
export interface ParagraphFormatting {
  readonly style: number;
  /** Children of `w:pPr` without the style. */
  readonly properties: readonly XmlNode[];
  /** Depth of nested tables; 0: not in a table. */
  readonly depth: number;
  readonly endsRow: boolean;
  /** The paragraph ends a cell of a table inside a table. */
  readonly endsInnerCell: boolean;
  readonly modifiers: readonly Modifier[];
}

// Paragraph modifiers ([MS-DOC] 2.6.2).
const CODE = {
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
/** Largest valid list number. Larger ones come from Word 6 or mean that there is no list. */
const LAST_LIST = 0x07fe;

/** @param huge the stream of property lists that are too long for a page */
export function paragraphFormatting(
  style: number,
  lists: readonly DataView[],
  huge: DataView,
): ParagraphFormatting {
  const modifiers = lists.flatMap(modifiersIn).flatMap((modifier) => unfold(modifier, huge));
  const properties = new Map<string, XmlNode>();
  const set = (node: XmlNode) => properties.set(node.name, node);
  /** The last operand of each modifier that has no separate node. */
  const last = new Map<number, Modifier>();
  let endsRow = false;
  for (const modifier of modifiers) {
    switch (modifier.code) {
      case CODE.align80:
      case CODE.align:
        set(valued("w:jc", ALIGNMENTS[byteOf(modifier)] ?? "left"));
        break;
      case CODE.pageBreakBefore:
        set(valued("w:pageBreakBefore", byteOf(modifier) ? "1" : "0"));
        break;
      case CODE.endsRow:
      case CODE.endsInnerRow:
        endsRow ||= byteOf(modifier) !== 0;
        break;
      default:
        last.set(modifier.code, modifier);
    }
  }
  const operand = (code: number, read: (modifier: Modifier) => number): number | null => {
    const modifier = last.get(code);
    return modifier ? read(modifier) : null;
  };
  const list = listNode(operand(CODE.list, shortOf), operand(CODE.listLevel, byteOf));
  if (list) set(list);
  return {
    style: operand(CODE.style, shortOf) ?? style,
    properties: [...properties.values()],
    depth: operand(CODE.inTable, byteOf) ? Math.max(1, operand(CODE.depth, longOf) ?? 0) : 0,
    endsRow,
    endsInnerCell: (operand(CODE.endsInnerCell, byteOf) ?? 0) !== 0,
    modifiers,
  };
}

function listNode(list: number | null, level: number | null): XmlNode | null {
  if (list === null && level === null) return null;
  const children = level === null ? [] : [valued("w:ilvl", level)];
  if (list !== null) children.push(valued("w:numId", list > LAST_LIST ? 0 : list));
  return element("w:numPr", {}, children);
}

/** A modifier that refers to a list in the stream of long lists is replaced by the modifiers of that list. */
function unfold(modifier: Modifier, huge: DataView): Modifier[] {
  if (modifier.code !== CODE.huge) return [modifier];
  const at = longOf(modifier);
  if (at + 2 > huge.byteLength) return [];
  const length = Math.min(huge.getUint16(at, true), huge.byteLength - at - 2);
  return modifiersIn(new DataView(huge.buffer, huge.byteOffset + at + 2, length));
}

import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { runFormatting } from "./run-formatting.ts";
import { PART, type WordBinary } from "./word-binary.ts";

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const NO_STYLE = 0x0fff;
/** No document has more lists; a larger number is a sign of damage. */
const MAX_LISTS = 20_000;

/** Number formats by their code ([MS-OSHARED] 2.2.1.3 MSONFC). */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "decimal"],
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [9, "chicago"],
  [22, "decimalZero"],
  [23, "bullet"],
  [25, "decimalEnclosedFullstop"],
  [26, "decimalEnclosedParen"],
  [33, "vietnameseCounting"],
  [57, "numberInDash"],
  [255, "none"],
]);
const SUFFIXES = ["tab", "space", "nothing"];

/** Reads the lists ([MS-DOC] 2.9.147 LSTF, 2.9.131 LFO) as `w:numbering`. */
export function readLists({ table, part }: WordBinary, fonts: readonly string[]): XmlNode | null {
  const place = part(PART.lists);
  if (!place) return null;
  const count = Math.min(MAX_LISTS, table.getUint16(place.at, true));
  // The levels of all lists follow the lists. The length that the header states does not include them.
  const cursor = { at: place.at + 2 + count * LIST_BYTES };
  const abstracts = Array.from({ length: count }, (_, i) => {
    const at = place.at + 2 + i * LIST_BYTES;
    const levels = Array.from({ length: table.getUint8(at + 26) & 1 ? 1 : LEVELS }, (_unused, level) => {
      const style = table.getUint16(at + 8 + level * 2, true);
      return readLevel(table, cursor, fonts, { level, style: style === NO_STYLE ? null : style });
    });
    return element("w:abstractNum", { "w:abstractNumId": String(table.getInt32(at, true)) }, levels);
  });
  return element("w:numbering", {}, [...abstracts, ...readOverrides(table, part(PART.listOverrides), fonts)]);
}

/** The lists that paragraphs refer to, by number from 1: each names a list definition and may change its levels. */
function readOverrides(
  table: DataView,
  place: { readonly at: number } | null,
  fonts: readonly string[],
): XmlNode[] {
  if (!place) return [];
  const count = Math.min(MAX_LISTS, table.getUint32(place.at, true));
  const cursor = { at: place.at + 4 + count * OVERRIDE_BYTES };
  return Array.from({ length: count }, (_, i) => {
    const at = place.at + 4 + i * OVERRIDE_BYTES;
    const children = [valued("w:abstractNumId", table.getInt32(at, true))];
    cursor.at += 4;
    for (let left = Math.min(LEVELS, table.getUint8(at + 12)); left > 0; left--) {
      const flags = table.getUint32(cursor.at + 4, true);
      const level = flags & 0x0f;
      const start = flags & 0x10 ? [valued("w:startOverride", table.getInt32(cursor.at, true))] : [];
      cursor.at += 8;
      const own = flags & 0x20 ? [readLevel(table, cursor, fonts, { level, style: null })] : [];
      children.push(element("w:lvlOverride", { "w:ilvl": String(level) }, [...start, ...own]));
    }
    return element("w:num", { "w:numId": String(i + 1) }, children);
  });
}

/** One level ([MS-DOC] 2.9.150 LVL); moves the cursor to its end. */
function readLevel(
  table: DataView,
  cursor: { at: number },
  fonts: readonly string[],
  { level, style }: { readonly level: number; readonly style: number | null },
): XmlNode {
  const { at } = cursor;
  const flags = table.getUint8(at + 5);
  const runBytes = table.getUint8(at + 24);
  const run = at + LEVEL_BYTES + table.getUint8(at + 25);
  const text = run + runBytes;
  const length = table.getUint16(text, true);
  cursor.at = text + 2 + length * 2;

  let label = "";
  for (let i = 0; i < length; i++) {
    const unit = table.getUint16(text + 2 + i * 2, true);
    label += unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  const off = { bold: false, italic: false, hidden: false };
  const children = [
    valued("w:start", table.getInt32(at, true)),
    valued("w:numFmt", FORMATS.get(table.getUint8(at + 4)) ?? "decimal"),
    valued("w:lvlText", label),
    valued("w:suff", SUFFIXES[table.getUint8(at + 15)] ?? "tab"),
    runFormatting([new DataView(table.buffer, table.byteOffset + run, runBytes)], fonts, off).properties,
  ];
  if (flags & 0x08) children.push(valued("w:lvlRestart", table.getUint8(at + 26)));
  if (flags & 0x04) children.push(valued("w:isLgl", "1"));
  if (style !== null) children.push(valued("w:pStyle", style));
  return element("w:lvl", { "w:ilvl": String(level) }, children);
}

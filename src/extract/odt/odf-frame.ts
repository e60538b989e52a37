import { element } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import type { OdfNode } from "./odf-node.ts";

/** EMU (Word's unit of length) in each unit of OpenDocument. */
const EMU: ReadonlyMap<string, number> = new Map([
  ["in", 914_400],
  ["cm", 360_000],
  ["mm", 36_000],
  ["pt", 12_700],
]);

/** A frame with its size, as Word has it around a picture. */
export function odfFrame({ attributes }: OdfNode, content: readonly XmlNode[]): XmlNode {
  const extent = element("wp:extent", {
    cx: emuOf(attributes["svg:width"]),
    cy: emuOf(attributes["svg:height"]),
  });
  return element("wp:inline", {}, [extent, ...content]);
}

/** "" if the length is not stated. */
function emuOf(length = ""): string {
  const { value, unit = "" } = /^(?<value>[\d.]{1,12})(?<unit>in|cm|mm|pt)$/u.exec(length)?.groups ?? {};
  return value === undefined ? "" : String(Number(value) * EMU.get(unit)!);
}

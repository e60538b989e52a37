import { element } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { readStoryNodes, type StorySource } from "./story-reader.ts";
import { PART, readPlaces, type WordBinary } from "./word-binary.ts";

const SHAPE_BYTES = 26;
const BOX_BYTES = 22;

/** The content of text boxes. */
export interface TextBoxes {
  /** By the character at which the shape is anchored. */
  readonly anchored: ReadonlyMap<number, XmlNode>;
  /** Text boxes whose shape is part of a group of shapes, so that the file does not list their anchor. */
  readonly loose: readonly XmlNode[];
}

/** Reads the text boxes ([MS-DOC] 2.8.32 and 2.9.94). */
export function readTextBoxes(word: WordBinary, source: StorySource): TextBoxes {
  const boxes = readPlaces(word.table, word.part(PART.textBoxes), BOX_BYTES);
  const shapes = readPlaces(word.table, word.part(PART.shapes), SHAPE_BYTES);
  const placeOf = new Map<number, number>();
  for (let i = 0; i < shapes.count; i++) {
    placeOf.set(word.table.getUint32(shapes.itemAt(i), true), shapes.places[i]!);
  }
  const { start, end } = word.story("textBoxes");
  const anchored = new Map<number, XmlNode>();
  const loose: XmlNode[] = [];
  for (let i = 0; i < boxes.count; i++) {
    const [from, to] = [start + boxes.places[i]!, Math.min(end, start + boxes.places[i + 1]!)];
    const reusable = word.table.getUint16(boxes.itemAt(i) + 8, true) !== 0;
    if (reusable || to <= from) continue;
    const content = element("w:txbxContent", {}, readStoryNodes(source, from, to));
    const place = placeOf.get(word.table.getUint32(boxes.itemAt(i) + 14, true));
    if (place === undefined) loose.push(content);
    else anchored.set(place, content);
  }
  return { anchored, loose };
}

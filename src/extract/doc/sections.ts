import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { byteOf, modifiersIn } from "./modifiers.ts";
import { readStoryNodes, type StorySource } from "./story-reader.ts";
import { PART, readPlaces, type WordBinary } from "./word-binary.ts";

// Section modifiers ([MS-DOC] 2.6.4).
const SECTION_TYPE = 0x3009;
const TITLE_PAGE = 0x300a;
const SECTION_TYPES = ["continuous", "nextColumn", "nextPage", "evenPage", "oddPage"];
const NO_PROPERTIES = 0xffffffff;
/** The separators of notes precede the headers of the first section ([MS-DOC] 2.8.22). */
const SEPARATORS = 6;
const HEADS = [
  ["w:headerReference", "even"],
  ["w:headerReference", "default"],
  ["w:footerReference", "even"],
  ["w:footerReference", "default"],
  ["w:headerReference", "first"],
  ["w:footerReference", "first"],
] as const;

/** `w:sectPr` by the character after each section, and the headers and footers that they refer to. */
export function readSections(
  word: WordBinary,
  source: StorySource,
): { readonly sections: Map<number, XmlNode>; readonly related: Map<string, XmlNode> } {
  const { places, itemAt, count } = readPlaces(word.table, word.part(PART.sections), 12);
  const heads = readPlaces(word.table, word.part(PART.headers), 0);
  const story = word.story("headers");
  const sections = new Map<number, XmlNode>();
  const related = new Map<string, XmlNode>();
  for (let i = 0; i < count; i++) {
    const children: XmlNode[] = [];
    for (const [h, [name, type]] of HEADS.entries()) {
      const index = SEPARATORS + i * HEADS.length + h;
      const [from, to] = [heads.places[index] ?? 0, heads.places[index + 1] ?? 0];
      // The very last position is one after the end of the story.
      if (to <= from || story.start + to > story.end) continue;
      const id = `${i}/${h}`;
      related.set(id, element("w:hdr", {}, readStoryNodes(source, story.start + from, story.start + to)));
      children.push(element(name, { "w:type": type, "r:id": id }));
    }
    sections.set(
      places[i + 1]!,
      element("w:sectPr", {}, [...children, ...sectionProperties(word, itemAt(i))]),
    );
  }
  return { sections, related };
}

function sectionProperties({ main, table }: WordBinary, item: number): XmlNode[] {
  const at = table.getUint32(item + 2, true);
  if (at === NO_PROPERTIES || at + 2 > main.byteLength) return [];
  const length = Math.min(main.getUint16(at, true), main.byteLength - at - 2);
  return modifiersIn(new DataView(main.buffer, main.byteOffset + at + 2, length)).flatMap((modifier) => {
    if (modifier.code === SECTION_TYPE)
      return [valued("w:type", SECTION_TYPES[byteOf(modifier)] ?? "nextPage")];
    return modifier.code === TITLE_PAGE ? [valued("w:titlePg", byteOf(modifier) ? "1" : "0")] : [];
  });
}

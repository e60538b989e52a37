import { element, valued, wordPackage } from "../word/word-builder.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { readFonts } from "./fonts.ts";
import { readLists } from "./lists.ts";
import { byteOf, modifiersIn } from "./modifiers.ts";
import { readPieces, textOf } from "./pieces.ts";
import { readCharacterRuns, readParagraphRuns } from "./property-runs.ts";
import { readStoryNodes, type StorySource } from "./story-reader.ts";
import { readStylesheet } from "./stylesheet.ts";
import { PART, readPlaces, type StoryName, type WordBinary } from "./word-binary.ts";

/**
 * Puts a Word 97-2003 file into the tree that a .docx would hold.
 * @throws RangeError where the file is cut off or damaged
 */
export function docToWord(word: WordBinary): WordPackage {
  const pieces = readPieces(word);
  const fonts = readFonts(word);
  const base: StorySource = {
    text: textOf(pieces, word),
    runs: readCharacterRuns(word, pieces),
    paragraphAt: readParagraphRuns(word, pieces),
    fonts,
    styles: readStylesheet(word, fonts),
    huge: word.data,
    anchored: new Map(),
    sections: new Map(),
  };
  const { sections, related } = readSections(word, base);
  const anchored = new Map([
    ...references(word, PART.footnoteReferences, "w:footnoteReference"),
    ...references(word, PART.endnoteReferences, "w:endnoteReference"),
  ]);
  const boxes = textBoxes(word, base, anchored);
  const { start, end } = word.story("main");
  const body = readStoryNodes({ ...base, anchored, sections }, start, end);
  const lastSection = sections.get(end) ?? [...sections.values()].at(-1);
  return wordPackage({
    body: [...body, ...boxes.map(boxParagraph), ...(lastSection ? [lastSection] : [])],
    styles: base.styles.root,
    numbering: readLists(word, fonts),
    settings: readSettings(word),
    footnotes: notes(word, base, "footnotes", PART.footnoteTexts, "w:footnote"),
    endnotes: notes(word, base, "endnotes", PART.endnoteTexts, "w:endnote"),
    related,
  });
}

// [MS-DOC] 2.6.4.
const SECTION_TYPE = 0x3009;
const TITLE_PAGE = 0x300a;
const SECTION_TYPES = ["continuous", "nextColumn", "nextPage", "evenPage", "oddPage"];
const NO_PROPERTIES = 0xffffffff;
/** The separators of notes come before the headers of the first section ([MS-DOC] 2.8.22). */
const SEPARATORS = 6;
const HEADS = [
  ["w:headerReference", "even"],
  ["w:headerReference", "default"],
  ["w:footerReference", "even"],
  ["w:footerReference", "default"],
  ["w:headerReference", "first"],
  ["w:footerReference", "first"],
] as const;

/** `w:sectPr` by the character behind each section, and the headers and footers that they call. */
function readSections(
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
      // The last place of all is one behind the story's end.
      if (to <= from || story.start + to > story.end) continue;
      const id = `${i}/${h}`;
      related.set(id, element("w:hdr", {}, readStoryNodes(source, story.start + from, story.start + to)));
      children.push(element(name, { "w:type": type, "r:id": id }));
    }
    sections.set(places[i + 1]!, element("w:sectPr", {}, [...children, ...sectionLook(word, itemAt(i))]));
  }
  return { sections, related };
}

function sectionLook({ main, table }: WordBinary, item: number): XmlNode[] {
  const at = table.getUint32(item + 2, true);
  if (at === NO_PROPERTIES || at + 2 > main.byteLength) return [];
  const length = Math.min(main.getUint16(at, true), main.byteLength - at - 2);
  return modifiersIn(new DataView(main.buffer, main.byteOffset + at + 2, length)).flatMap((modifier) => {
    if (modifier.code === SECTION_TYPE)
      return [valued("w:type", SECTION_TYPES[byteOf(modifier)] ?? "nextPage")];
    return modifier.code === TITLE_PAGE ? [valued("w:titlePg", byteOf(modifier) ? "1" : "0")] : [];
  });
}

function readSettings({ table, part }: WordBinary): XmlNode {
  const place = part(PART.settings);
  const facing = place !== null && (table.getUint8(place.at) & 1) === 1;
  return element("w:settings", {}, [valued("w:evenAndOddHeaders", facing ? "1" : "0")]);
}

function references(word: WordBinary, index: number, name: string): [number, XmlNode][] {
  const { places, count } = readPlaces(word.table, word.part(index), 2);
  return places.slice(0, count).map((place, i) => [place, element(name, { "w:id": String(i) })]);
}

function notes(
  word: WordBinary,
  source: StorySource,
  story: StoryName,
  index: number,
  name: string,
): XmlNode | null {
  const { places } = readPlaces(word.table, word.part(index), 0);
  const { start, end } = word.story(story);
  if (places.length < 2 || end === start) return null;
  // The last place but one ends the last note; behind it stands only the story's own end.
  const found = places.slice(0, -2).map((place, i) => {
    const nodes = readStoryNodes(source, start + place, Math.min(end, start + places[i + 1]!));
    return element(name, { "w:id": String(i) }, nodes);
  });
  return element(`${name}s`, {}, found);
}

const SHAPE_BYTES = 26;
const BOX_BYTES = 22;

/**
 * Hangs the words of text boxes where their shapes stand ([MS-DOC] 2.8.32 and 2.9.94); gives those whose shape is
 * part of a group, and so is not listed.
 */
function textBoxes(word: WordBinary, source: StorySource, anchored: Map<number, XmlNode>): XmlNode[] {
  const boxes = readPlaces(word.table, word.part(PART.textBoxes), BOX_BYTES);
  const shapes = readPlaces(word.table, word.part(PART.shapes), SHAPE_BYTES);
  const placeOf = new Map<number, number>();
  for (let i = 0; i < shapes.count; i++) {
    placeOf.set(word.table.getUint32(shapes.itemAt(i), true), shapes.places[i]!);
  }
  const { start, end } = word.story("textBoxes");
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
  return loose;
}

const boxParagraph = (content: XmlNode): XmlNode => element("w:p", {}, [element("w:r", {}, [content])]);

import { element, valued, wordPackage } from "../word/word-builder.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { readFonts } from "./fonts.ts";
import { readLists } from "./lists.ts";
import { readPieces, textOf } from "./pieces.ts";
import { readCharacterRuns, readParagraphRuns } from "./property-runs.ts";
import { readSections } from "./sections.ts";
import { readStoryNodes, type StorySource } from "./story-reader.ts";
import { readStylesheet } from "./stylesheet.ts";
import { readTextBoxes } from "./text-boxes.ts";
import { PART, readPlaces, type StoryName, type WordBinary } from "./word-binary.ts";

/**
 * Converts a Word 97-2003 file to the tree of a .docx file.
 * @throws RangeError if the file is cut off or damaged
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
  const boxes = readTextBoxes(word, base);
  const anchored = new Map([
    ...references(word, PART.footnoteReferences, "w:footnoteReference"),
    ...references(word, PART.endnoteReferences, "w:endnoteReference"),
    ...boxes.anchored,
  ]);
  const { start, end } = word.story("main");
  const body = readStoryNodes({ ...base, anchored, sections }, start, end);
  const lastSection = sections.get(end) ?? [...sections.values()].at(-1);
  return wordPackage({
    body: [...body, ...boxes.loose.map(boxParagraph), ...(lastSection ? [lastSection] : [])],
    styles: base.styles.root,
    numbering: readLists(word, fonts),
    settings: readSettings(word),
    footnotes: readNoteTexts(word, base, FOOTNOTES),
    endnotes: readNoteTexts(word, base, ENDNOTES),
    related,
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

interface NoteKind {
  readonly story: StoryName;
  readonly index: number;
  readonly name: string;
}
const FOOTNOTES: NoteKind = { story: "footnotes", index: PART.footnoteTexts, name: "w:footnote" };
const ENDNOTES: NoteKind = { story: "endnotes", index: PART.endnoteTexts, name: "w:endnote" };

function readNoteTexts(
  word: WordBinary,
  source: StorySource,
  { story, index, name }: NoteKind,
): XmlNode | null {
  const { places } = readPlaces(word.table, word.part(index), 0);
  const { start, end } = word.story(story);
  if (places.length < 2 || end === start) return null;
  // The second-last position ends the last note; the last one is the end of the story.
  const found = places.slice(0, -2).map((place, i) => {
    const nodes = readStoryNodes(source, start + place, Math.min(end, start + places[i + 1]!));
    return element(name, { "w:id": String(i) }, nodes);
  });
  return element(`${name}s`, {}, found);
}

const boxParagraph = (content: XmlNode): XmlNode => element("w:p", {}, [element("w:r", {}, [content])]);

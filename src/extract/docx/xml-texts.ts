import type { XmlNode } from "../word/xml-node.ts";

/** Deleted and moved words, and the form of a drawing that mammoth does not read. */
const LEFT_OUT: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Choice"]);
/** Elements that are printed as a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:noBreakHyphen", "-"],
  ["w:softHyphen", "-"],
  ["w:sym", " "],
]);

/**
 * The text of each paragraph in the XML of a document, and of the runs outside paragraphs: all words that mammoth can find
 * there. It joins words at a line break, as mammoth does.
 */
export function xmlTexts(document: XmlNode): string[] {
  const texts: string[] = [];
  const textOf = (node: XmlNode): string => {
    if (LEFT_OUT.has(node.name)) return "";
    if (node.name === "w:t") return node.text;
    const character = CHARACTERS.get(node.name);
    if (character !== undefined) return character;
    const inside = node.children.map(textOf).join("");
    if (node.name !== "w:p") return inside;
    // A text box contains paragraphs inside another paragraph; the outer one does not include their words.
    texts.push(inside);
    return "";
  };
  texts.push(textOf(document));
  return texts;
}

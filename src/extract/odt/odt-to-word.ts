import { element, wordPackage } from "../word/word-builder.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { OdfBlocks } from "./odf-blocks.ts";
import { OdfLists } from "./odf-lists.ts";
import { childOf, childrenOf, type OdfNode } from "./odf-node.ts";
import { readOdfStyles } from "./odf-styles.ts";

/**
 * Converts an OpenDocument text to the tree of a .docx file, with tracked changes accepted. `picture` returns the bytes of a
 * picture by its name in the archive.
 */
export function odtToWord(
  content: OdfNode,
  stylesPart: OdfNode | null,
  picture: WordPackage["picture"],
): WordPackage {
  const styles = readOdfStyles([stylesPart, content]);
  const lists = new OdfLists(styles);
  const blocks = new OdfBlocks(styles, lists);
  const { references, related } = readHeads(stylesPart, blocks);
  const body = blocks.read(childrenOf(childOf(childOf(content, "office:body"), "office:text")));
  return wordPackage({
    body: [...body, element("w:sectPr", {}, references)],
    styles: styles.root,
    numbering: lists.numbering,
    footnotes: element("w:footnotes", {}, blocks.notes("footnote")),
    endnotes: element("w:endnotes", {}, blocks.notes("endnote")),
    related,
    picture,
  });
}

/** The headers and footers of all page styles, and the references to them. */
function readHeads(stylesPart: OdfNode | null, blocks: OdfBlocks) {
  const related = new Map<string, XmlNode>();
  const pages = childrenOf(childOf(stylesPart, "office:master-styles"), "style:master-page");
  const references = pages.flatMap((page) =>
    childrenOf(page).flatMap((head) => {
      const role = /^style:(header|footer)/.exec(head.name)?.[1];
      if (!role || head.attributes["style:display"] === "false") return [];
      const id = String(related.size);
      related.set(id, element("w:hdr", {}, blocks.read(childrenOf(head))));
      return [element(`w:${role}Reference`, { "w:type": "default", "r:id": id })];
    }),
  );
  return { references, related };
}

import { element, textElement, valued, wordPackage } from "../word/word-builder.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { OdfLists } from "./odf-lists.ts";
import { childOf, childrenOf, numberOf, type OdfNode } from "./odf-node.ts";
import { readOdfStyles } from "./odf-styles.ts";
import { odfTable } from "./odf-table.ts";

/** Where in its lists a paragraph stands. */
interface ListPlace {
  readonly number: string;
  readonly level: number;
}

/** Elements whose words do not print, or stand elsewhere. */
const SILENT: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:forms",
  "office:annotation",
  "office:event-listeners",
  "text:page-number",
  "text:page-count",
  "text:ruby-text",
  "text:hidden-text",
  "svg:title",
  "svg:desc",
  "style:style",
]);
const SHAPES: ReadonlySet<string> = new Set([
  "draw:text-box",
  "draw:custom-shape",
  "draw:rect",
  "draw:ellipse",
  "draw:circle",
]);

/** Puts an OpenDocument text into the tree that a .docx would hold; tracked changes come out as accepted. */
export function odtToWord(content: OdfNode, stylesPart: OdfNode | null): WordPackage {
  const styles = readOdfStyles([stylesPart, content]);
  const lists = new OdfLists(styles);
  const notes = { footnote: [] as XmlNode[], endnote: [] as XmlNode[] };

  const blocks = (nodes: readonly OdfNode[]): XmlNode[] => nodes.flatMap((node) => block(node, null));

  const block = (node: OdfNode, place: ListPlace | null): XmlNode[] => {
    if (SILENT.has(node.name) || node.attributes["text:display"] === "none") return [];
    if (node.name === "text:p" || node.name === "text:h")
      return [paragraph(node, place ?? headingPlace(node))];
    if (node.name === "text:list") return list(node, place);
    if (node.name === "table:table") return [odfTable(node, (cell) => blocks(childrenOf(cell)))];
    if (node.name.startsWith("draw:")) return [element("w:p", {}, inline([node], []))];
    return blocks(childrenOf(node));
  };

  const headingPlace = (node: OdfNode): ListPlace | null => {
    const number =
      node.name === "text:h" && node.attributes["text:is-list-header"] !== "true" ? lists.outline() : null;
    return number === null ? null : { number, level: numberOf(node, "text:outline-level", 1, 10) - 1 };
  };

  const list = (node: OdfNode, outer: ListPlace | null): XmlNode[] => {
    const level = outer ? outer.level + 1 : 0;
    let number = outer?.number ?? lists.enter(node);
    return childrenOf(node).flatMap((item) => {
      // Only in broken files, or where lists are nested too deep.
      if (item.name !== "text:list-item" && item.name !== "text:list-header") return block(item, null);
      const start = item.attributes["text:start-value"];
      if (start !== undefined)
        number = lists.restarted(number, level, numberOf(item, "text:start-value", 1, 100_000));
      // Only the first paragraph of an item has the label; of a list's header none.
      let labelled = item.name === "text:list-header";
      return childrenOf(item).flatMap((child) => {
        if (child.name === "text:list") return list(child, { number, level });
        const place = labelled ? { number: "0", level } : { number, level };
        labelled = true;
        return block(child, place);
      });
    });
  };

  const paragraph = (node: OdfNode, place: ListPlace | null): XmlNode => {
    const properties = [valued("w:pStyle", node.attributes["text:style-name"] ?? "Standard")];
    if (place) {
      properties.push(
        element("w:numPr", {}, [valued("w:ilvl", place.level), valued("w:numId", place.number)]),
      );
    }
    return element("w:p", {}, [element("w:pPr", {}, properties), ...inline(node.content, [])]);
  };

  const inline = (content: OdfNode["content"], look: readonly XmlNode[]): XmlNode[] => {
    const run = (...children: XmlNode[]) => [element("w:r", {}, [element("w:rPr", {}, look), ...children])];
    return content.flatMap((node): XmlNode[] => {
      // Blanks and line ends of the XML are one blank in print (OpenDocument 1.3, Part 3, 6.1.2).
      if (typeof node === "string") return run(textElement(node.replace(/[ \t\r\n]+/g, " ")));
      if (SILENT.has(node.name)) return [];
      switch (node.name) {
        case "text:s":
          return run(textElement(" ".repeat(numberOf(node, "text:c", 1))));
        case "text:tab":
          return run(element("w:tab"));
        case "text:line-break":
          return run(element("w:br"));
        case "text:soft-page-break":
          return run(element("w:lastRenderedPageBreak"));
        case "text:span":
          return inline(node.content, [...styles.run(node.attributes["text:style-name"]), ...look]);
        case "text:note":
          return run(note(node));
        case "draw:image":
        case "draw:object":
          return run(element("a:blip"));
        default:
          if (SHAPES.has(node.name)) return run(element("w:txbxContent", {}, blocks(childrenOf(node))));
          return inline(node.content, look);
      }
    });
  };

  const note = (node: OdfNode): XmlNode => {
    const kind = node.attributes["text:note-class"] === "endnote" ? "endnote" : "footnote";
    const id = String(notes[kind].length);
    notes[kind].push(element(`w:${kind}`, { "w:id": id }));
    const content = blocks(childrenOf(childOf(node, "text:note-body")));
    notes[kind][Number(id)] = element(`w:${kind}`, { "w:id": id }, content);
    return element(`w:${kind}Reference`, { "w:id": id });
  };

  const related = new Map<string, XmlNode>();
  const heads = childrenOf(childOf(stylesPart, "office:master-styles"), "style:master-page").flatMap((page) =>
    childrenOf(page).flatMap((head) => {
      const role = /^style:(header|footer)/.exec(head.name)?.[1];
      if (!role || head.attributes["style:display"] === "false") return [];
      const id = String(related.size);
      related.set(id, element("w:hdr", {}, blocks(childrenOf(head))));
      return [element(`w:${role}Reference`, { "w:type": "default", "r:id": id })];
    }),
  );
  const body = blocks(childrenOf(childOf(childOf(content, "office:body"), "office:text")));
  return wordPackage({
    body: [...body, element("w:sectPr", {}, heads)],
    styles: styles.root,
    numbering: lists.numbering,
    footnotes: element("w:footnotes", {}, notes.footnote),
    endnotes: element("w:endnotes", {}, notes.endnote),
    related,
  });
}
